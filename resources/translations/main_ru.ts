<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Открыть папку журнала</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Отчёт об ошибке</translation>
    </message>
    <message>
        <source>The last action was not carried out. Everything saved before it is safe, and what you were typing is kept as a draft.

You can go on working. If it happens again, send the report below to your administrator: it contains no personal data.</source>
        <translation>Последнее действие не выполнено. Всё, что сохранено до него, цело, а набранное хранится в черновике.

Можно продолжать работу. Если ошибка повторится, отправьте отчёт ниже администратору: персональных данных в нём нет.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Ошибка в программе</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Lock, or hand over to another person</source>
        <translation>Заблокировать или передать место другому</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Something on this disk was damaged; check the disk</source>
        <translation>На этом диске что-то было повреждено; проверьте диск</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Резервную копию создать не удалось</translation>
    </message>
</context>
</TS>
