<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>box</name>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box longer than a day</source>
        <translation>
            <numerusform>%n өтініш «Жәшікте» бір тәуліктен артық жатыр</numerusform>
            <numerusform>%n өтініш «Жәшікте» бір тәуліктен артық жатыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) taken out of the Box</source>
        <translation>
            <numerusform>«Жәшіктен» %n өтініш алынды</numerusform>
            <numerusform>«Жәшіктен» %n өтініш алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>{date} дейін жауап беру</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Жәшік</translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Өтінішті таңдаңыз</translation>
    </message>
    <message>
        <source>Empty the Box</source>
        <translation>«Жәшікті» босату</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>«Жәшікте»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation>Тізімдеме PDF түрінде</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Екінші данадағы белгі</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Аты көрсетілмеген</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімдемені басып шығару</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Талонды басып шығару</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>«Жәшікке» салынды</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Тіркелді: {number}</translation>
    </message>
    <message>
        <source>Slip or acceptance mark</source>
        <translation>Талон не белгі</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Taken out, to be registered</source>
        <translation>Алынды, тіркеу керек</translation>
    </message>
    <message>
        <source>The Box is empty</source>
        <translation>«Жәшік» бос</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>What a service centre accepts lies here until the registry takes it out.</source>
        <translation>Сервис-орталық қабылдағаны кеңсе алғанша осында жатады.</translation>
    </message>
    <message>
        <source>empty the Box</source>
        <translation>«Жәшікті» босату</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>«Жәшікте»</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>осы экранның пернелері</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>бір тәуліктен артық</translation>
    </message>
    <message>
        <source>no appeal is chosen</source>
        <translation>өтініш таңдалмаған</translation>
    </message>
    <message>
        <source>print the slip</source>
        <translation>талонды басып шығару</translation>
    </message>
    <message>
        <source>register the appeal</source>
        <translation>өтінішті тіркеу</translation>
    </message>
    <message>
        <source>take it out of the Box first</source>
        <translation>алдымен «Жәшіктен» алыңыз</translation>
    </message>
    <message>
        <source>the Box is empty</source>
        <translation>«Жәшік» бос</translation>
    </message>
    <message>
        <source>the registry does this</source>
        <translation>мұны кеңсе жасайды</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>тіркеу керек</translation>
    </message>
</context>
</TS>
