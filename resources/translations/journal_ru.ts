<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArchivedPane</name>
    <message>
        <source>Applicant not named</source>
        <translation>Заявитель не назван</translation>
    </message>
    <message>
        <source>Imported from {file}, row {row}. It is history: nothing can be changed in it.</source>
        <translation>Загружено из {file}, строка {row}. Это история: изменить в ней ничего нельзя.</translation>
    </message>
    <message>
        <source>In the old journal</source>
        <translation>В старом журнале</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>To the Box</source>
        <translation>В «Ящик»</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>Letters of lines that are not UTF-8</source>
        <translation>Кодировка строк не в UTF-8</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Take these filters off</source>
        <translation>Снять эти фильтры</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A table (XLSX or CSV) with one appeal in each row. Finished appeals go into the journal of this computer as history; open ones become appeals with their numbers. Nothing is written before the dry run, and an import can be taken back.</source>
        <translation>Таблица (XLSX или CSV), в каждой строке одно обращение. Завершённые попадут в журнал этого компьютера как история, открытые станут обращениями со своими номерами. До проверки ничего не записывается, загрузку можно отменить.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние загрузки</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Загрузить старый журнал</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n row(s)</source>
        <translation>
            <numerusform>Загружено: %n строка</numerusform>
            <numerusform>Загружено: %n строки</numerusform>
            <numerusform>Загружено: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Imports are done by the registry or the administrator.</source>
        <translation>Загружать может канцелярия или администратор.</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Save the bad rows as a file…</source>
        <translation>Сохранить плохие строки в файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Что в каком столбце</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Выберите тот же файл</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Its finished appeals leave the journal; its open ones are withdrawn with a reason.</source>
        <translation>Завершённые обращения уйдут из журнала, открытые будут отозваны с причиной.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Take the import of {name} back?</source>
        <translation>Отменить загрузку файла {name}?</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>All appeals, closed ones too</source>
        <translation>Все обращения, и закрытые</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Assign the selected appeals</source>
        <translation>Назначить исполнителя выбранным</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Скопировать номер, дату и заявителя</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Hand over the selected appeals</source>
        <translation>Передать выбранные</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Загрузить старый журнал</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Print the journal</source>
        <translation>Напечатать журнал</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Сохранить список в файл</translation>
    </message>
    <message>
        <source>Table or list</source>
        <translation>Таблица или список</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>fold a group</source>
        <translation>свернуть группу</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>unfold all</source>
        <translation>развернуть все</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>By relevance</source>
        <translation>По совпадению</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>И закрытые</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Import an old journal…</source>
        <translation>Загрузить старый журнал…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>One line a row</source>
        <translation>В одну строку</translation>
    </message>
    <message>
        <source>Print the journal…</source>
        <translation>Напечатать журнал…</translation>
    </message>
    <message>
        <source>Save the list as a file…</source>
        <translation>Сохранить список в файл…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>A new appeal is registered with Ctrl+N. It appears here.</source>
        <translation>Новое обращение регистрируют клавишами Ctrl+N. Оно появится здесь.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Фильтр по столбцам</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Keep the filters when the folder changes</source>
        <translation>Сохранять фильтры при смене папки</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё отборы</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>No appeal fits these filters. Esc clears the text.</source>
        <translation>Под эти фильтры ничего не подходит. Esc очищает текст.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>Нет открытых обращений</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Быстрые отборы</translation>
    </message>
    <message>
        <source>Show all open appeals</source>
        <translation>Показать все открытые</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>open · {count}</source>
        <translation>открытые · {count}</translation>
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
            <numerusform>Журнал напечатан: %n страница</numerusform>
            <numerusform>Журнал напечатан: %n страницы</numerusform>
            <numerusform>Журнал напечатан: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Сохранено: {name}, %n строка</numerusform>
            <numerusform>Сохранено: {name}, %n строки</numerusform>
            <numerusform>Сохранено: {name}, %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Таблица (*.xlsx);;Текст с точкой с запятой (*.csv)</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершена</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не завершена</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>Можно загрузить %n строку.</numerusform>
            <numerusform>Можно загрузить %n строки.</numerusform>
            <numerusform>Можно загрузить %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot.</source>
        <translation>
            <numerusform>Нельзя: %n строку.</numerusform>
            <numerusform>Нельзя: %n строки.</numerusform>
            <numerusform>Нельзя: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {finished}, open: {open}, empty: {empty}.</source>
        <translation>Завершённых: {finished}, открытых: {open}, пустых: {empty}.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Строка {row}: {why}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
    <message>
        <source>It keeps filters, order and columns. Choose it again from the bookmark.</source>
        <translation>Сохраняются фильтры, порядок и столбцы. Выбрать вид можно по закладке над списком.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Offer it to everybody</source>
        <translation>Предложить всем</translation>
    </message>
    <message>
        <source>View kept: {title}</source>
        <translation>Вид сохранён: {title}</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>View forgotten: {title}</source>
        <translation>Вид удалён: {title}</translation>
    </message>
    <message>
        <source>{title} (shared)</source>
        <translation>{title} (общий)</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n appeal(s) assigned</source>
        <translation>
            <numerusform>Назначено: %n обращение</numerusform>
            <numerusform>Назначено: %n обращения</numerusform>
            <numerusform>Назначено: %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) handed over</source>
        <translation>
            <numerusform>Передано: %n обращение</numerusform>
            <numerusform>Передано: %n обращения</numerusform>
            <numerusform>Передано: %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) put into the Box</source>
        <translation>
            <numerusform>В «Ящик» положено: %n обращение</numerusform>
            <numerusform>В «Ящик» положено: %n обращения</numerusform>
            <numerusform>В «Ящик» положено: %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>All appeals with “{text}”</source>
        <translation>Все обращения с «{text}»</translation>
    </message>
    <message>
        <source>Answer dated</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answer no.</source>
        <translation>№ ответа</translation>
    </message>
    <message>
        <source>Answer sent by</source>
        <translation>Ответ отправлен</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Отвечено с опозданием</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Заявитель не назван</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeal(s)</source>
        <translation>
            <numerusform>Назначить исполнителя: %n обращение</numerusform>
            <numerusform>Назначить исполнителя: %n обращения</numerusform>
            <numerusform>Назначить исполнителя: %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar not confirmed</source>
        <translation>Календарь не подтверждён</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней опоздания</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Extended, days</source>
        <translation>Продлено, дней</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeal(s)</source>
        <translation>
            <numerusform>Передать %n обращение</numerusform>
            <numerusform>Передать %n обращения</numerusform>
            <numerusform>Передать %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n ({names}). {why}</source>
        <translation>
            <numerusform>Не войдёт: %n ({names}). {why}</numerusform>
            <numerusform>Не войдёт: %n ({names}). {why}</numerusform>
            <numerusform>Не войдёт: %n ({names}). {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Ближайший %n рабочий день</numerusform>
            <numerusform>Ближайшие %n рабочих дня</numerusform>
            <numerusform>Ближайшие %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeal(s) into the Box</source>
        <translation>
            <numerusform>Положить в «Ящик» %n обращение</numerusform>
            <numerusform>Положить в «Ящик» %n обращения</numerusform>
            <numerusform>Положить в «Ящик» %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>Положить в «Ящик»</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Зарегистрировал(а)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторное</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторные</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Отправить до</translation>
    </message>
    <message>
        <source>Sender&apos;s no. and date</source>
        <translation>№ и дата отправителя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message numerus="yes">
        <source>This happens to %n appeal(s).</source>
        <translation>
            <numerusform>Это произойдёт с %n обращением.</numerusform>
            <numerusform>Это произойдёт с %n обращениями.</numerusform>
            <numerusform>Это произойдёт с %n обращениями.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Told of the extension</source>
        <translation>Уведомлён о продлении</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>ответ подготовлен</translation>
    </message>
    <message>
        <source>answer sent</source>
        <translation>ответ отправлен</translation>
    </message>
    <message>
        <source>answer signed</source>
        <translation>ответ подписан</translation>
    </message>
    <message>
        <source>at the management</source>
        <translation>у руководства</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>на подписи</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>направлено в госорган</translation>
    </message>
    <message>
        <source>handed to a unit</source>
        <translation>передано в подразделение</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>в «Ящике»</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>passed to another unit</source>
        <translation>передано в другую службу</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>waiting for clarification</source>
        <translation>ждёт уточнения</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>without an answer, by a ground</source>
        <translation>без ответа, по основанию</translation>
    </message>
</context>
</TS>
