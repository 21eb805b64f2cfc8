<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>All Books</source>
        <translation>Все Книги</translation>
    </message>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>Запись переносят из бумажной Книги клавишами Ctrl+Shift+N; нужен только текст.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Every Book</source>
        <translation>Каждая Книга</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Новая запись Книги</translation>
    </message>
    <message>
        <source>Register of all Books</source>
        <translation>Реестр всех Книг</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>В Книге здесь нет записей</translation>
    </message>
    <message>
        <source>Which Book</source>
        <translation>Какая Книга</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыта %n</numerusform>
            <numerusform>открыто %n</numerusform>
            <numerusform>открыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A reasoned written notice is owed before closing</source>
        <translation>До закрытия нужно мотивированное письменное извещение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>An answer is expected; the record in the Book is enough</source>
        <translation>Ответ желателен; достаточно записи в Книге</translation>
    </message>
    <message>
        <source>An appeal was made of the entry</source>
        <translation>По записи создано обращение</translation>
    </message>
    <message>
        <source>An entry without a name is considered like any other.</source>
        <translation>Запись без имени тоже рассматривается.</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Автор уведомлён</translation>
    </message>
    <message>
        <source>Author informed: {way}</source>
        <translation>Автору сообщено: {way}</translation>
    </message>
    <message>
        <source>Before it can be closed</source>
        <translation>Прежде чем закрыть</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the transcription</source>
        <translation>Исправить перенесённый текст</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of consideration</source>
        <translation>Дата рассмотрения</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Entered by, signature</source>
        <translation>Внёс, подпись</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Запись закрыта</translation>
    </message>
    <message>
        <source>Entry taken over</source>
        <translation>Запись перенесена</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It comes by the Book; where you may not register, it is accepted.</source>
        <translation>Канал — Книга; если регистрировать вам нельзя, обращение принимается.</translation>
    </message>
    <message>
        <source>Its number stays used; the paper Book is not touched.</source>
        <translation>Номер остаётся занятым; бумажная Книга не меняется.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
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
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>Письмо {number}</translation>
    </message>
    <message>
        <source>Letters and appeal</source>
        <translation>Письма и обращение</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Создать обращение</translation>
    </message>
    <message>
        <source>Make an appeal of the entry</source>
        <translation>Создать обращение по записи</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Внести отметку</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Mark about the entry</source>
        <translation>Отметка о записи</translation>
    </message>
    <message>
        <source>Mark made</source>
        <translation>Отметка внесена</translation>
    </message>
    <message>
        <source>Measures and result</source>
        <translation>Принятые меры и результат</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Новая запись Книги</translation>
    </message>
    <message>
        <source>No name and no address were left</source>
        <translation>Ни имени, ни адреса не указано</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Имя не оставлено</translation>
    </message>
    <message>
        <source>Nobody is asked for papers or reasons; only the text is needed.</source>
        <translation>Документов и объяснений не требуют; нужен только текст.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Open scan {number}</source>
        <translation>Открыть снимок {number}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page for readers</source>
        <translation>Страница для читателей</translation>
    </message>
    <message>
        <source>Papers and reasons are never asked for.</source>
        <translation>Документ и причину жалобы не спрашиваем.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Снимок сохранён</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Снимок страницы</translation>
    </message>
    <message>
        <source>Photo of the page or of the prepared answer</source>
        <translation>Снимок страницы или готового ответа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Мотивы отказа</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>The appeal made of the entry</source>
        <translation>Обращение по записи</translation>
    </message>
    <message>
        <source>The author was informed</source>
        <translation>Автор уведомлён</translation>
    </message>
    <message>
        <source>The page has not been photographed yet</source>
        <translation>Страница ещё не снята</translation>
    </message>
    <message>
        <source>The reasons must be told and recorded before closing</source>
        <translation>До закрытия причины нужно сообщить и записать</translation>
    </message>
    <message>
        <source>Transcription withdrawn</source>
        <translation>Запись снята</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Withdraw a mistaken transcription</source>
        <translation>Снять ошибочную запись</translation>
    </message>
    <message>
        <source>Write to the author</source>
        <translation>Написать автору</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>if it was left</source>
        <translation>если указано</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>с отметкой</translation>
    </message>
    <message>
        <source>no address was left</source>
        <translation>адрес не указан</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>review</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>сначала отметка</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>№, date</source>
        <translation>№, дата</translation>
    </message>
</context>
</TS>
