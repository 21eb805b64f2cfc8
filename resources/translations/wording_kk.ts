<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Файл оқылмайды</translation>
    </message>
    <message>
        <source>A further visit planned</source>
        <translation>Келесі сапар жоспарланды</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Accepted by the unit</source>
        <translation>Бөлімше қабылдады</translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>{number} актісі жасалды</translation>
    </message>
    <message>
        <source>Applicant told: under consideration</source>
        <translation>Өтініш берушіге хабарланды: қаралуда</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Attempt to give notice: {result}</source>
        <translation>Хабарлау әрекеті: {result}</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Әңгіме аяқталды</translation>
    </message>
    <message>
        <source>Call-back moved to {call_back_at}</source>
        <translation>Қайта қоңырау {call_back_at} уақытына ауыстырылды</translation>
    </message>
    <message>
        <source>Called back: {result}</source>
        <translation>Қайта қоңырау шалынды: {result}</translation>
    </message>
    <message>
        <source>Caller warned of the recording</source>
        <translation>Әңгіме жазылатыны ескертілді</translation>
    </message>
    <message>
        <source>Checked: {item}</source>
        <translation>Тексерілді: {item}</translation>
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
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Бірлескен орындаушы тағайындалды</translation>
    </message>
    <message>
        <source>Confirmation of the call sent</source>
        <translation>Әңгіме растауы жіберілді</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Қайшылық шешілді</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Қарау басталды</translation>
    </message>
    <message>
        <source>Considered apart from the other appeal again</source>
        <translation>Қайтадан бөлек қаралады</translation>
    </message>
    <message>
        <source>Contacts of the company given</source>
        <translation>Компания байланыстары берілді</translation>
    </message>
    <message>
        <source>Contribution: {text}</source>
        <translation>Толықтыру: {text}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Түзетілді: {reason}</translation>
    </message>
    <message>
        <source>Correspondence stopped</source>
        <translation>Хат алмасу тоқтатылды</translation>
    </message>
    <message>
        <source>Crime or public threat: {answer}</source>
        <translation>Қылмыс немесе қоғамға қауіп: {answer}</translation>
    </message>
    <message>
        <source>Delivery of the letter: {status}</source>
        <translation>Хаттың жеткізілуі: {status}</translation>
    </message>
    <message>
        <source>Departed for the visit</source>
        <translation>Мекенжайға шықты</translation>
    </message>
    <message>
        <source>Detached signature kept: {name}</source>
        <translation>Бөлек қолтаңба сақталды: {name}</translation>
    </message>
    <message>
        <source>Directed for consideration</source>
        <translation>Қарауға жіберілді</translation>
    </message>
    <message>
        <source>Disclosed: {what}</source>
        <translation>Хабарланды: {what}</translation>
    </message>
    <message>
        <source>Dispute about the hand-over decided: {reason}</source>
        <translation>Беру туралы дау шешілді: {reason}</translation>
    </message>
    <message>
        <source>Document received: {item}</source>
        <translation>Құжат алынды: {item}</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Жазба жабылды</translation>
    </message>
    <message>
        <source>Entry corrected: {reason}</source>
        <translation>Жазба түзетілді: {reason}</translation>
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
        <source>Exported: {what}</source>
        <translation>Шығарылды: {what}</translation>
    </message>
    <message>
        <source>Extension by {days} days proposed: {reason}</source>
        <translation>{days} күнге ұзарту ұсынылды: {reason}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Файл қосылды: {name}</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Негіз расталды</translation>
    </message>
    <message>
        <source>Ground for no action chosen</source>
        <translation>Қарамау негізі таңдалды</translation>
    </message>
    <message>
        <source>Ground rejected: {reason}</source>
        <translation>Негіз қабылданбады: {reason}</translation>
    </message>
    <message>
        <source>Hand-over rejected: {reason}</source>
        <translation>Тапсыру қабылданбады: {reason}</translation>
    </message>
    <message>
        <source>Important information given by telephone</source>
        <translation>Маңызды мәлімет телефонмен берілді</translation>
    </message>
    <message>
        <source>Informed by telephone {phone}: {content}</source>
        <translation>{phone} телефоны арқылы хабарланды: {content}</translation>
    </message>
    <message>
        <source>Internal target: {due_on}</source>
        <translation>Ішкі мерзім: {due_on}</translation>
    </message>
    <message>
        <source>Introduced, shown: {document_kind} {document_number}</source>
        <translation>Таныстырды, құжат көрсетілді: {document_kind} {document_number}</translation>
    </message>
    <message>
        <source>Letter numbered {number}</source>
        <translation>Хатқа № {number} берілді</translation>
    </message>
    <message>
        <source>Letter postponed</source>
        <translation>Хат кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Letter returned: {remark}</source>
        <translation>Хат қайтарылды: {remark}</translation>
    </message>
    <message>
        <source>Letter sent to {address}</source>
        <translation>Хат жіберілді: {address}</translation>
    </message>
    <message>
        <source>Letter signed, certificate {certificate_serial}</source>
        <translation>Хатқа қол қойылды, сертификат {certificate_serial}</translation>
    </message>
    <message>
        <source>Letter submitted for signature, version {version}</source>
        <translation>Хат қол қоюға берілді, {version}-нұсқа</translation>
    </message>
    <message>
        <source>Letter withdrawn: {reason}</source>
        <translation>Хат қайтарып алынды: {reason}</translation>
    </message>
    <message>
        <source>Letter: version {version} made</source>
        <translation>Хат: {version}-нұсқа жасалды</translation>
    </message>
    <message>
        <source>Linked with another appeal</source>
        <translation>Басқа өтінішпен байланыстырылды</translation>
    </message>
    <message>
        <source>Mark made in the Book: {text}</source>
        <translation>Кітаптағы белгі: {text}</translation>
    </message>
    <message>
        <source>Measure planned: {text}</source>
        <translation>Шара жоспарланды: {text}</translation>
    </message>
    <message>
        <source>Measure taken on {done_on}</source>
        <translation>Шара {done_on} қабылданды</translation>
    </message>
    <message>
        <source>Message to {address} ordered</source>
        <translation>Хабарлама жіберуге қойылды: {address}</translation>
    </message>
    <message>
        <source>Not disclosed: {what}</source>
        <translation>Хабарланбады: {what}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Ескертпе: {text}</translation>
    </message>
    <message>
        <source>Notice of the extension sent</source>
        <translation>Ұзарту туралы хабарлама жіберілді</translation>
    </message>
    <message>
        <source>Notice of the visit given: {to}</source>
        <translation>Сапар туралы хабарланды: {to}</translation>
    </message>
    <message>
        <source>Number {number} voided: {reason}</source>
        <translation>№ {number} жойылды: {reason}</translation>
    </message>
    <message>
        <source>Oral answer by telephone {phone}: {content}</source>
        <translation>{phone} телефоны арқылы ауызша жауап: {content}</translation>
    </message>
    <message>
        <source>Passed to a unit for information</source>
        <translation>Бөлімшеге мәлімет үшін берілді</translation>
    </message>
    <message>
        <source>Person identified</source>
        <translation>Тұлға анықталды</translation>
    </message>
    <message>
        <source>Plan of measures approved</source>
        <translation>Шаралар жоспары бекітілді</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>Жәшікке салынды</translation>
    </message>
    <message>
        <source>Reading of {meter}: {value}</source>
        <translation>{meter} көрсеткіші: {value}</translation>
    </message>
    <message>
        <source>Reception booked for {starts_at}</source>
        <translation>Қабылдауға жазылды: {starts_at}</translation>
    </message>
    <message>
        <source>Reception called off: {reason}</source>
        <translation>Қабылдау болмайды: {reason}</translation>
    </message>
    <message>
        <source>Reception held: {result}</source>
        <translation>Қабылдау өткізілді: {result}</translation>
    </message>
    <message>
        <source>Reception moved from {old_starts_at} to {starts_at}</source>
        <translation>Қабылдау {old_starts_at} орнына {starts_at} уақытына ауыстырылды</translation>
    </message>
    <message>
        <source>Recording {recording} deleted</source>
        <translation>{recording} әңгіме жазбасы жойылды</translation>
    </message>
    <message>
        <source>Redirected to {body}</source>
        <translation>Қайта бағытталды: {body}</translation>
    </message>
    <message>
        <source>Registered under {number}, answer by {due_on}</source>
        <translation>№ {number} тіркелді, жауап мерзімі {due_on}</translation>
    </message>
    <message>
        <source>Reminder of the visit given</source>
        <translation>Сапар туралы еске салынды</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>Қайта ашылды: {reason}</translation>
    </message>
    <message>
        <source>Resolution: {instruction}</source>
        <translation>Бұрыштама: {instruction}</translation>
    </message>
    <message>
        <source>Result of consideration decided</source>
        <translation>Қарау нәтижесі анықталды</translation>
    </message>
    <message>
        <source>Scan kept</source>
        <translation>Скан сақталды</translation>
    </message>
    <message>
        <source>Second signature, certificate {certificate_serial}</source>
        <translation>Екінші қолтаңба, сертификат {certificate_serial}</translation>
    </message>
    <message>
        <source>Settled on the spot: {note}</source>
        <translation>Орнында шешілді: {note}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Көрсетілді: {what}</translation>
    </message>
    <message>
        <source>Signed by the consumer</source>
        <translation>Тұтынушы қол қойды</translation>
    </message>
    <message>
        <source>Slip given to the applicant</source>
        <translation>Талон өтініш берушіге берілді</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Маманнан сұралды</translation>
    </message>
    <message>
        <source>Stamped: {texts}</source>
        <translation>Мөртабан қойылды: {texts}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Қайтарылды: {act}</translation>
    </message>
    <message>
        <source>Taken out of the Box</source>
        <translation>Жәшіктен алынды</translation>
    </message>
    <message>
        <source>Taken to the head organisation: {question}</source>
        <translation>Бас ұйымға шығарылды: {question}</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Тапсырма болдырылмады</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Тапсырма орындалды</translation>
    </message>
    <message>
        <source>Term changed from {old_due_on} to {due_on}</source>
        <translation>Мерзім {old_due_on} орнына {due_on} болды</translation>
    </message>
    <message>
        <source>Term extended by {days} days to {due_on}: {reason}</source>
        <translation>Мерзім {days} күнге, {due_on} дейін ұзартылды: {reason}</translation>
    </message>
    <message>
        <source>Term recounted from {old_due_on} to {due_on}: {reason}</source>
        <translation>Мерзім {old_due_on} орнына {due_on} болып қайта есептелді: {reason}</translation>
    </message>
    <message>
        <source>The consumer did not sign: {reason}</source>
        <translation>Тұтынушы қол қоймады: {reason}</translation>
    </message>
    <message>
        <source>The head organisation decided: {decision}</source>
        <translation>Бас ұйымның шешімі: {decision}</translation>
    </message>
    <message>
        <source>Time stamp added to the letter</source>
        <translation>Хатқа уақыт белгісі қосылды</translation>
    </message>
    <message>
        <source>Topic set</source>
        <translation>Тақырыбы анықталды</translation>
    </message>
    <message>
        <source>Transcription withdrawn: {reason}</source>
        <translation>Жазба алынып тасталды: {reason}</translation>
    </message>
    <message>
        <source>Visit called off: {reason}</source>
        <translation>Сапар болдырылмады: {reason}</translation>
    </message>
    <message>
        <source>Visit confirmed by the consumer</source>
        <translation>Тұтынушы сапарды растады</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>Сапар аяқталды</translation>
    </message>
    <message>
        <source>Visit moved from {old_starts_at} to {starts_at}</source>
        <translation>Сапар {old_starts_at} орнына {starts_at} ауыстырылды</translation>
    </message>
    <message>
        <source>Visit planned for {starts_at}</source>
        <translation>Сапар {starts_at} жоспарланды</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Қайтарып алынды: {reason}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left or late</comment>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>English</source>
        <translation>ағылшын тілі</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>мажар тілі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ тілі</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс тілі</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>аудитор</translation>
    </message>
    <message>
        <source>call-centre operator</source>
        <translation>колл-орталық операторы</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>үйлестіруші</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>инженер</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>орындаушы</translation>
    </message>
    <message>
        <source>hall administrator</source>
        <translation>зал әкімшісі</translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation>бөлімше басшысы</translation>
    </message>
    <message>
        <source>incoming appeals</source>
        <translation>кіріс өтініштер</translation>
    </message>
    <message>
        <source>management</source>
        <translation>басшылық</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>outgoing letters</source>
        <translation>шығыс хаттар</translation>
    </message>
    <message>
        <source>person responsible for the Book</source>
        <translation>Кітапқа жауапты адам</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>кеңсе</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Account</source>
        <translation>Дербес шот</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Address for the answer</source>
        <translation>Жауап мекенжайы</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Жауап берілген сұрақтар</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Берешек</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Қайта қоңырау шалу уақыты</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>Қайта қоңырау шалу мерзімі</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Қоңырау шалған адам</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Class of document</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Файл мазмұны</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Орынбасар</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Мерзімі (уақыты)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for contact</source>
        <translation>Байланысуға арналған e-mail</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакциясы</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>Шағым жасалған қызметкер</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Қосымшалар</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Entry of the Book</source>
        <translation>Кітаптағы жазба</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Сыртқы нөмір</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Анықталған жайт</translation>
    </message>
    <message>
        <source>Further applicants</source>
        <translation>Басқа өтініш берушілер</translation>
    </message>
    <message>
        <source>Further executors</source>
        <translation>Бірлескен орындаушылар</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Шот иесі</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Сәйкестендіру нөмірі</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Жеке басы анықталған жолы</translation>
    </message>
    <message>
        <source>Information from others needed</source>
        <translation>Басқалардан мәлімет қажет</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
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
        <source>Kind of identity card</source>
        <translation>Куәлік түрі</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Ұзақтығы, мин</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты немесе атауы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулары</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Number of identity card</source>
        <translation>Куәлік нөмірі</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Жазба нөмірі</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Лауазымды адам</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Кімнің атынан</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Бет суреті</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Қызмет көрсету орталығы</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>Аралаудағы реті</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Пошталық мекенжай</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Пошта мөртаңбасының күні</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
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
        <source>Reason for the channel</source>
        <translation>Арнаның себебі</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>Шұғылдық себебі</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Әңгіме жазбасы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Repair by</source>
        <translation>Жою мерзімі</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Responsible operator</source>
        <translation>Жауапты оператор</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <source>Sender&apos;s date</source>
        <translation>Жіберушінің күні</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Жіберушінің нөмірі</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Нөмірлер сериясы</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Нысан мекенжайы</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Қысқа сөз</translation>
    </message>
    <message>
        <source>Signed by the applicant</source>
        <translation>Өтініш беруші қол қойған</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Site check needed</source>
        <translation>Орнында тексеру қажет</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Маман</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telephone for contact</source>
        <translation>Байланыс телефоны</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Хат мәтіні</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Unit that took it in</source>
        <translation>Қабылдаған бөлімше</translation>
    </message>
    <message>
        <source>Unit to pass to</source>
        <translation>Берілетін бөлімше</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Тұтынушы нөмірі</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Күшіне енуі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Келуші</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Wished way of the answer</source>
        <translation>Жауап берудің қалаған жолы</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Жұмыс істейді</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Жазылған күні</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>болмау уақыты</translation>
    </message>
    <message>
        <source>account</source>
        <translation>дербес шот</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>өтініш беруші</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>компьютер</translation>
    </message>
    <message>
        <source>correction of the calendar</source>
        <translation>күнтізбеге түзетулер</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>entry of the Book</source>
        <translation>Кітаптағы жазба</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>шара</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>personal reception</source>
        <translation>жеке қабылдау</translation>
    </message>
    <message>
        <source>ready sentence</source>
        <translation>дайын сөйлем</translation>
    </message>
    <message>
        <source>right to sign</source>
        <translation>қол қою құқығы</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>түбірлік сертификат</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>қызмет көрсету орталығы</translation>
    </message>
    <message>
        <source>shared view</source>
        <translation>ортақ көрініс</translation>
    </message>
    <message>
        <source>standard answer</source>
        <translation>үлгілік жауап</translation>
    </message>
    <message>
        <source>task</source>
        <translation>тапсырма</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>телефон қоңырауы</translation>
    </message>
    <message>
        <source>template of letters</source>
        <translation>хат үлгісі</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>бөлімше</translation>
    </message>
    <message>
        <source>version of a regulation</source>
        <translation>регламент редакциясы</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>сапар</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A certificate had expired at the time of signing.</source>
        <translation>Қол қою сәтінде сертификаттың мерзімі өтіп кеткен.</translation>
    </message>
    <message>
        <source>A certificate was not valid yet at the time of signing.</source>
        <translation>Қол қою сәтінде сертификат әлі күшіне енбеген.</translation>
    </message>
    <message>
        <source>A file of the letter hasn&apos;t arrived on the server yet.</source>
        <translation>Хат файлы серверге әлі келген жоқ.</translation>
    </message>
    <message>
        <source>A list is saved as .xlsx or .csv; {where} ends otherwise.</source>
        <translation>Тізім .xlsx немесе .csv түрінде сақталады; {where} басқаша аяқталады.</translation>
    </message>
    <message>
        <source>A list of calls needs a column of dates and one of telephone numbers.</source>
        <translation>Қоңыраулар тізімінде күндер бағаны мен телефон нөмірлерінің бағаны болуы керек.</translation>
    </message>
    <message>
        <source>A measure lacks its day or who answers for it: {measure}</source>
        <translation>Шараның мерзімі немесе жауапты адамы көрсетілмеген: {measure}</translation>
    </message>
    <message>
        <source>A part of the attachment arrived damaged and is being sent again.</source>
        <translation>Тіркеменің бөлігі бүлініп келді, қайта жіберілуде.</translation>
    </message>
    <message>
        <source>A phone note has nothing called {where} that could be corrected.</source>
        <translation>Қоңырау жазбасында түзетуге болатын {where} өрісі жоқ.</translation>
    </message>
    <message>
        <source>A ready sentence waits for its fact: {mark}. Write it or take it out.</source>
        <translation>Дайын сөйлем деректі күтеді: {mark}. Жазыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>A reception can&apos;t be booked for a time that has passed.</source>
        <translation>Өтіп кеткен уақытқа қабылдауға жазуға болмайды.</translation>
    </message>
    <message>
        <source>A reception needs a written appeal, unless it is booked by phone.</source>
        <translation>Қабылдау үшін жазбаша өтініш керек, телефон арқылы жазылмаса.</translation>
    </message>
    <message>
        <source>A reception takes from {least} to {most} minutes.</source>
        <translation>Қабылдау {least} минуттан {most} минутқа дейін созылады.</translation>
    </message>
    <message>
        <source>A record of the kind {entity} can&apos;t be kept there.</source>
        <translation>{entity} түріндегі жазбаны онда сақтауға болмайды.</translation>
    </message>
    <message>
        <source>A resolution needs an executor.</source>
        <translation>Бұрыштамаға орындаушы керек.</translation>
    </message>
    <message>
        <source>A table cell can become empty: «{text}» ({where}). Leave one paragraph in it after the endfor or endif.</source>
        <translation>Кесте ұяшығы бос қалуы мүмкін: «{text}» ({where}). endfor немесе endif соңынан онда бір абзац қалдырыңыз.</translation>
    </message>
    <message>
        <source>A tag is not whole: «{text}» ({where}). Each tag opens and closes in one paragraph, with two braces on both sides.</source>
        <translation>Белгі толық емес: «{text}» ({where}). Әр белгі бір абзацта, екі жағында екі жақшамен ашылып жабылады.</translation>
    </message>
    <message>
        <source>A tag stands where no text is: {text} ({where}). Only the text of paragraphs may hold tags.</source>
        <translation>Белгі мәтін жоқ жерде тұр: {text} ({where}). Белгілер тек абзац мәтінінде бола алады.</translation>
    </message>
    <message>
        <source>A trusted time stamp confirms that the signature existed then.</source>
        <translation>Сенімді уақыт белгісі қолтаңбаның сол кезде болғанын растайды.</translation>
    </message>
    <message>
        <source>Abuse by phone</source>
        <translation>Телефонмен балағаттау</translation>
    </message>
    <message>
        <source>Already on the card: {name}. Don&apos;t ask the client again.</source>
        <translation>Карточкада бар: {name}. Клиенттен қайта сұрамаңыз.</translation>
    </message>
    <message>
        <source>An appeal can&apos;t be linked with itself.</source>
        <translation>Өтінішті өзімен байланыстыруға болмайды.</translation>
    </message>
    <message>
        <source>An appeal was made of this call; correct the appeal instead.</source>
        <translation>Бұл қоңырау бойынша өтініш жасалған; өтінішті түзетіңіз.</translation>
    </message>
    <message>
        <source>An appeal was made of this entry already.</source>
        <translation>Бұл жазба бойынша өтініш жасалған.</translation>
    </message>
    <message>
        <source>An auditor sees everything and changes nothing. Ask a colleague of the office to do it.</source>
        <translation>Тексеруші бәрін көреді, бірақ ештеңе өзгертпейді. Мұны қызметкерден сұраңыз.</translation>
    </message>
    <message>
        <source>An entry of the Book needs its text or a picture of the page.</source>
        <translation>Кітаптағы жазбаға мәтін немесе беттің суреті керек.</translation>
    </message>
    <message>
        <source>An extension needs its legal basis.</source>
        <translation>Ұзарту үшін оның негізі керек.</translation>
    </message>
    <message>
        <source>An urgent visit needs its reason.</source>
        <translation>Шұғыл сапар үшін себеп керек.</translation>
    </message>
    <message>
        <source>Anonymous: effect</source>
        <translation>Анонимді: салдары</translation>
    </message>
    <message>
        <source>Anonymous: when</source>
        <translation>Анонимді: қашан</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it, or wait a little, and try again.</source>
        <translation>Деректерді басқа бағдарлама ұстап тұр. Оны жабыңыз немесе сәл күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Алдымен жауап беріңіз: {question}</translation>
    </message>
    <message>
        <source>Answer without a letter</source>
        <translation>Хатсыз жауап</translation>
    </message>
    <message>
        <source>Ask the applicant how to answer.</source>
        <translation>Өтініш берушіден қалай жауап беруді сұраңыз.</translation>
    </message>
    <message>
        <source>At that time somebody else is booked already: {at}.</source>
        <translation>Бұл уақытқа басқа адам жазылған: {at}.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Both copies of the file {where} are damaged. Let «Check and repair» on the page of backups put it right.</source>
        <translation>{where} файлының екі көшірмесі де бүлінген. Сақтық көшірмелер бетінде «Тексеру және түзету» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Кері қоңырау</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Арналар</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a ground first.</source>
        <translation>Алдымен негізді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Бөлімшені таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose an appeal or a reception for the control card.</source>
        <translation>Бақылау карточкасы үшін өтінішті немесе қабылдауды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>Қызметкерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Нәтижені таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose how the answer was given: {ways}.</source>
        <translation>Жауап қалай берілгенін таңдаңыз: {ways}.</translation>
    </message>
    <message>
        <source>Choose how the applicant is told.</source>
        <translation>Өтініш берушіге қалай хабарланатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose how the consumer was told.</source>
        <translation>Тұтынушыға қалай хабарланғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose how the words are confirmed: by fax or by letter.</source>
        <translation>Айтылғанды қалай растайтыныңызды таңдаңыз: факспен немесе хатпен.</translation>
    </message>
    <message>
        <source>Choose the appeal that the caller is satisfied about.</source>
        <translation>Қоңырау шалушы қанағаттанған өтінішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the day and hour of the reception.</source>
        <translation>Қабылдау күні мен сағатын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the engineer of the visit.</source>
        <translation>Сапар инженерін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the file with the photo.</source>
        <translation>Суреті бар файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the ground of the refusal on the card first.</source>
        <translation>Алдымен карточкада бас тарту негізін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the kind: {ground}.</source>
        <translation>Түрін таңдаңыз: {ground}.</translation>
    </message>
    <message>
        <source>Choose the result of the entry.</source>
        <translation>Жазбаның қорытындысын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the result of the visit.</source>
        <translation>Сапар нәтижесін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose who receives the person.</source>
        <translation>Кім қабылдайтынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose who signs the letter.</source>
        <translation>Хатқа кім қол қоятынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Тармақ: {clause}</translation>
    </message>
    <message>
        <source>Closed before it was received.</source>
        <translation>Түспей тұрып жабылған.</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Адам туралы деректер</translation>
    </message>
    <message>
        <source>Data of an organisation</source>
        <translation>Ұйым туралы деректер</translation>
    </message>
    <message>
        <source>Enter both the meter and its reading.</source>
        <translation>Аспапты да, оның көрсеткішін де енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the document that was shown to the consumer.</source>
        <translation>Тұтынушыға көрсетілген құжатты енгізіңіз.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>First answer whether it reports a crime or a threat; only a yes goes to a state body.</source>
        <translation>Алдымен қылмыс немесе қауіп туралы айтылғанын белгілеңіз: мемлекеттік органға тек «иә» болса жіберіледі.</translation>
    </message>
    <message>
        <source>Give the day and time of the call-back.</source>
        <translation>Кері қоңыраудың күні мен уақытын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the day by which the explanation is wanted.</source>
        <translation>Түсініктеме қай күнге қажет екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the keyword by which the sentence is called after «::».</source>
        <translation>Сөйлем «::» белгісінен кейін шақырылатын кілт сөзді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the reasons of the refusal.</source>
        <translation>Бас тарту себептерін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the reasons.</source>
        <translation>Себептерін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Көрініске атау беріңіз.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Compare it with the printed sheet.</source>
        <translation>Қалпына келтіру кілтінің {group}-тобы қате. Оны басылған парақпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Identification by phone</source>
        <translation>Телефон арқылы жеке басын анықтау</translation>
    </message>
    <message>
        <source>Important things are told by phone only if all three conditions hold.</source>
        <translation>Маңызды мәлімет телефонмен үш шарт түгел орындалғанда ғана айтылады.</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Тек жеке келіп</translation>
    </message>
    <message>
        <source>In the line {where} of the stamp&apos;s wording a brace is not closed.</source>
        <translation>Белгі мәтінінің {where} жолында жақша жабылмаған.</translation>
    </message>
    <message>
        <source>It can&apos;t have been forwarded on {value}, before it was received.</source>
        <translation>Өтініш {value} күні, түскенге дейін жіберілуі мүмкін емес.</translation>
    </message>
    <message>
        <source>It can&apos;t have come later than now: {value}.</source>
        <translation>Бұл қазіргіден кеш түсуі мүмкін емес: {value}.</translation>
    </message>
    <message>
        <source>It could not be found out whether the certificate was revoked.</source>
        <translation>Сертификаттың қайтарып алынғанын білу мүмкін болмады.</translation>
    </message>
    <message>
        <source>It had to be registered by {latest_on}.</source>
        <translation>{latest_on} дейін тіркеу керек еді.</translation>
    </message>
    <message>
        <source>It has no number yet.</source>
        <translation>Оның әлі нөмірі жоқ.</translation>
    </message>
    <message>
        <source>It is about this employee.</source>
        <translation>Ол осы қызметкерге қатысты.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Ол жабылған.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Қазірдің өзінде солай.</translation>
    </message>
    <message>
        <source>Keep the scan of the page or of the prepared answer.</source>
        <translation>Беттің немесе дайындалған жауаптың сканын сақтаңыз.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Түрлері</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Жауап тілі</translation>
    </message>
    <message>
        <source>Letters of this kind are not written from an appeal ({document}).</source>
        <translation>Мұндай хаттар өтініштен жасалмайды ({document}).</translation>
    </message>
    <message>
        <source>LibreOffice could not make the pages; only the text is shown.</source>
        <translation>LibreOffice беттерді жасай алмады; тек мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>LibreOffice did not make the pages within {seconds} seconds; only the text is shown.</source>
        <translation>LibreOffice беттерді {seconds} секундта жасап үлгермеді; тек мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so only the text is shown, not the pages.</source>
        <translation>Мұнда LibreOffice орнатылмаған, сондықтан беттер емес, тек мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>Link the earlier appeal that was answered: {ground}.</source>
        <translation>Жауап берілген бұрынғы өтінішті байланыстырыңыз: {ground}.</translation>
    </message>
    <message>
        <source>Lists stand in each other more than {limit} deep: «{text}» ({where}).</source>
        <translation>Тізімдер бір-біріне {limit} деңгейден терең салынған: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>Mark the text as unreadable first: {ground}.</source>
        <translation>Алдымен мәтінді оқылмайды деп белгілеңіз: {ground}.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation>Жетіспейді: {name}.</translation>
    </message>
    <message>
        <source>More than {most} rows are too many sheets. Narrow the list, or save it as a file.</source>
        <translation>{most} жолдан артық — парақ тым көп. Тізімді тарылтыңыз немесе файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>Name at least one thing that is missing or can&apos;t be read.</source>
        <translation>Не жетіспейтінін немесе не оқылмайтынын кемінде біреуін атаңыз.</translation>
    </message>
    <message>
        <source>Name the state body.</source>
        <translation>Мемлекеттік органды көрсетіңіз.</translation>
    </message>
    <message>
        <source>No action, notice open</source>
        <translation>Әрекетсіз, хабарлама күшінде</translation>
    </message>
    <message>
        <source>No address was left: no letter is written to the author of this entry.</source>
        <translation>Мекенжай көрсетілмеген: бұл жазбаның авторына хат жіберілмейді.</translation>
    </message>
    <message>
        <source>No ground waits for confirmation here.</source>
        <translation>Мұнда растауды күтіп тұрған негіз жоқ.</translation>
    </message>
    <message>
        <source>No hand-over of this appeal was rejected.</source>
        <translation>Бұл өтінішті беруді ешкім қайтармаған.</translation>
    </message>
    <message>
        <source>No letter leaves on this ground: {ground}.</source>
        <translation>Бұл негіз бойынша хат жіберілмейді: {ground}.</translation>
    </message>
    <message>
        <source>No question waits for the head organisation.</source>
        <translation>Бас ұйымға шығарылған мәселе жоқ.</translation>
    </message>
    <message>
        <source>No recording of this call is noted.</source>
        <translation>Бұл әңгіменің жазбасы белгіленбеген.</translation>
    </message>
    <message>
        <source>No time-stamping authority is set: give its address in the settings.</source>
        <translation>Уақыт белгілері қызметі көрсетілмеген: мекенжайын баптауларда жазыңыз.</translation>
    </message>
    <message>
        <source>No version of the regulation {where} is in force on {on}.</source>
        <translation>{on} күні {where} регламентінің ешбір нұсқасы қолданыста емес.</translation>
    </message>
    <message>
        <source>Nobody lends a right to oneself: leave the place empty, or choose somebody else.</source>
        <translation>Құқықты өзіне-өзі бермейді: өрісті бос қалдырыңыз немесе басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back here any more.</source>
        <translation>Мұнда енді ешкім қоңырау күтпейді.</translation>
    </message>
    <message>
        <source>Nobody was told of this visit. It is kept as it happened.</source>
        <translation>Бұл сапар туралы ешкімге хабарланбаған. Болғанындай жазылды.</translation>
    </message>
    <message>
        <source>Not answered yet: {question}</source>
        <translation>Әлі жауап берілмеген: {question}</translation>
    </message>
    <message>
        <source>Not checked here: the signature has a form that this program does not know. Check it with the certified tool.</source>
        <translation>Мұнда тексерілмеді: қолтаңбаның бұл түрін бағдарлама білмейді. Сертификатталған құралмен тексеріңіз.</translation>
    </message>
    <message>
        <source>Not checked here: the signature uses an algorithm that this program does not know. Check it with the certified tool.</source>
        <translation>Мұнда тексерілмеді: қолтаңба алгоритмін бағдарлама білмейді. Сертификатталған құралмен тексеріңіз.</translation>
    </message>
    <message>
        <source>Not checked yet: a file is still on its way to this computer.</source>
        <translation>Әлі тексерілген жоқ: файл бұл компьютерге жеткен жоқ.</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Қаралмайды, жауап берілмейді</translation>
    </message>
    <message>
        <source>Not shown: only the debtor or a representative may learn it.</source>
        <translation>Көрсетілмеді: мұны тек борышкер немесе өкіл біле алады.</translation>
    </message>
    <message>
        <source>Not shown: the caller has not identified himself.</source>
        <translation>Көрсетілмеді: қоңырау шалушы өзін растамаған.</translation>
    </message>
    <message>
        <source>Not shown: the power of attorney does not hold today.</source>
        <translation>Көрсетілмеді: сенімхат бүгін жарамсыз.</translation>
    </message>
    <message>
        <source>Not shown: this is told in person only.</source>
        <translation>Көрсетілмеді: бұл тек жеке айтылады.</translation>
    </message>
    <message>
        <source>Nothing in this call still waits for a written confirmation.</source>
        <translation>Бұл қоңырау бойынша жазбаша растау енді қажет емес.</translation>
    </message>
    <message>
        <source>Nothing of the kind was asked for, or all of it has come.</source>
        <translation>Мұндай ештеңе сұралмаған немесе бәрі келіп түскен.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, so there is nothing to carry.</source>
        <translation>Жіберетін ештеңе жоқ, сондықтан апаратын да ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was drawn. Let the consumer sign, or note why not.</source>
        <translation>Қол қойылмаған. Тұтынушыға қол қойғызыңыз немесе себебін көрсетіңіз.</translation>
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
        <source>One column is chosen for two fields. Choose another one for one of them.</source>
        <translation>Бір баған екі өріске таңдалған. Біреуіне басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>One date comes after another that it can&apos;t follow. Check both.</source>
        <translation>Бір күн екіншісінен кейін тұр, бірақ олай болмайды. Екеуін де тексеріңіз.</translation>
    </message>
    <message>
        <source>Only accepted appeals without a number go into the Box.</source>
        <translation>«Жәшікке» тек нөмірі жоқ қабылданған өтініштер салынады.</translation>
    </message>
    <message>
        <source>Only an administrator may change reference data ({entity}).</source>
        <translation>Анықтамалық деректерді ({entity}) тек әкімші өзгерте алады.</translation>
    </message>
    <message>
        <source>Only the person responsible for the Book «{book}» or the deputy writes a mark into it.</source>
        <translation>«{book}» Кітабына белгіні тек оған жауапты адам немесе орынбасары жазады.</translation>
    </message>
    <message>
        <source>Parts lie deeper in this mail than were read; they are in the attached original.</source>
        <translation>Хат бөліктері оқылғаннан тереңде жатыр; олар тіркелген түпнұсқада бар.</translation>
    </message>
    <message>
        <source>Pass the appeal to a unit first.</source>
        <translation>Алдымен өтінішті бөлімшеге беріңіз.</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Жеке қабылдау</translation>
    </message>
    <message>
        <source>Plan a measure, or say that the complaint was not confirmed.</source>
        <translation>Шара жоспарлаңыз немесе шағым расталмағанын айтыңыз.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is in use by another program.</source>
        <translation>{host} мекенжайындағы {port} портын басқа бағдарлама алып тұр.</translation>
    </message>
    <message>
        <source>Quote the passage or name the page: {ground}.</source>
        <translation>Үзіндіні келтіріңіз немесе бетін атаңыз: {ground}.</translation>
    </message>
    <message>
        <source>Received after it was registered.</source>
        <translation>Тіркелгеннен кейін түскен.</translation>
    </message>
    <message>
        <source>Record of calls</source>
        <translation>Қоңырауларды жазу</translation>
    </message>
    <message>
        <source>Record when it was forwarded to the state body.</source>
        <translation>Мемлекеттік органға қашан жіберілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Refused to take in</source>
        <translation>Қабылдаудан бас тартылды</translation>
    </message>
    <message>
        <source>Refused with a notice</source>
        <translation>Хабарламамен бас тартылды</translation>
    </message>
    <message>
        <source>Registered on {value}, but received only on {received}.</source>
        <translation>{value} тіркелген, ал тек {received} түскен.</translation>
    </message>
    <message>
        <source>Registration term</source>
        <translation>Тіркеу мерзімі</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Қайталанған</translation>
    </message>
    <message>
        <source>Say how the call ended.</source>
        <translation>Қоңырау немен аяқталғанын айтыңыз.</translation>
    </message>
    <message>
        <source>Say how the reception was asked for.</source>
        <translation>Қабылдау қалай сұралғанын айтыңыз.</translation>
    </message>
    <message>
        <source>Say on what basis the person signs: an order or a power of attorney.</source>
        <translation>Адам қандай негізде қол қоятынын көрсетіңіз: бұйрық немесе сенімхат.</translation>
    </message>
    <message>
        <source>Say to whom the letter goes.</source>
        <translation>Хат кімге екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Say what consideration found.</source>
        <translation>Қарау не көрсеткенін айтыңыз.</translation>
    </message>
    <message>
        <source>Say what it is about, or add a file.</source>
        <translation>Не туралы екенін айтыңыз немесе файл қосыңыз.</translation>
    </message>
    <message>
        <source>Say when the repair is planned.</source>
        <translation>Жөндеу қашан жоспарланғанын айтыңыз.</translation>
    </message>
    <message>
        <source>Say whether there are new arguments: {ground}.</source>
        <translation>Жаңа дәлелдер бар-жоғын айтыңыз: {ground}.</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no appeal can be made of a row.</source>
        <translation>Қай бағанда екенін көрсетіңіз: {fields}. Онсыз жолдан өтініш шықпайды.</translation>
    </message>
    <message>
        <source>Say who calls back.</source>
        <translation>Кім қайта қоңырау шалатынын айтыңыз.</translation>
    </message>
    <message>
        <source>Say why the service was poor or interrupted.</source>
        <translation>Қызмет неге нашар болғанын немесе үзілгенін айтыңыз.</translation>
    </message>
    <message>
        <source>Select the appeals first.</source>
        <translation>Алдымен өтініштерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody has written this note up already.</source>
        <translation>Бұл жазбаны біреу жазып қойған.</translation>
    </message>
    <message>
        <source>Something answered in the centre&apos;s place with far too much. Check the network; your work is safe here.</source>
        <translation>Орталықтың орнына басқа біреу тым ұзақ жауап берді. Желіні тексеріңіз; жұмысыңыз осында сақтаулы.</translation>
    </message>
    <message>
        <source>Something else answers in the centre&apos;s place, perhaps a log-in page of this network. Open a browser and log in, or use another network.</source>
        <translation>Орталықтың орнына басқа нәрсе жауап береді, мүмкін осы желінің кіру беті. Браузерді ашып кіріңіз немесе басқа желіні пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Something was done with it since: undo that first, or correct it.</source>
        <translation>Содан бері басқа әрекет жасалды: алдымен соны қайтарыңыз немесе түзетіңіз.</translation>
    </message>
    <message>
        <source>Tell the consumer before ending the call, and tick it.</source>
        <translation>Қоңырауды аяқтамас бұрын тұтынушыны ескертіп, белгілеңіз.</translation>
    </message>
    <message>
        <source>Term with an enquiry or a site check</source>
        <translation>Сұрау салу немесе орнында тексеру мерзімі</translation>
    </message>
    <message>
        <source>Term, by phone</source>
        <translation>Мерзім, телефонмен</translation>
    </message>
    <message>
        <source>Term, written</source>
        <translation>Мерзім, жазбаша</translation>
    </message>
    <message>
        <source>The PIN is wrong. A token locks itself after a few wrong PINs.</source>
        <translation>PIN қате. Бірнеше қатеден кейін токен бұғатталады.</translation>
    </message>
    <message>
        <source>The PIN of the token has expired or was never set. Set it with the program of the token&apos;s maker.</source>
        <translation>Токен PIN-інің мерзімі өткен немесе қойылмаған. Оны токен өндірушісінің бағдарламасымен қойыңыз.</translation>
    </message>
    <message>
        <source>The SMS gateway couldn&apos;t be reached.</source>
        <translation>SMS шлюзіне қосылу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>Болмау уақыты басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>The account {value} has an unusual number of digits.</source>
        <translation>{value} шотында цифр саны әдеттен тыс.</translation>
    </message>
    <message>
        <source>The address for the answer is missing: {way}.</source>
        <translation>Жауап мекенжайы жоқ: {way}.</translation>
    </message>
    <message>
        <source>The address for this way is missing.</source>
        <translation>Бұл жол үшін мекенжай жоқ.</translation>
    </message>
    <message>
        <source>The address isn&apos;t one.</source>
        <translation>Бұл мекенжай емес.</translation>
    </message>
    <message>
        <source>The address names no street and house: {address}</source>
        <translation>Мекенжайда көше мен үй көрсетілмеген: {address}</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>Жауапта бар</translation>
    </message>
    <message>
        <source>The answer should leave {way}. Say why it leaves {chosen}.</source>
        <translation>Жауап былай кетуі тиіс: {way}. Неге {chosen} екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The answer to {number} leaves questions open: {questions}.</source>
        <translation>{number} жауабы сұрақтарды ашық қалдырады: {questions}.</translation>
    </message>
    <message>
        <source>The answer to {number} was never sent.</source>
        <translation>{number} жауабы жіберілмеген.</translation>
    </message>
    <message>
        <source>The answer was to be given by a visit: no visit of this appeal is done yet.</source>
        <translation>Жауап сапар кезінде берілуі тиіс еді: бұл өтініш бойынша әлі бірде-бір сапар аяқталған жоқ.</translation>
    </message>
    <message>
        <source>The appeal is about you: somebody else signs the answer.</source>
        <translation>Өтініш сізге қатысты: жауапқа басқа адам қол қояды.</translation>
    </message>
    <message>
        <source>The appeal is in another language ({wanted}) than the letter ({got}).</source>
        <translation>Өтініш тілі ({wanted}) хат тілінен ({got}) басқа.</translation>
    </message>
    <message>
        <source>The appeal is not registered yet.</source>
        <translation>Өтініш әлі тіркелмеген.</translation>
    </message>
    <message>
        <source>The appeal is registered under {number} already.</source>
        <translation>Өтініш {number} нөмірімен тіркеліп қойған.</translation>
    </message>
    <message>
        <source>The appeal was not redirected yet: record it on the card first.</source>
        <translation>Өтініш әлі қайта жіберілмеген: алдымен мұны карточкаға жазыңыз.</translation>
    </message>
    <message>
        <source>The appeal {number} is closed. Register a new one, as a repeat.</source>
        <translation>{number} өтініші жабық. Жаңасын қайталанған ретінде тіркеңіз.</translation>
    </message>
    <message>
        <source>The applicant was not satisfied, so a letter is needed.</source>
        <translation>Өтініш беруші қанағаттанбады, сондықтан хат керек.</translation>
    </message>
    <message>
        <source>The attachment arrived damaged and is being sent again.</source>
        <translation>Тіркеме бүлініп келді, қайта жіберілуде.</translation>
    </message>
    <message>
        <source>The attachment is larger than {most} bytes.</source>
        <translation>Тіркеме {most} байттан үлкен.</translation>
    </message>
    <message>
        <source>The attachment isn&apos;t on the server yet.</source>
        <translation>Тіркеме серверде әлі жоқ.</translation>
    </message>
    <message>
        <source>The attachment was announced with another size ({size} bytes).</source>
        <translation>Тіркеме басқа көлеммен ({size} байт) жарияланған.</translation>
    </message>
    <message>
        <source>The attachment {where} is empty and was left out.</source>
        <translation>{where} тіркемесі бос, қалдырылды.</translation>
    </message>
    <message>
        <source>The author left a phone: tell the reasons and record it first.</source>
        <translation>Автор телефонын қалдырған: алдымен себептерін айтып, жазып қойыңыз.</translation>
    </message>
    <message>
        <source>The author left an address: send the reasoned notice first.</source>
        <translation>Автор мекенжайын қалдырған: алдымен дәлелді хабарлама жіберіңіз.</translation>
    </message>
    <message>
        <source>The author left contacts, but no answer is recorded.</source>
        <translation>Автор байланыс деректерін қалдырған, бірақ жауап жазылмаған.</translation>
    </message>
    <message>
        <source>The authority to sign begins on {begins}.</source>
        <translation>Қол қою құқығы {begins} басталады.</translation>
    </message>
    <message>
        <source>The authority to sign ended on {ended}.</source>
        <translation>Қол қою құқығы {ended} аяқталды.</translation>
    </message>
    <message>
        <source>The backup is damaged at {where}.</source>
        <translation>Сақтық көшірме бүлінген: {where}.</translation>
    </message>
    <message>
        <source>The backup is of epoch {epoch}, before the last restore; it can&apos;t stand for the present data.</source>
        <translation>Сақтық көшірме {epoch} дәуірінен, соңғы қалпына келтіруге дейінгі; ол қазіргі деректерді алмастыра алмайды.</translation>
    </message>
    <message>
        <source>The backup was changed or damaged: {where}. Take an earlier one.</source>
        <translation>Сақтық көшірме өзгертілген немесе бүлінген: {where}. Бұрынғысын алыңыз.</translation>
    </message>
    <message>
        <source>The backup {where} doesn&apos;t open. Take an earlier one, and check the disk.</source>
        <translation>{where} сақтық көшірмесі ашылмайды. Бұрынғысын алып, дискіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The calendar data of the program are damaged. Install it again.</source>
        <translation>Бағдарламаның күнтізбе деректері бүлінген. Оны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The calendar file is too large. Export a shorter time.</source>
        <translation>Күнтізбе файлы тым үлкен. Қысқарақ кезеңді шығарыңыз.</translation>
    </message>
    <message>
        <source>The call can&apos;t have begun at {value}: that is still to come.</source>
        <translation>Қоңырау {value} басталуы мүмкін емес: ол уақыт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The call needs number, time and content.</source>
        <translation>Қоңырау үшін нөмір, уақыт және мазмұн керек.</translation>
    </message>
    <message>
        <source>The call was recorded, but the warning is not ticked.</source>
        <translation>Қоңырау жазылған, бірақ ескерту белгіленбеген.</translation>
    </message>
    <message>
        <source>The call-back lies in the past.</source>
        <translation>Кері қоңырау өткен уақытқа белгіленген.</translation>
    </message>
    <message>
        <source>The call-back lies outside the unit&apos;s hours.</source>
        <translation>Кері қоңырау бөлімшенің жұмыс сағатынан тыс.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is missing. For a number not shown write: {hidden}.</source>
        <translation>Қоңырау шалушының нөмірі жоқ. Нөмір жасырылса, былай жазыңыз: {hidden}.</translation>
    </message>
    <message>
        <source>The centre didn&apos;t answer in time. It is tried again by itself; if this lasts, tell the administrator.</source>
        <translation>Орталық уақытында жауап бермеді. Әрекет өздігінен қайталанады; ұзаққа созылса, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The centre doesn&apos;t know this employee.</source>
        <translation>Орталық бұл қызметкерді білмейді.</translation>
    </message>
    <message>
        <source>The centre is being restored. The exchange goes on by itself in a few minutes.</source>
        <translation>Орталық қалпына келтірілуде. Алмасу бірнеше минуттан кейін өздігінен жалғасады.</translation>
    </message>
    <message>
        <source>The centre keeps this change for the administrator to look at.</source>
        <translation>Орталық бұл өзгерісті әкімші қарауы үшін сақтап қойды.</translation>
    </message>
    <message>
        <source>The centre no longer counts this person as staff. Somebody else must unlock the computer.</source>
        <translation>Орталық бұл адамды енді қызметкер деп санамайды. Компьютерді басқа біреу ашуы керек.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived damaged. It is asked for again by itself.</source>
        <translation>Орталықтың жауабы бүлінген күйде келді. Ол өздігінен қайта сұралады.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived in part. It is asked for again by itself.</source>
        <translation>Орталықтың жауабы толық келмеді. Ол өздігінен қайта сұралады.</translation>
    </message>
    <message>
        <source>The certificate expired on {expired}. Choose another or renew it.</source>
        <translation>Сертификаттың мерзімі {expired} өтті. Басқасын таңдаңыз немесе жаңартыңыз.</translation>
    </message>
    <message>
        <source>The certificate in the signature was exchanged for another.</source>
        <translation>Қолтаңбадағы сертификат басқасымен ауыстырылған.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents.</source>
        <translation>Сертификат құжаттарға қол қоюға арналмаған.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents. Choose another.</source>
        <translation>Сертификат құжаттарға қол қоюға арналмаған. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {valid_from}. Check the clock of this computer.</source>
        <translation>Сертификат тек {valid_from} бастап жарамды. Компьютер сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate itself was signed with an algorithm that is no longer accepted.</source>
        <translation>Сертификаттың өзіне енді қабылданбайтын алгоритммен қол қойылған.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted root and was valid at the time of signing.</source>
        <translation>Сертификат сенімді түбірге апарады және қол қою сәтінде жарамды болған.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not among the trusted ones.</source>
        <translation>Сертификатты сенімділер қатарында жоқ орталық берген.</translation>
    </message>
    <message>
        <source>The certificate was revoked before the time of signing.</source>
        <translation>Сертификат қол қойғанға дейін қайтарып алынған.</translation>
    </message>
    <message>
        <source>The chain of certificates does not hold.</source>
        <translation>Сертификаттар тізбегі сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The client did not give this way: {way}.</source>
        <translation>Клиент мұндай жолды көрсетпеген: {way}.</translation>
    </message>
    <message>
        <source>The clock of this computer was put back: an earlier step was noted at {noted}, now it is {now}. Both are kept as they are.</source>
        <translation>Компьютердің сағаты артқа жылжытылды: алдыңғы қадам {noted} белгіленген, қазір {now}. Екі белгі де сол күйінде сақталды.</translation>
    </message>
    <message>
        <source>The code is wrong, was used already, or is older than 7 days. Ask for a new one.</source>
        <translation>Код қате, қолданылып қойған немесе 7 күннен ескі. Жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The command line is not understood: {reason}</source>
        <translation>Команда жолы түсініксіз: {reason}</translation>
    </message>
    <message>
        <source>The complaint was confirmed: say what was done.</source>
        <translation>Шағым расталды: не істелгенін айтыңыз.</translation>
    </message>
    <message>
        <source>The connection to the SMS gateway broke while sending. Ask whether the message arrived.</source>
        <translation>Жіберу кезінде SMS шлюзімен байланыс үзілді. Хабар жеткенін анықтаңыз.</translation>
    </message>
    <message>
        <source>The connection to the centre was cut off before it was finished; nothing was stored. Start the program and connect again.</source>
        <translation>Орталыққа қосылу аяқталмай үзілді; ештеңе сақталмады. Бағдарламаны іске қосып, қайта қосылыңыз.</translation>
    </message>
    <message>
        <source>The connection to the mail server broke while sending. Ask whether the letter arrived.</source>
        <translation>Жіберу кезінде пошта серверімен байланыс үзілді. Хат жеткенін анықтаңыз.</translation>
    </message>
    <message>
        <source>The consumer had to be told by {latest}. Give the reason of the late change.</source>
        <translation>Тұтынушыға {latest} дейін хабарлау керек еді. Кеш өзгертудің себебін айтыңыз.</translation>
    </message>
    <message>
        <source>The consumer knows the agreed time. Say how the consumer was told of the change.</source>
        <translation>Тұтынушы келісілген уақытты біледі. Өзгеріс туралы қалай хабарланғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The consumer must be told before departure.</source>
        <translation>Тұтынушыға сапарға шыққанға дейін хабарлау керек.</translation>
    </message>
    <message>
        <source>The consumer was told {minutes} minutes before departure; an urgent visit is told immediately before it.</source>
        <translation>Тұтынушыға сапардан {minutes} минут бұрын хабарланды; шұғыл сапар туралы тікелей оның алдында хабарланады.</translation>
    </message>
    <message>
        <source>The data are damaged. Stop working here and tell the administrator: the last backup and the centre hold what was sent.</source>
        <translation>Деректер зақымдалған. Мұнда жұмысты тоқтатып, әкімшіге хабарлаңыз: жіберілгендер орталықта және соңғы сақтық көшірмеде бар.</translation>
    </message>
    <message>
        <source>The data in {where} are encrypted and the file of passwords is not there. Restore a backup with the recovery key.</source>
        <translation>{where} ішіндегі деректер шифрланған, ал құпиясөздер файлы жоқ. Сақтық көшірмені қалпына келтіру кілтімен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The data in {where} can&apos;t be opened: the file is damaged, or the key is another one.</source>
        <translation>{where} ішіндегі деректер ашылмайды: файл бүлінген немесе кілт басқа.</translation>
    </message>
    <message>
        <source>The data in {where} were encrypted with other settings than this version uses; the password is right. Open them with the version that wrote them, or restore a backup of this version.</source>
        <translation>{where} ішіндегі деректер осы нұсқадағыдан басқа параметрлермен шифрланған; құпиясөз дұрыс. Оларды жазған нұсқамен ашыңыз немесе осы нұсқаның сақтық көшірмесін қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The data of the centre arrived damaged. Try again; nothing here was changed.</source>
        <translation>Орталықтың деректері бүлінген күйде келді. Қайта көріңіз; мұнда ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The data were written by a newer program ({newest}). Install the current version of the program.</source>
        <translation>Деректерді жаңарақ бағдарлама ({newest}) жазған. Бағдарламаның қазіргі нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>The date has not come yet.</source>
        <translation>Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>Күн тым ескі.</translation>
    </message>
    <message>
        <source>The decision is missing.</source>
        <translation>Шешім жоқ.</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>Көрсетілімде ойдан шығарылған деректер, онда құпиясөз жоқ.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored half-way and what you typed is kept as a draft: make room, then try again.</source>
        <translation>Диск толған. Ештеңе жартылай сақталған жоқ, терген мәтініңіз жоба ретінде сақтаулы: орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk refused to write {where}. Check that there is room; nothing that was confirmed is lost.</source>
        <translation>Диск {where} жазбады. Орын бар-жоғын тексеріңіз; расталғанның ештеңесі жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}). Put if around it in the template.</source>
        <translation>«{text}» ішіндегі белгі үшін құжатта мән жоқ ({where}). Үлгіде оны if ішіне алыңыз.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}): what holds it is not there. Put if around it in the template.</source>
        <translation>«{text}» ішіндегі белгі үшін мән жоқ ({where}): оны қамтитын дерек жоқ. Үлгіде оны if ішіне алыңыз.</translation>
    </message>
    <message>
        <source>The document is too large: {where} has {size} bytes, more than {limit}.</source>
        <translation>Құжат тым үлкен: {where} ішінде {size} байт, {limit} байттан артық.</translation>
    </message>
    <message>
        <source>The driver of the token ({module}) can&apos;t be loaded. Check its path and install it again.</source>
        <translation>Токен драйвері ({module}) жүктелмейді. Жолын тексеріп, қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The earlier appeal is another applicant&apos;s: the same name is not the same person.</source>
        <translation>Алдыңғы өтініш басқа адамдікі: аты бірдей болса да, адам бір емес.</translation>
    </message>
    <message>
        <source>The employee who did this isn&apos;t enrolled on this laptop. Ask the administrator to add them.</source>
        <translation>Мұны жасаған қызметкер бұл ноутбукте тіркелмеген. Әкімшіден қосуды сұраңыз.</translation>
    </message>
    <message>
        <source>The employee who did this no longer works here. Ask the administrator.</source>
        <translation>Мұны жасаған қызметкер мұнда енді жұмыс істемейді. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>The engineer has another visit at {at}. Choose another time or another engineer.</source>
        <translation>Инженердің басқа сапары бар: {at}. Басқа уақытты немесе басқа инженерді таңдаңыз.</translation>
    </message>
    <message>
        <source>The engineer is absent until {until} ({title}). Choose another engineer or another day.</source>
        <translation>Инженер {until} дейін болмайды ({title}). Басқа инженерді немесе басқа күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>The exchange stopped by a mistake of the program. It is tried again by itself; send the diagnostics to the administrator.</source>
        <translation>Алмасу бағдарлама қатесінен тоқтады. Әрекет өздігінен қайталанады; диагностиканы әкімшіге жіберіңіз.</translation>
    </message>
    <message>
        <source>The executor&apos;s name is missing.</source>
        <translation>Орындаушының аты жоқ.</translation>
    </message>
    <message>
        <source>The executor&apos;s phone or e-mail is missing.</source>
        <translation>Орындаушының телефоны немесе e-mail-і жоқ.</translation>
    </message>
    <message>
        <source>The file does not tell clearly which signatures it has ({where}).</source>
        <translation>Файлда қандай қолтаңбалар бары анық емес ({where}).</translation>
    </message>
    <message>
        <source>The file has not arrived on this computer yet. It comes with the next exchange.</source>
        <translation>Файл бұл компьютерге әлі келген жоқ. Ол келесі алмасумен келеді.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; files larger than {limit} bytes are not opened.</source>
        <translation>Файлда {size} байт; {limit} байттан үлкен файлдар ашылмайды.</translation>
    </message>
    <message>
        <source>The file holds a part with the name «{where}», which office programs read differently. Save it anew in Word.</source>
        <translation>Файлда «{where}» атты бөлік бар, кеңсе бағдарламалары оны әртүрлі оқиды. Word-та қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file holds a signature that nothing points at any more ({where}).</source>
        <translation>Файлда ештеңе сілтемейтін қолтаңба бар ({where}).</translation>
    </message>
    <message>
        <source>The file holds hidden bytes at {where}. Save it anew in Word.</source>
        <translation>Файлда жасырын байттар бар: {where}. Word-та қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file holds two parts named {where}: programs would show different letters.</source>
        <translation>Файлда {where} атты екі бөлік бар: бағдарламалар әртүрлі хат көрсетер еді.</translation>
    </message>
    <message>
        <source>The file holds {count} parts; more than {limit} is refused. It may be made to do harm.</source>
        <translation>Файлда {count} бөлік бар; {limit} шектен артығы қабылданбайды. Зиян келтіру үшін жасалған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The file holds {count} signatures; more than {limit} are not checked.</source>
        <translation>Файлда {count} қолтаңба бар; {limit} шектен артығы тексерілмейді.</translation>
    </message>
    <message>
        <source>The file holds {where} twice: programs may show another text than the signed one.</source>
        <translation>Файлда {where} екі рет бар: бағдарламалар қол қойылғаннан басқа мәтін көрсетуі мүмкін.</translation>
    </message>
    <message>
        <source>The file is damaged at {where}. Ask for it again.</source>
        <translation>Файл бүлінген: {where}. Оны қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The file is protected by a password ({where}). Save it without a password.</source>
        <translation>Файл құпиясөзбен қорғалған ({where}). Құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>The file of numbers, {where}, is damaged. No number is given until the administrator has looked.</source>
        <translation>{where} нөмірлер файлы бүлінген. Әкімші қарағанша нөмір берілмейді.</translation>
    </message>
    <message>
        <source>The file of passwords {where} is damaged. Restore it from the last backup with the recovery key.</source>
        <translation>{where} құпиясөздер файлы бүлінген. Оны соңғы сақтық көшірмеден қалпына келтіру кілтімен қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file of passwords {where} was written by a newer version of the program. Install that version.</source>
        <translation>{where} құпиясөздер файлын бағдарламаның жаңарақ нұсқасы жазған. Сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>The file of the organisation ({where}) can&apos;t be read.</source>
        <translation>Ұйым файлы ({where}) оқылмайды.</translation>
    </message>
    <message>
        <source>The file would unpack to {size} bytes; more than {limit} is refused. It may be made to do harm.</source>
        <translation>Файл {size} байтқа дейін жайылар еді; {limit} байттан артығы қабылданбайды. Зиян келтіру үшін жасалған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be read.</source>
        <translation>{where} файлы оқылмайды.</translation>
    </message>
    <message>
        <source>The file {where} cannot be read. Check that it is still there and not open in another program.</source>
        <translation>{where} файлы оқылмайды. Оның орнында екенін және басқа бағдарламада ашылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file {where} could not be written. Choose another folder.</source>
        <translation>{where} файлы жазылмады. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {where} has a password or an old binary format. Save it as .xlsx or .csv without a password.</source>
        <translation>{where} файлы құпиясөзбен қорғалған немесе ескі пішімде. Оны құпиясөзсіз .xlsx немесе .csv түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {where} has {size} bytes, more than {most}. Note on the card where it is kept instead.</source>
        <translation>{where} файлында {size} байт, {most} шектен артық. Оның орнына карточкада қайда сақталғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The file {where} holds no table.</source>
        <translation>{where} файлында кесте жоқ.</translation>
    </message>
    <message>
        <source>The file {where} is broken or is no table. Open it in a spreadsheet program and save it again.</source>
        <translation>{where} файлы бүлінген немесе кесте емес. Оны кесте бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {where} is empty and was not added.</source>
        <translation>{where} файлы бос, қосылмады.</translation>
    </message>
    <message>
        <source>The file {where} is empty: there is no signature in it.</source>
        <translation>{where} файлы бос: онда қолтаңба жоқ.</translation>
    </message>
    <message>
        <source>The file {where} is larger than {most_gb} GB. Divide it into several files.</source>
        <translation>{where} файлы {most_gb} ГБ-тан үлкен. Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>The file {where} was imported already ({begun_at}). Take that import back first if it has to be repeated.</source>
        <translation>{where} файлы бұрын жүктелген ({begun_at}). Қайта жүктеу үшін алдымен сол жүктеуді қайтарыңыз.</translation>
    </message>
    <message>
        <source>The folder for scans, {where}, is not there. Choose another one in the settings.</source>
        <translation>Скандар қалтасы {where} жоқ. Баптауларда басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The ground is not confirmed yet.</source>
        <translation>Негіз әлі расталмаған.</translation>
    </message>
    <message>
        <source>The internal term ends after the answer is due.</source>
        <translation>Ішкі мерзім жауап мерзімінен кеш.</translation>
    </message>
    <message>
        <source>The invitation was not sent yet.</source>
        <translation>Шақыру әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Look whether it is still there: {where}.</source>
        <translation>Кілт файлы оқылмайды. Орнында ма, қараңыз: {where}.</translation>
    </message>
    <message>
        <source>The key file is protected by an outdated method. Export it again with AES.</source>
        <translation>Кілт файлы ескірген тәсілмен қорғалған. AES-пен қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>The key has {bits} bits; at least {least} are needed.</source>
        <translation>Кілтте {bits} бит; кемінде {least} керек.</translation>
    </message>
    <message>
        <source>The keyword {keyword} calls another sentence of this language already: {title}.</source>
        <translation>{keyword} кілт сөзі осы тілдегі басқа сөйлемді шақырады: {title}.</translation>
    </message>
    <message>
        <source>The kind of {where} was changed: signed as {signed}, found as {found}.</source>
        <translation>{where} түрі өзгертілген: {signed} деп қол қойылған, {found} болып табылды.</translation>
    </message>
    <message>
        <source>The letter got another signature meanwhile. Try again.</source>
        <translation>Хатқа осы арада тағы бір қолтаңба қойылды. Қайталаңыз.</translation>
    </message>
    <message>
        <source>The letter has no outgoing number yet: it gets one when it is signed.</source>
        <translation>Хаттың шығыс нөмірі әлі жоқ: ол қол қойғанда беріледі.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Хат бос.</translation>
    </message>
    <message>
        <source>The letter is no longer in the folder: it was returned, called back or signed.</source>
        <translation>Хат енді қалтада жоқ: қайтарылған, кері шақырылған немесе қол қойылған.</translation>
    </message>
    <message>
        <source>The letter is not complete. What is missing stands below, each with its field.</source>
        <translation>Хат толық емес. Не жетіспейтіні төменде, әр өрістің жанында.</translation>
    </message>
    <message>
        <source>The letter is not signed.</source>
        <translation>Хатқа қол қойылмаған.</translation>
    </message>
    <message>
        <source>The letter is signed already. Add a second signature, or make a new version.</source>
        <translation>Хатқа қол қойылып қойған. Екінші қолтаңба қосыңыз немесе жаңа нұсқа жасаңыз.</translation>
    </message>
    <message>
        <source>The letter is signed and can&apos;t be changed. Make a new version to correct it.</source>
        <translation>Хатқа қол қойылған, өзгертуге болмайды. Түзету үшін жаңа нұсқа жасаңыз.</translation>
    </message>
    <message>
        <source>The letter names a number that is not the applicant&apos;s: {number}.</source>
        <translation>Хатта өтініш берушіге тиесілі емес нөмір бар: {number}.</translation>
    </message>
    <message>
        <source>The letter repeats the abusive passage.</source>
        <translation>Хат балағат сөзді қайталайды.</translation>
    </message>
    <message>
        <source>The letter tells what is marked as secret.</source>
        <translation>Хат құпия деп белгіленгенді ашады.</translation>
    </message>
    <message>
        <source>The letter waits for the signature. Call it back to change it.</source>
        <translation>Хат қол қоюды күтуде. Өзгерту үшін кері шақырыңыз.</translation>
    </message>
    <message>
        <source>The letter was changed after it was signed. Make a new version and sign that.</source>
        <translation>Хат қол қойылғаннан кейін өзгертілген. Жаңа нұсқа жасап, соған қол қойыңыз.</translation>
    </message>
    <message>
        <source>The letter was never submitted for signature.</source>
        <translation>Хат қол қоюға берілмеген.</translation>
    </message>
    <message>
        <source>The letter was not sent yet.</source>
        <translation>Хат әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>The letter was sent and can&apos;t be withdrawn.</source>
        <translation>Хат жіберілген, оны кері алуға болмайды.</translation>
    </message>
    <message>
        <source>The letter would read otherwise now than it did: a name, the letterhead or a term was changed since. Return it to be submitted anew.</source>
        <translation>Хат енді басқаша оқылар еді: содан бері аты-жөні, бланк немесе мерзім өзгерген. Қайта беру үшін қайтарыңыз.</translation>
    </message>
    <message>
        <source>The letters of this mail had to be guessed: look whether they read well.</source>
        <translation>Бұл хаттың әріптерін болжауға тура келді: жақсы оқыла ма, қараңыз.</translation>
    </message>
    <message>
        <source>The line {where} of the stamp&apos;s wording names «{field}», which does not exist there.</source>
        <translation>Белгі мәтінінің {where} жолы «{field}» атайды, ал ондай жоқ.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) is not readable.</source>
        <translation>Мазмұн түрлерінің тізімі ({where}) оқылмайды.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) names one part twice.</source>
        <translation>Мазмұн түрлерінің тізімі ({where}) бір бөлікті екі рет атайды.</translation>
    </message>
    <message>
        <source>The list of relationships {where} is not readable.</source>
        <translation>{where} байланыстар тізімі оқылмайды.</translation>
    </message>
    <message>
        <source>The list {where} holds {count} relationships; more than {limit} is refused.</source>
        <translation>{where} тізімінде {count} байланыс бар; {limit} шектен артығы қабылданбайды.</translation>
    </message>
    <message>
        <source>The mail does not say when it came: check the day.</source>
        <translation>Хатта қашан келгені айтылмаған: күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail does not say who sent it.</source>
        <translation>Хатта кімнен екені айтылмаған.</translation>
    </message>
    <message>
        <source>The mail server couldn&apos;t be reached.</source>
        <translation>Пошта серверіне қосылу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The mail server refused the server&apos;s password.</source>
        <translation>Пошта сервері сервердің құпиясөзін қабылдамады.</translation>
    </message>
    <message>
        <source>The mail {where} has {size} bytes, more than {most}. Save its attachments apart and add them to the form.</source>
        <translation>{where} хатында {size} байт, {most} шектен артық. Тіркемелерін бөлек сақтап, пішінге қосыңыз.</translation>
    </message>
    <message>
        <source>The mail {where} is empty.</source>
        <translation>{where} хаты бос.</translation>
    </message>
    <message>
        <source>The mail {where} is put together in a way that no mail program does; it was not read. Attach it as a file if you need it.</source>
        <translation>{where} хаты ешбір пошта бағдарламасы жасамайтындай құралған; ол оқылмады. Керек болса, файл ретінде тіркеңіз.</translation>
    </message>
    <message>
        <source>The mark in the Book lacks: {column}.</source>
        <translation>Кітаптағы белгіде жетіспейді: {column}.</translation>
    </message>
    <message>
        <source>The network is so slow that the exchange was given up. It is tried again by itself; a better line helps.</source>
        <translation>Желі тым баяу болғандықтан, алмасу тоқтатылды. Әрекет өздігінен қайталанады; жылдамырақ желі көмектеседі.</translation>
    </message>
    <message>
        <source>The newer backup {where} holds less than this one; verify the newest.</source>
        <translation>Жаңарақ {where} сақтық көшірмесінде деректер мұндағыдан аз; ең жаңасын тексеріңіз.</translation>
    </message>
    <message>
        <source>The notice can&apos;t have been given at {value}: that is still to come.</source>
        <translation>Хабарлама {value} берілуі мүмкін емес: ол әлі алда.</translation>
    </message>
    <message>
        <source>The notice was not sent yet.</source>
        <translation>Хабарлама әлі жіберілмеген.</translation>
    </message>
    <message>
        <source>The number has characters that a register can&apos;t hold.</source>
        <translation>Нөмірде журналда бола алмайтын таңбалар бар.</translation>
    </message>
    <message>
        <source>The number is longer than any number of an appeal.</source>
        <translation>Нөмір кез келген өтініш нөмірінен ұзын.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>Бұл уақытта кеңсе жабық.</translation>
    </message>
    <message>
        <source>The package was changed on the way, or isn&apos;t from the laptop it names.</source>
        <translation>Пакет жолда өзгертілген немесе аталған ноутбуктен емес.</translation>
    </message>
    <message>
        <source>The packed changes can&apos;t be unpacked.</source>
        <translation>Қапталған өзгерістер ашылмайды.</translation>
    </message>
    <message>
        <source>The part {where} declares a document type or entities. Such files are refused: they can do harm.</source>
        <translation>{where} бөлігі құжат түрін немесе мәндерді жариялайды. Мұндай файлдар қабылданбайды: зиян келтіруі мүмкін.</translation>
    </message>
    <message>
        <source>The part {where} has no content type. Save the file anew in Word.</source>
        <translation>{where} бөлігінің мазмұн түрі жоқ. Файлды Word-та қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The part {where} has {size} bytes; more than {limit} is refused.</source>
        <translation>{where} бөлігінде {size} байт; {limit} шектен артығы қабылданбайды.</translation>
    </message>
    <message>
        <source>The part {where} is not readable.</source>
        <translation>{where} бөлігі оқылмайды.</translation>
    </message>
    <message>
        <source>The part {where} is not written in UTF-8.</source>
        <translation>{where} бөлігі UTF-8 түрінде жазылмаған.</translation>
    </message>
    <message>
        <source>The part {where} is packed by a method that Word does not use ({method}).</source>
        <translation>{where} бөлігі Word қолданбайтын тәсілмен сығылған ({method}).</translation>
    </message>
    <message>
        <source>The password does not open the key file.</source>
        <translation>Құпиясөз кілт файлын ашпайды.</translation>
    </message>
    <message>
        <source>The password must have at least {least} characters.</source>
        <translation>Құпиясөзде кемінде {least} таңба болуы керек.</translation>
    </message>
    <message>
        <source>The password repeats the same characters. Take a longer phrase.</source>
        <translation>Құпиясөзде бірдей таңбалар қайталанады. Ұзағырақ сөз тіркесін алыңыз.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезең басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>The phrase is too short; it has at least {least} letters.</source>
        <translation>Құпия сөз тым қысқа; онда кемінде {least} әріп болады.</translation>
    </message>
    <message>
        <source>The phrase is wrong, or the file is damaged. Ask your colleague to read the phrase out again.</source>
        <translation>Құпия сөз қате немесе файл бүлінген. Әріптесіңізден сөзді қайта оқуын сұраңыз.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Accepted are JPEG, PNG, BMP, TIFF and WebP.</source>
        <translation>Сурет оқылмайды. JPEG, PNG, BMP, TIFF және WebP қабылданады.</translation>
    </message>
    <message>
        <source>The picture has {size} bytes, more than {limit}.</source>
        <translation>Суретте {size} байт, {limit} шектен артық.</translation>
    </message>
    <message>
        <source>The picture has {size} points, more than {limit}. Scale it down.</source>
        <translation>Суретте {size} нүкте, {limit} шектен артық. Оны кішірейтіңіз.</translation>
    </message>
    <message>
        <source>The picture of a signature line must be a PNG file.</source>
        <translation>Қол қою жолының суреті PNG файлы болуы керек.</translation>
    </message>
    <message>
        <source>The plan has no measures yet.</source>
        <translation>Жоспарда әзірге шара жоқ.</translation>
    </message>
    <message>
        <source>The planned repair ({planned}) lies before the date of the letter ({dated}).</source>
        <translation>Жоспарланған жөндеу ({planned}) хат күнінен ({dated}) бұрын.</translation>
    </message>
    <message>
        <source>The printer {where} did not take the page.</source>
        <translation>{where} принтері бетті қабылдамады.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Жабық кілт сертификатқа сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The program can&apos;t keep its data in {where}. Check that the folder exists and that you may write to it.</source>
        <translation>Бағдарлама деректерді {where} ішінде сақтай алмайды. Қалтаның бар екенін және жазуға болатынын тексеріңіз.</translation>
    </message>
    <message>
        <source>The program can&apos;t sign with a key of this kind ({algorithm}). RSA and ECDSA are possible; for national algorithms use the certified tool.</source>
        <translation>Бағдарлама мұндай кілтпен ({algorithm}) қол қоя алмайды. RSA және ECDSA мүмкін; ұлттық алгоритмдер үшін сертификатталған құралды қолданыңыз.</translation>
    </message>
    <message>
        <source>The program is already open with the data in {where} (process {process}). Switch to its window, or choose another folder.</source>
        <translation>Бағдарлама {where} деректерімен ашылып тұр ({process} процесі). Оның терезесіне өтіңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The program may only read its data, not write. Check that its folder and disk are not write-protected.</source>
        <translation>Бағдарлама деректерін тек оқи алады, жаза алмайды. Қалта мен дискінің жазудан қорғалмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The reasoning is missing.</source>
        <translation>Негіздеме жоқ.</translation>
    </message>
    <message>
        <source>The record of this change isn&apos;t on the server, because its creation was rejected.</source>
        <translation>Бұл өзгерістің жазбасы серверде жоқ, өйткені оны құру қабылданбаған.</translation>
    </message>
    <message>
        <source>The record «{kind}» lacks: {missing}.</source>
        <translation>«{kind}» жазбасында жетіспейді: {missing}.</translation>
    </message>
    <message>
        <source>The recovery key has {wanted} digits, {digits} were typed.</source>
        <translation>Қалпына келтіру кілтінде {wanted} цифр бар, {digits} терілді.</translation>
    </message>
    <message>
        <source>The reference data can&apos;t be used: {where}.</source>
        <translation>Анықтамалық деректер жарамсыз: {where}.</translation>
    </message>
    <message>
        <source>The region is too small to black anything out.</source>
        <translation>Аймақ бірдеңені жабуға тым кішкентай.</translation>
    </message>
    <message>
        <source>The regulation does not know the way {way}.</source>
        <translation>Регламент {way} жолын білмейді.</translation>
    </message>
    <message>
        <source>The regulation does not know {value}.</source>
        <translation>Регламент {value} дегенді білмейді.</translation>
    </message>
    <message>
        <source>The regulation names no maximum of an extension.</source>
        <translation>Регламент ұзартудың ең көп мерзімін атамайды.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the channel {channel}.</source>
        <translation>{profile} регламенті {channel} арнасын білмейді.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the ground {ground}.</source>
        <translation>{profile} регламенті {ground} негізін білмейді.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the kind {kind}.</source>
        <translation>{profile} регламенті {kind} түрін білмейді.</translation>
    </message>
    <message>
        <source>The regulation {profile} has no such notice.</source>
        <translation>{profile} регламентінде мұндай хабарлама жоқ.</translation>
    </message>
    <message>
        <source>The regulation {profile} knows no plan of measures.</source>
        <translation>{profile} регламентінде шаралар жоспары жоқ.</translation>
    </message>
    <message>
        <source>The regulation {profile} names nobody above the units.</source>
        <translation>{profile} регламентінде бөлімшелерден жоғары ешкім аталмаған.</translation>
    </message>
    <message>
        <source>The reply of the time-stamping authority can&apos;t be used ({reason}).</source>
        <translation>Уақыт белгісі орталығының жауабы жарамсыз ({reason}).</translation>
    </message>
    <message>
        <source>The request is larger than {most} bytes.</source>
        <translation>Сұрау {most} байттан үлкен.</translation>
    </message>
    <message>
        <source>The right would end before it begins.</source>
        <translation>Құқық басталмай жатып аяқталар еді.</translation>
    </message>
    <message>
        <source>The row cannot be read: a cell is too long, or a quotation mark is missing.</source>
        <translation>Жол оқылмайды: ұяшық тым ұзын немесе тырнақша жабылмаған.</translation>
    </message>
    <message>
        <source>The row has no date of receipt or registration.</source>
        <translation>Жолда түскен немесе тіркелген күні жоқ.</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>Жолда нөмір жоқ.</translation>
    </message>
    <message>
        <source>The rules of this house know no urgent visits.</source>
        <translation>Ұйымның регламенті шұғыл сапарларды көздемейді.</translation>
    </message>
    <message>
        <source>The same change stands twice in one package.</source>
        <translation>Бір өзгеріс пакетте екі рет тұр.</translation>
    </message>
    <message>
        <source>The secure connection failed. Check the date and time of this computer; if they are right, tell the administrator.</source>
        <translation>Қорғалған байланыс орнатылмады. Компьютердің күні мен уақытын тексеріңіз; олар дұрыс болса, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>Сөйлемде сөз жоқ.</translation>
    </message>
    <message>
        <source>The server can&apos;t read the attachment now. Try again later.</source>
        <translation>Сервер қазір тіркемені оқи алмайды. Кейінірек көріңіз.</translation>
    </message>
    <message>
        <source>The server can&apos;t read {where} of this change. Enter it again.</source>
        <translation>Сервер бұл өзгерістегі {where} мәнін оқи алмайды. Қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell that it had accepted this change of another laptop.</source>
        <translation>Сервер басқа ноутбуктің бұл өзгерісін қабылдағанын растай алмайды.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t read the request ({because}). Upgrade the program; if that doesn&apos;t help, tell the administrator.</source>
        <translation>Сервер сұрауды оқи алмады ({because}). Бағдарламаны жаңартыңыз; көмектеспесе, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know records of the kind {entity}. It needs an upgrade.</source>
        <translation>Сервер {entity} түріндегі жазбаларды білмейді. Оны жаңарту керек.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the change {kind}. It needs an upgrade.</source>
        <translation>Сервер {kind} өзгерісін білмейді. Оны жаңарту керек.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the fields {fields} of {entity}. It needs an upgrade.</source>
        <translation>Сервер {entity} жазбасының {fields} өрістерін білмейді. Оны жаңарту керек.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this address. Check it.</source>
        <translation>Сервер бұл мекенжайды білмейді. Тексеріңіз.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this laptop or person. Enrol again.</source>
        <translation>Сервер бұл ноутбукті немесе адамды білмейді. Қайта қосылыңыз.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of request.</source>
        <translation>Сервер мұндай сұрауды қабылдамайды.</translation>
    </message>
    <message>
        <source>The server expects an earlier change first; it is being sent again.</source>
        <translation>Сервер алдымен бұрынғы өзгерісті күтеді; ол қайта жіберілуде.</translation>
    </message>
    <message>
        <source>The server failed. Nothing was lost; it will be tried again.</source>
        <translation>Серверде ақау. Ештеңе жоғалған жоқ, қайта көріледі.</translation>
    </message>
    <message>
        <source>The server has another change under this identifier. Both are kept; tell the administrator.</source>
        <translation>Серверде бұл белгімен басқа өзгеріс бар. Екеуі де сақталды; әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The server has no way to send by this channel.</source>
        <translation>Серверде бұл арнамен жіберу жолы жоқ.</translation>
    </message>
    <message>
        <source>The server is busy. It will be tried again.</source>
        <translation>Сервер бос емес. Қайта көріледі.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Сервер сұрауды қабылдамады.</translation>
    </message>
    <message>
        <source>The server stopped while sending. Ask whether the letter arrived before you send it again.</source>
        <translation>Жіберу кезінде сервер тоқтады. Қайта жібермес бұрын хат жеткенін анықтаңыз.</translation>
    </message>
    <message>
        <source>The server was restored from a backup. This laptop is giving back what the server lost.</source>
        <translation>Сервер көшірмеден қалпына келтірілді. Бұл ноутбук сервер жоғалтқанды қайтаруда.</translation>
    </message>
    <message>
        <source>The server&apos;s data are of version {found}; this server knows version {known}. Upgrade it.</source>
        <translation>Сервер деректерінің нұсқасы {found}; бұл сервер {known} нұсқасын біледі. Оны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The setting {where} has the wrong value {value}.</source>
        <translation>{where} баптауының мәні қате: {value}.</translation>
    </message>
    <message>
        <source>The signature belongs to another letter, or the letter was changed.</source>
        <translation>Қолтаңба басқа хатқа тиесілі немесе хат өзгертілген.</translation>
    </message>
    <message>
        <source>The signature belongs to this letter and is whole.</source>
        <translation>Қолтаңба осы хатқа тиесілі және бүтін.</translation>
    </message>
    <message>
        <source>The signature does not carry its certificate.</source>
        <translation>Қолтаңбада оның сертификаты жоқ.</translation>
    </message>
    <message>
        <source>The signature is not of the kind that Word makes ({place}).</source>
        <translation>Қолтаңба Word жасайтын түрде емес ({place}).</translation>
    </message>
    <message>
        <source>The signature itself was changed ({where}).</source>
        <translation>Қолтаңбаның өзі өзгертілген ({where}).</translation>
    </message>
    <message>
        <source>The signature uses {algorithm}, which is not accepted.</source>
        <translation>Қолтаңба қабылданбайтын {algorithm} алгоритмін қолданады.</translation>
    </message>
    <message>
        <source>The signature was made with a key of {bits} bits, which is too weak.</source>
        <translation>Қолтаңба {bits} биттік кілтпен жасалған, бұл тым әлсіз.</translation>
    </message>
    <message>
        <source>The signed letter did not pass the check and was not stored. Try again; if it fails again, tell the administrator.</source>
        <translation>Қол қойылған хат тексеруден өтпей, сақталмады. Қайта көріңіз; болмаса, әкімшіге айтыңыз.</translation>
    </message>
    <message>
        <source>The stored file is damaged. Bring it back from a backup, or add it again.</source>
        <translation>Сақталған файл бүлінген. Оны сақтық көшірмеден қайтарыңыз немесе қайта қосыңыз.</translation>
    </message>
    <message>
        <source>The table has {size} characters, more than {most}.</source>
        <translation>Кестеде {size} таңба, {most} шектен артық.</translation>
    </message>
    <message>
        <source>The table is not UTF-8 at byte {position}.</source>
        <translation>Кесте UTF-8 емес, {position}-байт.</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}).</source>
        <translation>{tag} белгісі белгісіз: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}). Perhaps {suggestion} is meant.</source>
        <translation>{tag} белгісі белгісіз: «{text}» ({where}). Бәлкім, {suggestion} айтылғысы келген шығар.</translation>
    </message>
    <message>
        <source>The tags do not fit together: «{text}» ({where}). Each if needs an endif, each for an endfor.</source>
        <translation>Белгілер сәйкес келмейді: «{text}» ({where}). Әр if үшін endif, әр for үшін endfor керек.</translation>
    </message>
    <message>
        <source>The template has a content control that is bound to data ({where}: {text}). Replace it with a plain tag.</source>
        <translation>Үлгіде деректерге байланған басқару элементі бар ({where}: {text}). Оны кәдімгі белгімен ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The template has {count} tags in {where}, more than {limit}.</source>
        <translation>Үлгінің {where} бөлігінде {count} белгі бар, {limit} шектен артық.</translation>
    </message>
    <message>
        <source>The template holds an embedded object ({where}). Take it out: a picture may stay, an object may not.</source>
        <translation>Үлгіде кірістірілген нысан бар ({where}). Оны алып тастаңыз: сурет қала алады, нысан қала алмайды.</translation>
    </message>
    <message>
        <source>The template holds comments ({where}: {text}). Delete them: they would go out with every letter.</source>
        <translation>Үлгіде ескертпелер бар ({where}: {text}). Оларды жойыңыз: әр хатпен бірге кетер еді.</translation>
    </message>
    <message>
        <source>The template holds macros ({where}). Save it in Word as a document without macros (.docx).</source>
        <translation>Үлгіде макростар бар ({where}). Оны Word-та макроссыз құжат (.docx) ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The template holds the field {field} ({where}). Only page numbers may be fields.</source>
        <translation>Үлгіде {field} өрісі бар ({where}). Тек бет нөмірлері өріс бола алады.</translation>
    </message>
    <message>
        <source>The template holds tracked changes ({where}: {text}). Accept or reject them first.</source>
        <translation>Үлгіде қадағаланған өзгерістер бар ({where}: {text}). Алдымен оларды қабылдаңыз немесе қабылдамаңыз.</translation>
    </message>
    <message>
        <source>The template lost {tag}, which the document must show ({where}).</source>
        <translation>Құжат көрсетуге тиіс {tag} белгісі үлгіден жоғалған ({where}).</translation>
    </message>
    <message>
        <source>The template points outside the file, to {target} ({where}). Remove the link and keep its text.</source>
        <translation>Үлгі файлдан тыс {target} нысанына сілтейді ({where}). Сілтемені алып тастап, мәтінін қалдырыңыз.</translation>
    </message>
    <message>
        <source>The template {where} is missing from the program. Install the program again.</source>
        <translation>Бағдарламада {where} үлгісі жоқ. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The term ended on {due}; it could not be extended any more on {decided_on}.</source>
        <translation>Мерзім {due} бітті; {decided_on} оны ұзартуға болмайтын еді.</translation>
    </message>
    <message>
        <source>The term runs from a day that is not known yet ({base}).</source>
        <translation>Мерзім әлі белгісіз күннен басталады ({base}).</translation>
    </message>
    <message>
        <source>The term was not extended: there is nothing to give notice of.</source>
        <translation>Мерзім ұзартылмаған: хабарлайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The text has {size} characters, more than {limit}.</source>
        <translation>Мәтінде {size} таңба, {limit} шектен артық.</translation>
    </message>
    <message>
        <source>The text of the mail is too long; its end is in the attached original only.</source>
        <translation>Хат мәтіні тым ұзын; соңы тек тіркелген түпнұсқада бар.</translation>
    </message>
    <message>
        <source>The time of signing lies in the future. Check the clock of this computer.</source>
        <translation>Қол қою уақыты болашақта. Компьютер сағатын тексеріңіз.</translation>
    </message>
    <message>
        <source>The time of this visit was never changed.</source>
        <translation>Бұл сапардың уақыты өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The time stamp comes from an authority that is not among the trusted ones.</source>
        <translation>Уақыт белгісі сенімділер қатарында жоқ орталықтан.</translation>
    </message>
    <message>
        <source>The time stamp does not belong to this signature.</source>
        <translation>Уақыт белгісі бұл қолтаңбаға тиесілі емес.</translation>
    </message>
    <message>
        <source>The time-stamping authority answered with something that is no time stamp ({status}).</source>
        <translation>Уақыт белгілері қызметі уақыт белгісі емес жауап берді ({status}).</translation>
    </message>
    <message>
        <source>The time-stamping authority can&apos;t be reached now. The stamp is added later; nothing is lost.</source>
        <translation>Уақыт белгілері қызметі қазір қолжетімсіз. Белгі кейін қосылады; ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>The time-stamping authority refused the request ({status}).</source>
        <translation>Уақыт белгісі орталығы сұрауды қабылдамады ({status}).</translation>
    </message>
    <message>
        <source>The token failed ({reason}). Take it out, insert it and try again.</source>
        <translation>Токен істен шықты ({reason}). Оны шығарып, қайта салып көріңіз.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with its PUK in the program of the token&apos;s maker.</source>
        <translation>Токен бірнеше қате PIN-нен кейін бұғатталды. Оны токен өндірушісінің бағдарламасында PUK арқылы ашыңыз.</translation>
    </message>
    <message>
        <source>The token is not connected. Insert it and try again.</source>
        <translation>Токен қосылмаған. Оны салып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The upload goes on at {offset} bytes.</source>
        <translation>Жүктеу {offset}-байттан жалғасады.</translation>
    </message>
    <message>
        <source>The upload was given up and begins again.</source>
        <translation>Жүктеу тоқтатылып, қайта басталады.</translation>
    </message>
    <message>
        <source>The value of the signature does not fit its certificate.</source>
        <translation>Қолтаңба мәні оның сертификатына сәйкес емес.</translation>
    </message>
    <message>
        <source>The value of the signature is wrong.</source>
        <translation>Қолтаңба мәні қате.</translation>
    </message>
    <message>
        <source>The visit at {at} leaves too little time for the way.</source>
        <translation>{at} сапары жолға тым аз уақыт қалдырады.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be planned for {value}: that has passed.</source>
        <translation>Сапарды {value} уақытына жоспарлауға болмайды: ол өтіп кетті.</translation>
    </message>
    <message>
        <source>The visit has taken place or was called off; it can&apos;t be changed any more.</source>
        <translation>Сапар өтті немесе тоқтатылды, оны енді өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The visit is not planned yet.</source>
        <translation>Сапар әлі жоспарланбаған.</translation>
    </message>
    <message>
        <source>The visit lies outside the hours of visits, {opens} to {closes}.</source>
        <translation>Сапар {opens}–{closes} сапар уақытынан тыс.</translation>
    </message>
    <message>
        <source>The visit needs an address.</source>
        <translation>Сапарға мекенжай керек.</translation>
    </message>
    <message>
        <source>The wording of the stamp has no line {where}.</source>
        <translation>Белгі мәтінінде {where} жолы жоқ.</translation>
    </message>
    <message>
        <source>The words of this mail are in a format of Outlook only; open the attached original.</source>
        <translation>Бұл хаттың мәтіні тек Outlook пішімінде; тіркелген түпнұсқаны ашыңыз.</translation>
    </message>
    <message>
        <source>There are employees already; {login} isn&apos;t one of them. Enrol an employee instead.</source>
        <translation>Қызметкерлер бар; {login} олардың арасында жоқ. Оның орнына қызметкерді қосыңыз.</translation>
    </message>
    <message>
        <source>There are new arguments, so the appeal is considered: {ground}.</source>
        <translation>Жаңа дәлелдер бар, сондықтан өтініш қаралады: {ground}.</translation>
    </message>
    <message>
        <source>There are {count} keys on the token. Choose one.</source>
        <translation>Токендегі кілттер саны: {count}. Біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>There is a key here but no certificate for it.</source>
        <translation>Мұнда кілт бар, бірақ оның сертификаты жоқ.</translation>
    </message>
    <message>
        <source>There is no address for this way ({way}). Enter one, or tell the consumer in another way.</source>
        <translation>Бұл тәсілге ({way}) мекенжай жоқ. Енгізіңіз немесе басқа тәсілмен хабарлаңыз.</translation>
    </message>
    <message>
        <source>There is no appeal with the number {value} on this computer.</source>
        <translation>Бұл компьютерде {value} нөмірлі өтініш жоқ.</translation>
    </message>
    <message>
        <source>There is no backup in {where}, or it can&apos;t be read.</source>
        <translation>{where} ішінде сақтық көшірме жоқ немесе ол оқылмайды.</translation>
    </message>
    <message>
        <source>There is no device {device}.</source>
        <translation>{device} құрылғысы жоқ.</translation>
    </message>
    <message>
        <source>There is no document {where}.</source>
        <translation>{where} құжаты жоқ.</translation>
    </message>
    <message>
        <source>There is no employee {login}.</source>
        <translation>{login} қызметкері жоқ.</translation>
    </message>
    <message>
        <source>There is no extension for this: {rule}.</source>
        <translation>Бұл үшін ұзарту көзделмеген: {rule}.</translation>
    </message>
    <message>
        <source>There is no phone note of this appeal: what was said by telephone is confirmed from it.</source>
        <translation>Бұл өтініш бойынша қоңырау жазбасы жоқ: телефонмен айтылғаны соның негізінде расталады.</translation>
    </message>
    <message>
        <source>There is no printer {where} here. Choose another one in the settings, or save the slip as a PDF.</source>
        <translation>Мұнда {where} принтері жоқ. Баптауларда басқасын таңдаңыз немесе талонды PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no private key here, only certificates. Export the certificate together with its key.</source>
        <translation>Мұнда жабық кілт жоқ, тек сертификаттар. Сертификатты кілтімен бірге шығарыңыз.</translation>
    </message>
    <message>
        <source>There is no running term that could be extended.</source>
        <translation>Ұзартуға болатын ағымдағы мерзім жоқ.</translation>
    </message>
    <message>
        <source>There is no service centre {place}.</source>
        <translation>{place} қызмет орталығы жоқ.</translation>
    </message>
    <message>
        <source>There is no signature whose certificate could be trusted.</source>
        <translation>Сертификатына сенуге болатын қолтаңба жоқ.</translation>
    </message>
    <message>
        <source>There is no such measure in this plan.</source>
        <translation>Бұл жоспарда мұндай шара жоқ.</translation>
    </message>
    <message>
        <source>There is no template of {where} in the language {language}.</source>
        <translation>Бұл тілде {where} үлгісі жоқ: {language}.</translation>
    </message>
    <message>
        <source>There is no time zone {value}.</source>
        <translation>{value} сағаттық белдеуі жоқ.</translation>
    </message>
    <message>
        <source>There is no way of writing a value that is called {tag}: «{text}» ({where}).</source>
        <translation>{tag} деген жазу тәсілі жоқ: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>There is no way to the centre. Check the cable or the Wi-Fi; work goes on and is sent later.</source>
        <translation>Орталықпен байланыс жоқ. Кабельді немесе Wi-Fi-ды тексеріңіз; жұмыс жалғасады және кейін жіберіледі.</translation>
    </message>
    <message>
        <source>There is no working calendar of {country}; known are {known}.</source>
        <translation>{country} жұмыс күнтізбесі жоқ; барлары: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to add: say what it is about, or add a file.</source>
        <translation>Қосатын ештеңе жоқ: не туралы екенін айтыңыз немесе файл тіркеңіз.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: the appeal was never accepted, or it was withdrawn.</source>
        <translation>Растайтын ештеңе жоқ: өтініш қабылданбаған немесе қайтарып алынған.</translation>
    </message>
    <message>
        <source>There is nothing to put on this paper yet ({document}).</source>
        <translation>Бұл қағазға әзірге жазатын дерек жоқ ({document}).</translation>
    </message>
    <message>
        <source>These appeals are linked already.</source>
        <translation>Бұл өтініштер байланыстырылып қойған.</translation>
    </message>
    <message>
        <source>These appeals are not linked.</source>
        <translation>Бұл өтініштер байланыспаған.</translation>
    </message>
    <message>
        <source>This appeal is considered; passing it on for information is for anonymous ones.</source>
        <translation>Бұл өтініш қаралады; мәлімет үшін тек анонимді өтініштер беріледі.</translation>
    </message>
    <message>
        <source>This belongs to an act of which another part was rejected, so nothing of the act was applied.</source>
        <translation>Бұл басқа бөлігі қабылданбаған әрекетке жатады, сондықтан ештеңесі қолданылмады.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with the letter as it stands now.</source>
        <translation>Хаттың қазіргі күйінде мұны жасауға болмайды.</translation>
    </message>
    <message>
        <source>This change is incomplete: {missing} is missing.</source>
        <translation>Өзгеріс толық емес: {missing} жоқ.</translation>
    </message>
    <message>
        <source>This change was damaged on the laptop&apos;s disk. Enter it again, and have the disk checked.</source>
        <translation>Өзгеріс ноутбук дискісінде бүлінген. Қайта енгізіп, дискіні тексертіңіз.</translation>
    </message>
    <message>
        <source>This computer does not have version {version} of the regulation {where} yet.</source>
        <translation>Бұл компьютерде {where} регламентінің {version} нұсқасы әлі жоқ.</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a centre, so nothing can be sent from it.</source>
        <translation>Бұл компьютер орталыққа қосылмаған, сондықтан одан ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Мұны орындау мүмкін болмады ({code}).</translation>
    </message>
    <message>
        <source>This entry is closed.</source>
        <translation>Бұл жазба жабылған.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read (PEM or DER).</source>
        <translation>Бұл файлда оқылатын сертификат жоқ (PEM немесе DER).</translation>
    </message>
    <message>
        <source>This file is no package of Otklik.</source>
        <translation>Бұл файл «Отклик» пакеті емес.</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX).</source>
        <translation>Бұл Word құжаты (DOCX) емес.</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX): {where} is missing or of another kind.</source>
        <translation>Бұл Word құжаты (DOCX) емес: {where} жоқ немесе басқа түрде.</translation>
    </message>
    <message>
        <source>This form is too old. Nothing was done; open the page again.</source>
        <translation>Бұл пішін ескірген. Ештеңе жасалмады; бетті қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This ground does not fit here: {ground}.</source>
        <translation>Бұл негіз мұнда жарамайды: {ground}.</translation>
    </message>
    <message>
        <source>This ground is confirmed by somebody else: {who}.</source>
        <translation>Бұл негізді растайтын: {who}.</translation>
    </message>
    <message>
        <source>This has left the house already: it can be corrected, not undone.</source>
        <translation>Бұл ұйымнан шығып кеткен: түзетуге болады, қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>This identity belongs to another laptop.</source>
        <translation>Бұл белгі басқа ноутбукке тиесілі.</translation>
    </message>
    <message>
        <source>This is another account than the caller&apos;s. Give a reason; it is logged.</source>
        <translation>Бұл қоңырау шалушының шоты емес. Себебін айтыңыз; ол журналға түседі.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <translation>Бұл күнтізбе файлы (.ics) емес.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Бұл күн емес.</translation>
    </message>
    <message>
        <source>This is not a key file (PKCS#12, .p12 or .pfx).</source>
        <translation>Бұл кілт файлы емес (PKCS#12, .p12 немесе .pfx).</translation>
    </message>
    <message>
        <source>This is not the file with which the import began ({expected}).</source>
        <translation>Бұл жүктеу басталған файл емес ({expected}).</translation>
    </message>
    <message>
        <source>This is the last person who can unlock the computer. Let somebody else in first.</source>
        <translation>Бұл — компьютерді аша алатын соңғы адам. Алдымен басқа біреуге рұқсат ашыңыз.</translation>
    </message>
    <message>
        <source>This laptop no longer has access to that service centre. Ask the administrator.</source>
        <translation>Бұл ноутбуктің ол қызмет орталығына енді қолжетімі жоқ. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This laptop was restored or copied, so it is getting a new identity. Nothing is lost.</source>
        <translation>Ноутбук қалпына келтірілген немесе көшірілген, сондықтан жаңа белгі алады. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>This laptop was taken out of service. Ask the administrator.</source>
        <translation>Бұл ноутбук есептен шығарылған. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>This letter has no template in the language of the appeal: {language}. It is written in: {languages}. Correct the language of the appeal if it is wrong, or begin another letter.</source>
        <translation>Бұл хаттың өтініш тіліндегі үлгісі жоқ: {language}. Барлары: {languages}. Өтініш тілі қате көрсетілсе, түзетіңіз немесе басқа хат бастаңыз.</translation>
    </message>
    <message>
        <source>This letter needs a registered appeal: it names its number and date.</source>
        <translation>Мұндай хат үшін тіркелген өтініш керек: онда нөмірі мен күні көрсетіледі.</translation>
    </message>
    <message>
        <source>This mail has more parts than were read; the others are in the attached original.</source>
        <translation>Хатта оқылғаннан көп бөлік бар; қалғандары тіркелген түпнұсқада.</translation>
    </message>
    <message>
        <source>This matter is settled in person only: {topic}. Send an invitation.</source>
        <translation>Бұл мәселе тек жеке шешіледі: {topic}. Шақыру жіберіңіз.</translation>
    </message>
    <message>
        <source>This must be kept until {until}.</source>
        <translation>Мұны {until} дейін сақтау керек.</translation>
    </message>
    <message>
        <source>This number is in the journal already.</source>
        <translation>Мұндай нөмір журналда бар.</translation>
    </message>
    <message>
        <source>This number stands in the file twice.</source>
        <translation>Бұл нөмір файлда екі рет кездеседі.</translation>
    </message>
    <message>
        <source>This outcome does not fit the appeal: {outcome}.</source>
        <translation>Бұл нәтиже өтінішке сай емес: {outcome}.</translation>
    </message>
    <message>
        <source>This part of the file doesn&apos;t exist.</source>
        <translation>Файлдың мұндай бөлігі жоқ.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the data. Check the language of the keyboard and Caps Lock.</source>
        <translation>Бұл құпиясөз деректерді ашпайды. Пернетақта тілі мен Caps Lock-ты тексеріңіз.</translation>
    </message>
    <message>
        <source>This person has no password on this computer. A colleague who may unlock it can let them in.</source>
        <translation>Бұл қызметкердің осы компьютерде құпиясөзі жоқ. Рұқсатты оны аша алатын әріптесі бере алады.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind «{kind}». Install the current version.</source>
        <translation>Бағдарлама «{kind}» түріндегі жазбаларды білмейді. Қазіргі нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>This program is too old to receive. What you do is still sent; upgrade it soon.</source>
        <translation>Бағдарлама қабылдау үшін тым ескі. Сіз жасағандар жіберіледі; жақында жаңартыңыз.</translation>
    </message>
    <message>
        <source>This reception is over or was called off; it can&apos;t be changed any more.</source>
        <translation>Бұл қабылдау өтті немесе болмайды; енді өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>This record has moved to another service centre. Your change was not applied there.</source>
        <translation>Жазба басқа қызмет орталығына көшті. Сіздің өзгерісіңіз онда қолданылмады.</translation>
    </message>
    <message>
        <source>This record is not on this computer. It may come with the next exchange.</source>
        <translation>Бұл жазба компьютерде жоқ. Келесі алмасумен келуі мүмкін.</translation>
    </message>
    <message>
        <source>This record is written once and can&apos;t be changed. Make a correction with its reason.</source>
        <translation>Бұл жазба бір рет жазылады, өзгертуге болмайды. Себебін көрсетіп, түзету енгізіңіз.</translation>
    </message>
    <message>
        <source>This record is written once and corrected only by an addition.</source>
        <translation>Бұл жазба бір рет жазылады және тек толықтырумен түзетіледі.</translation>
    </message>
    <message>
        <source>This signature has a time stamp already.</source>
        <translation>Бұл қолтаңбаның уақыт белгісі бар.</translation>
    </message>
    <message>
        <source>This signature was made by another program and has no place for a time stamp.</source>
        <translation>Бұл қолтаңбаны басқа бағдарлама жасаған, онда уақыт белгісіне орын жоқ.</translation>
    </message>
    <message>
        <source>This system has no keeper of secrets, so the password is needed at each start.</source>
        <translation>Бұл жүйеде құпиялар қоймасы жоқ, сондықтан құпиясөз әр іске қосқанда керек.</translation>
    </message>
    <message>
        <source>This workstation has no series of numbers yet. The administrator grants one at the centre; what was typed is kept.</source>
        <translation>Бұл жұмыс орнында нөмірлер сериясы әлі жоқ. Оны орталықта әкімші береді; енгізілгені сақталды.</translation>
    </message>
    <message>
        <source>Tick that you introduced yourself.</source>
        <translation>Өзіңізді таныстырғаныңызды белгілеңіз.</translation>
    </message>
    <message>
        <source>Told on {given_on}, but a visit on {visit_on} had to be told by {latest_on}. The first lawful day is {first_visit_on}.</source>
        <translation>{given_on} хабарланды, бірақ {visit_on} сапары туралы {latest_on} дейін хабарлау керек еді. Алғашқы заңды күн — {first_visit_on}.</translation>
    </message>
    <message>
        <source>Too many requests. It will be tried again in {seconds} s.</source>
        <translation>Сұрау тым көп. {seconds} секундтан кейін қайта көріледі.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} s and try again.</source>
        <translation>Қате әрекет тым көп. {seconds} с күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature carries no usable certificate.</source>
        <translation>Сенім туралы айту мүмкін емес: қолтаңбада жарамды сертификат жоқ.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature does not tell when it was made.</source>
        <translation>Сенім туралы айту мүмкін емес: қолтаңба қашан жасалғанын айтпайды.</translation>
    </message>
    <message>
        <source>Trust was not judged.</source>
        <translation>Сенім тексерілмеді.</translation>
    </message>
    <message>
        <source>Two versions of the regulation {where} begin on {on}.</source>
        <translation>{where} регламентінің екі нұсқасы {on} басталады.</translation>
    </message>
    <message>
        <source>Units of time</source>
        <translation>Уақыт бірліктері</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Оқылмайтын</translation>
    </message>
    <message>
        <source>Version {version} is signed and can&apos;t be changed. Make a new version.</source>
        <translation>{version} нұсқасына қол қойылған, өзгертуге болмайды. Жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Жауап беру жолы</translation>
    </message>
    <message>
        <source>What was told by phone is not confirmed in writing yet ({count}).</source>
        <translation>Телефонмен айтылғаны әлі жазбаша расталмаған ({count}).</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Кім тіркейді</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Write a question, or name a document.</source>
        <translation>Сұрақ жазыңыз немесе құжатты атаңыз.</translation>
    </message>
    <message>
        <source>Write down the justification: {ground}.</source>
        <translation>Негіздемесін жазыңыз: {ground}.</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>Не істелгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the contribution.</source>
        <translation>Жауаптың өз бөлігін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Жазбаны жазыңыз.</translation>
    </message>
    <message>
        <source>Write the position of at least one unit.</source>
        <translation>Кемінде бір бөлімшенің ұстанымын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the question that is to be decided.</source>
        <translation>Шешілетін мәселені жазыңыз.</translation>
    </message>
    <message>
        <source>Write what came of the reception.</source>
        <translation>Қабылдау нәтижесін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Не істеу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what the caller asked.</source>
        <translation>Қоңырау шалушы не сұрағанын жазыңыз.</translation>
    </message>
    <message>
        <source>Write what the caller was told.</source>
        <translation>Қоңырау шалушыға не айтылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Write what the person comes about.</source>
        <translation>Қандай мәселемен келетінін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Не шешілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write who comes to the reception.</source>
        <translation>Қабылдауға кім келетінін жазыңыз.</translation>
    </message>
    <message>
        <source>Write why the call was broken off.</source>
        <translation>Әңгіменің неге тоқтатылғанын жазыңыз.</translation>
    </message>
    <message>
        <source>You are not authorised to sign this letter. {who}</source>
        <translation>Сіздің бұл хатқа қол қоюға құқығыңыз жоқ. {who}</translation>
    </message>
    <message>
        <source>You no longer work here, so this laptop receives nothing in your name. Ask the administrator.</source>
        <translation>Сіз мұнда енді жұмыс істемейсіз, сондықтан бұл ноутбук сіздің атыңызға ештеңе алмайды. Әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>You read version {read}, but version {now} lies in the folder now. Read it first.</source>
        <translation>Сіз {read} нұсқасын оқыдыңыз, ал қалтада қазір {now} нұсқасы. Алдымен соны оқыңыз.</translation>
    </message>
    <message>
        <source>You signed this letter already: a second signature is somebody else&apos;s.</source>
        <translation>Бұл хатқа сіз қол қойғансыз: екінші қолтаңбаны басқа адам қояды.</translation>
    </message>
    <message>
        <source>You were logged out. Log in again.</source>
        <translation>Сіз жүйеден шықтыңыз. Қайта кіріңіз.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask somebody who may, or the administrator.</source>
        <translation>Рөліңіз бұған рұқсат бермейді. Құқығы бар адамнан немесе әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>Your role may not do this. It is done by: {who}.</source>
        <translation>Сіздің рөліңізге бұған рұқсат жоқ. Мұны жасайтындар: {who}.</translation>
    </message>
    <message>
        <source>a change {hours} hours before the agreed time ({origin})</source>
        <translation>келісілген уақыттан {hours} сағат бұрын өзгерту ({origin})</translation>
    </message>
    <message>
        <source>a plan of measures</source>
        <translation>шаралар жоспары</translation>
    </message>
    <message>
        <source>arrears: {families} only</source>
        <translation>берешек: тек {families}</translation>
    </message>
    <message>
        <source>in the Book always considered</source>
        <translation>Кітапта әрқашан қаралады</translation>
    </message>
    <message>
        <source>measures for {kinds}</source>
        <translation>шаралар: {kinds}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>notice {value} days ahead ({unit}, {origin})</source>
        <translation>{value} күн бұрын хабарлау ({unit}, {origin})</translation>
    </message>
    <message>
        <source>the client is warned</source>
        <translation>клиент ескертілді</translation>
    </message>
    <message>
        <source>the language of the appeal ({origin})</source>
        <translation>өтініш тілі ({origin})</translation>
    </message>
    <message>
        <source>urgent: before departure ({origin})</source>
        <translation>шұғыл: сапарға дейін ({origin})</translation>
    </message>
    <message>
        <source>{applicants}: without {groups}</source>
        <translation>{applicants}: {groups} жоқ</translation>
    </message>
    <message>
        <source>{asked} is too long: {left} of {maximum} are left.</source>
        <translation>{asked} тым ұзақ: {maximum} ішінен {left} қалды.</translation>
    </message>
    <message>
        <source>{authority} {roles}</source>
        <translation>{authority} {roles}</translation>
    </message>
    <message>
        <source>{by}, if it takes over {minutes} minutes</source>
        <translation>{by}, {minutes} минуттан асса</translation>
    </message>
    <message>
        <source>{channels} the same or the named way</source>
        <translation>{channels} сол немесе көрсетілген жол</translation>
    </message>
    <message>
        <source>{channels}: {way}</source>
        <translation>{channels}: {way}</translation>
    </message>
    <message>
        <source>{check} ({level}, {origin})</source>
        <translation>{check} ({level}, {origin})</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day} – жұмыс күні емес.</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>{end}</source>
        <translation>{end}</translation>
    </message>
    <message>
        <source>{filter} can&apos;t be used with this value ({tag}): «{text}» ({where}).</source>
        <translation>{filter} бұл мәнге қолданылмайды ({tag}): «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{groups}</source>
        <translation>{groups}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({level})</source>
        <translation>{name} ({level})</translation>
    </message>
    <message>
        <source>{name} {effect}</source>
        <translation>{name} {effect}</translation>
    </message>
    <message>
        <source>{name}, unless there are new arguments</source>
        <translation>{name}, жаңа дәлелдер болмаса</translation>
    </message>
    <message>
        <source>{name}: as the law allows</source>
        <translation>{name}: заң рұқсат еткендей</translation>
    </message>
    <message>
        <source>{name}: at most {maximum} ({unit})</source>
        <translation>{name}: ең көбі {maximum} ({unit})</translation>
    </message>
    <message>
        <source>{name}: kept for {months} months</source>
        <translation>{name}: {months} ай сақталады</translation>
    </message>
    <message>
        <source>{name}: no extension</source>
        <translation>{name}: ұзартылмайды</translation>
    </message>
    <message>
        <source>{name}: no term is set ({kinds})</source>
        <translation>{name}: мерзім белгіленбеген ({kinds})</translation>
    </message>
    <message>
        <source>{name}: with an address {with_address}, with a phone {with_phone}</source>
        <translation>{name}: мекенжайы болса {with_address}, телефоны болса {with_phone}</translation>
    </message>
    <message>
        <source>{name}: {duty}</source>
        <translation>{name}: {duty}</translation>
    </message>
    <message>
        <source>{name}: {effect}</source>
        <translation>{name}: {effect}</translation>
    </message>
    <message>
        <source>{name}: {term}</source>
        <translation>{name}: {term}</translation>
    </message>
    <message>
        <source>{name}: {term} ({kinds})</source>
        <translation>{name}: {term} ({kinds})</translation>
    </message>
    <message>
        <source>{number} is an appeal of another applicant.</source>
        <translation>{number} — басқа өтініш берушінің өтініші.</translation>
    </message>
    <message>
        <source>{roles}</source>
        <translation>{roles}</translation>
    </message>
    <message>
        <source>{sources}</source>
        <translation>{sources}</translation>
    </message>
    <message>
        <source>{source}: {texts}</source>
        <translation>{source}: {texts}</translation>
    </message>
    <message>
        <source>{stages}: {term}</source>
        <translation>{stages}: {term}</translation>
    </message>
    <message>
        <source>{stages}: {term} (reminder only)</source>
        <translation>{stages}: {term} (тек еске салу)</translation>
    </message>
    <message>
        <source>{stream} is no stream. Streams are ref, centre:&lt;id&gt; and user:&lt;id&gt;.</source>
        <translation>{stream} — ағын емес. Ағындар: ref, centre:&lt;id&gt; және user:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>{tag} can&apos;t be printed as it is: «{text}» ({where}). Name one of its fields or go through the list.</source>
        <translation>{tag} сол күйінде басылмайды: «{text}» ({where}). Өрістерінің бірін атаңыз немесе тізіммен жүріп өтіңіз.</translation>
    </message>
    <message>
        <source>{tag} is a list: «{text}» ({where}). Go through it with for.</source>
        <translation>{tag} — тізім: «{text}» ({where}). Онымен for арқылы жүріп өтіңіз.</translation>
    </message>
    <message>
        <source>{tag} is not a list, so for can&apos;t go through it: «{text}» ({where}).</source>
        <translation>{tag} — тізім емес, for онымен жүре алмайды: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{tag} is not allowed in a template: «{text}» ({where}). Allowed are fields, if and for.</source>
        <translation>{tag} үлгіде рұқсат етілмейді: «{text}» ({where}). Өрістер, if және for рұқсат етілген.</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>{value} can&apos;t stand in a number ({where}).</source>
        <translation>{value} нөмірде тұра алмайды ({where}).</translation>
    </message>
    <message>
        <source>{value} comes twice in {zone}: say whether the first or the second is meant.</source>
        <translation>{value} {zone} белдеуінде екі рет болады: біріншісі ме, екіншісі ме, көрсетіңіз.</translation>
    </message>
    <message>
        <source>{value} does not exist in {zone}: the clocks skip it.</source>
        <translation>{value} {zone} белдеуінде жоқ: сағат оны аттап өтеді.</translation>
    </message>
    <message>
        <source>{value} has a letter for which no check character can be computed.</source>
        <translation>{value} ішінде бақылау белгісі есептелмейтін әріп бар.</translation>
    </message>
    <message>
        <source>{value} has passed.</source>
        <translation>{value} өтіп кетті.</translation>
    </message>
    <message>
        <source>{value} is a moment without its offset from UTC.</source>
        <translation>{value} — UTC-дан ығысуы жоқ сәт.</translation>
    </message>
    <message>
        <source>{value} is mistyped: the check character does not fit.</source>
        <translation>{value} қате терілген: бақылау белгісі сәйкес емес.</translation>
    </message>
    <message>
        <source>{value} is no page number.</source>
        <translation>{value} — бет нөмірі емес.</translation>
    </message>
    <message>
        <source>{value} is not a date of this office: only {first} to {last} are possible.</source>
        <translation>{value} бұл мекеменің күні емес: тек {first}–{last} аралығы мүмкін.</translation>
    </message>
    <message>
        <source>{value} is not a length of an extension: at least 1 is needed.</source>
        <translation>{value} ұзарту ұзақтығы емес: кемінде 1 керек.</translation>
    </message>
    <message>
        <source>{value} is not a number of the form {mask}.</source>
        <translation>{value} {mask} түріндегі нөмір емес.</translation>
    </message>
    <message>
        <source>{value} is not the length of a term: 0 to {most} are possible.</source>
        <translation>{value} мерзім ұзақтығы емес: 0 мен {most} аралығы мүмкін.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} әлі келген жоқ.</translation>
    </message>
    <message>
        <source>{where} could run as a program and is not opened from here. Save it and have it checked first.</source>
        <translation>{where} бағдарлама ретінде іске қосылуы мүмкін, сондықтан бұл жерден ашылмайды. Файлды сақтап, алдымен тексертіңіз.</translation>
    </message>
    <message>
        <source>{where} has {length} characters; at most {longest} are possible.</source>
        <translation>{where} ішінде {length} таңба; ең көбі {longest} болады.</translation>
    </message>
    <message>
        <source>{where} holds a link on a picture whose address has «&amp;», a quote or «&lt;». Put the address into the text.</source>
        <translation>{where} ішіндегі суретте мекенжайында «&amp;», тырнақша немесе «&lt;» бар сілтеме бар. Мекенжайды мәтінге қойыңыз.</translation>
    </message>
    <message>
        <source>{where} holds characters that can&apos;t be printed.</source>
        <translation>{where} ішінде басып шығаруға келмейтін таңбалар бар.</translation>
    </message>
    <message>
        <source>{where} is a folder. Add the files in it.</source>
        <translation>{where} — қалта. Ішіндегі файлдарды қосыңыз.</translation>
    </message>
    <message>
        <source>{where} is no picture that can be read (JPEG or PNG).</source>
        <translation>{where}: бұл оқылатын сурет емес (JPEG немесе PNG).</translation>
    </message>
    <message>
        <source>{where} is not a mail that can be read. Save it again from the mail program, or attach it as a file.</source>
        <translation>{where} оқылатын хат емес. Пошта бағдарламасынан қайта сақтаңыз немесе файл ретінде тіркеңіз.</translation>
    </message>
    <message>
        <source>{where} is part of the letter and is not signed.</source>
        <translation>{where} — хаттың бөлігі, бірақ қол қойылмаған.</translation>
    </message>
    <message>
        <source>{where} is too large for a photo. Take it again with a lower resolution.</source>
        <translation>{where}: фото үшін тым үлкен файл. Азырақ ажыратымдылықпен қайта түсіріңіз.</translation>
    </message>
    <message>
        <source>{where} names {value}, which is not in the file.</source>
        <translation>{where} файлда жоқ {value} дегенді атайды.</translation>
    </message>
    <message>
        <source>{where} points at {target} by a relationship that is not signed.</source>
        <translation>{where} қол қойылмаған байланыспен {target} нысанына сілтейді.</translation>
    </message>
    <message>
        <source>{where} points at {target}, which is not in the file. Save the file anew in Word.</source>
        <translation>{where} файлда жоқ {target} нысанына сілтейді. Файлды Word-та қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the file ({target}), which is not signed.</source>
        <translation>{where} файлдан тыс мазмұнды ({target}) көрсетеді, оған қол қойылмаған.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the letter ({target}), which could change after signing. Put it into the letter.</source>
        <translation>{where} хаттан тыс мазмұнды ({target}) көрсетеді, ол қол қойылғаннан кейін өзгеруі мүмкін. Оны хатқа қойыңыз.</translation>
    </message>
    <message>
        <source>{where} was added and is not signed.</source>
        <translation>{where} қосылған, қол қойылмаған.</translation>
    </message>
    <message>
        <source>{where} was changed after signing.</source>
        <translation>{where} қол қойылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>{where} was taken away after signing.</source>
        <translation>{where} қол қойылғаннан кейін алынған.</translation>
    </message>
    <message>
        <source>{where}, line {line}, column {column}: not TOML ({reason}).</source>
        <translation>{where}, {line}-жол, {column}-баған: TOML емес ({reason}).</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>{where}, {line}-жол: мәтін UTF-8 емес. Файлды UTF-8 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{where}: a number mask with a check character can have Latin letters only: {value}</source>
        <translation>{where}: бақылау белгісі бар нөмір маскасында тек латын әріптері болады: {value}</translation>
    </message>
    <message>
        <source>{where}: empty.</source>
        <translation>{where}: бос.</translation>
    </message>
    <message>
        <source>{where}: in the number mask {value} two fields stand without a sign between them.</source>
        <translation>{where}: {value} нөмір маскасында екі өріс арасында белгі жоқ.</translation>
    </message>
    <message>
        <source>{where}: not CSV: {detail}.</source>
        <translation>{where}: CSV емес: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not TOML: {detail}.</source>
        <translation>{where}: TOML емес: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not UTF-8 at byte {position}.</source>
        <translation>{where}: UTF-8 емес, {position}-байт.</translation>
    </message>
    <message>
        <source>{where}: tables and lists are nested too deeply.</source>
        <translation>{where}: кестелер мен тізімдер тым терең салынған.</translation>
    </message>
    <message>
        <source>{where}: the check character of the number mask {value} must come last.</source>
        <translation>{where}: {value} нөмір маскасының бақылау белгісі соңында тұруы керек.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is missing; found are {found}.</source>
        <translation>{where}: {column} бағаны жоқ; барлары: {found}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is not known; known are {known}.</source>
        <translation>{where}: {column} бағаны белгісіз; белгілілері: {known}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is there twice.</source>
        <translation>{where}: {column} бағаны екі рет бар.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {limit}.</source>
        <translation>{where}: файлда {size} байт, {limit} шектен артық.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {most}.</source>
        <translation>{where}: файлда {size} байт, {most} шектен артық.</translation>
    </message>
    <message>
        <source>{where}: the format {format} is not known here; this program reads format {known}.</source>
        <translation>{where}: {format} пішімі мұнда белгісіз; бағдарлама {known} оқиды.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; allowed are {allowed}.</source>
        <translation>{where}: {key} кілті мұнда белгісіз; рұқсат етілгені: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; known are {known}.</source>
        <translation>{where}: {key} кілті мұнда белгісіз; белгілілері: {known}.</translation>
    </message>
    <message>
        <source>{where}: the number mask is too long: {value}</source>
        <translation>{where}: нөмір маскасы тым ұзын: {value}</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a counter without digits.</source>
        <translation>{where}: {value} нөмір маскасында санауыш цифрсыз.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field that is not known. Known are centre, yy, yyyy, series, counter and check.</source>
        <translation>{where}: {value} нөмір маскасында белгісіз өріс бар. Белгілілері: centre, yy, yyyy, series, counter және check.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field twice.</source>
        <translation>{where}: {value} нөмір маскасында өріс екі рет тұр.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} needs centre, year, series and counter, or a number could repeat.</source>
        <translation>{where}: {value} нөмір маскасына centre, жыл, series және counter керек, әйтпесе нөмір қайталануы мүмкін.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is given twice.</source>
        <translation>{where}: {option} параметрі екі рет берілген.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is missing.</source>
        <translation>{where}: {option} параметрі жоқ.</translation>
    </message>
    <message>
        <source>{where}: the rule does not know the option {option}; it takes {allowed}.</source>
        <translation>{where}: ереже {option} параметрін білмейді; қабылдайтыны: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the rule {value} is not known; known are {known}.</source>
        <translation>{where}: {value} ережесі белгісіз; белгілілері: {known}.</translation>
    </message>
    <message>
        <source>{where}: the text in the number mask {value} must be in capitals and without spaces.</source>
        <translation>{where}: {value} нөмір маскасындағы мәтін бас әріптермен, бос орынсыз болуы керек.</translation>
    </message>
    <message>
        <source>{where}: there is no {value}.</source>
        <translation>{where}: {value} жоқ.</translation>
    </message>
    <message>
        <source>{where}: version {version} of the regulation {profile} is known already with other rules. Give the new rules a new version.</source>
        <translation>{where}: {profile} регламентінің {version} нұсқасы басқа ережелермен белгілі. Жаңа ережелерге жаңа нұсқа беріңіз.</translation>
    </message>
    <message>
        <source>{where}: {country} {year} has already been given.</source>
        <translation>{where}: {country} {year} бұрын берілген.</translation>
    </message>
    <message>
        <source>{where}: {got} fields, wanted are {wanted}.</source>
        <translation>{where}: {got} өріс, керегі {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing or empty.</source>
        <translation>{where}: {key} жоқ немесе бос.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}: {key} жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key} must be a {expected}, not a {got}.</source>
        <translation>{where}: {key} {expected} болуы керек, {got} емес.</translation>
    </message>
    <message>
        <source>{where}: {key}: a forced letter must stand among the needs as sent_letter.</source>
        <translation>{where}: {key}: міндетті хат needs ішінде sent_letter болып тұруы керек.</translation>
    </message>
    <message>
        <source>{where}: {key}: a profile can only narrow who may do this; {roles} may not do it anyway, or nobody is left.</source>
        <translation>{where}: {key}: профиль тек шеңберді тарылта алады; {roles} онсыз да құқылы емес немесе ешкім қалмайды.</translation>
    </message>
    <message>
        <source>{where}: {key}: a topic that is settled in person needs a channel in person.</source>
        <translation>{where}: {key}: жеке шешілетін тақырыпқа жеке арна керек.</translation>
    </message>
    <message>
        <source>{where}: {key}: an earlier rule takes every channel of this one, so it would never apply.</source>
        <translation>{where}: {key}: алдыңғы ереже мұның барлық арнасын алады, сондықтан ол ешқашан қолданылмайды.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension needs a maximum, or needs_legal_basis = true where the law sets it.</source>
        <translation>{where}: {key}: ұзартуға шек керек немесе заң белгілесе needs_legal_basis = true.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension of zero is none. Leave the extension out instead.</source>
        <translation>{where}: {key}: нөлге ұзарту — ұзарту емес. Оны мүлде көрсетпеңіз.</translation>
    </message>
    <message>
        <source>{where}: {key}: an office closes before it opens.</source>
        <translation>{where}: {key}: мекеме ашылмай тұрып жабылады.</translation>
    </message>
    <message>
        <source>{where}: {key}: at least one entry is needed.</source>
        <translation>{where}: {key}: кемінде бір жазба керек.</translation>
    </message>
    <message>
        <source>{where}: {key}: fields are listed for the trigger missing_data, and only for it.</source>
        <translation>{where}: {key}: өрістер missing_data белгісіне ғана көрсетіледі.</translation>
    </message>
    <message>
        <source>{where}: {key}: incoming and outgoing numbers would look alike.</source>
        <translation>{where}: {key}: кіріс және шығыс нөмірлері бірдей көрінер еді.</translation>
    </message>
    <message>
        <source>{where}: {key}: kinds are listed for the proof subkind, and only for it.</source>
        <translation>{where}: {key}: түрлер subkind дәлеліне ғана көрсетіледі.</translation>
    </message>
    <message>
        <source>{where}: {key}: no rule tells how an appeal from the channel {channel} is answered.</source>
        <translation>{where}: {key}: {channel} арнасынан түскен өтінішке қалай жауап берілетінін ешбір ереже айтпайды.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term rule covers the kind {kind} on the channel {channel}. A rule without a term says that none is set.</source>
        <translation>{where}: {key}: {channel} арнасындағы {kind} түрін ешбір мерзім ережесі қамтымайды. Мерзімсіз ереже мерзім жоғын айтады.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term uses this extension.</source>
        <translation>{where}: {key}: бұл ұзартуды ешбір мерзім қолданбайды.</translation>
    </message>
    <message>
        <source>{where}: {key}: nothing puts this ground forward and it can&apos;t be chosen by hand.</source>
        <translation>{where}: {key}: бұл негізді ештеңе ұсынбайды және оны қолмен таңдау мүмкін емес.</translation>
    </message>
    <message>
        <source>{where}: {key}: roles are named for the authority role, and only for it.</source>
        <translation>{where}: {key}: рөлдер role өкілеттігіне ғана аталады.</translation>
    </message>
    <message>
        <source>{where}: {key}: the clause has no words.</source>
        <translation>{where}: {key}: тармақта сөз жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key}: the ground waits for anonymous appeals, but no formula says which are.</source>
        <translation>{where}: {key}: негіз анонимді өтініштерді күтеді, бірақ олардың қайсысы екенін айтатын формула жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key}: the name is empty.</source>
        <translation>{where}: {key}: атауы бос.</translation>
    </message>
    <message>
        <source>{where}: {key}: the outcome needs a sent letter and allows none.</source>
        <translation>{where}: {key}: нәтижеге жіберілген хат керек, бірақ ешқайсысына рұқсат жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key}: the route goes in a circle: {route}.</source>
        <translation>{where}: {key}: бағыт айналып келеді: {route}.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule covers no channel, so it would never apply.</source>
        <translation>{where}: {key}: ереже ешбір арнаны қамтымайды, сондықтан қолданылмайды.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule sets no term, so there is nothing to extend.</source>
        <translation>{where}: {key}: ереже мерзім белгілемейді, ұзартатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rules {rules} hold at once for the kind {kind} on the channel {channel}.</source>
        <translation>{where}: {key}: {channel} арнасындағы {kind} түріне бірден {rules} ережелері қолданылады.</translation>
    </message>
    <message>
        <source>{where}: {key}: the same entry stands in the list twice.</source>
        <translation>{where}: {key}: бір жазба тізімде екі рет тұр.</translation>
    </message>
    <message>
        <source>{where}: {key}: the text is longer than {limit} characters.</source>
        <translation>{where}: {key}: мәтін {limit} таңбадан ұзын.</translation>
    </message>
    <message>
        <source>{where}: {key}: there is no time zone {value}.</source>
        <translation>{where}: {key}: {value} сағаттық белдеуі жоқ.</translation>
    </message>
    <message>
        <source>{where}: {key}: this duty of notice does not go with the effect {effect}.</source>
        <translation>{where}: {key}: мұндай хабарлау міндеті {effect} салдарымен үйлеспейді.</translation>
    </message>
    <message>
        <source>{where}: {key}: two rows of one day overlap.</source>
        <translation>{where}: {key}: бір күннің екі жолы қиылысады.</translation>
    </message>
    <message>
        <source>{where}: {key}: who can&apos;t be reached needs a ground that owes no answer, not one with the effect {effect}.</source>
        <translation>{where}: {key}: хабарласу мүмкін еместерге жауап берілмейтін негіз керек, {effect} салдарымен емес.</translation>
    </message>
    <message>
        <source>{where}: {key}: {day} is both a day off and a working day.</source>
        <translation>{where}: {key}: {day} әрі демалыс, әрі жұмыс күні.</translation>
    </message>
    <message>
        <source>{where}: {key}: {document} is never sent, so it is not checked.</source>
        <translation>{where}: {key}: {document} ешқашан жіберілмейді, сондықтан тексерілмейді.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} can&apos;t be a code. Use Latin letters, digits, hyphen, dot and underscore.</source>
        <translation>{where}: {key}: {value} код бола алмайды. Латын әріптері, цифрлар, дефис, нүкте және астыңғы сызық қолданыңыз.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is below zero.</source>
        <translation>{where}: {key}: {value} нөлден кем.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is more than {limit}.</source>
        <translation>{where}: {key}: {value} {limit} шектен артық.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is no language code such as ru, kk, hu or en.</source>
        <translation>{where}: {key}: {value} — ru, kk, hu немесе en сияқты тіл коды емес.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not declared in the table {table}.</source>
        <translation>{where}: {key}: {value} {table} кестесінде жарияланбаған.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not possible here; possible are {allowed}.</source>
        <translation>{where}: {key}: {value} мұнда мүмкін емес; мүмкіндері: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: {on} is a working day anyway.</source>
        <translation>{where}: {on} онсыз да жұмыс күні.</translation>
    </message>
    <message>
        <source>{where}: {on} is given twice.</source>
        <translation>{where}: {on} екі рет берілген.</translation>
    </message>
    <message>
        <source>{where}: {on} is off anyway.</source>
        <translation>{where}: {on} онсыз да демалыс күні.</translation>
    </message>
    <message>
        <source>{where}: {option}={value} is not possible; wanted is {wanted}.</source>
        <translation>{where}: {option}={value} мүмкін емес; керегі: {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not lie in {year}.</source>
        <translation>{where}: {value} {year} жылына жатпайды.</translation>
    </message>
    <message>
        <source>{where}: {value} is both a day off and a working day.</source>
        <translation>{where}: {value} әрі демалыс, әрі жұмыс күні.</translation>
    </message>
    <message>
        <source>{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm.</source>
        <translation>{where}: {value} — YYYY-MM-DD та, YYYY-MM-DDThh:mm+hh:mm да емес.</translation>
    </message>
    <message>
        <source>{where}: {value} is not a possible number.</source>
        <translation>{where}: {value} мүмкін сан емес.</translation>
    </message>
    <message>
        <source>{where}: {value} is not key=value.</source>
        <translation>{where}: {value} кілт=мән емес.</translation>
    </message>
    <message>
        <source>{where}: {value} is not possible here; wanted is {wanted}.</source>
        <translation>{where}: {value} мұнда мүмкін емес; керегі: {wanted}.</translation>
    </message>
</context>
</TS>
