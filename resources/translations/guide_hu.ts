<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>GuidePage</name>
    <message>
        <source>Chapters</source>
        <translation>Fejezetek</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Keresés az útmutatóban</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Következő találat</translation>
    </message>
    <message>
        <source>The guide does not say “{words}”</source>
        <translation>Az útmutatóban nem szerepel: „{words}”</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Felhasználói útmutató</translation>
    </message>
    <message>
        <source>next chapter</source>
        <translation>következő fejezet</translation>
    </message>
</context>
</TS>
