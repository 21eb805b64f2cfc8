<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box too long</source>
        <translation>
            <numerusform>%n appeal lies in the Box too long</numerusform>
            <numerusform>%n appeals lie in the Box too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to hand over today</source>
        <translation>
            <numerusform>%n appeal to hand over today</numerusform>
            <numerusform>%n appeals to hand over today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to register today</source>
        <translation>
            <numerusform>%n appeal to register today</numerusform>
            <numerusform>%n appeals to register today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) back are due</source>
        <translation>
            <numerusform>%n call back is due</numerusform>
            <numerusform>%n calls back are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for a written confirmation</source>
        <translation>
            <numerusform>%n call waits for a written confirmation</numerusform>
            <numerusform>%n calls wait for a written confirmation</numerusform>
        </translation>
    </message>
</context>
</TS>
