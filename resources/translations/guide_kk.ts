<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Нұсқаулықтан іздеу</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>The guide does not say “{words}”</source>
        <translation>Нұсқаулықта «{words}» деген сөз жоқ</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>next chapter</source>
        <translation>келесі бөлім</translation>
    </message>
</context>
</TS>
