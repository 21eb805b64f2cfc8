<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regulation</name>
    <message numerus="yes">
        <source>%n appeal(s) have new dates</source>
        <translation>
            <numerusform>%n appeal has a new date</numerusform>
            <numerusform>%n appeals have new dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) name rules that are not on this computer</source>
        <translation>
            <numerusform>%n appeal names rules that are not on this computer</numerusform>
            <numerusform>%n appeals name rules that are not on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of a move</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the extension are lost</source>
        <translation>
            <numerusform>%n day of the extension is lost</numerusform>
            <numerusform>%n days of the extension are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n day of weekends</numerusform>
            <numerusform>%n days of weekends</numerusform>
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
        <source>%n of them have less time</source>
        <translation>
            <numerusform>%n of them has less time</numerusform>
            <numerusform>%n of them have less time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s) move</source>
        <translation>
            <numerusform>%n open appeal moves</numerusform>
            <numerusform>%n open appeals move</numerusform>
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
        <source>Record %n new date(s)</source>
        <translation>
            <numerusform>Record %n new date</numerusform>
            <numerusform>Record %n new dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year} was checked %n day(s) ago: look at the decrees again</source>
        <translation>
            <numerusform>{year} was checked %n day ago: look at the decrees again</numerusform>
            <numerusform>{year} was checked %n days ago: look at the decrees again</numerusform>
        </translation>
    </message>
</context>
</TS>
