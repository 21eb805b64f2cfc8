<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n call(s) have a note already.</source>
        <translation>
            <numerusform>%n hívásról már van feljegyzés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait to be written up</source>
        <translation>
            <numerusform>%n hívás vár feljegyzésre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a note</source>
        <translation>
            <numerusform>%n hívás feljegyzés nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can&apos;t be read.</source>
        <translation>
            <numerusform>További %n sor nem olvasható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n nyitott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outgoing call(s) need none.</source>
        <translation>
            <numerusform>%n kimenő híváshoz nem kell.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call begins</source>
        <translation>Új hívás</translation>
    </message>
    <message>
        <source>About the appeal</source>
        <translation>Melyik beadványról</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Folyószámla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Más időpont</translation>
    </message>
    <message>
        <source>Another time for the call-back</source>
        <translation>A visszahívás más időpontja</translation>
    </message>
    <message>
        <source>Answer by phone</source>
        <translation>Telefonos válasz</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Megválaszolva</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Hátralék</translation>
    </message>
    <message>
        <source>Arrears…</source>
        <translation>Hátralék…</translation>
    </message>
    <message>
        <source>Became an appeal</source>
        <translation>Beadvány lett belőle</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Fogadás előjegyzése</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Megszakítva</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Call-back moved</source>
        <translation>Visszahívás áthelyezve</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Visszahívva</translation>
    </message>
    <message>
        <source>Called back, the note is closed</source>
        <translation>Visszahívva, a feljegyzés lezárva</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Válasszon hívást</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Írásban megerősítve</translation>
    </message>
    <message>
        <source>Confirmed in writing by</source>
        <translation>Írásos megerősítés módja</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>A feljegyzés javítása</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Javítva</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N opens the note of a call; Esc clears the filter.</source>
        <translation>Ctrl+Shift+N új hívásfeljegyzést nyit; Esc törli a szűrőt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Befejezve</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>Továbbítva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Számlatulajdonos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>How the call ends</source>
        <translation>A hívás vége</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Azonosítva</translation>
    </message>
    <message>
        <source>Important information was given by phone</source>
        <translation>Fontos információ hangzott el telefonon</translation>
    </message>
    <message>
        <source>It stays in the list, struck out; nothing of it is owed.</source>
        <translation>A listában visszavontként marad; semmi sem következik belőle.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Feljegyzés mentése</translation>
    </message>
    <message>
        <source>List of the exchange</source>
        <translation>A telefonközpont listája</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Beadvány készítése</translation>
    </message>
    <message>
        <source>Message on the machine</source>
        <translation>Üzenet a rögzítőn</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Sajátjaim</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>További szűrők</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>A képviselő neve</translation>
    </message>
    <message>
        <source>Next working time: {day}, {hour}</source>
        <translation>Következő munkaidő: {day}, {hour}</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Nincs hívás</translation>
    </message>
    <message>
        <source>Nobody unauthorised listens</source>
        <translation>Illetéktelen nem hallja</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Azonosítatlan</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem érhető el</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Feljegyzés elvetve</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Feljegyzés visszavonva</translation>
    </message>
    <message>
        <source>Noted: not reached</source>
        <translation>Feljegyezve: nem érhető el</translation>
    </message>
    <message>
        <source>Nothing can be misheard or misunderstood</source>
        <translation>Nem áll fenn elhallás, félreértés veszélye</translation>
    </message>
    <message>
        <source>Number of the power of attorney</source>
        <translation>A meghatalmazás száma</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Szám vagy szavak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Beadvány megnyitása</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Over {minutes} minutes: name a day and hour for a call-back</source>
        <translation>{minutes} perc letelt: mondjon napot és órát a visszahíváshoz</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Feljegyzés nyomtatása</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Félretesz</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Gyorsszűrők</translation>
    </message>
    <message>
        <source>Read the exchange&apos;s list of calls…</source>
        <translation>A telefonközpont híváslistájának beolvasása…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Kész válaszok</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Hangfelvétel</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Helyes szöveg</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>{row}. sor: {why}</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Megkérdezett szakember</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>Táblázatok (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Take the next working time</source>
        <translation>A következő munkaidő választása</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>A hívást rögzítik</translation>
    </message>
    <message>
        <source>The call lasts {time}</source>
        <translation>A hívás hossza {time}</translation>
    </message>
    <message>
        <source>The caller stated</source>
        <translation>A hívó közölte</translation>
    </message>
    <message>
        <source>The caller was told that the call will be ended</source>
        <translation>A hívót figyelmeztették a hívás befejezésére</translation>
    </message>
    <message>
        <source>The confirmation is noted</source>
        <translation>A megerősítés feljegyezve</translation>
    </message>
    <message>
        <source>The list holds no call without a note</source>
        <translation>A listában nincs feljegyzés nélküli hívás</translation>
    </message>
    <message>
        <source>The note as PDF</source>
        <translation>Feljegyzés PDF-ben</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>A feljegyzés mentve</translation>
    </message>
    <message>
        <source>The visitor&apos;s account</source>
        <translation>Az ügyfél folyószámlája</translation>
    </message>
    <message>
        <source>This is the fastest way</source>
        <translation>Ez a leggyorsabb megoldás</translation>
    </message>
    <message>
        <source>Throw this note away</source>
        <translation>Feljegyzés elvetése</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Megerősítendő</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ismeretlen hívó</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Felhasználói azonosító</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényes ettől</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényes eddig</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Rögzítésre figyelmeztetve</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Mit javít</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>What was told by phone still has to be confirmed by fax or letter.</source>
        <translation>A telefonon közölteket még meg kell erősíteni faxon vagy levélben.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Ki hív</translation>
    </message>
    <message>
        <source>Who calls back</source>
        <translation>Ki hív vissza</translation>
    </message>
    <message>
        <source>Who stands at the desk</source>
        <translation>Ki áll a pultnál</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Withdraw this note?</source>
        <translation>Visszavonja a feljegyzést?</translation>
    </message>
    <message>
        <source>Write the note up</source>
        <translation>Feljegyzés megírása</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>meghatalmazott képviselő</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>folyószámlaszám</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cím</translation>
    </message>
    <message>
        <source>an appeal was made of it</source>
        <translation>már beadvány lett belőle</translation>
    </message>
    <message>
        <source>another personal datum</source>
        <translation>más személyi adat</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>válasz kész</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>beadvány</translation>
    </message>
    <message>
        <source>begin the note of a call</source>
        <translation>új hívásfeljegyzés</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>megszakítva</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>visszahívás</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>visszahívva</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>válasszon</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>hidden, if it is not shown</source>
        <translation>hidden, ha nem látszik</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>azonosítva</translation>
    </message>
    <message>
        <source>informed and satisfied</source>
        <translation>tájékoztatva, elégedett</translation>
    </message>
    <message>
        <source>informed, not satisfied</source>
        <translation>tájékoztatva, nem elégedett</translation>
    </message>
    <message>
        <source>its number in the call system</source>
        <translation>száma a hívásrendszerben</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>megőrzés {date}-ig</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>a képernyő billentyűi</translation>
    </message>
    <message>
        <source>make an appeal of the call</source>
        <translation>beadvány készítése a hívásból</translation>
    </message>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>a szervezet neve</translation>
    </message>
    <message>
        <source>next field; in the list, open the note</source>
        <translation>következő mező; a listában megnyitás</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>no answer: {count}</source>
        <translation>sikertelen: {count}</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>nincs beadvány</translation>
    </message>
    <message>
        <source>no appeal was made of it</source>
        <translation>nem lett belőle beadvány</translation>
    </message>
    <message>
        <source>no sum is known here</source>
        <translation>az összeg itt nem ismert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>nobody waits for a call-back</source>
        <translation>senki sem vár visszahívást</translation>
    </message>
    <message>
        <source>nobody was checked</source>
        <translation>senkit sem ellenőriztek</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nem kérdezték</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nincs kiválasztva</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>nincs azonosítva</translation>
    </message>
    <message>
        <source>nothing has to be confirmed</source>
        <translation>nincs mit megerősíteni</translation>
    </message>
    <message>
        <source>number, account or name</source>
        <translation>telefon, számla vagy név</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>put the note aside; it is kept</source>
        <translation>félretesz; a feljegyzés megmarad</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>the caller calls</source>
        <translation>az ügyfél hív</translation>
    </message>
    <message>
        <source>the debtor, identity checked</source>
        <translation>az adós, azonosítva</translation>
    </message>
    <message>
        <source>to no unit</source>
        <translation>senkinek</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>megírandó</translation>
    </message>
    <message>
        <source>type a word</source>
        <translation>írjon be egy szót</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>felhasználói azonosító</translation>
    </message>
    <message>
        <source>we call</source>
        <translation>mi hívjuk</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>your role writes no notes of calls</source>
        <translation>az Ön szerepköre nem vezet hívásfeljegyzést</translation>
    </message>
</context>
</TS>
