<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Anew</name>
    <message>
        <source>Do lists look wrong here? The centre&apos;s copy can be fetched anew:</source>
        <translation>Мұндағы тізімдер қате көріне ме? Орталықтың көшірмесін қайта алуға болады:</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Көшірмені қайта алу…</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message numerus="yes">
        <source>%n record(s) wait to be sent</source>
        <translation>
            <numerusform>%n жазба жіберуді күтуде</numerusform>
            <numerusform>%n жазба жіберуді күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Қайта алу</translation>
    </message>
    <message>
        <source>Fetch this computer&apos;s copy from the centre anew?</source>
        <translation>Осы компьютердің көшірмесін орталықтан қайта алу керек пе?</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Алынуда</translation>
    </message>
    <message>
        <source>For when lists look wrong here though the network works. Nobody has to choose a side.</source>
        <translation>Желі жұмыс істеп тұрса да, мұндағы тізімдер қате көрінген жағдай үшін. Ешкімге тарап таңдаудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>Replaced: the centre&apos;s records, by what the centre holds now.</source>
        <translation>Ауыстырылады: орталықтың жазбалары орталықта қазір бар деректерге.</translation>
    </message>
    <message>
        <source>Stays: files and photos, drafts, settings, refused changes, colleagues&apos; packages.</source>
        <translation>Сақталады: файлдар мен фотосуреттер, жобалар, баптаулар, қабылданбаған өзгерістер, әріптестердің пакеттері.</translation>
    </message>
    <message>
        <source>Stays: the numbers of this computer; none is given twice.</source>
        <translation>Сақталады: осы компьютердің нөмірлері; ешқайсысы екі рет берілмейді.</translation>
    </message>
    <message>
        <source>Stays: what was sent and is in no verified backup of the centre yet.</source>
        <translation>Сақталады: жіберілген, бірақ орталықтың тексерілген сақтық көшірмесіне әлі кірмеген деректер.</translation>
    </message>
    <message>
        <source>Stays: {waiting}; they go with the next exchange.</source>
        <translation>Сақталады: {waiting}; келесі алмасумен жөнелтіледі.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Work can go on while it is fetched; then the window closes for a moment.</source>
        <translation>Алынып жатқанда жұмысты жалғастыруға болады; содан кейін терезе бір сәтке жабылады.</translation>
    </message>
    <message>
        <source>it is being fetched</source>
        <translation>алынып жатыр</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>No network for long? A colleague can carry it:</source>
        <translation>Желі ұзақ жоқ па? Деректерді әріптес апара алады:</translation>
    </message>
    <message>
        <source>Save a package</source>
        <translation>Пакетті сақтау</translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Пакетті сақтау…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along</source>
        <translation>Әріптестің пакетін алу</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Әріптестің пакетін алу…</translation>
    </message>
    <message numerus="yes">
        <source>Taken along: %n change(s); they go with the next exchange</source>
        <translation>
            <numerusform>Алынды: %n өзгеріс; келесі алмасуда жіберіледі</numerusform>
            <numerusform>Алынды: %n өзгеріс; келесі алмасуда жіберіледі</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>жіберетін ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>All from the server</source>
        <translation>Барлығы серверден</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Барлық басқа мәндер</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is needed: %n field(s) were changed twice</source>
        <translation>
            <numerusform>Сіздің шешіміңіз керек: %n өріс екі рет өзгертілді</numerusform>
            <numerusform>Сіздің шешіміңіз керек: %n өріс екі рет өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen {done} of {all}</source>
        <translation>{all} ішінен {done} таңдалды</translation>
    </message>
    <message>
        <source>{title} · the rest of the record has merged by itself</source>
        <translation>{title} · жазбаның қалғаны өзі біріктірілді</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Another value</source>
        <translation>Басқа мән</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>басқа мән</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>серверден</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>басқа мән</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>болған: {value}</translation>
    </message>
