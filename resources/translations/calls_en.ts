<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n call(s) have a note already.</source>
        <translation>
            <numerusform>%n call has a note already.</numerusform>
            <numerusform>%n calls have a note already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait to be written up</source>
        <translation>
            <numerusform>%n call waits to be written up</numerusform>
            <numerusform>%n calls wait to be written up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a note</source>
        <translation>
            <numerusform>%n call without a note</numerusform>
            <numerusform>%n calls without a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can&apos;t be read.</source>
        <translation>
            <numerusform>%n more row can&apos;t be read.</numerusform>
            <numerusform>%n more rows can&apos;t be read.</numerusform>
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
        <source>%n outgoing call(s) need none.</source>
        <translation>
            <numerusform>%n outgoing call needs none.</numerusform>
            <numerusform>%n outgoing calls need none.</numerusform>
        </translation>
    </message>
</context>
</TS>
