<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AppealPane</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күніне кешіктірілді</numerusform>
            <numerusform>%n жұмыс күніне кешіктірілді</numerusform>
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
        <translation>{date} дейін жауап беру</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Changed since version {number}</source>
        <translation>{number}-нұсқадан бері өзгергені</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Қоса берілген</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Алынып тасталған</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Бұрын: {text}</translation>
    </message>
    <message>
        <source>Leaves {way}</source>
        <translation>Жіберіледі: {way}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>No word of the letter.</source>
        <translation>Хат мәтінінде ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>Not the way of the rule. Reason: {reason}</source>
        <translation>Ереже бойынша емес тәсіл. Себебі: {reason}</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Дайындаған: {name}</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Өтініш берушінің сұрақтары және жауап</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Қайта жазылған</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Өтініш мәтіні</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Соңғы күні бүгін</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламентте мерзім белгіленбеген</translation>
    </message>
    <message>
        <source>answered in the letter</source>
        <translation>хатта жауап берілген</translation>
    </message>
    <message>
        <source>beside / hidden</source>
        <translation>қатар / жасырын</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>submitted by {name}</source>
        <translation>қол қоюға берген: {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>For signature</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>қол қояды: {name}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>рөліңіз бұған рұқсат бермейді</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>A repair is planned</source>
        <translation>Жөндеу жоспарланған</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Documents wanted, a line for each</source>
        <translation>Қажет құжаттар, әрқайсысы жаңа жолдан</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <source>Files to enclose</source>
        <translation>Қоса берілетін файлдар</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>мажар</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Жіберу тәсілі</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Қабылданған шаралар</translation>
    </message>
    <message>
        <source>Opening hours, a line for each</source>
        <translation>Қабылдау сағаттары, әрқайсысы жаңа жолдан</translation>
    </message>
    <message>
        <source>Planned date of repair</source>
        <translation>Жоюдың жоспарланған мерзімі</translation>
    </message>
    <message>
        <source>Questions answered in the letter</source>
        <translation>Хатта жауап берілген сұрақтар</translation>
    </message>
    <message>
        <source>Questions, a line for each</source>
        <translation>Сұрақтар, әрқайсысы жаңа жолдан</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Бас тарту себептері</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Summary of the appeal</source>
        <translation>Өтініштің қысқаша мазмұны</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Wanted by a day</source>
        <translation>Белгілі күнге дейін қажет</translation>
    </message>
    <message>
        <source>What is missing, a line for each thing</source>
        <translation>Не жетіспейді, әрқайсысы жеке жолға</translation>
    </message>
    <message>
        <source>What to bring, a line for each thing</source>
        <translation>Өзімен не алу керек, әрқайсысы жаңа жолдан</translation>
    </message>
    <message>
        <source>What was said, a line for each thing; empty: as in the phone note</source>
        <translation>Не айтылды, әрқайсысы жаңа жолдан; бос: қоңырау жазбасындағыдай</translation>
    </message>
    <message>
        <source>Why not the way of the rule</source>
        <translation>Неге ереже бойынша емес</translation>
    </message>
    <message>
        <source>as the appeal</source>
        <translation>өтініштегідей</translation>
    </message>
    <message>
        <source>by rule: {way}</source>
        <translation>ереже бойынша: {way}</translation>
    </message>
    <message>
        <source>ready sentences: :: or Ctrl Space</source>
        <translation>дайын сөйлемдер: :: немесе Ctrl Space</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Answer by {date}</source>
        <translation>{date} дейін жауап беру</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Before the signature: %n thing(s) missing</source>
        <translation>
            <numerusform>Қол қойғанға дейін жетіспейді: %n тармақ</numerusform>
            <numerusform>Қол қойғанға дейін жетіспейді: %n тармақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field: {sentence}</source>
        <translation>Өріске өту: {sentence}</translation>
    </message>
    <message>
        <source>May be signed; have a look at this</source>
        <translation>Қол қоюға болады; мынаған назар аударыңыз</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Returned with a remark: {addressee}</source>
        <translation>Ескертпемен қайтарылды: {addressee}</translation>
    </message>
    <message numerus="yes">
        <source>Signed: %n letter(s)</source>
        <translation>
            <numerusform>Қол қойылды: %n хат</numerusform>
            <numerusform>Қол қойылды: %n хат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark and go on</source>
        <translation>Белгілеп, әрі қарай</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n letter(s)</source>
        <translation>
            <numerusform>Белгіленді: %n хат</numerusform>
            <numerusform>Белгіленді: %n хат</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Ескертпемен қайтару</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n…</source>
        <translation>
            <numerusform>%n хатқа қол қою…</numerusform>
            <numerusform>%n хатқа қол қою…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Қол қою…</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>бірде-бір хат белгіленбеген</translation>
    </message>
    <message>
        <source>versions are pinned; fingerprint of the open one {fingerprint}</source>
        <translation>нұсқалар бекітілген, ашық хаттың ізі {fingerprint}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>рөліңіз бұған рұқсат бермейді</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>For signature</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>New letters appear when an executor submits them, and after synchronisation.</source>
        <translation>Жаңа хаттар орындаушы қол қоюға бергенде және алмасудан кейін пайда болады.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Қол қоятын хат жоқ</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>For signature</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>Letters for signature</source>
        <translation>Қол қоюға берілген хаттар</translation>
    </message>
    <message>
        <source>Not opened yet: {name}</source>
        <translation>Әлі ашылмаған: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>letters</comment>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest first · read {read} of {total}</source>
        <translation>алдымен ескілері · {total} хаттың {read} оқылды</translation>
    </message>
    <message>
        <source>“Mark all” takes only what was read (Ctrl A).</source>
        <translation>«Барлығын белгілеу» тек оқылғанын алады (Ctrl A).</translation>
    </message>
</context>
<context>
    <name>FolderState</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for signing</source>
        <translation>қол қоюға белгіленді</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>ашылмаған</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>кейінге қалдырылды</translation>
    </message>
    <message>
        <source>read</source>
        <translation>оқылды</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>you are reading it</source>
        <translation>оқып отырсыз</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Құпиясөзді немесе PIN-кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>қол қойылуда</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Driver of the token (PKCS#11)</source>
        <translation>Токен драйвері (PKCS#11)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Кілт файлы</translation>
    </message>
    <message>
        <source>Key file (PKCS#12)</source>
        <translation>Кілт файлы (PKCS#12)</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Кілт файлдары (*.p12 *.pfx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Токен атауы</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>Токеннің PIN-коды</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Кілт файлының құпиясөзі</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Кілт қайда сақталған</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>A letter is begun from an appeal (Ctrl+R) or opened from the register.</source>
        <translation>Хат өтініштен басталады (Ctrl+R) немесе тізілімнен ашылады.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>No letter is open</source>
        <translation>Хат ашылмаған</translation>
    </message>
    <message>
        <source>as it will be printed</source>
        <translation>басып шығарылатындай</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>тізімді ашу</translation>
    </message>
    <message>
        <source>ready sentences</source>
        <translation>дайын сөйлемдер</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Keep mine</source>
        <translation>Менікі қалсын</translation>
    </message>
</context>
<context>
    <name>OpenLetter</name>
    <message>
        <source>ver. {number}, as it will be printed</source>
        <translation>{number}-нұсқа, басып шығарылатындай</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Text preview: the pages could not be made this time.</source>
        <translation>Мәтінді қарау: бұл жолы беттер дайындалмады.</translation>
    </message>
    <message>
        <source>Text preview: without LibreOffice here the page breaks are not known.</source>
        <translation>Мәтінді қарау: бұл компьютерде LibreOffice жоқ, беттердің шегі белгісіз.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Хат басып шығарылатын түрінде</translation>
    </message>
    <message>
        <source>The words of the letter; its pages are being made…</source>
        <translation>Хаттың мәтіні; беттері дайындалуда…</translation>
    </message>
</context>
<context>
    <name>ReadySentences</name>
    <message>
        <source>No ready sentence begins so</source>
        <translation>Мұндай дайын сөйлем жоқ</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Хатты таңдаңыз</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Өтінішті жабу</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткізу</translation>
    </message>
    <message>
        <source>Dispatch list</source>
        <translation>Тізбе</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Жіберу тәсілі</translation>
    </message>
    <message>
        <source>Nobody knows whether the mail server took the letter: ask the addressee</source>
        <translation>Пошта сервері хатты қабылдады ма, белгісіз: алушыдан сұраңыз</translation>
    </message>
    <message>
        <source>Not delivered: {detail}</source>
        <translation>Жеткізілмеді: {detail}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>The answer has left. The appeal {number} is still open.</source>
        <translation>Жауап жіберілді. {number} өтініші әлі жабылмаған.</translation>
    </message>
    <message>
        <source>The server sends the e-mail; its report is awaited</source>
        <translation>Сервер хатты жіберіп жатыр; есеп күтілуде</translation>
    </message>
    <message>
        <source>The signature is being checked…</source>
        <translation>Қолтаңба тексерілуде…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Waits for synchronisation: the server sends the e-mail and reports back</source>
        <translation>Алмасуды күтуде: сервер хатты жіберіп, нәтижесін хабарлайды</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>осы экранның пернелері</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>open the signed file</source>
        <translation>қол қойылған файлды ашу</translation>
    </message>
    <message>
        <source>send the letter</source>
        <translation>хатты жіберу</translation>
    </message>
    <message>
        <source>taken by the mail server</source>
        <translation>пошта сервері қабылдады</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>A letter comes into the register when it is signed. Esc clears the filter.</source>
        <translation>Хат қол қойылған соң тізілімге түседі. Esc сүзгіні алып тастайды.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Тағы сүзгілер</translation>
    </message>
    <message>
        <source>No letters here</source>
        <translation>Мұнда хат жоқ</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>Шығыс хаттар</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Жылдам сүзгілер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Шығыс хаттар тізілімі</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Жіберуге</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>mark several letters</source>
        <translation>бірнеше хатты белгілеу</translation>
    </message>
    <message>
        <source>open the letter</source>
        <translation>хатты ашу</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Check the sum, the date and the number</source>
        <translation>Соманы, күнді және нөмірді тексеріңіз</translation>
    </message>
    <message>
        <source>Choose a remark or write one.</source>
        <translation>Ескертпені таңдаңыз немесе өзіңіз жазыңыз.</translation>
    </message>
    <message>
        <source>Not all questions are answered</source>
        <translation>Барлық сұраққа жауап берілмеген</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Reasoning is missing: name the act, the norm or the calculation</source>
        <translation>Негіздеме жоқ: актіні, норманы немесе есепті көрсетіңіз</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Return the letter with a remark?</source>
        <translation>Хатты ескертпемен қайтару керек пе?</translation>
    </message>
    <message>
        <source>Say what was done and by when the rest will be done</source>
        <translation>Не істелгенін және қалғаны қашан істелетінін жазыңыз</translation>
    </message>
    <message>
        <source>To: {addressee}. The executor corrects it and submits a new version.</source>
        <translation>Кімге: {addressee}. Орындаушы түзетіп, жаңа нұсқасын береді.</translation>
    </message>
    <message>
        <source>Write it more simply and more politely</source>
        <translation>Қарапайымырақ әрі сыпайырақ жазыңыз</translation>
    </message>
    <message>
        <source>added to the remark</source>
        <translation>ескертпеге қосылады</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n letter(s) could not be signed</source>
        <translation>
            <numerusform>%n хатқа қол қойылмады</numerusform>
            <numerusform>%n хатқа қол қойылмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Құпиясөзді немесе PIN-кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>Exactly these versions are signed; afterwards no file changes.</source>
        <translation>Дәл осы нұсқаларға қол қойылады; кейін файлдар өзгермейді.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n</source>
        <translation>
            <numerusform>%n хатқа қол қою</numerusform>
            <numerusform>%n хатқа қол қою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)?</source>
        <translation>
            <numerusform>%n хатқа қол қою керек пе?</numerusform>
            <numerusform>%n хатқа қол қою керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed: {count}. The others stay in the folder.</source>
        <translation>Қол қойылды: {count}. Қалғандары қалтада қалды.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Қол қойылуда…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>қол қойылуда</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Сертификаттар (*.pem *.crt *.cer *.der);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Certificates that are trusted</source>
        <translation>Сенім білдірілген сертификаттар</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Бүгін тоқтату</translation>
    </message>
    <message>
        <source>Give the right to sign…</source>
        <translation>Қол қою құқығын беру…</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Енді сенім жоқ</translation>
    </message>
    <message>
        <source>Nobody is named: who may sign follows from the roles of the regulation.</source>
        <translation>Ешкім көрсетілмеген: қол қою құқығы регламент рөлдерінен туындайды.</translation>
    </message>
    <message>
        <source>None yet: every signature is called not trusted until its authority is here.</source>
        <translation>Әзірге жоқ: куәландырушы орталығы осында болмайынша, кез келген қолтаңба сенімсіз саналады.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>The right ends today</source>
        <translation>Құқық бүгін тоқтатылады</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Сертификатқа сену…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Бұдан былай сенбеу</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Енді сенімді</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Кім қол қоюға құқылы</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>қолданыста емес</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>{name} үшін</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>тек әкімші өзгертеді</translation>
    </message>
    <message>
        <source>until {date} · {fingerprint}</source>
        <translation>{date} дейін · {fingerprint}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} – {ends}</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A sentence may name these fields: {names}</source>
        <translation>Сөйлемде мына өрістерді атауға болады: {names}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>New sentence…</source>
        <translation>Жаңа сөйлем…</translation>
    </message>
    <message>
        <source>No longer offered: {keyword}</source>
        <translation>Енді ұсынылмайды: {keyword}</translation>
    </message>
    <message>
        <source>No sentences here. In a letter they are called by :: and the first letters.</source>
        <translation>Сөйлемдер жоқ. Хатта олар :: белгісі мен алғашқы әріптер арқылы шақырылады.</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Енді ұсынбау</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Дайын сөйлемдер</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>тек әкімші өзгертеді</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>Export for Word…</source>
        <translation>Word үшін сақтау…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Нұсқаны жүктеу…</translation>
    </message>
    <message>
        <source>In force for new letters: {version}</source>
        <translation>Жаңа хаттар үшін қолданыста: {version}</translation>
    </message>
    <message>
        <source>Kept as {name}: edit it in Word, then import it here</source>
        <translation>{name} атымен сақталды: Word-та өзгертіп, осында жүктеңіз</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Change its words…</source>
        <translation>Сөздерін өзгерту…</translation>
    </message>
    <message>
        <source>Inside a list ({%p for … %}):</source>
        <translation>Тізім ішінде ({%p for … %}):</translation>
    </message>
    <message>
        <source>It may show:</source>
        <translation>Көрсете алады:</translation>
    </message>
    <message>
        <source>Letters that exist keep the version they were begun with.</source>
        <translation>Басталған хаттар өздері басталған нұсқада қалады.</translation>
    </message>
    <message>
        <source>Printed mark of the signature</source>
        <translation>Қолтаңба туралы баспа белгі</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Қайта қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Tags of this document</source>
        <translation>Осы құжаттың өрістері</translation>
    </message>
    <message>
        <source>The template must show:</source>
        <translation>Үлгі міндетті түрде көрсетуі тиіс:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Құжат үлгілері</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Export for Word…</source>
        <translation>Word үшін сақтау…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Нұсқаны жүктеу…</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Құжат үлгілері</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>Бұрынғысы қолданыста қалады.</translation>
    </message>
    <message>
        <source>only an administrator imports templates</source>
        <translation>үлгілерді тек әкімші жүктейді</translation>
    </message>
    <message>
        <source>with invented data</source>
        <translation>ойдан алынған деректермен</translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>Not signed</source>
        <translation>Қол қойылмаған</translation>
    </message>
    <message>
        <source>Office programs never sign the properties of a document: {parts}</source>
        <translation>Кеңсе бағдарламалары құжат сипаттарына қол қоймайды: {parts}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Signature beside the letter</source>
        <translation>Хат қасындағы қолтаңба</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Drop a DOCX here or choose it (Ctrl+O). The file is not changed and not kept.</source>
        <translation>DOCX файлын осында апарыңыз немесе таңдаңыз (Ctrl+O). Файл өзгермейді және сақталмайды.</translation>
    </message>
    <message>
        <source>Verification of a letter</source>
        <translation>Хатты тексеру</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Файлды тексеру…</translation>
    </message>
    <message>
        <source>Which letter is to be verified?</source>
        <translation>Қай хатты тексеру керек?</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word құжаттары (*.docx);;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n enclosure(s) go along.</source>
        <translation>
            <numerusform>%n қосымша бірге жіберіледі.</numerusform>
            <numerusform>%n қосымша бірге жіберіледі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n файл сақталды</numerusform>
            <numerusform>%n файл сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF copy for reading goes along; the signed file is the answer.</source>
        <translation>Оқуға арналған PDF көшірмесі бірге жіберіледі; жауап — қол қойылған файлдың өзі.</translation>
    </message>
    <message>
        <source>A new version can be written</source>
        <translation>Жаңа нұсқаны жазуға болады</translation>
    </message>
    <message>
        <source>A ready sentence</source>
        <translation>Дайын сөйлем</translation>
    </message>
    <message>
        <source>Accepted by the post</source>
        <translation>Пошта қабылдады</translation>
    </message>
    <message>
        <source>Act of a visit</source>
        <translation>Сапар актісі</translation>
    </message>
    <message>
        <source>Add a second signature…</source>
        <translation>Екінші қолтаңба қосу…</translation>
    </message>
    <message>
        <source>Add a time stamp</source>
        <translation>Уақыт белгісін қосу</translation>
    </message>
    <message>
        <source>Add your signature to letter {number}?</source>
        <translation>{number} хатына қолтаңбаңызды қосасыз ба?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>By rule: {way} ({clause})</source>
        <translation>Ереже бойынша: {way} ({clause})</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қол қоюдан қайтарып алу</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Қол қоюдан қайтарып алынды</translation>
    </message>
    <message>
        <source>Called back: correct it and submit it again</source>
        <translation>Қайтарып алынды: түзетіп, қайта беріңіз</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates count as</source>
        <translation>Сертификаттар саналады</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Өтінішті жабу</translation>
    </message>
    <message>
        <source>Control report on terms</source>
        <translation>Мерзімдер туралы бақылау есебі</translation>
    </message>
    <message>
        <source>Correct a signed letter</source>
        <translation>Қол қойылған хатты түзету</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Қамтылуы</translation>
    </message>
    <message>
        <source>Decision to stop correspondence</source>
        <translation>Хат алмасуды тоқтату туралы шешім</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткізілді</translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation>Жеткізу жазылды</translation>
    </message>
    <message>
        <source>Dispatch list No. {number}</source>
        <translation>Жөнелту тізбесі № {number}</translation>
    </message>
    <message>
        <source>Dispatch list…</source>
        <translation>Поштаға тізбе…</translation>
    </message>
    <message>
        <source>Dispatch recorded</source>
        <translation>Жөнелту жазылды</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Everything that a reader sees is covered by the signature.</source>
        <translation>Қолтаңба оқырман көретіннің бәрін қамтиды.</translation>
    </message>
    <message>
        <source>Fields: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</source>
        <translation>Өрістер: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>For signature: version {number}</source>
        <translation>Қол қоюда: {number}-нұсқа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>Құқық беру</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n letter(s) to the post?</source>
        <translation>
            <numerusform>%n хатты поштаға тапсыру керек пе?</numerusform>
            <numerusform>%n хатты поштаға тапсыру керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Тапсыру туралы қызметтік жазба</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Тапсырды: {name}</translation>
    </message>
    <message>
        <source>Handed to the post with dispatch list {number}</source>
        <translation>{number} тізбесімен поштаға тапсырылды</translation>
    </message>
    <message>
        <source>Handed to the server: it sends the e-mail and reports back</source>
        <translation>Серверге берілді: ол хатты жіберіп, нәтижесін хабарлайды</translation>
    </message>
    <message>
        <source>Heading, other certificate</source>
        <translation>Тақырып, басқа сертификат</translation>
    </message>
    <message>
        <source>Heading, qualified certificate</source>
        <translation>Тақырып, білікті сертификат</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>Кімнің орнына</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Тұтастығы</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Берген</translation>
    </message>
    <message>
        <source>Judged for {moment}, by a trusted time stamp.</source>
        <translation>{moment} сәтіне сенімді уақыт белгісі бойынша бағаланды.</translation>
    </message>
    <message>
        <source>Judged for {moment}, the time that the signer states.</source>
        <translation>{moment} сәтіне бағаланды, уақытты қол қоюшы көрсеткен.</translation>
    </message>
    <message>
        <source>Keep a signature from another tool…</source>
        <translation>Басқа бағдарламаның қолтаңбасын тіркеу…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kept as {name}: a copy, it bears no signature</source>
        <translation>{name} атымен сақталды: бұл көшірме, онда қолтаңба жоқ</translation>
    </message>
    <message>
        <source>Kept beside the letter: {name}</source>
        <translation>Хат қасында сақталды: {name}</translation>
    </message>
    <message>
        <source>Keyword after ::</source>
        <translation>:: белгісінен кейінгі кілт сөз</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жапсырма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Хат басталды</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>Хат кері алынды</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Letters in all: {count}</source>
        <translation>Барлығы хат: {count}</translation>
    </message>
    <message>
        <source>Line of the certificate</source>
        <translation>Сертификат жолы</translation>
    </message>
    <message>
        <source>Line of the owner</source>
        <translation>Иесінің жолы</translation>
    </message>
    <message>
        <source>Line of the validity</source>
        <translation>Жарамдылық мерзімінің жолы</translation>
    </message>
    <message>
        <source>List of the drop box</source>
        <translation>Жәшіктен алынғандар тізімі</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Жаңа нұсқа жасау</translation>
    </message>
    <message>
        <source>Make a signature file for letter {number}?</source>
        <translation>{number} хаты үшін қолтаңба файлын жасайсыз ба?</translation>
    </message>
    <message>
        <source>Make the dispatch list</source>
        <translation>Тізбе жасау</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Mark everything that was read</source>
        <translation>Оқылғанның бәрін белгілеу</translation>
    </message>
    <message>
        <source>Mark of acceptance</source>
        <translation>Қабылдау туралы белгі</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Бас ұйымға баянхат</translation>
    </message>
    <message>
        <source>New letters bear these words</source>
        <translation>Жаңа хаттарда осы сөздер тұрады</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. {number} of {date}</source>
        <translation>№ {number}, {date}</translation>
    </message>
    <message>
        <source>Not delivered: send it another way</source>
        <translation>Жеткізілмеді: басқа тәсілмен жіберіңіз</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <translation>Телефон әңгімесінің жазбасы</translation>
    </message>
    <message>
        <source>Note: no way to answer</source>
        <translation>Анықтама: жауап беру мүмкін емес</translation>
    </message>
    <message>
        <source>Note: satisfied by phone</source>
        <translation>Анықтама: телефон арқылы қанағаттандырылды</translation>
    </message>
    <message>
        <source>Nothing that was signed has been changed since.</source>
        <translation>Қол қойылғаннан бері ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Тізілімде ашу</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Өтінішті ашу</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Page of the Book of Complaints</source>
        <translation>Шағымдар кітабының беті</translation>
    </message>
    <message>
        <source>Plan of corrective measures</source>
        <translation>Түзету шараларының жоспары</translation>
    </message>
    <message>
        <source>Print the dispatch list</source>
        <translation>Тізбені басып шығару</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Хатты басып шығару…</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>{name} басып шығару</translation>
    </message>
    <message>
        <source>Printed mark, {language}</source>
        <translation>Баспа белгі, {language}</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Reception list of a day</source>
        <translation>Күндік жеке қабылдау тізімі</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Recorded: send the letter another way</source>
        <translation>Жазылды: хатты басқа тәсілмен жіберіңіз</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Тіркеу талоны</translation>
    </message>
    <message>
        <source>Registration-control card</source>
        <translation>Тіркеу-бақылау карточкасы</translation>
    </message>
    <message>
        <source>Report on measures</source>
        <translation>Шаралардың орындалуы туралы есеп</translation>
    </message>
    <message>
        <source>Request for explanation</source>
        <translation>Түсініктеме сұрату</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Ескертпемен қайтару</translation>
    </message>
    <message>
        <source>Returned with a remark: {remark}</source>
        <translation>Ескертпемен қайтарылды: {remark}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Route list of a day</source>
        <translation>Күндік маршрут парағы</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Save the file and its signatures…</source>
        <translation>Файл мен қолтаңбаларын сақтау…</translation>
    </message>
    <message>
        <source>Second signature added</source>
        <translation>Екінші қолтаңба қосылды</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Send letter {number}?</source>
        <translation>{number} хатын жіберу керек пе?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Sheet of disclosures</source>
        <translation>Мәліметтерді беру парағы</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Хатты көрсету</translation>
    </message>
    <message>
        <source>Sign what is marked</source>
        <translation>Белгіленгендерге қол қою</translation>
    </message>
    <message>
        <source>Signature as a file (.p7s)…</source>
        <translation>Қолтаңба бөлек файлмен (.p7s)…</translation>
    </message>
    <message>
        <source>Signature file made: it is kept beside the letter</source>
        <translation>Қолтаңба файлы жасалды, хат қасында сақталды</translation>
    </message>
    <message>
        <source>Signatures (*.sig *.p7s *.p7b *.sgn);;All files (*)</source>
        <translation>Қолтаңбалар (*.sig *.p7s *.p7b *.sgn);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Signed; not sent yet</source>
        <translation>Қол қойылды, әлі жіберілмеген</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Қол қойған</translation>
    </message>
    <message>
        <source>Signer: {owner}</source>
        <translation>Қол қойған: {owner}</translation>
    </message>
    <message>
        <source>Text of the letter only: the pages could not be made on this computer.</source>
        <translation>Тек хат мәтіні: бұл компьютерде беттерін жасау мүмкін болмады.</translation>
    </message>
    <message>
        <source>The first signature stays whole; yours covers the same letter.</source>
        <translation>Бірінші қолтаңба бүтін қалады; сіздікі сол хатты қамтиды.</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Хат алынды</translation>
    </message>
    <message>
        <source>The letter came back</source>
        <translation>Хат қайтып келді</translation>
    </message>
    <message>
        <source>The letter itself is not touched; the file (.p7s) is kept beside it.</source>
        <translation>Хаттың өзі өзгермейді; файл (.p7s) қасында сақталады.</translation>
    </message>
    <message>
        <source>The right is given</source>
        <translation>Құқық берілді</translation>
    </message>
    <message>
        <source>The sentence is kept</source>
        <translation>Сөйлем сақталды</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>Time stamp added</source>
        <translation>Уақыт белгісі қосылды</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Аяқталуы, қоса алғанда</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Сенім</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Файлды тексеру…</translation>
    </message>
    <message>
        <source>Version {number} waits for the signature</source>
        <translation>{number}-нұсқа қол қоюды күтуде</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсіл</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked here.</source>
        <translation>Сертификаттың қайтарып алынғанын мұнда тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Қандай хат?</translation>
    </message>
    <message>
        <source>Who gets the right to sign?</source>
        <translation>Қол қою құқығы кімге беріледі?</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>Хатты кері алу</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Without LibreOffice here no PDF copy goes along.</source>
        <translation>Бұл компьютерде LibreOffice болмағандықтан, PDF көшірмесі қоса берілмейді.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>қайтты</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>бағдарламамен бірге келеді</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілуде</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>қолданыста емес</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>конверттер</translation>
    </message>
    <message>
        <source>for the way chosen first</source>
        <translation>бірінші таңдалған тәсіл үшін</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>жапсырмалар</translation>
    </message>
    <message>
        <source>mark and go on</source>
        <translation>белгілеп, әрі қарай</translation>
    </message>
    <message>
        <source>mark, or take the mark back</source>
        <translation>белгілеу немесе белгіні алу</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a paragraph that the reader has not seen</comment>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>next letter</source>
        <translation>келесі хат</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>бірде-бір хат белгіленбеген</translation>
    </message>
    <message>
        <source>nobody: the right is their own</source>
        <translation>ешкім: құқық өзінікі</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>өзгермеген</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>мұнда тексерілмеген</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>біліктіліксіз</translation>
    </message>
    <message>
        <source>not the whole letter</source>
        <translation>хат толық емес</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>сенім жоқ</translation>
    </message>
    <message>
        <source>number and day, if any</source>
        <translation>нөмірі мен күні, болса</translation>
    </message>
    <message>
        <source>only for another way than the rule&apos;s</source>
        <translation>тек ережеден басқа тәсіл үшін</translation>
    </message>
    <message>
        <source>order or power of attorney</source>
        <translation>бұйрық немесе сенімхат</translation>
    </message>
    <message>
        <source>previous letter</source>
        <translation>алдыңғы хат</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>кейінге қалдырылды</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>білікті</translation>
    </message>
    <message>
        <source>return with a remark</source>
        <translation>ескертпемен қайтару</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>the appeal beside the paper</source>
        <translation>өтініш хаттың қасында</translation>
    </message>
    <message>
        <source>the letter answers no appeal</source>
        <translation>хат өтінішке жауап емес</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>хат толық</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>жіберуге</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>қол қоюда</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>сенімді</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation>{number}-нұсқа, {date}</translation>
    </message>
    <message>
        <source>what they state of themselves</source>
        <translation>өздерінде көрсетілгендей</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>бүтін</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>неге осы күн</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері алынды</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>рөліңіз бұған рұқсат бермейді</translation>
    </message>
    <message>
        <source>{version}, still on its way here</source>
        <translation>{version}, бұл компьютерге әлі жеткен жоқ</translation>
    </message>
</context>
</TS>
