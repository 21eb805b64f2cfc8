<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>No appeal was registered in this period.</source>
        <translation>Ebben az időszakban nem iktattak beadványt.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Kinyomtatva: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Jelentések</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Mentés fájlba…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>open the appeals behind the line</source>
        <translation>a sor mögötti beadványok megnyitása</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Answered</source>
        <translation>Megválaszolt</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beadványok</translation>
    </message>
    <message>
        <source>Appeals by channel</source>
        <translation>Beadványok csatornánként</translation>
    </message>
    <message>
        <source>Appeals by kind</source>
        <translation>Beadványok típusonként</translation>
    </message>
    <message>
        <source>Appeals by month</source>
        <translation>Beadványok havonként</translation>
    </message>
    <message>
        <source>Appeals by place</source>
        <translation>Beadványok helyenként</translation>
    </message>
    <message>
        <source>Appeals by topic</source>
        <translation>Beadványok témánként</translation>
    </message>
    <message>
        <source>By a ground</source>
        <translation>Indokkal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Control of terms, by executor</source>
        <translation>Határidők ügyintézőnként</translation>
    </message>
    <message>
        <source>Control of terms, by unit</source>
        <translation>Határidők egységenként</translation>
    </message>
    <message>
        <source>Corrective measures (summary)</source>
        <translation>Helyesbítő intézkedések (összesítő)</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Átlagos nap</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Elvégezve</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Hosszabbított</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Grounds without an answer</source>
        <translation>Válasz nélküli indokok</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Határidőben</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Határidőben, %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Késve</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Intézkedés</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Notices late</source>
        <translation>Késői értesítés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>késve kész</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nincs megadva</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>lejárt</translation>
    </message>
</context>
</TS>
