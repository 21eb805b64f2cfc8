<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>home</name>
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
</context>
</TS>
