<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) don&apos;t open</source>
        <translation>
            <numerusform>%n backup doesn&apos;t open</numerusform>
            <numerusform>%n backups don&apos;t open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message numerus="yes">
        <source>%n damaged thing(s)</source>
        <translation>
            <numerusform>%n damaged thing</numerusform>
            <numerusform>%n damaged things</numerusform>
        </translation>
    </message>
</context>
</TS>
