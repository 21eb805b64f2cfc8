<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message>
        <source>Acts of people at this computer appear here.</source>
        <translation>Itt jelennek meg a számítógépen végzett műveletek.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Műveletnapló</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Előtte → utána</translation>
    </message>
    <message>
        <source>Check the audit trail</source>
        <translation>Műveletnapló ellenőrzése</translation>
    </message>
    <message>
        <source>Entry {position} is in a backup and not here: the trail was cut or replaced.</source>
        <translation>A(z) {position}. bejegyzés egy mentésben megvan, itt nincs: a naplót levágták vagy kicserélték.</translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it</source>
        <translation>Minden bejegyzést az előzővel vetünk össze</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nincs mit mutatni</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Korábbi bejegyzések</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator reads it.</source>
        <translation>Csak ellenőr vagy rendszergazda olvashatja.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Irat</translation>
    </message>
    <message>
        <source>The audit trail is closed to you</source>
        <translation>A műveletnapló Önnek nem nyitott</translation>
    </message>
    <message>
        <source>The audit trail is whole: {count} entries</source>
        <translation>A műveletnapló ép: {count} bejegyzés</translation>
    </message>
    <message>
        <source>The chain is broken at entry {position} ({at}). It or one before it was changed.</source>
        <translation>A lánc a(z) {position}. bejegyzésnél ({at}) megszakad. Ezt vagy egy korábbit megváltoztattak.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>only an auditor or an administrator reads the audit trail</source>
        <translation>a műveletnaplót csak ellenőr vagy rendszergazda olvassa</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>az ellenőrzés folyamatban van</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) don&apos;t open</source>
        <translation>
            <numerusform>%n mentés nem nyílik meg</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made and opened to be sure</source>
        <translation>A mentés elkészül, és próbaképpen megnyílik</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Backup made; it opens</source>
        <translation>A mentés elkészült és megnyitható</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on</source>
        <translation>A mentések ezentúl ide kerülnek: {folder}</translation>
    </message>
    <message>
        <source>Every backup is opened</source>
        <translation>Minden mentés megnyitása folyik</translation>
    </message>
    <message>
        <source>Every backup opens</source>
        <translation>Minden mentés megnyitható</translation>
    </message>
    <message>
        <source>Everything is written out</source>
        <translation>Az adatok kiírása folyik</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Kiírva ide: {folder}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Restore this backup on this computer?</source>
        <translation>Visszaállítja ezt a mentést ezen a számítógépen?</translation>
    </message>
    <message>
        <source>The demonstration is not backed up; here a backup can be restored to this computer.</source>
        <translation>A bemutatóról nem készül mentés; itt egy mentés állítható vissza erre a gépre.</translation>
    </message>
    <message>
        <source>What is here now is moved aside, not deleted. New numbers come after the next exchange.</source>
        <translation>A mostani adatok félrekerülnek, nem törlődnek. Új számok a következő adatcsere után adhatók.</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Another place</source>
        <translation>Más hely</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Backups of this computer</source>
        <translation>A számítógép mentései</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappa a mentéseknek</translation>
    </message>
    <message>
        <source>Made at the start, daily and before an upgrade, encrypted, and opened to be sure.</source>
        <translation>Indításkor, naponta és frissítés előtt készülnek, titkosítva, és próbaképpen megnyílnak.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Még nincs mentés.</translation>
    </message>
    <message>
        <source>Open them all</source>
        <translation>Mind ellenőrzése</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>indításkor</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>frissítés előtt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kézzel</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>napi</translation>
    </message>
    <message>
        <source>doesn&apos;t open</source>
        <translation>nem nyílik meg</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>megnyitható</translation>
    </message>
    <message>
        <source>there is no backup yet</source>
        <translation>még nincs mentés</translation>
    </message>
    <message>
        <source>{reason}; {size} MB; {facts} facts</source>
        <translation>{reason}; {size} MB; események: {facts}</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Everything in open formats</source>
        <translation>Minden adat nyílt formátumban</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Minden adat kiírása</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Mappa a kiíráshoz</translation>
    </message>
    <message>
        <source>For leaving the program: every row and file, not encrypted. It is put on the audit trail.</source>
        <translation>A program elhagyásához: minden sor és fájl, titkosítás nélkül. A kiírás bekerül a műveletnaplóba.</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message numerus="yes">
        <source>%n damaged thing(s)</source>
        <translation>
            <numerusform>%n sérült elem</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Ellenőrzés és javítás</translation>
    </message>
    <message>
        <source>Check the data for damage</source>
        <translation>Adatok sérülésének ellenőrzése</translation>
    </message>
    <message>
        <source>Database, attachments and side files; what a backup or the centre has is put right.</source>
        <translation>Adatbázis, mellékletek, segédfájlok; ami mentésben vagy a központban megvan, helyreáll.</translation>
    </message>
    <message>
        <source>Nothing is damaged</source>
        <translation>Semmi sem sérült</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>az ellenőrzés folyamatban van</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>48 számjegy a lapról</translation>
    </message>
    <message>
        <source>After a loss or a damage, here or on a new computer.</source>
        <translation>Elvesztés vagy sérülés után, itt vagy új számítógépen.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Mappa kiválasztása</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Válassza ki egy mentés mappáját</translation>
    </message>
    <message>
        <source>Folder of one backup</source>
        <translation>Egy mentés mappája</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>A mentés mappája</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Visszaállítás mentésből</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Attachment {name}</source>
        <translation>Melléklet {name}</translation>
    </message>
    <message>
        <source>Audit trail checked</source>
        <translation>Műveletnapló ellenőrizve</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Mentés készült</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Belépett</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Kartont megtekintette</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Saját jelszavát módosította</translation>
    </message>
    <message>
        <source>Changed whether the system opens the data</source>
        <translation>A rendszerrel való megnyitás módosítva</translation>
    </message>
    <message>
        <source>Changed: {record}</source>
        <translation>Módosítva: {record}</translation>
    </message>
    <message>
        <source>Count of wrong passwords {name}</source>
        <translation>Hibás jelszavak száma {name}</translation>
    </message>
    <message>
        <source>Counters of numbers {name}</source>
        <translation>Számlálók {name}</translation>
    </message>
    <message>
        <source>Damaged file repaired</source>
        <translation>Sérült fájl helyreállítva</translation>
    </message>
    <message>
        <source>Database {name}</source>
        <translation>Adatbázis {name}</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>Minden adat kiírva</translation>
    </message>
    <message>
        <source>Last writes {name}</source>
        <translation>Utolsó írások {name}</translation>
    </message>
    <message>
        <source>Let somebody in on this computer</source>
        <translation>Hozzáférést adott a géphez</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista kiírva</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>Új helyreállítási kulcs készült</translation>
    </message>
    <message>
        <source>Made: {record}</source>
        <translation>Létrehozva: {record}</translation>
    </message>
    <message>
        <source>Mark of this computer {name}</source>
        <translation>E számítógép jele {name}</translation>
    </message>
    <message>
        <source>Passwords {name}</source>
        <translation>Jelszavak {name}</translation>
    </message>
    <message>
        <source>Took somebody&apos;s access to this computer away</source>
        <translation>Visszavonta a hozzáférést a géphez</translation>
    </message>
    <message>
        <source>asked for at the centre again</source>
        <translation>újra lekérve a központtól</translation>
    </message>
    <message>
        <source>begun anew</source>
        <translation>újrakezdve</translation>
    </message>
    <message>
        <source>brought back from a backup</source>
        <translation>mentésből visszahozva</translation>
    </message>
    <message>
        <source>can&apos;t be read: compare the last acts with the papers; what was sent comes back from the centre</source>
        <translation>nem olvashatók: vesse össze az utolsó műveleteket az iratokkal; az elküldött visszajön a központtól</translation>
    </message>
    <message>
        <source>counted again, no number repeats</source>
        <translation>újraszámolva, szám nem ismétlődik</translation>
    </message>
    <message>
        <source>is nowhere else: scan or photograph it again</source>
        <translation>sehol másutt nincs meg: szkennelje vagy fényképezze újra</translation>
    </message>
    <message>
        <source>made anew; the next exchange gives this computer its own series of numbers</source>
        <translation>újra létrehozva; a következő adatcserével a gép saját számsorozatot kap</translation>
    </message>
    <message>
        <source>only these may: {roles}</source>
        <translation>csak ők tehetik: {roles}</translation>
    </message>
    <message>
        <source>put right from its second copy, nothing is lost</source>
        <translation>a másodpéldányból javítva, semmi sem veszett el</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>állítson vissza egy mentést</translation>
    </message>
</context>
</TS>
