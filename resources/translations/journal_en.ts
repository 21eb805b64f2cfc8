<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Next %n working day</numerusform>
            <numerusform>Next %n working days</numerusform>
        </translation>
    </message>
</context>
</TS>
