<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Өтініш беруші аталмаған</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Нөмірді, күнді және өтініш берушіні көшіру</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Келесі өтініш</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Алдыңғы өтініш</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>д/ш {number}</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>тіркелмеген</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n field(s) were changed by two people</source>
        <translation>
            <numerusform>%n өрісті екі адам өзгертті</numerusform>
            <numerusform>%n өрісті екі адам өзгертті</numerusform>
        </translation>
    </message>
    <message>
        <source>A crime or a threat is reported: forward it to a state body at once</source>
        <translation>Қылмыс немесе қауіп туралы айтылған: мемлекеттік органға дереу жіберіңіз</translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Өтінішті таңдаңыз</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Here for {hours} h {minutes} min · {clause}</source>
        <translation>{hours} сағ {minutes} мин жатыр · {clause}</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>кез келгенін табу немесе жасау</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>осы экранның пернелері</translation>
    </message>
    <message>
        <source>next appeal of the list</source>
        <translation>тізімдегі келесі өтініш</translation>
    </message>
    <message>
        <source>register an appeal</source>
        <translation>өтінішті тіркеу</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>неге осы күн</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n жұмыс күні қалды</numerusform>
            <numerusform>%n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Жауап беру мерзімі: {date}</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>{date} жабылды</translation>
    </message>
    <message>
        <source>Internal target of the office: {date}</source>
        <translation>Кеңсенің ішкі мерзімі: {date}</translation>
    </message>
    <message>
        <source>The calendar of {year} is not confirmed: the date may change</source>
        <translation>{year} жылғы күнтізбе расталмаған: күн өзгеруі мүмкін</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Соңғы күн бүгін</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент мерзім белгілемейді</translation>
    </message>
    <message>
        <source>The term begins with registration</source>
        <translation>Мерзім тіркеуден басталады</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>Тағы %n файл</numerusform>
            <numerusform>Тағы %n файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) rejected the appeal: somebody has to decide whose it is</source>
        <translation>
            <numerusform>%n бөлімше өтінішті қайтарды: кімдікі екенін шешу керек</numerusform>
            <numerusform>%n бөлімше өтінішті қайтарды: кімдікі екенін шешу керек</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Орнында тексеру қажет</translation>
    </message>
    <message>
        <source>A day was agreed</source>
        <translation>Күні келісілді</translation>
    </message>
    <message>
        <source>A document has come</source>
        <translation>Құжат келді</translation>
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
        <source>Accepted by the unit</source>
        <translation>Бөлімше қабылдады</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Кіргізбеді</translation>
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
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Келісілген күн</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>Басқа хат…</translation>
    </message>
    <message>
        <source>Another term rule</source>
        <translation>Мерзімнің басқа ережесі</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Телефон арқылы жауап</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Жауап дайындалуда</translation>
    </message>
    <message>
        <source>Answer given by telephone</source>
        <translation>Жауап телефон арқылы берілді</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Жоспарды бекіту</translation>
    </message>
    <message>
        <source>Approve the plan of measures?</source>
        <translation>Шаралар жоспарын бекіту керек пе?</translation>
    </message>
    <message>
        <source>Are there new arguments or circumstances?</source>
        <translation>Жаңа дәлел немесе мән-жай бар ма?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрату</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Жетіспейтінін сұрату</translation>
    </message>
    <message>
        <source>Ask the applicant for what is missing</source>
        <translation>Өтініш берушіден жетіспейтінін сұрату</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>At the management</source>
        <translation>Басшылықта</translation>
    </message>
    <message>
        <source>Begin the letter to the applicant</source>
        <translation>Өтініш берушіге хатты бастау</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Оқылмайды</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {name}</source>
        <translation>Оқылмайды: {name}</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Осы уақытта басқа біреу өзгертті</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Негізді таңдау</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Таңдаған</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translation>Нақтылау алынды</translation>
    </message>
    <message>
        <source>Clarification requested</source>
        <translation>Нақтылау сұралды</translation>
    </message>
    <message>
        <source>Clarification requested: {items}</source>
        <translation>Нақтылау сұратылды: {items}</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Тармақ: {clause}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Өтінішті жабу</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Co-executor</source>
        <translation>Бірлескен орындаушы</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Бірлескен орындаушы тағайындалды</translation>
    </message>
    <message>
        <source>Co-executor named, but the term ends after the answer is due</source>
        <translation>Бірлескен орындаушы тағайындалды, бірақ мерзімі жауап мерзімінен кеш</translation>
    </message>
    <message>
        <source>Co-executors</source>
        <translation>Бірлескен орындаушылар</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Confirm the ground</source>
        <translation>Негізді растау</translation>
    </message>
    <message>
        <source>Confirm the ground?</source>
        <translation>Негізді растайсыз ба?</translation>
    </message>
    <message>
        <source>Confirmation of a call</source>
        <translation>Әңгімені растау</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Растаған</translation>
    </message>
    <message>
        <source>Consider apart</source>
        <translation>Бөлек қарау</translation>
    </message>
    <message>
        <source>Consider together</source>
        <translation>Бірге қарау</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Қарау басталды</translation>
    </message>
    <message>
        <source>Considered apart again</source>
        <translation>Қайтадан бөлек</translation>
    </message>
    <message>
        <source>Considered together</source>
        <translation>Бірге қаралады</translation>
    </message>
    <message>
        <source>Contribute</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Жауап бөлігі</translation>
    </message>
    <message>
        <source>Contribution kept</source>
        <translation>Жауап бөлігі сақталды</translation>
    </message>
    <message>
        <source>Conversation kept</source>
        <translation>Әңгіме жазылды</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Карточканы түзету</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Correspondence stops</source>
        <translation>Хат алмасу тоқтатылады</translation>
    </message>
    <message>
        <source>Crime or threat</source>
        <translation>Қылмыс немесе қауіп</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күн саны</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Қайшылықты шешу</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>Кімдікі екенін шешу</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Шешім сақталды</translation>
    </message>
    <message>
        <source>Decision of the head organisation</source>
        <translation>Бас ұйымның шешімі</translation>
    </message>
    <message>
        <source>Decision to stop the correspondence</source>
        <translation>Хат алмасуды тоқтату туралы шешім</translation>
    </message>
    <message>
        <source>Decision: {decision}</source>
        <translation>Шешім: {decision}</translation>
    </message>
    <message>
        <source>Dispute decided</source>
        <translation>Дау шешілді</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>Құжат алынды</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each keeps its number and its term.</source>
        <translation>Әрқайсысының нөмірі мен мерзімі сақталады.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Бұрынғы жауаптар</translation>
    </message>
    <message>
        <source>Earlier answers that were sent</source>
        <translation>Бұрын жіберілген жауаптар</translation>
    </message>
    <message>
        <source>Earlier appeal</source>
        <translation>Бұрынғы өтініш</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>Кімге шағымданған</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Басшылыққа беру</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Растайтын дерек</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Executor named</source>
        <translation>Орындаушы тағайындалды</translation>
    </message>
    <message>
        <source>Explanation requested</source>
        <translation>Түсініктеме сұралды</translation>
    </message>
    <message>
        <source>Explanation requested: {items}</source>
        <translation>Түсініктеме сұратылды: {items}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>{date} дейін ұзартылды</translation>
    </message>
    <message>
        <source>Extension proposed</source>
        <translation>Ұзарту ұсынылды</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Файл қосылды</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Қол қоюда</translation>
    </message>
    <message>
        <source>Forward at once</source>
        <translation>Дереу жіберу керек</translation>
    </message>
    <message>
        <source>Forward to a state body</source>
        <translation>Мемлекеттік органға жіберу</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Forwarded at</source>
        <translation>Жіберілген уақыты</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Қайда жіберілді</translation>
    </message>
    <message>
        <source>Forwarded to a state body</source>
        <translation>Мемлекеттік органға жіберілді</translation>
    </message>
    <message>
        <source>Forwarded to a state body at once</source>
        <translation>Мемлекеттік органға дереу жіберіледі</translation>
    </message>
    <message>
        <source>Forwarding letter</source>
        <translation>Жолдау хаты</translation>
    </message>
    <message numerus="yes">
        <source>From the same applicant: %n appeal(s)</source>
        <translation>
            <numerusform>Осы өтініш берушіден бұрын: %n өтініш</numerusform>
            <numerusform>Осы өтініш берушіден бұрын: %n өтініш</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the resolution</source>
        <translation>Бұрыштама қою</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Ground chosen</source>
        <translation>Негіз таңдалды</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Негіз расталды</translation>
    </message>
    <message>
        <source>Ground for no action</source>
        <translation>Қарамау негізі</translation>
    </message>
    <message>
        <source>Ground rejected</source>
        <translation>Негіз қабылданбады</translation>
    </message>
    <message>
        <source>Ground to confirm</source>
        <translation>Негіз растауды күтуде</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Hand the appeal over</source>
        <translation>Өтінішті тапсыру</translation>
    </message>
    <message>
        <source>Hand-over note to the unit</source>
        <translation>Бөлімшеге беру жазбасы</translation>
    </message>
    <message>
        <source>Hand-over rejected</source>
        <translation>Беру қайтарылды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>Жәшікте</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Басқа органдардың мәліметі қажет</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>Ішкі мерзім</translation>
    </message>
    <message>
        <source>Internal target set</source>
        <translation>Ішкі мерзім қойылды</translation>
    </message>
    <message>
        <source>Internal term</source>
        <translation>Ішкі мерзім</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>It is anonymous: the unit removes the defects, nobody is answered.</source>
        <translation>Өтініш анонимді: бөлімше кемшілікті жояды, жауап берілмейді.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>Ұстанымы</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kind of secret</source>
        <translation>Құпия түрі</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негіз</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Linked appeals</source>
        <translation>Байланысты өтініштер</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Mark as a repeat</source>
        <translation>Қайталама деп белгілеу</translation>
    </message>
    <message>
        <source>Marked as a repeat</source>
        <translation>Қайталама деп белгіленді</translation>
    </message>
    <message>
        <source>Marked as unreadable</source>
        <translation>Белгіленді: оқылмайды</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Шара жоспарланды</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>Шара орындалды</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Бас ұйымға баянхат</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетіспейді</translation>
    </message>
    <message>
        <source>Name a co-executor</source>
        <translation>Бірлескен орындаушыны тағайындау</translation>
    </message>
    <message>
        <source>Name the co-executor</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Орындаушыны тағайындау</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Жаңа күн: {date}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Қараусыз</translation>
    </message>
    <message>
        <source>No action; a notice may be sent</source>
        <translation>Әрекет жасалмайды; хабарлауға болады</translation>
    </message>
    <message>
        <source>No action; the applicant gets a notice with reasons</source>
        <translation>Әрекет жасалмайды; өтініш берушіге себебі хабарланады</translation>
    </message>
    <message>
        <source>No ground of this regulation fits the appeal as it stands.</source>
        <translation>Регламенттің бірде-бір негізі өтінішке қазір сай келмейді.</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Әлі хабарланбаған</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Үйде ешкім жоқ</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Қаралмайды, жауап берілмейді</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыса алмадық</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Әріптестерге жазба</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Жазба сақталды</translation>
    </message>
    <message>
        <source>Note: not considered, no answer</source>
        <translation>Жазба: қаралмайды, жауап берілмейді</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Notice in time</source>
        <translation>Хабарлама уақытында</translation>
    </message>
    <message>
        <source>Notice late</source>
        <translation>Хабарлама кеш</translation>
    </message>
    <message>
        <source>Notice of a changed visit</source>
        <translation>Сапардың ауысуы туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Сапар туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Ұзарту туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice: under consideration</source>
        <translation>Хабарлама: қаралуда</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Терілген нөмір</translation>
    </message>
    <message>
        <source>On which ground is no action taken?</source>
        <translation>Қандай негізбен әрекет жасалмайды?</translation>
    </message>
    <message>
        <source>One question a line: the answer must go into each of them.</source>
        <translation>Әр жолға бір сұрақ: әрқайсысына жауап керек.</translation>
    </message>
    <message>
        <source>Only the grounds of this regulation that are open for this appeal are offered.</source>
        <translation>Осы өтінішке қолданылатын регламент негіздері ғана ұсынылады.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Open the appeal again</source>
        <translation>Өтінішті қайта ашу</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Қайта ашылды</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Басқа бөлімше</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Paper of the case…</source>
        <translation>Өтініш бойынша қағаз…</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Pass on to a unit</source>
        <translation>Бөлімшеге беру</translation>
    </message>
    <message>
        <source>Pass on to a unit for information</source>
        <translation>Мәлімет үшін бөлімшеге беру</translation>
    </message>
    <message>
        <source>Passed on for information</source>
        <translation>Мәлімет үшін берілді</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Бөлімшеге берілді</translation>
    </message>
    <message>
        <source>Passed to the management</source>
        <translation>Басшылыққа берілді</translation>
    </message>
    <message>
        <source>Passed to the unit</source>
        <translation>Бөлімшеге берілді</translation>
    </message>
    <message>
        <source>Passed to the unit for information</source>
        <translation>Мәлімет үшін бөлімшеге беріледі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Plan a measure</source>
        <translation>Шара жоспарлау</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Сапар жоспарлау</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Жоспар бекітілді</translation>
    </message>
    <message>
        <source>Plan approved {date}</source>
        <translation>Жоспар {date} бекітілді</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Пошталық мекенжай</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>Жауап дайындау</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Propose an extension</source>
        <translation>Ұзартуды ұсыну</translation>
    </message>
    <message>
        <source>Question to decide</source>
        <translation>Шешілетін мәселе</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Сұрақтар сақталды</translation>
    </message>
    <message>
        <source>Quoted passage</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Quoted passage or page</source>
        <translation>Дәйексөз немесе бет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеп</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Қайта есептеу</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Қайта бағытталды</translation>
    </message>
    <message>
        <source>Refusal with reasons</source>
        <translation>Дәлелді бас тарту</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>№ {number} тіркелді</translation>
    </message>
    <message>
        <source>Registration-control card</source>
        <translation>Тіркеу-бақылау карточкасы</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Reject the ground</source>
        <translation>Негізді қабылдамау</translation>
    </message>
    <message>
        <source>Reject the hand-over</source>
        <translation>Беруді қайтару</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп беру</translation>
    </message>
    <message>
        <source>Report a measure</source>
        <translation>Шара туралы есеп</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сұрату</translation>
    </message>
    <message>
        <source>Request an explanation</source>
        <translation>Түсініктеме сұрату</translation>
    </message>
    <message>
        <source>Request explanations and documents</source>
        <translation>Түсініктеме мен құжаттар сұрату</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Нақтылау сұрауы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Сұратулар</translation>
    </message>
    <message>
        <source>Requests on the way</source>
        <translation>Қарау барысындағы сұратулар</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Бұрыштама</translation>
    </message>
    <message>
        <source>Resolution given</source>
        <translation>Бұрыштама қойылды</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
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
        <source>Result of consideration</source>
        <translation>Қарау нәтижесі</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Route and executors</source>
        <translation>Бағыты мен орындаушылар</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Ажырату</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Қызмет көрсету мекенжайы</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Орнында шешілді</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Жұмысқа алу</translation>
    </message>
    <message>
        <source>Take it to the head organisation</source>
        <translation>Бас ұйымға шығару</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Басқаның мәнін алу</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Taken back by the applicant</source>
        <translation>Өтініш беруші қайтарып алды</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Қайтарылды: {act}</translation>
    </message>
    <message>
        <source>Taken to the head organisation</source>
        <translation>Бас ұйымға шығарылды</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Tell the applicant by {date}</source>
        <translation>Өтініш берушіні {date} дейін хабардар ету</translation>
    </message>
    <message>
        <source>Tell: under consideration</source>
        <translation>Хабарлау: қаралуда</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Өтініш мәтіні</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>The appeal keeps its number and closes with this note; no letter is sent.</source>
        <translation>Өтініштің нөмірі сақталып, осы жазбамен жабылады; хат жіберілмейді.</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>Өтініш беруші қанағаттанды</translation>
    </message>
    <message>
        <source>The applicant is told</source>
        <translation>Өтініш берушіге хабарланды</translation>
    </message>
    <message>
        <source>The applicant is told and sends it again</source>
        <translation>Өтініш берушіге хабарланады, ол қайта жібереді</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Өтініш беруші қайтарып алады</translation>
    </message>
    <message>
        <source>The applicant takes the appeal back</source>
        <translation>Өтініш беруші өтінішін қайтарып алады</translation>
    </message>
    <message>
        <source>The applicant was told: under consideration</source>
        <translation>Өтініш берушіге хабарланды: қаралуда</translation>
    </message>
    <message>
        <source>The date moves only when it is decided.</source>
        <translation>Мерзім шешім шыққанда ғана өзгереді.</translation>
    </message>
    <message>
        <source>The date of the answer does not move.</source>
        <translation>Жауап мерзімі өзгермейді.</translation>
    </message>
    <message>
        <source>The director asks; the date of the answer does not move.</source>
        <translation>Директор сұратады; жауап мерзімі өзгермейді.</translation>
    </message>
    <message>
        <source>The forwarding letter is begun with it; nobody else is answered.</source>
        <translation>Онымен бірге ілеспе хат басталады; басқа ешкімге жауап берілмейді.</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент мерзім белгілемейді</translation>
    </message>
    <message>
        <source>The regulation sets no term: this day is the office&apos;s own and is shown as such.</source>
        <translation>Регламент мерзім белгілемейді: бұл күн кеңсенің өз мерзімі және солай көрсетіледі.</translation>
    </message>
    <message>
        <source>The term has been counted anew</source>
        <translation>Мерзім қайта есептелді</translation>
    </message>
    <message>
        <source>The text and the number stay as they were; every old value is kept.</source>
        <translation>Мәтін мен нөмір өзгермейді; бұрынғы мәндердің бәрі сақталады.</translation>
    </message>
    <message>
        <source>There is nothing in this part yet</source>
        <translation>Бұл бөлімде әзірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>This case has no papers yet</source>
        <translation>Өтініш бойынша әзірге қағаз жоқ</translation>
    </message>
    <message>
        <source>To the head organisation: {question}</source>
        <translation>Бас ұйымға: {question}</translation>
    </message>
    <message>
        <source>To the management</source>
        <translation>Басшылыққа</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>Бөлімшеге</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Units found no common position; the date of the answer does not move.</source>
        <translation>Бөлімшелер ортақ пікірге келмеді; жауап мерзімі өзгермейді.</translation>
    </message>
    <message>
        <source>Until when does the office want to answer?</source>
        <translation>Кеңсе қай күнге дейін жауап бергісі келеді?</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Сапардан бас тартты</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Барылды</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>Өтініш берушіні күтудеміз</translation>
    </message>
    <message>
        <source>Waits for confirmation: {who}</source>
        <translation>Растауды күтуде: {who}</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Қажет күні</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Не келді</translation>
    </message>
    <message>
        <source>What can&apos;t be read?</source>
        <translation>Не оқылмайды?</translation>
    </message>
    <message>
        <source>What did consideration find?</source>
        <translation>Қарау нені көрсетті?</translation>
    </message>
    <message>
        <source>What did the head organisation decide?</source>
        <translation>Бас ұйым не шешті?</translation>
    </message>
    <message>
        <source>What does the applicant ask?</source>
        <translation>Өтініш беруші не сұрайды?</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Тағы не</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Не туралы айтылған</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>What the applicant was asked for has come</source>
        <translation>Өтініш берушіден сұратылған келді</translation>
    </message>
    <message>
        <source>What was asked for has come</source>
        <translation>Сұратылған келді</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>What you typed stays until you choose; nothing is lost.</source>
        <translation>Тергеніңіз таңдағанша қалады; ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Which appeal does it repeat?</source>
        <translation>Қай өтінішті қайталайды?</translation>
    </message>
    <message>
        <source>Which appeal is considered apart again?</source>
        <translation>Қай өтініш қайтадан бөлек қаралады?</translation>
    </message>
    <message>
        <source>Which document has come?</source>
        <translation>Қай құжат келді?</translation>
    </message>
    <message>
        <source>Which measure was carried out?</source>
        <translation>Қай шара орындалды?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Қай қағаз?</translation>
    </message>
    <message>
        <source>Which rule holds for the term?</source>
        <translation>Мерзімнің қай ережесі қолданылады?</translation>
    </message>
    <message>
        <source>Who considers the appeal?</source>
        <translation>Өтінішті кім қарайды?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Кім қатысады?</translation>
    </message>
    <message>
        <source>Whose is the appeal?</source>
        <translation>Бұл кімнің өтініші?</translation>
    </message>
    <message>
        <source>Why is the appeal not your unit&apos;s?</source>
        <translation>Өтініш неге сіздің бөлімшенікі емес?</translation>
    </message>
    <message>
        <source>With an internal term</source>
        <translation>Ішкі мерзіммен</translation>
    </message>
    <message>
        <source>With which appeal is it considered together?</source>
        <translation>Қай өтінішпен бірге қаралады?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Жазбаны кері алу</translation>
    </message>
    <message>
        <source>Withdraw a mistaken record</source>
        <translation>Қате жазбаны қайтарып алу</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Your part of the answer</source>
        <translation>Жауаптың сіздің бөлігіңіз</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>{date} жауап берілді</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>awaited by {date}</source>
        <translation>{date} дейін күтеміз</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mail арқылы</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>факс арқылы</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолма-қол</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>пошта арқылы</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>телефон арқылы</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>{date} жабылды</translation>
    </message>
    <message>
        <source>considered together</source>
        <translation>бірге қаралады</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>{date} орындалды</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>қол қоюда</translation>
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
        <source>internal term {date}</source>
        <translation>ішкі мерзім {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешігуде</translation>
    </message>
    <message>
        <source>never repeated in the letter</source>
        <translation>хатта қайталанбайды</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>әр жолға бір</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>{date} алынды</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>соны қайталайды</translation>
    </message>
    <message>
        <source>returned with a remark</source>
        <translation>ескертумен қайтарылды</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>the ground wants no answer</source>
        <translation>бұл негіз бойынша жауап берілмейді</translation>
    </message>
    <message>
        <source>the text of the appeal</source>
        <translation>өтініш мәтіні</translation>
    </message>
    <message>
        <source>the unit decides</source>
        <translation>бөлімше шешеді</translation>
    </message>
    <message>
        <source>this applicant has none</source>
        <translation>бұл өтініш берушіде жоқ</translation>
    </message>
    <message>
        <source>this term isn&apos;t extended ({clause})</source>
        <translation>бұл мерзім ұзартылмайды ({clause})</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>регламент талап етсе</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>неге түзетіледі</translation>
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
        <source>your role doesn&apos;t allow it</source>
        <translation>сіздің рөліңіз бұған рұқсат бермейді</translation>
    </message>
    <message>
        <source>{act}; its letter is begun</source>
        <translation>{act}; хаты басталды</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{ground} (suggested)</source>
        <translation>{ground} (ұсынылады)</translation>
    </message>
    <message>
        <source>{number}: answer not sent</source>
        <translation>{number}: жауап жіберілмеген</translation>
    </message>
    <message>
        <source>{number}: answered {date}</source>
        <translation>{number}: жауап {date} берілді</translation>
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
        <source>{title}, version {number}</source>
        <translation>{title}, {number}-нұсқа</translation>
    </message>
</context>
</TS>
