<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActRow</name>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message numerus="yes">
        <source>Read on: %n more character(s)</source>
        <translation>
            <numerusform>Әрі қарай: тағы %n таңба</numerusform>
            <numerusform>Әрі қарай: тағы %n таңба</numerusform>
        </translation>
    </message>
</context>
</TS>