</context>
<context>
    <name>PackageSavedDialog</name>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Everything also stays here and is sent as soon as there is a network.</source>
        <translation>Бәрі осы жерде де қалады және желі пайда болғанда жіберіледі.</translation>
    </message>
    <message numerus="yes">
        <source>Package saved: %n change(s)</source>
        <translation>
            <numerusform>Пакет сақталды: %n өзгеріс</numerusform>
            <numerusform>Пакет сақталды: %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrase: {phrase}</source>
        <translation>Құпия сөз: {phrase}</translation>
    </message>
    <message>
        <source>{file}. Give the phrase to your colleague by word of mouth.</source>
        <translation>{file}. Құпия сөзді әріптесіңізге ауызша айтыңыз.</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Құпия сөз</translation>
    </message>
    <message>
        <source>Phrase of the package</source>
        <translation>Пакеттің құпия сөзі</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>{file}. Your colleague saw it when saving.</source>
        <translation>{file}. Әріптесіңіз оны сақтаған кезде көрген.</translation>
    </message>
</context>
<context>
    <name>PlacingDialog</name>
    <message>
        <source>A few seconds to a few minutes</source>
        <translation>Бірнеше секундтан бірнеше минутқа дейін</translation>
    </message>
    <message>
        <source>If the power fails now, everything is as it was and it can be begun again.</source>
        <translation>Қазір жарық сөнсе, бәрі бұрынғыдай қалады және қайта бастауға болады.</translation>
    </message>
    <message>
        <source>The centre&apos;s copy is put in place</source>
        <translation>Орталықтың көшірмесі орнына қойылуда</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>Орталықпен %n күн алмасу болмады</numerusform>
            <numerusform>Орталықпен %n күн алмасу болмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n өріс</numerusform>
            <numerusform>%n өріс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried for colleagues: %n change(s)</source>
        <translation>
            <numerusform>Әріптестер үшін апарылуда: %n өзгеріс</numerusform>
            <numerusform>Әріптестер үшін апарылуда: %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Decide the first conflict</source>
        <translation>Бірінші қайшылықты шешу</translation>
    </message>
    <message>
        <source>Decided; it goes to everyone with the next exchange</source>
        <translation>Шешілді; келесі алмасуда бәріне жетеді</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Барлығы жіберілді.</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Көшірмені қайта алу…</translation>
    </message>
    <message numerus="yes">
        <source>Files on their way: %n</source>
        <translation>
            <numerusform>Жолдағы файлдар: %n</numerusform>
            <numerusform>Жолдағы файлдар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Соңғы алмасу: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Needs your decision: %n</source>
        <translation>
            <numerusform>Шешіміңізді күтуде: %n</numerusform>
            <numerusform>Шешіміңізді күтуде: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Алмасу әлі болған жоқ</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Ескерілді</translation>
    </message>
    <message>
        <source>Noted in the history</source>
        <translation>Тарихта белгіленді</translation>
    </message>
    <message numerus="yes">
        <source>Refused by the centre: %n</source>
        <translation>
            <numerusform>Орталық қабылдамады: %n</numerusform>
            <numerusform>Орталық қабылдамады: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Пакетті сақтау…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Қазір жіберу</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Орталықпен алмасу</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Әріптестің пакетін алу…</translation>
    </message>
    <message>
        <source>This computer works alone; it has not been connected to a centre.</source>
        <translation>Бұл компьютер дербес жұмыс істейді, орталыққа қосылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>Waits to be sent: %n record(s)</source>
        <translation>
            <numerusform>Жіберуді күтуде: %n жазба</numerusform>
            <numerusform>Жіберуді күтуде: %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>nothing needs a decision</source>
        <translation>шешетін ештеңе жоқ</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>жіберетін ештеңе жоқ</translation>
    </message>
    <message>
        <source>record</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>sent {percent} %</source>
        <translation>{percent} % жіберілді</translation>
    </message>
    <message>
        <source>this computer works alone</source>
        <translation>бұл компьютер дербес жұмыс істейді</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>Орталықпен %n күн алмасу болмады</numerusform>
            <numerusform>Орталықпен %n күн алмасу болмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>%n жазба жіберуді күтуде.</numerusform>
            <numerusform>%n жазба жіберуді күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number} нөмірі</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
</TS>
