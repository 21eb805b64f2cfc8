<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>widgets</name>
    <message numerus="yes">
        <source>Read on: %n more character(s)</source>
        <translation>
            <numerusform>Read on: %n more character</numerusform>
            <numerusform>Read on: %n more characters</numerusform>
        </translation>
    </message>
</context>
</TS>
