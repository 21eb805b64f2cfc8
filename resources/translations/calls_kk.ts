<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n call(s) have a note already.</source>
        <translation>
            <numerusform>%n қоңырау жазылып қойған.</numerusform>
            <numerusform>%n қоңырау жазылып қойған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait to be written up</source>
        <translation>
            <numerusform>%n қоңырау жазуды күтеді</numerusform>
            <numerusform>%n қоңырау жазуды күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a note</source>
        <translation>
            <numerusform>Жазбасыз %n қоңырау</numerusform>
            <numerusform>Жазбасыз %n қоңырау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can&apos;t be read.</source>
        <translation>
            <numerusform>Тағы %n жолды оқу мүмкін емес.</numerusform>
            <numerusform>Тағы %n жолды оқу мүмкін емес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ашық</numerusform>
            <numerusform>%n ашық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outgoing call(s) need none.</source>
        <translation>
            <numerusform>%n шығыс қоңырауға жазба керек емес.</numerusform>
            <numerusform>%n шығыс қоңырауға жазба керек емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call begins</source>
        <translation>Жаңа қоңырау</translation>
    </message>
    <message>
        <source>About the appeal</source>
        <translation>Өтініш бойынша</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Дербес шот</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Басқа уақыт</translation>
    </message>
    <message>
        <source>Another time for the call-back</source>
        <translation>Қайта қоңыраудың басқа уақыты</translation>
    </message>
    <message>
        <source>Answer by phone</source>
        <translation>Телефонмен жауап</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Берешек</translation>
    </message>
    <message>
        <source>Arrears…</source>
        <translation>Берешек…</translation>
    </message>
    <message>
        <source>Became an appeal</source>
        <translation>Өтініш болды</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Қабылдауға жазу</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Үзілді</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Call-back moved</source>
        <translation>Қайта қоңырау ауыстырылды</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Қайта қоңырау шалынды</translation>
    </message>
    <message>
        <source>Called back, the note is closed</source>
        <translation>Қайта қоңырау шалынды, жазба жабылды</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Қоңырауды таңдаңыз</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Жазбаша расталды</translation>
    </message>
    <message>
        <source>Confirmed in writing by</source>
        <translation>Жазбаша немен расталады</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N opens the note of a call; Esc clears the filter.</source>
        <translation>Ctrl+Shift+N қоңырау жазбасын ашады; Esc сүзгіні тазалайды.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>Кімге берілді</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Шот иесі</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>How the call ends</source>
        <translation>Қоңырау немен аяқталды</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Тұлғасы анықталды</translation>
    </message>
    <message>
        <source>Important information was given by phone</source>
        <translation>Телефонмен маңызды мәлімет айтылды</translation>
    </message>
    <message>
        <source>It stays in the list, struck out; nothing of it is owed.</source>
        <translation>Ол тізімде кері қайтарылған күйде қалады; ол бойынша ештеңе қажет емес.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Жазбаны сақтау</translation>
    </message>
    <message>
        <source>List of the exchange</source>
        <translation>АТС қоңыраулар тізімі</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Өтініш жасау</translation>
    </message>
    <message>
        <source>Message on the machine</source>
        <translation>Автожауапшыдағы хабарлама</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Тағы сүзгілер</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Өкілдің аты-жөні</translation>
    </message>
    <message>
        <source>Next working time: {day}, {hour}</source>
        <translation>Жақын жұмыс уақыты: {day}, {hour}</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Қоңырау жоқ</translation>
    </message>
    <message>
        <source>Nobody unauthorised listens</source>
        <translation>Бөгде адам естімейді</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Анықталмады</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыса алмадық</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Жазба тасталды</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Жазба кері қайтарылды</translation>
    </message>
    <message>
        <source>Noted: not reached</source>
        <translation>Белгіленді: байланыса алмадық</translation>
    </message>
    <message>
        <source>Nothing can be misheard or misunderstood</source>
        <translation>Қате есту не түсіну мүмкін емес</translation>
    </message>
    <message>
        <source>Number of the power of attorney</source>
        <translation>Сенімхат нөмірі</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Нөмір не сөз</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Жүріп жатыр</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Өтінішті ашу</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Over {minutes} minutes: name a day and hour for a call-back</source>
        <translation>{minutes} минуттан асты: қайта қоңырау күні мен сағатын айтыңыз</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Жазбаны басып шығару</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Жылдам сүзгілер</translation>
    </message>
    <message>
        <source>Read the exchange&apos;s list of calls…</source>
        <translation>АТС қоңыраулар тізімін оқу…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Үлгі жауаптар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Әңгіме жазбасы</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Дұрыс мәтін</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>{row}-жол: {why}</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Сұралған маман</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>Кестелер (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Take the next working time</source>
        <translation>Жақын жұмыс уақытын алу</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>Әңгіме жазылып жатыр</translation>
    </message>
    <message>
        <source>The call lasts {time}</source>
        <translation>Әңгіме ұзақтығы {time}</translation>
    </message>
    <message>
        <source>The caller stated</source>
        <translation>Қоңырау шалушы айтты</translation>
    </message>
    <message>
        <source>The caller was told that the call will be ended</source>
        <translation>Қоңырау шалушыға әңгіме тоқтатылатыны айтылды</translation>
    </message>
    <message>
        <source>The confirmation is noted</source>
        <translation>Растау белгіленді</translation>
    </message>
    <message>
        <source>The list holds no call without a note</source>
        <translation>Тізімде жазбасыз қоңырау жоқ</translation>
    </message>
    <message>
        <source>The note as PDF</source>
        <translation>Жазба PDF түрінде</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Жазба сақталды</translation>
    </message>
    <message>
        <source>The visitor&apos;s account</source>
        <translation>Келушінің шоты</translation>
    </message>
    <message>
        <source>This is the fastest way</source>
        <translation>Бұл ең жылдам жол</translation>
    </message>
    <message>
        <source>Throw this note away</source>
        <translation>Жазбаны тастау</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Растау керек</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Болдырылмады</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Тұтынушы нөмірі</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Басталу күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Жазба туралы ескертілді</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Не түзетіледі</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>What was told by phone still has to be confirmed by fax or letter.</source>
        <translation>Телефонмен айтылғанды факспен не хатпен растау керек.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кім қоңырау шалды</translation>
    </message>
    <message>
        <source>Who calls back</source>
        <translation>Кім қайта қоңырау шалады</translation>
    </message>
    <message>
        <source>Who stands at the desk</source>
        <translation>Кім келді</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Withdraw this note?</source>
        <translation>Жазба кері қайтарылсын ба?</translation>
    </message>
    <message>
        <source>Write the note up</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>сенімхаты бар өкіл</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>дербес шот нөмірі</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>an appeal was made of it</source>
        <translation>ол бойынша өтініш жасалған</translation>
    </message>
    <message>
        <source>another personal datum</source>
        <translation>басқа дерек</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>айтылды</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>begin the note of a call</source>
        <translation>қоңырау жазбасын бастау</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>үзілді</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>қайта шалу</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>шалынды</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>hidden, if it is not shown</source>
        <translation>көрінбесе, hidden</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>анықталды</translation>
    </message>
    <message>
        <source>informed and satisfied</source>
        <translation>айтылды, қанағаттанды</translation>
    </message>
    <message>
        <source>informed, not satisfied</source>
        <translation>айтылды, қанағаттанбады</translation>
    </message>
    <message>
        <source>its number in the call system</source>
        <translation>қоңырау жүйесіндегі нөмірі</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>{date} дейін сақтау</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>осы экранның пернелері</translation>
    </message>
    <message>
        <source>make an appeal of the call</source>
        <translation>өтініш жасау</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>ұйым атауы</translation>
    </message>
    <message>
        <source>next field; in the list, open the note</source>
        <translation>келесі өріс; тізімде – жазбаны ашу</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>no answer: {count}</source>
        <translation>жауапсыз: {count}</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>өтінішсіз</translation>
    </message>
    <message>
        <source>no appeal was made of it</source>
        <translation>өтініш жасалмаған</translation>
    </message>
    <message>
        <source>no sum is known here</source>
        <translation>сома мұнда белгісіз</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>nobody waits for a call-back</source>
        <translation>ешкім қоңырау күтпейді</translation>
    </message>
    <message>
        <source>nobody was checked</source>
        <translation>ешкім тексерілмеді</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмады</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>таңдалмады</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>анықталмады</translation>
    </message>
    <message>
        <source>nothing has to be confirmed</source>
        <translation>растайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>number, account or name</source>
        <translation>телефон, шот не аты</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>put the note aside; it is kept</source>
        <translation>жазбаны кейінге қалдыру; ол сақталады</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>the caller calls</source>
        <translation>тұтынушы қоңырау шалады</translation>
    </message>
    <message>
        <source>the debtor, identity checked</source>
        <translation>борышкер, тұлғасы тексерілді</translation>
    </message>
    <message>
        <source>to no unit</source>
        <translation>ешкімге</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>жазу керек</translation>
    </message>
    <message>
        <source>type a word</source>
        <translation>сөз теріңіз</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>тұтынушы нөмірі</translation>
    </message>
    <message>
        <source>we call</source>
        <translation>біз қоңырау шаламыз</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері алынды</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>your role writes no notes of calls</source>
        <translation>сіздің рөліңіз қоңырау жазбасын жүргізбейді</translation>
    </message>
</context>
</TS>
