<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n weekend day</numerusform>
            <numerusform>%n weekend days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appeal(s)</source>
        <translation>
            <numerusform>%n more appeal</numerusform>
            <numerusform>%n more appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished form(s) put aside</source>
        <translation>
            <numerusform>%n unfinished form put aside</numerusform>
            <numerusform>%n unfinished forms put aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the house {house} in %n day(s)</source>
        <translation>
            <numerusform>From the house {house} in %n day</numerusform>
            <numerusform>From the house {house} in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not registered. %n field(s) left: {names}</source>
        <translation>
            <numerusform>Not registered. %n field left: {names}</numerusform>
            <numerusform>Not registered. %n fields left: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) late</source>
        <translation>
            <numerusform>open, %n working day late</numerusform>
            <numerusform>open, %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) left</source>
        <translation>
            <numerusform>open, %n working day left</numerusform>
            <numerusform>open, %n working days left</numerusform>
        </translation>
    </message>
</context>
</TS>
