<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PaperPane</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text preview: the pages could not be made this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text preview: without LibreOffice here the page breaks are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the letter; its pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
