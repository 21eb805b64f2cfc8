<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Найти дальше</translation>
    </message>
    <message>
        <source>The guide does not say “{words}”</source>
        <translation>В руководстве нет слов «{words}»</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>next chapter</source>
        <translation>следующий раздел</translation>
    </message>
</context>
</TS>
