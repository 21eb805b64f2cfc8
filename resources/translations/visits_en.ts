<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DoorActs</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n photo kept</numerusform>
            <numerusform>%n photos kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message numerus="yes">
        <source>%n absence(s) taken</source>
        <translation>
            <numerusform>%n absence taken</numerusform>
            <numerusform>%n absences taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not understood</source>
        <translation>
            <numerusform>%n event not understood</numerusform>
            <numerusform>%n events not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n attempt so far</numerusform>
            <numerusform>%n attempts so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPlanPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n attempt so far</numerusform>
            <numerusform>%n attempts so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>%n minute before the new time</numerusform>
            <numerusform>%n minutes before the new time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this disk</source>
        <translation>
            <numerusform>%n on this disk, sent with a network</numerusform>
            <numerusform>%n on this disk, sent with a network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in sight</source>
        <translation>
            <numerusform>%n visit in sight</numerusform>
            <numerusform>%n visits in sight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>Attempt %n kept</numerusform>
            <numerusform>Attempt %n kept</numerusform>
        </translation>
    </message>
</context>
</TS>
