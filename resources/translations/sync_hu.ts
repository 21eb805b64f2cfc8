<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>Anew</name>
    <message>
        <source>Do lists look wrong here? The centre&apos;s copy can be fetched anew:</source>
        <translation>Hibásnak látszanak itt a listák? A központ másolata újra letölthető:</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Másolat újbóli letöltése…</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message numerus="yes">
        <source>%n record(s) wait to be sent</source>
        <translation>
            <numerusform>%n tétel vár elküldésre</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Újbóli letöltés</translation>
    </message>
    <message>
        <source>Fetch this computer&apos;s copy from the centre anew?</source>
        <translation>Letölti újra a központból ennek a gépnek a másolatát?</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Letöltés</translation>
    </message>
    <message>
        <source>For when lists look wrong here though the network works. Nobody has to choose a side.</source>
        <translation>Arra az esetre, ha itt a listák hibásnak látszanak, pedig a hálózat működik. Senkinek sem kell oldalt választania.</translation>
    </message>
    <message>
        <source>Replaced: the centre&apos;s records, by what the centre holds now.</source>
        <translation>Lecserélődik: a központ adatai, arra, amit a központ most őriz.</translation>
    </message>
    <message>
        <source>Stays: files and photos, drafts, settings, refused changes, colleagues&apos; packages.</source>
        <translation>Megmarad: fájlok és fényképek, piszkozatok, beállítások, elutasított módosítások, kollégák csomagjai.</translation>
    </message>
    <message>
        <source>Stays: the numbers of this computer; none is given twice.</source>
        <translation>Megmaradnak: ennek a gépnek a számai; egyiket sem adja ki kétszer.</translation>
    </message>
    <message>
        <source>Stays: what was sent and is in no verified backup of the centre yet.</source>
        <translation>Megmarad: amit már elküldött, de a központ ellenőrzött mentésében még nincs benne.</translation>
    </message>
    <message>
        <source>Stays: {waiting}; they go with the next exchange.</source>
        <translation>Megmarad: {waiting}; a következő adatcserével mennek el.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Work can go on while it is fetched; then the window closes for a moment.</source>
        <translation>Letöltés közben tovább lehet dolgozni; utána az ablak egy pillanatra bezárul.</translation>
    </message>
    <message>
        <source>it is being fetched</source>
        <translation>letöltés folyamatban</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>No network for long? A colleague can carry it:</source>
        <translation>Régóta nincs hálózat? Egy kolléga elviheti:</translation>
    </message>
    <message>
        <source>Save a package</source>
        <translation>Csomag mentése</translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Csomag mentése…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along</source>
        <translation>Kolléga csomagjának átvétele</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Kolléga csomagjának átvétele…</translation>
    </message>
    <message numerus="yes">
        <source>Taken along: %n change(s); they go with the next exchange</source>
        <translation>
            <numerusform>Átvéve: %n módosítás; a következő adatcserével megy tovább</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nincs mit küldeni</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>All from the server</source>
        <translation>Mind a szerverről</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Minden másik érték</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Alkalmaz</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Később</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is needed: %n field(s) were changed twice</source>
        <translation>
            <numerusform>Döntése szükséges: %n mezőt kétszer módosítottak</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen {done} of {all}</source>
        <translation>{all} közül {done} kiválasztva</translation>
    </message>
    <message>
        <source>{title} · the rest of the record has merged by itself</source>
        <translation>{title} · a bejegyzés többi része magától összeállt</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Another value</source>
        <translation>Más érték</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>más érték</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>a szerverről</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>másik érték</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>volt: {value}</translation>
    </message>
</context>
<context>
    <name>PackageSavedDialog</name>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Everything also stays here and is sent as soon as there is a network.</source>
        <translation>Minden itt is megmarad, és elküldjük, amint van hálózat.</translation>
    </message>
    <message numerus="yes">
        <source>Package saved: %n change(s)</source>
        <translation>
            <numerusform>Csomag mentve: %n módosítás</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrase: {phrase}</source>
        <translation>Jelmondat: {phrase}</translation>
    </message>
    <message>
        <source>{file}. Give the phrase to your colleague by word of mouth.</source>
        <translation>{file}. A jelmondatot szóban mondja el a kollégájának.</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Jelmondat</translation>
    </message>
    <message>
        <source>Phrase of the package</source>
        <translation>A csomag jelmondata</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>{file}. Your colleague saw it when saving.</source>
        <translation>{file}. A kollégája mentéskor látta.</translation>
    </message>
</context>
<context>
    <name>PlacingDialog</name>
    <message>
        <source>A few seconds to a few minutes</source>
        <translation>Néhány másodperctől néhány percig</translation>
    </message>
    <message>
        <source>If the power fails now, everything is as it was and it can be begun again.</source>
        <translation>Ha most áramszünet lenne, minden a régi marad, és újra lehet kezdeni.</translation>
    </message>
    <message>
        <source>The centre&apos;s copy is put in place</source>
        <translation>A központ másolata a helyére kerül</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n napja nem volt adatcsere a központtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n mező</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried for colleagues: %n change(s)</source>
        <translation>
            <numerusform>Kollégák részére szállítva: %n módosítás</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Decide the first conflict</source>
        <translation>Az első ütközés eldöntése</translation>
    </message>
    <message>
        <source>Decided; it goes to everyone with the next exchange</source>
        <translation>Eldöntve; a következő cserével mindenkihez eljut</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Minden el van küldve.</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Másolat újbóli letöltése…</translation>
    </message>
    <message numerus="yes">
        <source>Files on their way: %n</source>
        <translation>
            <numerusform>Úton lévő fájlok: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Utolsó adatcsere: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Needs your decision: %n</source>
        <translation>
            <numerusform>Döntésére vár: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Még nem volt adatcsere</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Tudomásul véve</translation>
    </message>
    <message>
        <source>Noted in the history</source>
        <translation>Feljegyezve az előzményekbe</translation>
    </message>
    <message numerus="yes">
        <source>Refused by the centre: %n</source>
        <translation>
            <numerusform>A központ elutasította: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Csomag mentése…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Küldés most</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Adatcsere</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Kolléga csomagjának átvétele…</translation>
    </message>
    <message>
        <source>This computer works alone; it has not been connected to a centre.</source>
        <translation>Ez a gép önállóan dolgozik, nincs központhoz csatlakoztatva.</translation>
    </message>
    <message numerus="yes">
        <source>Waits to be sent: %n record(s)</source>
        <translation>
            <numerusform>Küldésre vár: %n bejegyzés</numerusform>
        </translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>várt</translation>
    </message>
    <message>
        <source>nothing needs a decision</source>
        <translation>nincs eldöntendő</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nincs mit küldeni</translation>
    </message>
    <message>
        <source>record</source>
        <translation>bejegyzés</translation>
    </message>
    <message>
        <source>sent {percent} %</source>
        <translation>{percent} % elküldve</translation>
    </message>
    <message>
        <source>this computer works alone</source>
        <translation>ez a számítógép önállóan működik</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n napja nem volt adatcsere a központtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>%n bejegyzés küldésre vár.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number} szám</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>üres</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
</context>
</TS>
