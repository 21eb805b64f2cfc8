<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArchivedPane</name>
    <message>
        <source>Applicant not named</source>
        <translation>Өтініш беруші аталмаған</translation>
    </message>
    <message>
        <source>Imported from {file}, row {row}. It is history: nothing can be changed in it.</source>
        <translation>{file} файлынан жүктелген, {row}-жол. Бұл — тарих: онда ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>In the old journal</source>
        <translation>Ескі журналда</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Таңдалды: %n</numerusform>
            <numerusform>Таңдалды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Тағайындау…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Беру…</translation>
    </message>
    <message>
        <source>To the Box</source>
        <translation>«Жәшікке»</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>Letters of lines that are not UTF-8</source>
        <translation>UTF-8 емес жолдардың кодтауы</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Take these filters off</source>
        <translation>Осы сүзгілерді алу</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A table (XLSX or CSV) with one appeal in each row. Finished appeals go into the journal of this computer as history; open ones become appeals with their numbers. Nothing is written before the dry run, and an import can be taken back.</source>
        <translation>Кесте (XLSX немесе CSV), әр жолда бір өтініш. Аяқталғандары осы компьютердің журналына тарих ретінде түседі, ашықтары өз нөмірлерімен өтініш болады. Тексеруге дейін ештеңе жазылмайды, жүктеуді қайтаруға болады.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Бұрынғы жүктеулер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Ескі журналды жүктеу</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n row(s)</source>
        <translation>
            <numerusform>Жүктелді: %n жол</numerusform>
            <numerusform>Жүктелді: %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Жүктелуде</translation>
    </message>
    <message>
        <source>Imports are done by the registry or the administrator.</source>
        <translation>Жүктеуді кеңсе немесе әкімші жасайды.</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>Жолдар тексерілуде</translation>
    </message>
    <message>
        <source>Save the bad rows as a file…</source>
        <translation>Жарамсыз жолдарды файлға сақтау…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Қай бағанда не бар</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Сол файлды таңдаңыз</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Жүктелуде</translation>
    </message>
    <message>
        <source>Its finished appeals leave the journal; its open ones are withdrawn with a reason.</source>
        <translation>Аяқталған өтініштер журналдан кетеді, ашықтары себебімен қайтарылып алынады.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Кестелер (*.xlsx *.csv *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Жүктеуді қайтару</translation>
    </message>
    <message>
        <source>Take the import of {name} back?</source>
        <translation>{name} файлын жүктеу қайтарылсын ба?</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Жүктеу қайтарылуда</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге болмайды</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>All appeals, closed ones too</source>
        <translation>Барлық өтініштер, жабылғандары да</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Assign the selected appeals</source>
        <translation>Таңдалғандарға орындаушы тағайындау</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Нөмірді, күнді және өтініш берушіні көшіру</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Hand over the selected appeals</source>
        <translation>Таңдалғандарды беру</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Ескі журналды жүктеу</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Осы көріністі сақтау</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
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
        <source>Print the journal</source>
        <translation>Журналды басып шығару</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Тізімді файлға сақтау</translation>
    </message>
    <message>
        <source>Table or list</source>
        <translation>Кесте немесе тізім</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
    </message>
    <message>
        <source>fold a group</source>
        <translation>топты жинау</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>картаны ашу</translation>
    </message>
    <message>
        <source>unfold all</source>
        <translation>барлығын ашу</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>By relevance</source>
        <translation>Сәйкестігі бойынша</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Мерзімі бойынша</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Жабылғандары да</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Кесте бағандары</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Кему ретімен</translation>
    </message>
    <message>
        <source>Import an old journal…</source>
        <translation>Ескі журналды жүктеу…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>One line a row</source>
        <translation>Бір жолда</translation>
    </message>
    <message>
        <source>Print the journal…</source>
        <translation>Журналды басып шығару…</translation>
    </message>
    <message>
        <source>Save the list as a file…</source>
        <translation>Тізімді файлға сақтау…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>A new appeal is registered with Ctrl+N. It appears here.</source>
        <translation>Жаңа өтініш Ctrl+N арқылы тіркеледі. Ол осында пайда болады.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Бағандар бойынша сүзгі</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізімді сүзу</translation>
    </message>
    <message>
        <source>Keep the filters when the folder changes</source>
        <translation>Қалта ауысқанда сүзгілерді сақтау</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Басқа сүзгілер</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>No appeal fits these filters. Esc clears the text.</source>
        <translation>Бұл сүзгілерге сай өтініш жоқ. Esc мәтінді тазартады.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>Ашық өтініштер жоқ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеген</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Жылдам сүзгілер</translation>
    </message>
    <message>
        <source>Show all open appeals</source>
        <translation>Барлық ашықтарын көрсету</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
    </message>
    <message>
        <source>open · {count}</source>
        <translation>ашық · {count}</translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>Printed journal: %n page(s)</source>
        <translation>
            <numerusform>Журнал басылды: %n бет</numerusform>
            <numerusform>Журнал басылды: %n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Сақталды: {name}, %n жол</numerusform>
            <numerusform>Сақталды: {name}, %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Кесте (*.xlsx);;Нүктелі үтірлі мәтін (*.csv)</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Жалғастыру…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Жүктеуді қайтару</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылды</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n жолды жүктеуге болады.</numerusform>
            <numerusform>%n жолды жүктеуге болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot.</source>
        <translation>
            <numerusform>%n жолды болмайды.</numerusform>
            <numerusform>%n жолды болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {finished}, open: {open}, empty: {empty}.</source>
        <translation>Аяқталған: {finished}, ашық: {open}, бос: {empty}.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>{row}-жол: {why}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Көрініске атау беріңіз.</translation>
    </message>
    <message>
        <source>It keeps filters, order and columns. Choose it again from the bookmark.</source>
        <translation>Сүзгілер, рет және бағандар сақталады. Көріністі тізім үстіндегі бетбелгіден таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Осы көріністі сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Offer it to everybody</source>
        <translation>Барлығына ұсыну</translation>
    </message>
    <message>
        <source>View kept: {title}</source>
        <translation>Көрініс сақталды: {title}</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>Көріністі жою</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Осы көріністі сақтау…</translation>
    </message>
    <message>
        <source>View forgotten: {title}</source>
        <translation>Көрініс жойылды: {title}</translation>
    </message>
    <message>
        <source>{title} (shared)</source>
        <translation>{title} (ортақ)</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n appeal(s) assigned</source>
        <translation>
            <numerusform>%n өтініш тағайындалды</numerusform>
            <numerusform>%n өтініш тағайындалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) handed over</source>
        <translation>
            <numerusform>%n өтініш берілді</numerusform>
            <numerusform>%n өтініш берілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) put into the Box</source>
        <translation>
            <numerusform>%n өтініш «Жәшікке» салынды</numerusform>
            <numerusform>%n өтініш «Жәшікке» салынды</numerusform>
        </translation>
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
        <source>All appeals with “{text}”</source>
        <translation>«{text}» бар барлық өтініштер</translation>
    </message>
    <message>
        <source>Answer dated</source>
        <translation>Жауап күні</translation>
    </message>
    <message>
        <source>Answer no.</source>
        <translation>Жауап №</translation>
    </message>
    <message>
        <source>Answer sent by</source>
        <translation>Жауап жіберілді</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Кешігіп жауап берілген</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Өтініш беруші аталмаған</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Тағайындау</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeal(s)</source>
        <translation>
            <numerusform>%n өтінішке орындаушы тағайындау</numerusform>
            <numerusform>%n өтінішке орындаушы тағайындау</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar not confirmed</source>
        <translation>Күнтізбе расталмаған</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Кешігу, күн</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Extended, days</source>
        <translation>Ұзартылды, күн</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Сыртқы нөмірі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeal(s)</source>
        <translation>
            <numerusform>%n өтінішті беру</numerusform>
            <numerusform>%n өтінішті беру</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Өткен тоқсан</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Өткен жыл</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n ({names}). {why}</source>
        <translation>
            <numerusform>Кірмейді: %n ({names}). {why}</numerusform>
            <numerusform>Кірмейді: %n ({names}). {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Алдағы %n жұмыс күні</numerusform>
            <numerusform>Алдағы %n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeal(s) into the Box</source>
        <translation>
            <numerusform>%n өтінішті «Жәшікке» салу</numerusform>
            <numerusform>%n өтінішті «Жәшікке» салу</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>«Жәшікке» салу</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Тіркеген</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Қайталама</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Қайталамалар</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Бұрыштама</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Жіберу мерзімі</translation>
    </message>
    <message>
        <source>Sender&apos;s no. and date</source>
        <translation>Жіберушінің № мен күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Қайтарылды: {act}</translation>
    </message>
    <message numerus="yes">
        <source>This happens to %n appeal(s).</source>
        <translation>
            <numerusform>Бұл %n өтінішке қолданылады.</numerusform>
            <numerusform>Бұл %n өтінішке қолданылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Told of the extension</source>
        <translation>Ұзарту туралы хабарланды</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>жауап дайындалды</translation>
    </message>
    <message>
        <source>answer sent</source>
        <translation>жауап жіберілді</translation>
    </message>
    <message>
        <source>answer signed</source>
        <translation>жауапқа қол қойылды</translation>
    </message>
    <message>
        <source>at the management</source>
        <translation>басшылықта</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>қол қоюда</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>мемлекеттік органға жіберілді</translation>
    </message>
    <message>
        <source>handed to a unit</source>
        <translation>бөлімшеге берілді</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>«Жәшікте»</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>passed to another unit</source>
        <translation>басқа бөлімшеге берілді</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>қайталама</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>waiting for clarification</source>
        <translation>нақтылауды күтуде</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері алынды</translation>
    </message>
    <message>
        <source>without an answer, by a ground</source>
        <translation>негіздеме бойынша жауапсыз</translation>
    </message>
</context>
</TS>
