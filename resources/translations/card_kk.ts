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
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
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
        <source>Choose an appeal</source>
        <translation>Өтінішті таңдаңыз</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Шешу</translation>
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
    <message>
        <source>A check on site is needed</source>
        <translation>Орнында тексеру қажет</translation>
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
        <source>Assign</source>
        <translation>Тағайындау</translation>
    </message>
    <message>
        <source>At the management</source>
        <translation>Басшылықта</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
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
        <source>Confirmation of a call</source>
        <translation>Әңгімені растау</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Қарау басталды</translation>
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
        <source>Days</source>
        <translation>Күн саны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Қол қоюда</translation>
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
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Hand the appeal over</source>
        <translation>Өтінішті тапсыру</translation>
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
        <source>Invitation</source>
        <translation>Шақыру</translation>
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
        <source>Legal basis</source>
        <translation>Құқықтық негіз</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
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
        <source>No action</source>
        <translation>Қараусыз</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Әлі хабарланбаған</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Хабарласу мүмкін болмады</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
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
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Бөлімшеге берілді</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Сапар жоспарлау</translation>
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
        <source>Reason</source>
        <translation>Себеп</translation>
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
        <source>Request for clarification</source>
        <translation>Нақтылау сұрауы</translation>
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
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Қызмет көрсету мекенжайы</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
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
        <source>Tell the applicant by {date}</source>
        <translation>Өтініш берушіні {date} дейін хабардар ету</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Өтініш мәтіні</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>Өтініш беруші қанағаттанды</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент мерзім белгілемейді</translation>
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
        <source>Visit refused</source>
        <translation>Сапардан бас тартты</translation>
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
        <source>What did consideration find?</source>
        <translation>Қарау нені көрсетті?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Не айтылды</translation>
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
        <source>Withdraw</source>
        <translation>Жазбаны қайтарып алу</translation>
    </message>
    <message>
        <source>Withdraw a mistaken record</source>
        <translation>Қате жазбаны қайтарып алу</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>{date} жауап берілді</translation>
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
        <source>closed {date}</source>
        <translation>{date} жабылды</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
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
        <translation>венгр тілінде</translation>
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
        <source>not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
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
        <source>the unit decides</source>
        <translation>бөлімше шешеді</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>регламент талап етсе</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>сіздің рөліңіз бұған рұқсат бермейді</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, {number}-нұсқа</translation>
    </message>
</context>
</TS>
