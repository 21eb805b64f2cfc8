<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>Запись переносят из бумажной Книги клавишами Ctrl+Shift+N; нужен только текст.</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Автор уведомлён</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Новая запись Книги</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>В Книге здесь нет записей</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>сначала отметка</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Автор уведомлён</translation>
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
        <source>Date of consideration</source>
        <translation>Дата рассмотрения</translation>
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
        <source>Entry № {number}</source>
        <translation>Запись № {number}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Внести отметку</translation>
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
        <source>Phone</source>
        <translation>Телефон</translation>
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
        <source>Result</source>
        <translation>Результат</translation>
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
        <source>The author was informed</source>
        <translation>Автор уведомлён</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
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
        <source>review</source>
        <translation>рассматривается</translation>
    </message>
    <message>
        <source>when refused</source>
        <translation>при отказе</translation>
    </message>
</context>
</TS>
