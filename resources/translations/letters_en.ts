<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppealPane</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Before the signature: %n thing(s) missing</source>
        <translation>
            <numerusform>Before the signature: %n thing is missing</numerusform>
            <numerusform>Before the signature: %n things are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message numerus="yes">
        <source>Signed: %n letter(s)</source>
        <translation>
            <numerusform>Signed: %n letter</numerusform>
            <numerusform>Signed: %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n letter(s)</source>
        <translation>
            <numerusform>Marked: %n letter</numerusform>
            <numerusform>Marked: %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n…</source>
        <translation>
            <numerusform>Sign %n…</numerusform>
            <numerusform>Sign %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>letters</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderState</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n letter(s) could not be signed</source>
        <translation>
            <numerusform>%n letter could not be signed</numerusform>
            <numerusform>%n letters could not be signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n</source>
        <translation>
            <numerusform>Sign %n</numerusform>
            <numerusform>Sign %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)?</source>
        <translation>
            <numerusform>Sign %n letter?</numerusform>
            <numerusform>Sign %n letters?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n enclosure(s) go along.</source>
        <translation>
            <numerusform>%n enclosure goes along.</numerusform>
            <numerusform>%n enclosures go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n letter(s) to the post?</source>
        <translation>
            <numerusform>Hand %n letter to the post?</numerusform>
            <numerusform>Hand %n letters to the post?</numerusform>
        </translation>
    </message>
</context>
</TS>
