<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Choose your password for this computer</source>
        <translation>Válasszon jelszót ehhez a számítógéphez</translation>
    </message>
    <message>
        <source>Encrypt and connect</source>
        <translation>Titkosítás és csatlakozás</translation>
    </message>
    <message>
        <source>The data are encrypted on this disk. Your password opens them; nobody else knows it.</source>
        <translation>Az adatok titkosítva vannak ezen a lemezen. A jelszava nyitja meg őket, amelyet csak Ön ismer.</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>It opens the data when passwords are forgotten. A new one makes the old sheet useless.</source>
        <translation>Megnyitja az adatokat, ha a jelszavakat elfelejtették. Új kulcs után a régi lap semmit sem nyit meg.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Új helyreállítási kulcs készítése</translation>
    </message>
    <message>
        <source>People of this computer</source>
        <translation>A számítógép felhasználói</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Take the access away from {name}?</source>
        <translation>Visszavonja a hozzáférést: {name}?</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>A bemutató kitalált adatokat tartalmaz, jelszavak nélkül.</translation>
    </message>
    <message>
        <source>The lock is set</source>
        <translation>A zárolás beállítva</translation>
    </message>
    <message>
        <source>The password is asked for again</source>
        <translation>A program újra kéri a jelszót</translation>
    </message>
    <message>
        <source>The system opens the data for you</source>
        <translation>Az adatokat a rendszerbe való belépése nyitja meg</translation>
    </message>
    <message>
        <source>Their password opens this computer no more. Their work stays.</source>
        <translation>A jelszava többé nem nyitja meg a számítógépet. A munkája megmarad.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>A jelszava megváltozott</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director makes a recovery key</source>
        <translation>helyreállítási kulcsot csak rendszergazda, iktató, vezető vagy igazgató készít</translation>
    </message>
    <message>
        <source>{name} may unlock this computer</source>
        <translation>Hozzáférést kapott: {name}</translation>
    </message>
    <message>
        <source>{name} unlocks this computer no more</source>
        <translation>Hozzáférése visszavonva: {name}</translation>
    </message>
</context>
<context>
    <name>NewcomerSheet</name>
    <message>
        <source>Choose the person and let them type their own password.</source>
        <translation>Válassza ki a munkatársat; a jelszót ő maga írja be.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Munkatárs</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hozzáférés megadása</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Új felhasználó</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director lets people in</source>
        <translation>hozzáférést csak rendszergazda, iktató, vezető vagy igazgató ad</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Jelszavam módosítása</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer for</source>
        <translation>Zárolás, ha senki sem használja a gépet</translation>
    </message>
    <message>
        <source>My password and the lock</source>
        <translation>Jelszavam és a zárolás</translation>
    </message>
    <message>
        <source>Open without the password while I am signed in to the system</source>
        <translation>Jelszó nélkül, amíg be vagyok lépve a rendszerbe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jelenlegi jelszó</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Take the access away</source>
        <translation>Hozzáférés visszavonása</translation>
    </message>
    <message>
        <source>Take the access away from {name}</source>
        <translation>Hozzáférés visszavonása: {name}</translation>
    </message>
    <message>
        <source>Who may unlock this computer</source>
        <translation>Ki nyithatja meg ezt a számítógépet</translation>
    </message>
    <message>
        <source>has left; take the access away</source>
        <translation>már nem dolgozik itt; vonja vissza a hozzáférést</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>First put the key in a safe place</source>
        <translation>Előbb tegye biztos helyre a kulcsot</translation>
    </message>
    <message>
        <source>If all passwords are forgotten, only this key opens the data. It is not shown again.</source>
        <translation>Ha minden jelszót elfelejtettek, csak ez a kulcs nyitja meg az adatokat. Többé nem látható.</translation>
    </message>
    <message>
        <source>It is printed or written down and lies away from this computer</source>
        <translation>Ki van nyomtatva vagy le van írva, és nem a számítógép mellett van</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. It opens all its data.</source>
        <translation>Tartsa ezt a lapot páncélszekrényben, a számítógéptől távol. Minden adatát megnyitja.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Print the recovery key of this computer</source>
        <translation>Nyomtassa ki a számítógép helyreállítási kulcsát</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Recovery key of Otklik: {device}</source>
        <translation>Otklik – helyreállítási kulcs: {device}</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>48 számjegy a lapról</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Vissza a jelszóhoz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Otklik</translation>
    </message>
    <message>
        <source>Otklik is locked</source>
        <translation>Az Otklik zárolva van</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Elfelejtett jelszó</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>The data of this computer are encrypted. Your password opens them.</source>
        <translation>A számítógép adatai titkosítva vannak. A jelszava nyitja meg őket.</translation>
    </message>
    <message>
        <source>The printed recovery key opens the data and gives this person a new password.</source>
        <translation>A kinyomtatott helyreállítási kulcs megnyitja az adatokat, és új jelszót ad ennek a személynek.</translation>
    </message>
    <message>
        <source>These are invented data: choose a person, no password is asked for.</source>
        <translation>Az adatok kitaláltak: válasszon személyt, jelszó nem kell.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n more second(s)</source>
        <translation>
            <numerusform>Túl sok hibás próbálkozás: várjon még %n másodpercet</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Írja be a jelszavát</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Unlock and set the password</source>
        <translation>Megnyitás és új jelszó</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Ki dolgozik itt</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>New password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Új jelszó még egyszer</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>A két jelszó eltér</translation>
    </message>
    <message>
        <source>at least {count} characters</source>
        <translation>legalább {count} karakter</translation>
    </message>
</context>
</TS>
