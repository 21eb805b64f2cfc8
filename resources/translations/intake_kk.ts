<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PictureDialog</name>
    <message>
        <source>Black out</source>
        <translation>Бояп жасыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Picture; draw a region to black it out</source>
        <translation>Сурет; бояп жасыратын жерді белгілеңіз</translation>
    </message>
    <message>
        <source>Prepare the picture</source>
        <translation>Суретті дайындау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Солға бұру</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Оңға бұру</translation>
    </message>
    <message>
        <source>draw a region first</source>
        <translation>алдымен жерін белгілеңіз</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n күнтізбелік күн</numerusform>
            <numerusform>%n күнтізбелік күн</numerusform>
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
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
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
        <source>%n more appeal(s)</source>
        <translation>
            <numerusform>Тағы %n өтініш</numerusform>
            <numerusform>Тағы %n өтініш</numerusform>
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
        <source>%n unfinished form(s) put aside</source>
        <translation>
            <numerusform>%n аяқталмаған нысан кейінге қалдырылған</numerusform>
            <numerusform>%n аяқталмаған нысан кейінге қалдырылған</numerusform>
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
        <source>:: inserts a ready text</source>
        <translation>:: дайын сөйлемді енгізу</translation>
    </message>
    <message>
        <source>A new appeal that repeats {number}</source>
        <translation>{number} өтінішін қайталайтын жаңа өтініш</translation>
    </message>
    <message>
        <source>A visit to the site is needed</source>
        <translation>Орнына барып тексеру керек</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Қабылдау және жаңасы</translation>
    </message>
    <message>
        <source>Accept into the Box</source>
        <translation>«Жәшікке» қабылдау</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Дербес шот</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Файлдар қосу</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Осыған қосу</translation>
    </message>
    <message>
        <source>Add to the open appeal</source>
        <translation>Ашық өтінішке қосу</translation>
    </message>
    <message>
        <source>Add to {number}</source>
        <translation>{number} өтінішіне қосу</translation>
    </message>
    <message>
        <source>Added to the open appeal</source>
        <translation>Ашық өтінішке қосылды</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Қызмет көрсету мекенжайы</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>Тағы бір өтініш беруші</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>{date} дейін жауап беру</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Жауап мекенжайы</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Жаңадан бастау</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change when and by which channel it came</source>
        <translation>Түскен уақыты мен арнасын өзгерту</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Choose a topic of the list, or empty the line. {key} shows the list</source>
        <translation>Тақырыпты тізімнен таңдаңыз немесе өрісті тазалаңыз. {key} тізімді көрсетеді</translation>
    </message>
    <message>
        <source>Choose who turns to us: earlier appeals appear here by themselves.</source>
        <translation>Кім өтініш беріп тұрғанын көрсетіңіз: бұрынғы өтініштер осында өзі шығады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Саналды: {count}</translation>
    </message>
    <message>
        <source>Day 0: {date}</source>
        <translation>0-күн: {date}</translation>
    </message>
    <message>
        <source>Draft on the disk, {time}</source>
        <translation>Жоба дискіде, {time}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Earlier from this applicant</source>
        <translation>Осы өтініш берушіден бұрын</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Form thrown away</source>
        <translation>Нысан жойылды</translation>
    </message>
    <message numerus="yes">
        <source>From the house {house} in %n day(s)</source>
        <translation>
            <numerusform>{house} үйінен %n күнде</numerusform>
            <numerusform>{house} үйінен %n күнде</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Соңғысын жалғастыру</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Мажарстан</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Жеке өзі</translation>
    </message>
    <message>
        <source>Information from other bodies is needed</source>
        <translation>Басқа органдардан мәлімет керек</translation>
    </message>
    <message>
        <source>It asks for a password: ask the applicant for it, or for another copy</source>
        <translation>Файл құпиясөз сұрайды: оны өтініш берушіден сұраңыз немесе басқа көшірмесін өтініңіз</translation>
    </message>
    <message>
        <source>It came by the next way</source>
        <translation>Келесі жолмен түсті</translation>
    </message>
    <message>
        <source>It came by the previous way</source>
        <translation>Алдыңғы жолмен түсті</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kind of consumer</source>
        <translation>Тұтынушы түрі</translation>
    </message>
    <message>
        <source>Lacking: {names}. It is registered all the same.</source>
        <translation>Жетіспейді: {names}. Бұл тіркеуге кедергі емес.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Жауап тілі</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Mails ({kinds})</source>
        <translation>Хаттар ({kinds})</translation>
    </message>
    <message>
        <source>Make it a new appeal</source>
        <translation>Жаңа өтініш ету</translation>
    </message>
    <message>
        <source>Mark printed</source>
        <translation>Белгі басылды</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Екінші данаға белгі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>New appeal, a repeat</source>
        <translation>Жаңа өтініш, қайталама</translation>
    </message>
    <message>
        <source>New, a repeat</source>
        <translation>Жаңа, қайталама</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Келесі өтініш</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Қайталама емес</translation>
    </message>
    <message numerus="yes">
        <source>Not registered. %n field(s) left: {names}</source>
        <translation>
            <numerusform>Тіркелген жоқ. %n өріс қалды: {names}</numerusform>
            <numerusform>Тіркелген жоқ. %n өріс қалды: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Сыртқы нөмірі</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Қай күнгі</translation>
    </message>
    <message>
        <source>One more applicant</source>
        <translation>Тағы өтініш беруші</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Хатты ашу</translation>
    </message>
    <message>
        <source>Open a mail…</source>
        <translation>Хатты ашу…</translation>
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
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Пошта мөртабаны</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Талонды басып шығару</translation>
    </message>
    <message>
        <source>Put aside: it waits under Ctrl+N</source>
        <translation>Кейінге қалдырылды: Ctrl+N арқылы күтеді</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>{number}-сұрақ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Queue ticket</source>
        <translation>Кезек талоны</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Register and next</source>
        <translation>Тіркеу және жаңасы</translation>
    </message>
    <message>
        <source>Register or accept, and go on</source>
        <translation>Тіркеу немесе қабылдау және жаңасын бастау</translation>
    </message>
    <message>
        <source>Register or accept, and stay</source>
        <translation>Тіркеу немесе қабылдау және қалу</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>№ {number} болып тіркелді</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Role of the applicant</source>
        <translation>Өтініш берушінің рөлі</translation>
    </message>
    <message>
        <source>Rule: {term}</source>
        <translation>Ереже: {term}</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ресей</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Талонды сақтау</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Екінші дана</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылған</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Өткізілді: {days}</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Талон басылды</translation>
    </message>
    <message>
        <source>Slip saved</source>
        <translation>Талон сақталды</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Соны алу</translation>
    </message>
    <message>
        <source>Take this applicant away</source>
        <translation>Бұл өтініш берушіні алып тастау</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation>Бұл сұрақты алып тастау</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} алып тастау</translation>
    </message>
    <message>
        <source>Text of the appeal.txt</source>
        <translation>Өтініш мәтіні.txt</translation>
    </message>
    <message>
        <source>The answer is wanted at {address}.</source>
        <translation>Жауапты {address} мекенжайына сұрайды.</translation>
    </message>
    <message>
        <source>The date depends on the kind and the channel</source>
        <translation>Мерзім түрі мен арнасына байланысты</translation>
    </message>
    <message>
        <source>The last day was off: moved from {date}</source>
        <translation>Соңғы күн демалыс: {date} күнінен ауыстырылды</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>Нөмірді кеңсе береді</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент мерзім белгілемейді</translation>
    </message>
    <message>
        <source>The service is at the same address</source>
        <translation>Қызмет осы мекенжайда көрсетіледі</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Талонның басылатын түрі</translation>
    </message>
    <message>
        <source>The text is longer than an appeal may be: all of it is attached as a file</source>
        <translation>Мәтін өтінішке сыймайды: ол толығымен файл ретінде қоса берілді</translation>
    </message>
    <message>
        <source>The words go into {number}; there is no new number</source>
        <translation>Мәтін {number} өтінішіне қосылады, жаңа нөмір болмайды</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Олардың шығыс №</translation>
    </message>
    <message>
        <source>This mail passes on one from {writer}</source>
        <translation>Хатта {writer} хаты қайта жіберілген</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>Бұл нысанды жою</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Turn, shrink, black out {name}</source>
        <translation>Бұру, кішірейту, бояп жасыру: {name}</translation>
    </message>
    <message>
        <source>Visit on {day}, {engineer}</source>
        <translation>Сапар: {day}, {engineer}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Өтініштің мәні</translation>
    </message>
    <message>
        <source>What you typed until {time} is here again</source>
        <translation>{time} дейін тергеніңіз қалпына келтірілді</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>{name} файлында не бар</translation>
    </message>
    <message>
        <source>When and how it came</source>
        <translation>Қашан және қалай түсті</translation>
    </message>
    <message>
        <source>Who turns to us</source>
        <translation>Кім өтініш береді</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
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
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>д/ш {number}</translation>
    </message>
    <message>
        <source>all ready texts</source>
        <translation>барлық дайын сөйлемдер</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>жауап берілді {date}</translation>
    </message>
    <message>
        <source>by resolution</source>
        <translation>бұрыштама бойынша</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>ереже бойынша</translation>
    </message>
    <message>
        <source>calendar «{name}»</source>
        <translation>«{name}» күнтізбесі</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>жабылды {date}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>drop them here</source>
        <translation>осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электронды</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>film</source>
        <translation>бейне</translation>
    </message>
    <message>
        <source>for example: cha…</source>
        <translation>мысалы: есе…</translation>
    </message>
    <message>
        <source>for letters</source>
        <translation>хаттар үшін</translation>
    </message>
    <message>
        <source>found by account</source>
        <translation>шот бойынша табылды</translation>
    </message>
    <message>
        <source>found by address</source>
        <translation>мекенжай бойынша табылды</translation>
    </message>
    <message>
        <source>found by e-mail</source>
        <translation>e-mail бойынша табылды</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>аты бойынша табылды</translation>
    </message>
    <message>
        <source>found by phone</source>
        <translation>телефон бойынша табылды</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>түскен күннен бастап</translation>
    </message>
    <message>
        <source>from registration</source>
        <translation>тіркелген күннен бастап</translation>
    </message>
    <message>
        <source>from the accounts</source>
        <translation>дербес шоттардан</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>шешім күнінен бастап</translation>
    </message>
    <message>
        <source>from the former date</source>
        <translation>бұрынғы мерзімнен бастап</translation>
    </message>
    <message>
        <source>from the old journal</source>
        <translation>бұрынғы журналдан</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>сайттан</translation>
    </message>
    <message>
        <source>if elsewhere</source>
        <translation>басқа болса</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>бірнеше болса</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ағылшын тілінде</translation>
    </message>
    <message>
        <source>in Hungarian</source>
        <translation>мажар тілінде</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>жеке өзі</translation>
    </message>
    <message>
        <source>insert a ready text</source>
        <translation>дайын сөйлемді енгізу</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>missing: the date is not reliable</source>
        <translation>дерек жоқ: күнге сенуге болмайды</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>келесі өріс</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>нөмірі әлі жоқ</translation>
    </message>
    <message>
        <source>not confirmed yet: the date may change</source>
        <translation>әлі расталмаған: күн өзгеруі мүмкін</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>сол күні</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) late</source>
        <translation>
            <numerusform>ашық, %n жұмыс күніне кешікті</numerusform>
            <numerusform>ашық, %n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) left</source>
        <translation>
            <numerusform>ашық, %n жұмыс күні қалды</numerusform>
            <numerusform>ашық, %n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <source>phone, account or name</source>
        <translation>телефон, дербес шот немесе аты</translation>
    </message>
    <message>
        <source>profile «{profile}», version {version}</source>
        <translation>«{profile}» профилі, {version}-нұсқа</translation>
    </message>
    <message>
        <source>put the form aside; it is kept</source>
        <translation>нысанды кейінге қалдыру; ол сақталады</translation>
    </message>
    <message>
        <source>register new complaint call letter</source>
        <translation>тіркеу жаңа шағым қоңырау хат</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>show the list of a field</source>
        <translation>өрістің тізімін көрсету</translation>
    </message>
    <message>
        <source>surname, name, patronymic, or an organisation</source>
        <translation>тегі, аты, әкесінің аты немесе ұйым</translation>
    </message>
    <message>
        <source>then {term}: by {date}</source>
        <translation>онда {term}: {date} дейін</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>үш әріп</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>файлда не бар</translation>
    </message>
    <message>
        <source>what was typed is kept</source>
        <translation>терілгені сақталды</translation>
    </message>
    <message>
        <source>will be No. {number}</source>
        <translation>№ {number} болады</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>your role does not take appeals in</source>
        <translation>сіздің рөліңіз өтініш қабылдамайды</translation>
    </message>
    <message>
        <source>{count} of them: {topic}</source>
        <translation>оның {count}: {topic}</translation>
    </message>
    <message>
        <source>{length} {base}</source>
        <translation>{base} {length}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{year}: checked on {date}</source>
        <translation>{year}: {date} тексерілген</translation>
    </message>
    <message>
        <source>{year}: never checked here</source>
        <translation>{year}: мұнда тексерілмеген</translation>
    </message>
</context>
</TS>
