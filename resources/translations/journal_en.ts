<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Imported: %n row(s)</source>
        <translation>
            <numerusform>Imported: %n row</numerusform>
            <numerusform>Imported: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message numerus="yes">
        <source>Printed journal: %n page(s)</source>
        <translation>
            <numerusform>Printed journal: %n page</numerusform>
            <numerusform>Printed journal: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Saved: {name}, %n row</numerusform>
            <numerusform>Saved: {name}, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n row can be imported.</numerusform>
            <numerusform>%n rows can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot.</source>
        <translation>
            <numerusform>%n row cannot.</numerusform>
            <numerusform>%n rows cannot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n appeal(s) assigned</source>
        <translation>
            <numerusform>%n appeal assigned</numerusform>
            <numerusform>%n appeals assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) handed over</source>
        <translation>
            <numerusform>%n appeal handed over</numerusform>
            <numerusform>%n appeals handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) put into the Box</source>
        <translation>
            <numerusform>%n appeal put into the Box</numerusform>
            <numerusform>%n appeals put into the Box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeal(s)</source>
        <translation>
            <numerusform>Assign %n appeal</numerusform>
            <numerusform>Assign %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeal(s)</source>
        <translation>
            <numerusform>Hand over %n appeal</numerusform>
            <numerusform>Hand over %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n ({names}). {why}</source>
        <translation>
            <numerusform>Left out: %n ({names}). {why}</numerusform>
            <numerusform>Left out: %n ({names}). {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Next %n working day</numerusform>
            <numerusform>Next %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeal(s) into the Box</source>
        <translation>
            <numerusform>Put %n appeal into the Box</numerusform>
            <numerusform>Put %n appeals into the Box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This happens to %n appeal(s).</source>
        <translation>
            <numerusform>This happens to %n appeal.</numerusform>
            <numerusform>This happens to %n appeals.</numerusform>
        </translation>
    </message>
</context>
</TS>
