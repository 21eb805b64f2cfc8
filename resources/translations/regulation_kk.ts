<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ProfilesPage</name>
    <message>
        <source>follow the link</source>
        <translation>сілтемемен өту</translation>
    </message>
    <message>
        <source>link before</source>
        <translation>алдыңғы сілтеме</translation>
    </message>
    <message>
        <source>next link</source>
        <translation>келесі сілтеме</translation>
    </message>
</context>
<context>
    <name>regulation</name>
    <message numerus="yes">
        <source>%n appeal(s) have new dates</source>
        <translation>
            <numerusform>%n өтініштің жаңа күні бар</numerusform>
            <numerusform>%n өтініштің жаңа күні бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) name rules that are not on this computer</source>
        <translation>
            <numerusform>%n өтініш осы компьютерде жоқ ережелер бойынша тіркелген</numerusform>
            <numerusform>%n өтініш осы компьютерде жоқ ережелер бойынша тіркелген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n күнтізбелік күн</numerusform>
            <numerusform>%n күнтізбелік күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of a move</comment>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the extension are lost</source>
        <translation>
            <numerusform>Ұзартудың %n күні жойылады</numerusform>
            <numerusform>Ұзартудың %n күні жойылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n демалыс күні</numerusform>
            <numerusform>%n демалыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have less time</source>
        <translation>
            <numerusform>олардың %n-інде уақыт азаяды</numerusform>
            <numerusform>олардың %n-інде уақыт азаяды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s) move</source>
        <translation>
            <numerusform>%n ашық өтініштің мерзімі жылжиды</numerusform>
            <numerusform>%n ашық өтініштің мерзімі жылжиды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>A change must be told {when}</source>
        <translation>Өзгеріс туралы хабарлау: {when}</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Орнында тексеру қажет</translation>
    </message>
    <message>
        <source>A correction of the calendar that arrived can&apos;t be used</source>
        <translation>Келген күнтізбе түзетуін қолдану мүмкін емес</translation>
    </message>
    <message>
        <source>A version of the regulation that arrived can&apos;t be used</source>
        <translation>Регламенттің келген нұсқасын қолдану мүмкін емес</translation>
    </message>
    <message>
        <source>A version was refused; what was in force stays.</source>
        <translation>Нұсқа қабылданбады; бұрынғысы қолданыста қалады.</translation>
    </message>
    <message>
        <source>After hours: day 0 is the next working day</source>
        <translation>Жұмыстан кейін: 0-күн — келесі жұмыс күні</translation>
    </message>
    <message>
        <source>Agreed for</source>
        <translation>Келісілген уақыт</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}</source>
        <translation>Басқа мерзім болуы мүмкін: {name}</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}, {date}.</source>
        <translation>Басқа мерзім болуы мүмкін: {name}, {date}.</translation>
    </message>
    <message>
        <source>Answer by {date}.</source>
        <translation>{date} дейін жауап беру керек.</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Кез келген мерзім</translation>
    </message>
    <message>
        <source>Apply another rule</source>
        <translation>Басқа ережені қолдану</translation>
    </message>
    <message>
        <source>Apply this rule</source>
        <translation>Осы ережені қолдану</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Бұрынғыдай ету</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Back to the release</source>
        <translation>Шығарылым деректеріне қайту</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Ереже бойынша</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Calendar: {days}</source>
        <translation>Күнтізбе: {days}</translation>
    </message>
    <message>
        <source>Calendar: {years}; edition {number}.</source>
        <translation>Күнтізбе: {years}; редакциясы {number}.</translation>
    </message>
    <message>
        <source>Came on {date} after the working day or on a day off</source>
        <translation>{date} жұмыстан кейін немесе демалыс күні түсті</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кім салыстырды</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Салыстырылған күні</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Comparison of regulations</source>
        <translation>Регламенттерді салыстыру</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Түсіндірмені көшіру</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>Counted: {count}.</source>
        <translation>Саналды: {count}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Есептелуде</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>0-күн</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Сапар күні</translation>
    </message>
    <message>
        <source>Declare a day off</source>
        <translation>Демалыс деп жариялау</translation>
    </message>
    <message>
        <source>Declare a working day</source>
        <translation>Жұмыс күні деп жариялау</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>{number}-редакция</translation>
    </message>
    <message>
        <source>Edition {number} of the calendars is in force</source>
        <translation>Күнтізбелердің {number}-редакциясы қолданыста</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>End of the working day</source>
        <translation>Жұмыс күнінің соңы</translation>
    </message>
    <message>
        <source>Every open appeal is being counted again.</source>
        <translation>Барлық ашық өтініштің мерзімі қайта есептелуде.</translation>
    </message>
    <message>
        <source>Every recorded date is the one that the rules in force give.</source>
        <translation>Жазылған күндердің бәрі қолданыстағы ережелерге сай.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Файлды сақтау</translation>
    </message>
    <message>
        <source>Give the reason; it stands in every history.</source>
        <translation>Негізін жазыңыз: ол әр өтініштің тарихына енеді.</translation>
    </message>
    <message>
        <source>Hand over to a unit</source>
        <translation>Бөлімшеге беру</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Мажарстан</translation>
    </message>
    <message>
        <source>If the last day is off, the term</source>
        <translation>Соңғы күн жұмыс күні болмаса, мерзім</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Файлды жүктеу</translation>
    </message>
    <message>
        <source>Import a regulation profile</source>
        <translation>Регламент профилін жүктеу</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Басқалардан мәлімет қажет</translation>
    </message>
    <message>
        <source>Internal target of the office</source>
        <translation>Ұйымның ішкі мерзімі</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Less time than before</source>
        <translation>Уақыт азайды</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>More time than before</source>
        <translation>Уақыт көбейді</translation>
    </message>
    <message>
        <source>Moved over: {days}</source>
        <translation>Мыналардан өткізілді: {days}</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Жаңа күн: {date}</translation>
    </message>
    <message>
        <source>No appeal moves</source>
        <translation>Ешбір мерзім жылжымайды</translation>
    </message>
    <message>
        <source>No corrections yet: the data of the release hold.</source>
        <translation>Түзетулер жоқ: шығарылым деректері қолданыста.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Есептеу мүмкін емес</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Хабарланған күн</translation>
    </message>
    <message>
        <source>Only an administrator corrects calendars; you can look and check.</source>
        <translation>Күнтізбелерді әкімші түзетеді; сіз қарай аласыз.</translation>
    </message>
    <message>
        <source>Other terms of the card</source>
        <translation>Карточканың басқа мерзімдері</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Profile «{profile}», version {version}, in force from {date}</source>
        <translation>«{profile}» профилі, {version}-нұсқа, күшіне енген күні {date}</translation>
    </message>
    <message>
        <source>Put into force again</source>
        <translation>Қайта қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message numerus="yes">
        <source>Record %n new date(s)</source>
        <translation>
            <numerusform>%n жаңа күнді жазу</numerusform>
            <numerusform>%n жаңа күнді жазу</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the new dates</source>
        <translation>Жаңа күндерді жазу</translation>
    </message>
    <message>
        <source>Recorded is {date}, counted by an earlier calendar or rule.</source>
        <translation>Жазылғаны {date}: бұрынғы күнтізбе немесе ереже бойынша есептелген.</translation>
    </message>
    <message>
        <source>Recorded is {old}; by the calendar and the rules in force it is {new}</source>
        <translation>Жазылғаны {old}; қолданыстағы күнтізбе мен ереже бойынша — {new}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Жазылуда</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Қайта есептеу</translation>
    </message>
    <message>
        <source>Recount of open appeals</source>
        <translation>Ашық өтініштерді қайта есептеу</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламенттер</translation>
    </message>
    <message>
        <source>Regulations to compare</source>
        <translation>Қай регламенттерді салыстыру</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Rule: {name}. {section}, {code}: «{text}»</source>
        <translation>Ереже: {name}. {section}, {code}: «{text}»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>Safe day to send</source>
        <translation>Жіберудің сенімді күні</translation>
    </message>
    <message>
        <source>Safe day to send: {date}</source>
        <translation>Жіберудің сенімді күні: {date}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Принтерге жіберілді</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Тақырыбын белгілеу</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Өткізіп жіберілді: {days}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Status of the year</source>
        <translation>Жылдың күйі</translation>
    </message>
    <message>
        <source>Stopped. F5 counts again.</source>
        <translation>Тоқтатылды. F5 — қайта есептеу.</translation>
    </message>
    <message>
        <source>Tell of the visit by {date}</source>
        <translation>{date} дейін сапар туралы хабарлау</translation>
    </message>
    <message>
        <source>Tell of the visit on {date}</source>
        <translation>Сапар туралы хабарлау: {date}</translation>
    </message>
    <message>
        <source>Tell the applicant about the extension</source>
        <translation>Өтініш берушіге ұзарту туралы хабарлау</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Мерзімді есептеу</translation>
    </message>
    <message>
        <source>Text of the regulation</source>
        <translation>Регламент мәтіні</translation>
    </message>
    <message>
        <source>The calendar or the rules have changed; nothing is recorded yet.</source>
        <translation>Күнтізбе немесе ережелер өзгерді; әзірге ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The day to tell of this visit has passed</source>
        <translation>Хабарлау керек күн өтіп кетті</translation>
    </message>
    <message>
        <source>The explanation has been copied</source>
        <translation>Түсіндірме көшірілді</translation>
    </message>
    <message>
        <source>The last good one stays in force.</source>
        <translation>Соңғы дұрысы күшінде қалады.</translation>
    </message>
    <message>
        <source>The original date {date}: {term} counted from {start}</source>
        <translation>Бастапқы күн {date}: {term}, басталуы {start}</translation>
    </message>
    <message>
        <source>The regulation sets no term.</source>
        <translation>Регламент мерзім белгілемейді.</translation>
    </message>
    <message>
        <source>The term has been counted by another rule</source>
        <translation>Мерзім басқа ереже бойынша есептелді</translation>
    </message>
    <message>
        <source>The text of this regulation is not on this computer.</source>
        <translation>Бұл регламенттің мәтіні осы компьютерде жоқ.</translation>
    </message>
    <message>
        <source>The visit may be on a day off</source>
        <translation>Сапар демалыс күні болуы мүмкін</translation>
    </message>
    <message>
        <source>There is no printer; kept as {name}</source>
        <translation>Принтер жоқ; сақталды: {name}</translation>
    </message>
    <message>
        <source>This time comes twice: the second is meant</source>
        <translation>Бұл уақыт екі рет болады: екіншісі айтылып тұр</translation>
    </message>
    <message>
        <source>Told on {given}, the first lawful visit is {date}; {other}</source>
        <translation>{given} хабарланса, алғашқы заңды сапар — {date}; {other}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлігі</translation>
    </message>
    <message>
        <source>Version {version} of «{profile}»: new appeals follow it from {date}</source>
        <translation>«{profile}» профилінің {version}-нұсқасы: жаңа өтініштерге қолданылуы — {date}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не есептеледі</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>Бұрынғысы қолданыста қалады.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
    </message>
    <message>
        <source>Why this rule holds</source>
        <translation>Бұл ереже неге қолданылады</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Неге {date}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>Тармақтың сөздері</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>Жұмыс күнтізбелері</translation>
    </message>
    <message>
        <source>Write up the visit</source>
        <translation>Сапар нәтижесін енгізу</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>a day off; send by {date}</source>
        <translation>демалыс күні; жіберу: {date}</translation>
    </message>
    <message>
        <source>a working day, not moved</source>
        <translation>жұмыс күні, ауыстыру қажет емес</translation>
    </message>
    <message>
        <source>ahead {count}</source>
        <translation>алда {count}</translation>
    </message>
    <message>
        <source>an administrator, the registry or a head may move dates</source>
        <translation>күндерді әкімші, кеңсе немесе басшы өзгертеді</translation>
    </message>
    <message>
        <source>any term</source>
        <translation>кез келген мерзім</translation>
    </message>
    <message>
        <source>by the literal reading {date}</source>
        <translation>сөзбе-сөз оқығанда {date}</translation>
    </message>
    <message>
        <source>by the stricter reading {date}</source>
        <translation>қатаң оқығанда {date}</translation>
    </message>
    <message>
        <source>calculated, not announced yet</source>
        <translation>есептелген, әлі жарияланбаған</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>күнтізбелік күндер</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>салыстырылған {date}</translation>
    </message>
    <message>
        <source>classified anew: {old} → {new}</source>
        <translation>жіктелуі өзгерді: {old} → {new}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>бағдарламамен бірге келген</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>0-күн</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>алдыңғы күн</translation>
    </message>
    <message>
        <source>day off in lieu of a holiday on a weekend</source>
        <translation>демалысқа түскен мереке орнына берілген демалыс</translation>
    </message>
    <message>
        <source>day off, moved</source>
        <translation>ауыстырылған демалыс</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>ұйымның шешімі</translation>
    </message>
    <message>
        <source>decided, day 0</source>
        <translation>шешілді, 0-күн</translation>
    </message>
    <message>
        <source>declare the day otherwise</source>
        <translation>күнді басқаша жариялау</translation>
    </message>
    <message>
        <source>declared a day off</source>
        <translation>демалыс деп жарияланған</translation>
    </message>
    <message>
        <source>declared a working day</source>
        <translation>жұмыс күні деп жарияланған</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>кешігіп орындалды</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>бұрынғы</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакциясы {number}</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>түскен күннен</translation>
    </message>
    <message>
        <source>from registration</source>
        <translation>тіркелген күннен</translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation>орталықтан</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>шешімнен</translation>
    </message>
    <message>
        <source>from the original date</source>
        <translation>бастапқы күннен</translation>
    </message>
    <message>
        <source>hol.</source>
        <translation>мереке</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>мереке</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>жүктелген</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешігу</translation>
    </message>
    <message>
        <source>months</source>
        <translation>айлар</translation>
    </message>
    <message>
        <source>moved from {date}, a day off</source>
        <translation>{date} — демалыс, ауыстырылды</translation>
    </message>
    <message>
        <source>moves to the next working day</source>
        <translation>келесі жұмыс күніне ауысады</translation>
    </message>
    <message>
        <source>moves to the working day before</source>
        <translation>алдыңғы жұмыс күніне ауысады</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>салыстырылмаған</translation>
    </message>
    <message>
        <source>new appeals are registered under it</source>
        <translation>жаңа өтініштер осы бойынша тіркеледі</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>no term is set</source>
        <translation>мерзім белгіленбеген</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>жүктелмеген</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>nothing was counted</source>
        <translation>ештеңе есептелмеді</translation>
    </message>
    <message>
        <source>notice of a visit</source>
        <translation>сапар туралы хабарлама</translation>
    </message>
    <message>
        <source>off: {days}</source>
        <translation>демалыс: {days}</translation>
    </message>
    <message>
        <source>only an administrator corrects calendars</source>
        <translation>күнтізбелерді тек әкімші түзетеді</translation>
    </message>
    <message>
        <source>only an administrator imports regulations</source>
        <translation>регламенттерді тек әкімші жүктейді</translation>
    </message>
    <message>
        <source>only for a term by the rule</source>
        <translation>тек ереже бойынша мерзімге</translation>
    </message>
    <message>
        <source>original date, day 0</source>
        <translation>бастапқы күн, 0-күн</translation>
    </message>
    <message>
        <source>passed {count}</source>
        <translation>өтті {count}</translation>
    </message>
    <message>
        <source>received, day 0</source>
        <translation>түсті, 0-күн</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>registered, day 0</source>
        <translation>тіркелді, 0-күн</translation>
    </message>
    <message>
        <source>skipped {count}</source>
        <translation>өткізілді {count}</translation>
    </message>
    <message>
        <source>stands in every history</source>
        <translation>әр өтініштің тарихына енеді</translation>
    </message>
    <message>
        <source>stays on a day off</source>
        <translation>демалыс күнінде қалады</translation>
    </message>
    <message>
        <source>swapped with {date}</source>
        <translation>мынамен ауыстырылған: {date}</translation>
    </message>
    <message>
        <source>the calendar was corrected</source>
        <translation>күнтізбе түзетілді</translation>
    </message>
    <message>
        <source>the dates are being recorded</source>
        <translation>күндер жазылуда</translation>
    </message>
    <message>
        <source>the decree and its number</source>
        <translation>қаулы және оның нөмірі</translation>
    </message>
    <message>
        <source>the rules of the regulation were corrected</source>
        <translation>регламент ережелері түзетілді</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>сол күні</translation>
    </message>
    <message>
        <source>the visit, not counted</source>
        <translation>сапар, есептелмейді</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>мерзімі {date}</translation>
    </message>
    <message>
        <source>version {version}, in force from {date}</source>
        <translation>{version}-нұсқа, күшіне енген күні {date}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>сапар</translation>
    </message>
    <message>
        <source>week after</source>
        <translation>келесі апта</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>worked: {days}</source>
        <translation>жұмыс: {days}</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>working day, moved</source>
        <translation>ауыстырылған жұмыс күні</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жұмыс күндері</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>{country} {year}, {status}</source>
        <translation>{country} {year}, {status}</translation>
    </message>
    <message>
        <source>{date} becomes a day off</source>
        <translation>{date} демалыс болады</translation>
    </message>
    <message>
        <source>{date} becomes a working day</source>
        <translation>{date} жұмыс күні болады</translation>
    </message>
    <message>
        <source>{date} is a day off</source>
        <translation>{date} — демалыс</translation>
    </message>
    <message>
        <source>{date} is worked</source>
        <translation>{date} — жұмыс күні</translation>
    </message>
    <message>
        <source>{date}: counted as {ordinal}</source>
        <translation>{date}: саналады, {ordinal}</translation>
    </message>
    <message>
        <source>{date}: passed, {reason}</source>
        <translation>{date}: өтеді, {reason}</translation>
    </message>
    <message>
        <source>{date}: skipped, {reason}</source>
        <translation>{date}: өткізіледі, {reason}</translation>
    </message>
    <message>
        <source>{day} today</source>
        <translation>{day} бүгін</translation>
    </message>
    <message>
        <source>{day}; the last day</source>
        <translation>{day}; соңғы күн</translation>
    </message>
    <message>
        <source>{hours} h of elapsed time before {agreed}: until {latest}.</source>
        <translation>{agreed} дейін {hours} сағат бұрын — кешіктірмей: {latest}.</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{place}: decided by the organisation, not in the regulation</source>
        <translation>{place}: ұйымның шешімі, регламентте жоқ</translation>
    </message>
    <message>
        <source>{term}: from {start} (not counted) to {due}; {end}.</source>
        <translation>{term}: басы {start} (есептелмейді), соңы {due}; {end}.</translation>
    </message>
    <message>
        <source>{what} (reminder)</source>
        <translation>{what} (еске салу)</translation>
    </message>
    <message>
        <source>{what}: the date may change</source>
        <translation>{what}: күн өзгеруі мүмкін</translation>
    </message>
    <message>
        <source>{what}; this date does not feel it</source>
        <translation>{what}; бұл күнге әсер етпейді</translation>
    </message>
    <message>
        <source>{year} is not confirmed</source>
        <translation>{year} жыл расталмаған</translation>
    </message>
    <message>
        <source>{year} is not confirmed: dates that touch it may change</source>
        <translation>{year} жыл расталмаған: оған қатысты күндер өзгеруі мүмкін</translation>
    </message>
    <message>
        <source>{year} is not loaded</source>
        <translation>{year} жыл жүктелмеген</translation>
    </message>
    <message>
        <source>{year} is not loaded: only weekends and fixed holidays are known</source>
        <translation>{year} жыл жүктелмеген: тек демалыс пен тұрақты мерекелер белгілі</translation>
    </message>
    <message>
        <source>{year} should be checked again</source>
        <translation>{year} жылды қайта салыстыру керек</translation>
    </message>
    <message numerus="yes">
        <source>{year} was checked %n day(s) ago: look at the decrees again</source>
        <translation>
            <numerusform>{year} жыл %n күн бұрын салыстырылған: қаулыларды қайта қараңыз</numerusform>
            <numerusform>{year} жыл %n күн бұрын салыстырылған: қаулыларды қайта қараңыз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>29 February ends on 1 March</source>
        <translation>29 ақпан 1 наурызда аяқталады</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Анонимдік</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар мен ұсыныстар кітабы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Арналар</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Contents of letters</source>
        <translation>Хаттардың мазмұны</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Мәліметті ашу</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Ұзартулар</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негіздер</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>мажар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Түрлері</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлер</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Жеке қабылдау</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Құқықтар</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <source>Topics and routes</source>
        <translation>Тақырыптар мен бағыттар</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Бөлімшелер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Жауап беру тәсілі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>a check on site is needed</source>
        <translation>орнында тексеру қажет</translation>
    </message>
    <message>
        <source>a crime or a threat to the public?</source>
        <translation>қылмыс немесе қоғамға қауіп пе?</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>a ground</source>
        <translation>негіз</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>кеңес</translation>
    </message>
    <message>
        <source>a justification</source>
        <translation>дәлелдеме</translation>
    </message>
    <message>
        <source>a letter that was sent</source>
        <translation>жіберілген хат</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>a notice that was sent</source>
        <translation>жіберілген хабарлама</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>телефон қоңырауы</translation>
    </message>
    <message>
        <source>a reasoned written notice</source>
        <translation>дәлелді жазбаша хабарлама</translation>
    </message>
    <message>
        <source>a record of the call</source>
        <translation>қоңырау жазбасы</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>сенімхаты бар өкіл</translation>
    </message>
    <message>
        <source>a written appeal</source>
        <translation>жазбаша өтініш</translation>
    </message>
    <message>
        <source>accepted values</source>
        <translation>рұқсат етілген</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>дербес шот</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>address for the answer</source>
        <translation>жауап мекенжайы</translation>
    </message>
    <message>
        <source>address from</source>
        <translation>мекенжай көзі</translation>
    </message>
    <message>
        <source>after minutes</source>
        <translation>минуттан кейін</translation>
    </message>
    <message>
        <source>all questions were answered</source>
        <translation>барлық сұраққа жауап берілген</translation>
    </message>
    <message>
        <source>an answer is expected</source>
        <translation>жауап күтіледі</translation>
    </message>
    <message>
        <source>an answer to each question</source>
        <translation>әр сұраққа жауап</translation>
    </message>
    <message>
        <source>an earlier answer that was sent</source>
        <translation>бұрын жіберілген жауап</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>шақыру</translation>
    </message>
    <message>
        <source>anonymous entries are considered</source>
        <translation>анонимді жазбалар қаралады</translation>
    </message>
    <message>
        <source>another identifier</source>
        <translation>өзге сәйкестендіргіш</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>answer in the language of the appeal</source>
        <translation>өтініш тілінде жауап</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>жауап тәсілі</translation>
    </message>
    <message>
        <source>applicants</source>
        <translation>өтініш берушілер</translation>
    </message>
    <message>
        <source>asked for by</source>
        <translation>сұрау негізі</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>кейін сұралады</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>мынаған жүгінеді</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>сапар кезінде</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>author with a phone</source>
        <translation>телефоны бар авторға</translation>
    </message>
    <message>
        <source>author with an address</source>
        <translation>мекенжайы бар авторға</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>өкілеттік</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>by</source>
        <translation>тәсілі</translation>
    </message>
    <message>
        <source>by a voice message</source>
        <translation>дауыстық хабарламамен</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>факспен</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефонмен</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>лауазымы бойынша</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>поштамен</translation>
    </message>
    <message>
        <source>by the list of authorised signers</source>
        <translation>уәкілеттілер тізімі бойынша</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кім</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>күнтізбелік күндер</translation>
    </message>
    <message>
        <source>call after a message</source>
        <translation>хабарламадан кейінгі қоңырау</translation>
    </message>
    <message>
        <source>cash hall</source>
        <translation>касса залы</translation>
    </message>
    <message>
        <source>central hall</source>
        <translation>орталық зал</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>арна</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>арналар</translation>
    </message>
    <message>
        <source>check</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>claim about quality</source>
        <translation>сапаға наразылық</translation>
    </message>
    <message>
        <source>claim on a letterhead</source>
        <translation>бланкідегі наразылық</translation>
    </message>
    <message>
        <source>classified</source>
        <translation>жіктелді</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>тармақ</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>шарттар</translation>
    </message>
    <message>
        <source>confirmation of a call</source>
        <translation>қоңырауды растау</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>растайды</translation>
    </message>
    <message>
        <source>consent makes it lawful</source>
        <translation>келісім заңды етеді</translation>
    </message>
    <message>
        <source>contact centre</source>
        <translation>байланыс орталығы</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>байланыс деректері</translation>
    </message>
    <message>
        <source>contacts of others are hidden</source>
        <translation>басқалардың байланысы жасырын</translation>
    </message>
    <message>
        <source>contract department</source>
        <translation>шарт бөлімі</translation>
    </message>
    <message>
        <source>contract number</source>
        <translation>шарт нөмірі</translation>
    </message>
    <message>
        <source>control card</source>
        <translation>бақылау карточкасы</translation>
    </message>
    <message>
        <source>correspondence stops</source>
        <translation>хат алмасу тоқтатылады</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>есеп бірлігі</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>ілеспе хат</translation>
    </message>
    <message>
        <source>data</source>
        <translation>деректер</translation>
    </message>
    <message>
        <source>data are missing</source>
        <translation>деректер жетіспейді</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>түскен күн</translation>
    </message>
    <message>
        <source>days in the Box</source>
        <translation>Жәшіктегі күн саны</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>шешеді</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>ұйымның шешімі</translation>
    </message>
    <message>
        <source>digits of an account</source>
        <translation>дербес шот цифрлары</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>document is shown</source>
        <translation>құжат көрсетіледі</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>құжаттар</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>міндет</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық пошта</translation>
    </message>
    <message>
        <source>earlier day</source>
        <translation>ертерек күн</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>салдары</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>электрондық қолтаңба</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электронды түрде</translation>
    </message>
    <message>
        <source>end of correspondence</source>
        <translation>хат алмасуды тоқтату</translation>
    </message>
    <message>
        <source>end of the call</source>
        <translation>әңгіменің аяқталуы</translation>
    </message>
    <message>
        <source>ends the appeal</source>
        <translation>өтінішті аяқтайды</translation>
    </message>
    <message>
        <source>except</source>
        <translation>қоспағанда</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ұзарту</translation>
    </message>
    <message>
        <source>for anonymous appeals</source>
        <translation>анонимді өтініштерге</translation>
    </message>
    <message>
        <source>form</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>нысандар</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>мемлекеттік органға жіберілді</translation>
    </message>
    <message>
        <source>given by a visit</source>
        <translation>орнына барып беріледі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>жүргізеді</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>қанша</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>күшіне енген күні</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>жеке өзі</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>тек жеке өзі</translation>
    </message>
    <message>
        <source>in the Book</source>
        <translation>Кітапта</translation>
    </message>
    <message>
        <source>in the applicant&apos;s language</source>
        <translation>өтініш берушінің тілінде</translation>
    </message>
    <message>
        <source>information from others is needed</source>
        <translation>басқалардан мәлімет қажет</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>шақыру</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>берілмейді</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>түрлері</translation>
    </message>
    <message>
        <source>kinds of it</source>
        <translation>түрлері</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>мәтін тілі</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>тілдер</translation>
    </message>
    <message>
        <source>later day</source>
        <translation>кейінгі күн</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>құқықтық негіз</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>заңды атауы</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>letter for an anonymous entry</source>
        <translation>анонимді жазба бойынша хат</translation>
    </message>
    <message>
        <source>list of checks</source>
        <translation>тексеру тізбесі</translation>
    </message>
    <message>
        <source>mark of acceptance</source>
        <translation>қабылдау белгісі</translation>
    </message>
    <message>
        <source>mask of incoming numbers</source>
        <translation>кіріс нөмірлер үлгісі</translation>
    </message>
    <message>
        <source>may be chosen by hand</source>
        <translation>қолмен таңдауға болады</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>беруге болады</translation>
    </message>
    <message>
        <source>measures for</source>
        <translation>шаралар</translation>
    </message>
    <message>
        <source>minutes for the information</source>
        <translation>мәліметке минут</translation>
    </message>
    <message>
        <source>months</source>
        <translation>айлар</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>міндетті түрде беріледі</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>ұйым атауы</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>қажет</translation>
    </message>
    <message>
        <source>no abusive passage</source>
        <translation>балағат сөздерсіз</translation>
    </message>
    <message>
        <source>no account of another person</source>
        <translation>бөтен шотсыз</translation>
    </message>
    <message>
        <source>no action, the notice is open</source>
        <translation>әрекетсіз, хабарлама қалауынша</translation>
    </message>
    <message>
        <source>no measures needed</source>
        <translation>шара қажет емес</translation>
    </message>
    <message>
        <source>no new arguments</source>
        <translation>жаңа дәлел жоқ</translation>
    </message>
    <message>
        <source>nobody else hears it</source>
        <translation>басқа ешкім естімейді</translation>
    </message>
    <message>
        <source>none of these is given</source>
        <translation>ешқайсысы көрсетілмеген</translation>
    </message>
    <message>
        <source>not considered, no answer</source>
        <translation>қаралмайды, жауап жоқ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>note: no contacts</source>
        <translation>жазба: байланыс деректері жоқ</translation>
    </message>
    <message>
        <source>nothing can be misheard</source>
        <translation>қате естілмейді</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>құпия ештеңе жоқ</translation>
    </message>
    <message>
        <source>notice to the applicant</source>
        <translation>өтініш берушіге хабарлау</translation>
    </message>
    <message>
        <source>notice: under consideration</source>
        <translation>хабарлама: қаралуда</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>number given elsewhere</source>
        <translation>өзге жүйе нөмірі</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>біреуі</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>тек егер</translation>
    </message>
    <message>
        <source>only the person responsible writes marks</source>
        <translation>белгіні тек жауапты тұлға жазады</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>ауызша</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>шығыс</translation>
    </message>
    <message>
        <source>own days off</source>
        <translation>өз демалыстары</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>өз өрістері</translation>
    </message>
    <message>
        <source>own working days</source>
        <translation>өз жұмыс күндері</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>papers are not asked for</source>
        <translation>құжат сұралмайды</translation>
    </message>
    <message>
        <source>passed to a unit</source>
        <translation>бөлімшеге берілді</translation>
    </message>
    <message>
        <source>person</source>
        <translation>жеке тұлға</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>телефондар</translation>
    </message>
    <message>
        <source>photo of the defect</source>
        <translation>ақау фотосы</translation>
    </message>
    <message>
        <source>photo of the label</source>
        <translation>заттаңба фотосы</translation>
    </message>
    <message>
        <source>photo of the whole</source>
        <translation>жалпы фото</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>пошталық мекенжай</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>пошта мөртабаны</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>дәлел</translation>
    </message>
    <message>
        <source>put forward when</source>
        <translation>ұсынылады, егер</translation>
    </message>
    <message>
        <source>question</source>
        <translation>сұрақ</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>кезек талоны</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>себептер</translation>
    </message>
    <message>
        <source>reasons are given</source>
        <translation>себептері көрсетіледі</translation>
    </message>
    <message>
        <source>redirected to a state body</source>
        <translation>мемлекеттік органға жолданды</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>бас тарту</translation>
    </message>
    <message>
        <source>refused with a notice</source>
        <translation>хабарламамен бас тарту</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>registration slip</source>
        <translation>тіркеу талоны</translation>
    </message>
    <message>
        <source>request for an explanation</source>
        <translation>түсініктеме сұрау</translation>
    </message>
    <message>
        <source>request for clarification</source>
        <translation>нақтылау сұрауы</translation>
    </message>
    <message>
        <source>required</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>results</source>
        <translation>нәтижелер</translation>
    </message>
    <message>
        <source>role of the applicant</source>
        <translation>өтініш берушінің рөлі</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>рөлдер</translation>
    </message>
    <message>
        <source>roles of the applicant</source>
        <translation>өтініш берушінің рөлдері</translation>
    </message>
    <message>
        <source>scan of the page of an anonymous entry</source>
        <translation>анонимді жазба бетінің сканы</translation>
    </message>
    <message>
        <source>seconds until connected</source>
        <translation>қосылуға дейін секунд</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>сегменттер</translation>
    </message>
    <message>
        <source>sender&apos;s date</source>
        <translation>жіберушінің күні</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>жіберушінің нөмірі</translation>
    </message>
    <message>
        <source>service address</source>
        <translation>тұтыну мекенжайы</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>сервис-орталық</translation>
    </message>
    <message>
        <source>signature of the applicant</source>
        <translation>өтініш берушінің қолы</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылады</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>сайттар</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>талондар</translation>
    </message>
    <message>
        <source>somebody chooses it</source>
        <translation>қолмен таңдалған</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>кезеңдер</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>мөртабан</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>taking in is never refused</source>
        <translation>қабылдаудан бас тартылмайды</translation>
    </message>
    <message>
        <source>tells who he is</source>
        <translation>өзін таныстырады</translation>
    </message>
    <message>
        <source>term</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>terms are watched by</source>
        <translation>мерзімді бақылайды</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>the appeal is anonymous</source>
        <translation>өтініш анонимді</translation>
    </message>
    <message>
        <source>the appeal is repeated</source>
        <translation>өтініш қайталанған</translation>
    </message>
    <message>
        <source>the applicant is satisfied</source>
        <translation>өтініш беруші қанағаттанған</translation>
    </message>
    <message>
        <source>the applicant is told, the appeal waits</source>
        <translation>өтініш берушіге хабарланады, өтініш күтеді</translation>
    </message>
    <message>
        <source>the applicant&apos;s wish comes first</source>
        <translation>алдымен өтініш берушінің қалауы</translation>
    </message>
    <message>
        <source>the call is ended after telling so</source>
        <translation>ескертіп, әңгімені тоқтатады</translation>
    </message>
    <message>
        <source>the call may be ended</source>
        <translation>әңгімені тоқтатуға болады</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>the complaint was confirmed</source>
        <translation>шағым расталды</translation>
    </message>
    <message>
        <source>the days must pass in full</source>
        <translation>күндер толық өтуі тиіс</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>борышкер</translation>
    </message>
    <message>
        <source>the executor&apos;s contacts</source>
        <translation>орындаушының байланысы</translation>
    </message>
    <message>
        <source>the executor&apos;s name</source>
        <translation>орындаушының аты</translation>
    </message>
    <message>
        <source>the fastest way</source>
        <translation>ең жылдам тәсіл</translation>
    </message>
    <message>
        <source>the kind of it</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>the language of the appeal</source>
        <translation>өтініш тілі</translation>
    </message>
    <message>
        <source>the last Saturday of the month</source>
        <translation>айдың соңғы сенбісі</translation>
    </message>
    <message>
        <source>the last Sunday of the month</source>
        <translation>айдың соңғы жексенбісі</translation>
    </message>
    <message>
        <source>the law must be named</source>
        <translation>заң аталуы тиіс</translation>
    </message>
    <message>
        <source>the mark &quot;unreadable&quot;</source>
        <translation>«оқылмайды» белгісі</translation>
    </message>
    <message>
        <source>the measures taken</source>
        <translation>қабылданған шаралар</translation>
    </message>
    <message>
        <source>the passage is quoted</source>
        <translation>үзінді келтірілген</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>негіздеме</translation>
    </message>
    <message>
        <source>the reasons are told orally</source>
        <translation>себептер ауызша айтылады</translation>
    </message>
    <message>
        <source>the reasons of a refusal</source>
        <translation>бас тарту себептері</translation>
    </message>
    <message>
        <source>the record in the Book is enough</source>
        <translation>Кітаптағы жазба жеткілікті</translation>
    </message>
    <message>
        <source>the regulation</source>
        <translation>регламент</translation>
    </message>
    <message>
        <source>the result of consideration</source>
        <translation>қарау нәтижесі</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>the text can&apos;t be read</source>
        <translation>мәтін оқылмайды</translation>
    </message>
    <message>
        <source>the text has no substance</source>
        <translation>мәселенің мәні жоқ</translation>
    </message>
    <message>
        <source>the text of the letter</source>
        <translation>хат мәтіні</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>уақыт белдеуі</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кімге</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>topic of the rest</source>
        <translation>өзге тақырып</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>тақырыптар</translation>
    </message>
    <message>
        <source>units</source>
        <translation>бөлімшелер</translation>
    </message>
    <message>
        <source>units by region</source>
        <translation>өңірлер бойынша бөлімшелер</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>сағатқа дейін</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>тұтынушы нөмірі</translation>
    </message>
    <message>
        <source>version</source>
        <translation>нұсқа</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейне</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>түсу жолы</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>тәсілдер</translation>
    </message>
    <message>
        <source>ways in</source>
        <translation>түсу жолдары</translation>
    </message>
    <message>
        <source>ways of the answer</source>
        <translation>жауап тәсілдері</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>қатаңдығы</translation>
    </message>
    <message>
        <source>when the repair is planned</source>
        <translation>жөндеу қашан жоспарланған</translation>
    </message>
    <message>
        <source>why the service was poor</source>
        <translation>қызмет неге нашар болды</translation>
    </message>
    <message>
        <source>without contacts it is</source>
        <translation>байланыс деректері болмаса</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>жұмыс күндері</translation>
    </message>
    <message>
        <source>written</source>
        <translation>жазбаша</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>10/2025. (IV. 30.) NGM rendelet; Act LXXII of 2026, 24 December a holiday</source>
        <translation>10/2025. (IV. 30.) NGM бұйрығы; 2026 жылғы LXXII заң, 24 желтоқсан — мереке</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2024</source>
        <translation>Еңбек кодексі 102 § және 2024 жылғы жұмыс күндерінің тәртібі туралы бұйрық</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2025</source>
        <translation>Еңбек кодексі 102 § және 2025 жылғы жұмыс күндерінің тәртібі туралы бұйрық</translation>
    </message>
    <message>
        <source>Labour Code 102 §; no decree on the order of work days yet</source>
        <translation>Еңбек кодексі 102 §; жұмыс күндерінің тәртібі туралы бұйрық әлі жоқ</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2024</source>
        <translation>Еңбек кодексінің 112-бабы және 2024 жылғы күндерді ауыстыру қаулысы</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2025</source>
        <translation>Еңбек кодексінің 112-бабы және 2025 жылғы күндерді ауыстыру қаулысы</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2026</source>
        <translation>Еңбек кодексінің 112-бабы және 2026 жылғы күндерді ауыстыру қаулысы</translation>
    </message>
    <message>
        <source>Labour Code art. 112; moved days of 2027 from one source only</source>
        <translation>Еңбек кодексінің 112-бабы; 2027 жылғы ауыстырулар тек бір дереккөзден</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2024</source>
        <translation>Еңбек кодексінің 84-бабы және 2024 жылғы күндерді ауыстыру қаулысы</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2025</source>
        <translation>Еңбек кодексінің 84-бабы және 2025 жылғы күндерді ауыстыру қаулысы</translation>
    </message>
    <message>
        <source>Labour Code art. 84; Law on holidays, 30 August no longer a holiday</source>
        <translation>Еңбек кодексінің 84-бабы; Мерекелер туралы заң, 30 тамыз енді мереке емес</translation>
    </message>
    <message>
        <source>Law on holidays, 15 March a holiday; Kurban Ait calculated, no decree on moved days yet</source>
        <translation>Мерекелер туралы заң, 15 наурыз — мереке; Құрбан айт есептелген, ауыстыру қаулысы әлі жоқ</translation>
    </message>
</context>
</TS>
