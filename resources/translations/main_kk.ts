<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Журнал қалтасын ашу</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Қате туралы есеп</translation>
    </message>
    <message>
        <source>The last action was not carried out. Everything saved before it is safe, and what you were typing is kept as a draft.

You can go on working. If it happens again, send the report below to your administrator: it contains no personal data.</source>
        <translation>Соңғы әрекет орындалған жоқ. Оған дейін сақталғанның бәрі аман, терілген мәтін жоба ретінде сақталған.

Жұмысты жалғастыра беруге болады. Қате қайталанса, төмендегі есепті әкімшіге жіберіңіз: онда дербес деректер жоқ.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Бағдарламада қате шықты</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Lock, or hand over to another person</source>
        <translation>Бұғаттау немесе орынды басқаға беру</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Something on this disk was damaged; check the disk</source>
        <translation>Осы дискіде бірдеңе бүлінген; дискіні тексеріңіз</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Сақтық көшірме жасалмады</translation>
    </message>
</context>
</TS>
