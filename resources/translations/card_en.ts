<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n field(s) were changed by two people</source>
        <translation>
            <numerusform>%n field was changed by two people</numerusform>
            <numerusform>%n fields were changed by two people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n more file</numerusform>
            <numerusform>%n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) rejected the appeal: somebody has to decide whose it is</source>
        <translation>
            <numerusform>%n unit rejected the appeal: somebody has to decide whose it is</numerusform>
            <numerusform>%n units rejected the appeal: somebody has to decide whose it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the same applicant: %n appeal(s)</source>
        <translation>
            <numerusform>From the same applicant: %n appeal</numerusform>
            <numerusform>From the same applicant: %n appeals</numerusform>
        </translation>
    </message>
</context>
</TS>
