<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Copy number, date and applicant</source>
        <translation>Скопировать номер, дату и заявителя</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтр по списку</translation>
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
        <source>By applicant</source>
        <translation>По заявителю</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>По каналу</translation>
    </message>
    <message>
        <source>By date of registration</source>
        <translation>По дате регистрации</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>По исполнителю</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтр по списку</translation>
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
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
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
        <translation>Быстрые фильтры</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Высота строк</translation>
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
        <source>open · {count}</source>
        <translation>открытые · {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Applicant not named</source>
        <translation>Заявитель не назван</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
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
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
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
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
</TS>
