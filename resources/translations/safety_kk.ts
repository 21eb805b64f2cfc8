<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message>
        <source>Acts of people at this computer appear here.</source>
        <translation>Мұнда осы компьютердегі адамдардың әрекеттері көрінеді.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Бұрын → қазір</translation>
    </message>
    <message>
        <source>Check the audit trail</source>
        <translation>Әрекеттер журналын тексеру</translation>
    </message>
    <message>
        <source>Entry {position} is in a backup and not here: the trail was cut or replaced.</source>
        <translation>{position}-жазба сақтық көшірмеде бар, мұнда жоқ: журнал қысқартылған немесе ауыстырылған.</translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it</source>
        <translation>Әр жазба алдыңғысымен салыстырылады</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Көрсететін ештеңе жоқ</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Бұрынғы жазбалар</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator reads it.</source>
        <translation>Оны тек тексеруші немесе әкімші оқиды.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>The audit trail is closed to you</source>
        <translation>Әрекеттер журналы сізге ашық емес</translation>
    </message>
    <message>
        <source>The audit trail is whole: {count} entries</source>
        <translation>Әрекеттер журналы бүтін, жазба саны: {count}</translation>
    </message>
    <message>
        <source>The chain is broken at entry {position} ({at}). It or one before it was changed.</source>
        <translation>Тізбек {position}-жазбада ({at}) үзілген. Ол немесе алдыңғыларының бірі өзгертілген.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>only an auditor or an administrator reads the audit trail</source>
        <translation>әрекеттер журналын тек тексеруші немесе әкімші оқиды</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>тексеру жүріп жатыр</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) don&apos;t open</source>
        <translation>
            <numerusform>%n көшірме ашылмайды</numerusform>
            <numerusform>%n көшірме ашылмайды</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made and opened to be sure</source>
        <translation>Сақтық көшірме жасалып, тексеру үшін ашылады</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Көшірмені қазір жасау</translation>
    </message>
    <message>
        <source>Backup made; it opens</source>
        <translation>Сақтық көшірме жасалды және ашылады</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on</source>
        <translation>Сақтық көшірмелер енді {folder} ішіне сақталады</translation>
    </message>
    <message>
        <source>Every backup is opened</source>
        <translation>Әр көшірме ашылады</translation>
    </message>
    <message>
        <source>Every backup opens</source>
        <translation>Барлық көшірме ашылады</translation>
    </message>
    <message>
        <source>Everything is written out</source>
        <translation>Деректер шығарылуда</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>{folder} ішіне шығарылды</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore this backup on this computer?</source>
        <translation>Осы көшірмені бұл компьютерде қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>The demonstration is not backed up; here a backup can be restored to this computer.</source>
        <translation>Көрсетілімнің көшірмесі жасалмайды; мұнда көшірмені осы компьютерге қалпына келтіруге болады.</translation>
    </message>
    <message>
        <source>What is here now is moved aside, not deleted. New numbers come after the next exchange.</source>
        <translation>Қазіргі деректер жойылмай, бөлек қойылады. Жаңа нөмірлер келесі алмасудан кейін беріледі.</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Another place</source>
        <translation>Басқа орын</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Көшірмені қазір жасау</translation>
    </message>
    <message>
        <source>Backups of this computer</source>
        <translation>Осы компьютердің сақтық көшірмелері</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Made at the start, daily and before an upgrade, encrypted, and opened to be sure.</source>
        <translation>Іске қосқанда, күн сайын және жаңарту алдында жасалады, шифрланады және тексеру үшін ашылады.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Көшірме әзірге жоқ.</translation>
    </message>
    <message>
        <source>Open them all</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>іске қосқанда</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>жаңарту алдында</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>күнделікті</translation>
    </message>
    <message>
        <source>doesn&apos;t open</source>
        <translation>ашылмайды</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ашылады</translation>
    </message>
    <message>
        <source>there is no backup yet</source>
        <translation>көшірме әзірге жоқ</translation>
    </message>
    <message>
        <source>{reason}; {size} MB; {facts} facts</source>
        <translation>{reason}; {size} МБ; оқиға: {facts}</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Everything in open formats</source>
        <translation>Барлық дерек ашық форматтарда</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Барлығын шығару</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Шығару қалтасы</translation>
    </message>
    <message>
        <source>For leaving the program: every row and file, not encrypted. It is put on the audit trail.</source>
        <translation>Бағдарламадан кету үшін: барлық жол мен файл, шифрланбаған. Шығару әрекеттер журналына жазылады.</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message numerus="yes">
        <source>%n damaged thing(s)</source>
        <translation>
            <numerusform>%n зақымданған нәрсе</numerusform>
            <numerusform>%n зақымданған нәрсе</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Тексеру және түзету</translation>
    </message>
    <message>
        <source>Check the data for damage</source>
        <translation>Деректерді зақымға тексеру</translation>
    </message>
    <message>
        <source>Database, attachments and side files; what a backup or the centre has is put right.</source>
        <translation>База, тіркемелер мен қызметтік файлдар; көшірмеде не орталықта бары қалпына келтіріледі.</translation>
    </message>
    <message>
        <source>Nothing is damaged</source>
        <translation>Зақым жоқ</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>тексеру жүріп жатыр</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>парақтағы 48 цифр</translation>
    </message>
    <message>
        <source>After a loss or a damage, here or on a new computer.</source>
        <translation>Жоғалғаннан немесе бүлінгеннен кейін, осында немесе жаңа компьютерде.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Қалтаны таңдау</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Сақтық көшірме қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Folder of one backup</source>
        <translation>Бір көшірменің қалтасы</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Сақтық көшірме қалтасы</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Attachment {name}</source>
        <translation>{name} тіркемесі</translation>
    </message>
    <message>
        <source>Audit trail checked</source>
        <translation>Әрекеттер журналы тексерілді</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Сақтық көшірме жасалды</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Кірді</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Карточка оқылды</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Өз құпиясөзін өзгертті</translation>
    </message>
    <message>
        <source>Changed whether the system opens the data</source>
        <translation>Деректерді жүйемен ашу өзгертілді</translation>
    </message>
    <message>
        <source>Changed: {record}</source>
        <translation>Өзгертілді: {record}</translation>
    </message>
    <message>
        <source>Count of wrong passwords {name}</source>
        <translation>{name} қате құпиясөздер есебі</translation>
    </message>
    <message>
        <source>Counters of numbers {name}</source>
        <translation>{name} нөмір санауыштары</translation>
    </message>
    <message>
        <source>Damaged file repaired</source>
        <translation>Бүлінген файл қалпына келтірілді</translation>
    </message>
    <message>
        <source>Database {name}</source>
        <translation>{name} базасы</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>Барлық дерек шығарылды</translation>
    </message>
    <message>
        <source>Last writes {name}</source>
        <translation>{name} соңғы жазбалары</translation>
    </message>
    <message>
        <source>Let somebody in on this computer</source>
        <translation>Компьютерге рұқсат ашылды</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Тізім шығарылды</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>Жаңа қалпына келтіру кілті жасалды</translation>
    </message>
    <message>
        <source>Made: {record}</source>
        <translation>Жасалды: {record}</translation>
    </message>
    <message>
        <source>Mark of this computer {name}</source>
        <translation>{name} осы компьютердің белгісі</translation>
    </message>
    <message>
        <source>Passwords {name}</source>
        <translation>{name} құпиясөздері</translation>
    </message>
    <message>
        <source>Took somebody&apos;s access to this computer away</source>
        <translation>Компьютерге рұқсат жабылды</translation>
    </message>
    <message>
        <source>asked for at the centre again</source>
        <translation>орталықтан қайта сұралды</translation>
    </message>
    <message>
        <source>begun anew</source>
        <translation>қайта басталды</translation>
    </message>
    <message>
        <source>brought back from a backup</source>
        <translation>сақтық көшірмеден қайтарылды</translation>
    </message>
    <message>
        <source>can&apos;t be read: compare the last acts with the papers; what was sent comes back from the centre</source>
        <translation>оқылмайды: соңғы әрекеттерді қағаздармен салыстырыңыз; жіберілгені орталықтан қайтады</translation>
    </message>
    <message>
        <source>counted again, no number repeats</source>
        <translation>қайта саналды, нөмірлер қайталанбайды</translation>
    </message>
    <message>
        <source>is nowhere else: scan or photograph it again</source>
        <translation>басқа еш жерде жоқ: қайта сканерлеңіз немесе түсіріңіз</translation>
    </message>
    <message>
        <source>made anew; the next exchange gives this computer its own series of numbers</source>
        <translation>қайта жасалды; келесі алмасуда компьютер өз нөмірлер сериясын алады</translation>
    </message>
    <message>
        <source>only these may: {roles}</source>
        <translation>тек мыналар істей алады: {roles}</translation>
    </message>
    <message>
        <source>put right from its second copy, nothing is lost</source>
        <translation>екінші көшірмеден түзетілді, ештеңе жоғалған жоқ</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>сақтық көшірмені қалпына келтіріңіз</translation>
    </message>
</context>
</TS>
