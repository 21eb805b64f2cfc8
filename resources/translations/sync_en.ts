<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnewDialog</name>
    <message numerus="yes">
        <source>%n record(s) wait to be sent</source>
        <translation>
            <numerusform>%n record waits to be sent</numerusform>
            <numerusform>%n records wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message numerus="yes">
        <source>Taken along: %n change(s); they go with the next exchange</source>
        <translation>
            <numerusform>Taken along: %n change; it goes with the next exchange</numerusform>
            <numerusform>Taken along: %n changes; they go with the next exchange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message numerus="yes">
        <source>Your decision is needed: %n field(s) were changed twice</source>
        <translation>
            <numerusform>Your decision is needed: %n field was changed twice</numerusform>
            <numerusform>Your decision is needed: %n fields were changed twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageSavedDialog</name>
    <message numerus="yes">
        <source>Package saved: %n change(s)</source>
        <translation>
            <numerusform>Package saved: %n change</numerusform>
            <numerusform>Package saved: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n day without an exchange with the centre</numerusform>
            <numerusform>%n days without an exchange with the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried for colleagues: %n change(s)</source>
        <translation>
            <numerusform>Carried for colleagues: %n change</numerusform>
            <numerusform>Carried for colleagues: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files on their way: %n</source>
        <translation>
            <numerusform>Files on their way: %n</numerusform>
            <numerusform>Files on their way: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs your decision: %n</source>
        <translation>
            <numerusform>Needs your decision: %n</numerusform>
            <numerusform>Needs your decision: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the centre: %n</source>
        <translation>
            <numerusform>Refused by the centre: %n</numerusform>
            <numerusform>Refused by the centre: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits to be sent: %n record(s)</source>
        <translation>
            <numerusform>Waits to be sent: %n record</numerusform>
            <numerusform>Wait to be sent: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n day without an exchange with the centre</numerusform>
            <numerusform>%n days without an exchange with the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>%n record waits to be sent.</numerusform>
            <numerusform>%n records wait to be sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
