<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>ActRow</name>
    <message>
        <source>More actions</source>
        <translation>További műveletek</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Understood</source>
        <translation>Rendben</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message numerus="yes">
        <source>Read on: %n more character(s)</source>
        <translation>
            <numerusform>Tovább: még %n karakter</numerusform>
        </translation>
    </message>
</context>
</TS>
