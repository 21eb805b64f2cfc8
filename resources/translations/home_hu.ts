<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n beadvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box too long</source>
        <translation>
            <numerusform>%n beadvány túl régóta van a gyűjtőládában</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to hand over today</source>
        <translation>
            <numerusform>Ma továbbítandó: %n beadvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to register today</source>
        <translation>
            <numerusform>Ma iktatandó: %n beadvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) back are due</source>
        <translation>
            <numerusform>%n visszahívás esedékes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for a written confirmation</source>
        <translation>
            <numerusform>%n hívás vár írásos megerősítésre</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail and its check</source>
        <translation>Műveletnapló és ellenőrzése</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>Mentések és visszaállítás</translation>
    </message>
    <message>
        <source>Call back at {time}: {name}</source>
        <translation>Visszahívás {time}-kor: {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Teljesen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Monogram</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Hátravan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Jelölés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Munkahely</translation>
    </message>
    <message>
        <source>People of this computer and passwords</source>
        <translation>A számítógép felhasználói és jelszavai</translation>
    </message>
    <message>
        <source>Save the shown list as a file</source>
        <translation>A látható lista mentése fájlba</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Sit down as</source>
        <translation>Munkához ül</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Adatcsere most</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Visszavonva: {act}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>The registry takes out every day what the service centres accepted.</source>
        <translation>Az iktató naponta kiveszi, amit az ügyfélközpontok átvettek.</translation>
    </message>
    <message>
        <source>This place closes at {time}; the regulation counts the day of receipt.</source>
        <translation>A hely {time}-kor zár; a szabályzat a beérkezés napját számítja.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>What was told by phone is confirmed by fax or letter.</source>
        <translation>A telefonon közölteket faxon vagy levélben kell megerősíteni.</translation>
    </message>
    <message>
        <source>sits here now</source>
        <translation>most itt ül</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}, {position}</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Appeals</source>
        <translation>Beadványok</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Gyűjtőláda</translation>
    </message>
    <message>
        <source>Calendar to confirm</source>
        <translation>Naptárellenőrzés</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Naptárak</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívandó</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Pontosításra vár</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Ma jár le</translation>
    </message>
    <message>
        <source>Forward at once</source>
        <translation>Azonnal továbbítandó</translation>
    </message>
    <message>
        <source>Grounds to confirm</source>
        <translation>Megerősítendő okok</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Naplók</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Körutam</translation>
    </message>
    <message>
        <source>Next 3 days</source>
        <translation>Következő 3 nap</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Elküldetlen</translation>
    </message>
    <message>
        <source>Notify today</source>
        <translation>Ma értesítendő</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Kész mondatok</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Személyes fogadás</translation>
    </message>
    <message>
        <source>Recount of terms</source>
        <translation>Újraszámolás</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Szabályzatok</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Jelentések</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Határidő-számító</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Továbbítandó</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Iktatandó</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Aláírandó</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Útmutató</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Visits tomorrow</source>
        <translation>Holnapi látogatás</translation>
    </message>
</context>
</TS>
