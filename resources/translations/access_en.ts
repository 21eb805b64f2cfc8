<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PasswordSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n more second(s)</source>
        <translation>
            <numerusform>Too many wrong tries: wait %n more second</numerusform>
            <numerusform>Too many wrong tries: wait %n more seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
