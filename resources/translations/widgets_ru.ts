<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActRow</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message numerus="yes">
        <source>Read on: %n more character(s)</source>
        <translation>
            <numerusform>Читать дальше: ещё %n знак</numerusform>
            <numerusform>Читать дальше: ещё %n знака</numerusform>
            <numerusform>Читать дальше: ещё %n знаков</numerusform>
        </translation>
    </message>
</context>
</TS>
