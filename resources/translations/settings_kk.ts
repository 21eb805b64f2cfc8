<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>LettersSheet</name>
    <message>
        <source>Address of the time-stamping authority</source>
        <translation>Уақыт белгілері қызметінің мекенжайы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>LibreOffice program</source>
        <translation>LibreOffice бағдарламасы</translation>
    </message>
    <message>
        <source>Picture of my signature</source>
        <translation>Қолтаңбамның суреті</translation>
    </message>
    <message>
        <source>Picture of my signature (empty: none)</source>
        <translation>Қолтаңбамның суреті (бос: жоқ)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Signature line that Word redraws</source>
        <translation>Word қайта салатын қолтаңба жолы</translation>
    </message>
    <message>
        <source>Signed letters get a time stamp when there is a network; empty: none. LibreOffice is found by itself; a path is needed only where it is not.</source>
        <translation>Қол қойылған хаттар желі болғанда уақыт белгісін алады; бос болса: белгісіз. LibreOffice өзі табылады; жолы тек табылмаған жерде керек.</translation>
    </message>
</context>
<context>
    <name>ProtectionSheet</name>
    <message>
        <source>Audit trail</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Passwords, the recovery key, backups, and who did what.</source>
        <translation>Құпиясөздер, қалпына келтіру кілті, сақтық көшірмелер және кім не істегені.</translation>
    </message>
    <message>
        <source>People and passwords</source>
        <translation>Пайдаланушылар мен құпиясөздер</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Деректерді қорғау</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Address of the server</source>
        <translation>Сервер мекенжайы</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Орталық</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Connection to the centre</source>
        <translation>Орталыққа қосылу</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>Give the address of the server and the one-time code first</source>
        <translation>Алдымен сервер мекенжайы мен бір реттік кодты көрсетіңіз</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Осы компьютердің атауы</translation>
    </message>
    <message>
        <source>One line a row in lists</source>
        <translation>Тізімдерде жазбаға бір жол</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Бір реттік код</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Remind consumers 2 hours before a visit</source>
        <translation>Тұтынушыға сапардан 2 сағат бұрын еске салу</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>The administrator gives the address and a one-time code.</source>
        <translation>Мекенжай мен бір реттік кодты әкімші береді.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>жүйедегідей</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>қосылған</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>қараңғы</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>works alone</source>
        <translation>дербес жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Камера қалтасы</translation>
    </message>
    <message>
        <source>The server tells consumers</source>
        <translation>Сервер тұтынушыға хабарлайды</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Visits begin</source>
        <translation>Сапар басталуы</translation>
    </message>
    <message>
        <source>Way between two visits</source>
        <translation>Екі сапар арасындағы жол</translation>
    </message>
    <message>
        <source>and end</source>
        <translation>және аяқталуы</translation>
    </message>
    <message>
        <source>by SMS only</source>
        <translation>тек SMS</translation>
    </message>
    <message>
        <source>by SMS, else by e-mail</source>
        <translation>SMS, болмаса эл. поштамен</translation>
    </message>
    <message>
        <source>by e-mail only</source>
        <translation>тек эл. поштамен</translation>
    </message>
    <message>
        <source>by e-mail, else by SMS</source>
        <translation>эл. поштамен, болмаса SMS</translation>
    </message>
    <message>
        <source>never: people call</source>
        <translation>ешқашан: адамдар қоңырау шалады</translation>
    </message>
</context>
</TS>
