<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>box</name>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box longer than a day</source>
        <translation>
            <numerusform>%n appeal lies in the Box longer than a day</numerusform>
            <numerusform>%n appeals lie in the Box longer than a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) taken out of the Box</source>
        <translation>
            <numerusform>%n appeal taken out of the Box</numerusform>
            <numerusform>%n appeals taken out of the Box</numerusform>
        </translation>
    </message>
</context>
</TS>
