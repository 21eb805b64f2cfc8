<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the program</source>
        <translation>A program bezárása</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>A jelentés másolása</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>A munka folytatása</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>A naplómappa megnyitása</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Hibajelentés</translation>
    </message>
    <message>
        <source>The last action was not carried out. Everything saved before it is safe, and what you were typing is kept as a draft.

You can go on working. If it happens again, send the report below to your administrator: it contains no personal data.</source>
        <translation>Az utolsó művelet nem hajtódott végre. Minden, amit előtte mentett, biztonságban van, a begépelt szöveg pedig piszkozatként megmaradt.

Folytathatja a munkát. Ha a hiba megismétlődik, küldje el az alábbi jelentést a rendszergazdának: személyes adatot nem tartalmaz.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Hiba történt a programban</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Lock, or hand over to another person</source>
        <translation>Zárolás vagy átadás másnak</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Munkahely</translation>
    </message>
    <message>
        <source>Something on this disk was damaged; check the disk</source>
        <translation>Ezen a lemezen valami megsérült; ellenőriztesse a lemezt</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>A mentés nem készült el</translation>
    </message>
</context>
</TS>
