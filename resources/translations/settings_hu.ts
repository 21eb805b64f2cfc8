<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>LettersSheet</name>
    <message>
        <source>Address of the time-stamping authority</source>
        <translation>Az időbélyegző szolgáltatás címe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiválasztás…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>LibreOffice program</source>
        <translation>LibreOffice program</translation>
    </message>
    <message>
        <source>Picture of my signature</source>
        <translation>Aláírásom képe</translation>
    </message>
    <message>
        <source>Picture of my signature (empty: none)</source>
        <translation>Aláírásom képe (üres: nincs)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Képek (*.png *.jpg *.jpeg);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Signature line that Word redraws</source>
        <translation>Word által újrarajzolt aláírási sor</translation>
    </message>
    <message>
        <source>Signed letters get a time stamp when there is a network; empty: none. LibreOffice is found by itself; a path is needed only where it is not.</source>
        <translation>Az aláírt levelek hálózat esetén időbélyeget kapnak; üresen: nem. A LibreOffice-t a program megtalálja; elérési út csak akkor kell, ha nem.</translation>
    </message>
</context>
<context>
    <name>ProtectionSheet</name>
    <message>
        <source>Audit trail</source>
        <translation>Műveletnapló</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <source>Passwords, the recovery key, backups, and who did what.</source>
        <translation>Jelszavak, helyreállítási kulcs, mentések, és hogy ki mit tett.</translation>
    </message>
    <message>
        <source>People and passwords</source>
        <translation>Felhasználók és jelszavak</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Az adatok védelme</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Address of the server</source>
        <translation>A szerver címe</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Központ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Színek</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Csatlakozás</translation>
    </message>
    <message>
        <source>Connection to the centre</source>
        <translation>Kapcsolat a központtal</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Adatmappa</translation>
    </message>
    <message>
        <source>Give the address of the server and the one-time code first</source>
        <translation>Előbb adja meg a szerver címét és az egyszeri kódot</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Felület</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>A számítógép neve</translation>
    </message>
    <message>
        <source>One line a row in lists</source>
        <translation>A listákban soronként egy sor</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Egyszeri kód</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Remind consumers 2 hours before a visit</source>
        <translation>Emlékeztető a felhasználónak 2 órával a látogatás előtt</translation>
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
        <source>The administrator gives the address and a one-time code.</source>
        <translation>A címet és az egyszeri kódot a rendszergazda adja.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ez a számítógép</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzió</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>a rendszer szerint</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>csatlakozva</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sötét</translation>
    </message>
    <message>
        <source>light</source>
        <translation>világos</translation>
    </message>
    <message>
        <source>works alone</source>
        <translation>önállóan működik</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiválasztás…</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>A kamera mappája</translation>
    </message>
    <message>
        <source>The server tells consumers</source>
        <translation>A szerver értesíti a felhasználót</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Visits begin</source>
        <translation>Látogatások kezdete</translation>
    </message>
    <message>
        <source>Way between two visits</source>
        <translation>Út két látogatás között</translation>
    </message>
    <message>
        <source>and end</source>
        <translation>és vége</translation>
    </message>
    <message>
        <source>by SMS only</source>
        <translation>csak SMS-ben</translation>
    </message>
    <message>
        <source>by SMS, else by e-mail</source>
        <translation>SMS-ben, különben e-mailben</translation>
    </message>
    <message>
        <source>by e-mail only</source>
        <translation>csak e-mailben</translation>
    </message>
    <message>
        <source>by e-mail, else by SMS</source>
        <translation>e-mailben, különben SMS-ben</translation>
    </message>
    <message>
        <source>never: people call</source>
        <translation>soha: munkatárs telefonál</translation>
    </message>
</context>
</TS>
