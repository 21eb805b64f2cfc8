<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>reception</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Another booking takes the same time: move one of them.</source>
        <translation>Осы уақытқа басқа жазба бар: біреуін ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Басқа уақыт</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Arrears in person</source>
        <translation>Берешек жеке келгенде</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Қалай жазылды</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Қабылдауға жазу</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Қабылдауды болдырмау</translation>
    </message>
    <message>
        <source>Call the reception off?</source>
        <translation>Қабылдау болмай ма?</translation>
    </message>
    <message>
        <source>Choose a booking</source>
        <translation>Жазбаны таңдаңыз</translation>
    </message>
    <message>
        <source>Control card</source>
        <translation>Бақылау карточкасы</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N books a reception; Alt+Left and Alt+Right change the day.</source>
        <translation>Ctrl+Shift+N – қабылдауға жазу; Alt+← және Alt+→ күнді ауыстырады.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Log of disclosures</source>
        <translation>Айтылған мәліметтер журналы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Nobody is booked for this day</source>
        <translation>Бұл күнге ешкім жазылмаған</translation>
    </message>
    <message>
        <source>Number of the appeal</source>
        <translation>Өтініш нөмірі</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Өтінішті ашу</translation>
    </message>
    <message>
        <source>Print the control card</source>
        <translation>Бақылау карточкасын басып шығару</translation>
    </message>
    <message>
        <source>Print the list of the day</source>
        <translation>Күн тізімін басып шығару</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім қабылдайды</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Жеке қабылдау</translation>
    </message>
    <message>
        <source>Reception booked</source>
        <translation>Қабылдауға жазылды</translation>
    </message>
    <message>
        <source>Reception called off</source>
        <translation>Қабылдау болмайды</translation>
    </message>
    <message>
        <source>Reception moved</source>
        <translation>Қабылдау ауыстырылды</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>Нәтиже сақталды</translation>
    </message>
    <message>
        <source>Result of the reception</source>
        <translation>Қабылдау нәтижесі</translation>
    </message>
    <message>
        <source>Stamp on the control card: {texts}</source>
        <translation>Бақылау карточкасындағы мөртабан: {texts}</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>The list as PDF</source>
        <translation>Тізім PDF түрінде</translation>
    </message>
    <message>
        <source>The next free time: {day}, {hour}.</source>
        <translation>Жақын бос уақыт: {day}, {hour}.</translation>
    </message>
    <message>
        <source>The sum is told to the debtor or with a valid power; each question is logged.</source>
        <translation>Сома борышкерге не жарамды сенімхатпен айтылады; әр сұрау жазылады.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Кім келеді</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Кімнің шоты</translation>
    </message>
    <message>
        <source>account or name</source>
        <translation>шот не аты</translation>
    </message>
    <message>
        <source>book a reception</source>
        <translation>қабылдауға жазу</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>жазылды</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>жазбаша өтініш бойынша</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефон арқылы</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>болмайды</translation>
    </message>
    <message>
        <source>everybody who receives</source>
        <translation>барлық қабылдаушылар</translation>
    </message>
    <message>
        <source>it was booked without an appeal</source>
        <translation>өтінішсіз жазылған</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>осы экранның пернелері</translation>
    </message>
    <message>
        <source>of the written appeal</source>
        <translation>жазбаша өтініштің</translation>
    </message>
    <message>
        <source>open the booking</source>
        <translation>жазбаны ашу</translation>
    </message>
    <message>
        <source>print the list of the day</source>
        <translation>күн тізімін басып шығару</translation>
    </message>
    <message>
        <source>received</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>келесі күн</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>алдыңғы күн</translation>
    </message>
    <message>
        <source>the reception is over</source>
        <translation>қабылдау аяқталды</translation>
    </message>
    <message>
        <source>who receives notes the result</source>
        <translation>нәтижені қабылдаушы белгілейді</translation>
    </message>
</context>
</TS>
