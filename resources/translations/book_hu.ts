<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>All Books</source>
        <translation>Minden könyv</translation>
    </message>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>A bejegyzést a papír Könyvből a Ctrl+Shift+N veszi át; csak a szövege kell.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Bejegyzés</translation>
    </message>
    <message>
        <source>Every Book</source>
        <translation>Bármelyik könyv</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Új könyvbejegyzés</translation>
    </message>
    <message>
        <source>Register of all Books</source>
        <translation>Minden könyv nyilvántartása</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>A Könyvben itt nincs bejegyzés</translation>
    </message>
    <message>
        <source>Which Book</source>
        <translation>Melyik könyv</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n nyitott</numerusform>
        </translation>
    </message>
    <message>
        <source>A reasoned written notice is owed before closing</source>
        <translation>Lezárás előtt indokolt írásbeli értesítés jár</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>An answer is expected; the record in the Book is enough</source>
        <translation>Válasz várható; elég a könyvi bejegyzés</translation>
    </message>
    <message>
        <source>An appeal was made of the entry</source>
        <translation>A bejegyzésből beadvány készült</translation>
    </message>
    <message>
        <source>An entry without a name is considered like any other.</source>
        <translation>A névtelen bejegyzést is megvizsgálják.</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Válasz eddig: {date}</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>A szerző értesítve</translation>
    </message>
    <message>
        <source>Author informed: {way}</source>
        <translation>A szerző értesült: {way}</translation>
    </message>
    <message>
        <source>Before it can be closed</source>
        <translation>Lezárás előtt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Könyv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>A bejegyzés lezárása</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Correct the transcription</source>
        <translation>Az átírás javítása</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Javítva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Date of consideration</source>
        <translation>Az elbírálás napja</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entered by, signature</source>
        <translation>Bejegyezte, aláírás</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Bejegyzések</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Bejegyzés</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Bejegyzés lezárva</translation>
    </message>
    <message>
        <source>Entry taken over</source>
        <translation>Bejegyzés átvéve</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>It comes by the Book; where you may not register, it is accepted.</source>
        <translation>A könyvből érkezik; ha nem iktathat, átveszi.</translation>
    </message>
    <message>
        <source>Its number stays used; the paper Book is not touched.</source>
        <translation>A száma foglalt marad; a papírkönyv nem változik.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Utolsó bejegyzés</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>{number}. levél</translation>
    </message>
    <message>
        <source>Letters and appeal</source>
        <translation>Levelek és beadvány</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Beadvány készítése</translation>
    </message>
    <message>
        <source>Make an appeal of the entry</source>
        <translation>Beadvány készítése a bejegyzésből</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Feljegyzés készítése</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Feljegyzés</translation>
    </message>
    <message>
        <source>Mark about the entry</source>
        <translation>Feljegyzés a bejegyzésről</translation>
    </message>
    <message>
        <source>Mark made</source>
        <translation>Feljegyzés elkészült</translation>
    </message>
    <message>
        <source>Measures and result</source>
        <translation>Intézkedés és eredmény</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Megtett intézkedések</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Új könyvbejegyzés</translation>
    </message>
    <message>
        <source>No name and no address were left</source>
        <translation>Sem nevet, sem címet nem hagytak</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Nincs név megadva</translation>
    </message>
    <message>
        <source>Nobody is asked for papers or reasons; only the text is needed.</source>
        <translation>Senkitől nem kérünk iratot vagy indokot; csak a szöveg kell.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Open scan {number}</source>
        <translation>{number}. kép megnyitása</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Page for readers</source>
        <translation>Oldal az olvasónak</translation>
    </message>
    <message>
        <source>Papers and reasons are never asked for.</source>
        <translation>Iratot és indokot sosem kérünk.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fénykép</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Fénykép megőrizve</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Az oldal fényképe</translation>
    </message>
    <message>
        <source>Photo of the page or of the prepared answer</source>
        <translation>Az oldal vagy az elkészített válasz fényképe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Beosztás</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Az elutasítás indokai</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Családnév</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>A bejegyzés szövege</translation>
    </message>
    <message>
        <source>The appeal made of the entry</source>
        <translation>A bejegyzésből készült beadvány</translation>
    </message>
    <message>
        <source>The author was informed</source>
        <translation>A szerzőt értesítették</translation>
    </message>
    <message>
        <source>The page has not been photographed yet</source>
        <translation>Az oldalt még nem fényképezték le</translation>
    </message>
    <message>
        <source>The reasons must be told and recorded before closing</source>
        <translation>Lezárás előtt az indokot közölni és rögzíteni kell</translation>
    </message>
    <message>
        <source>Transcription withdrawn</source>
        <translation>Átírás visszavonva</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Withdraw a mistaken transcription</source>
        <translation>Téves átírás visszavonása</translation>
    </message>
    <message>
        <source>Write to the author</source>
        <translation>Levél a szerzőnek</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>if it was left</source>
        <translation>ha megadták</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>megjegyzéssel</translation>
    </message>
    <message>
        <source>no address was left</source>
        <translation>nem hagytak címet</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}. oldal</translation>
    </message>
    <message>
        <source>review</source>
        <translation>folyamatban</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>előbb a feljegyzés</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>№, date</source>
        <translation>Sz., dátum</translation>
    </message>
</context>
</TS>
