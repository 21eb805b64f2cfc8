<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>A bejegyzést a papír Könyvből a Ctrl+Shift+N veszi át; csak a szövege kell.</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>A szerző értesítve</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Bejegyzés</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Feljegyzés</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Új könyvbejegyzés</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>A Könyvben itt nincs bejegyzés</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>előbb a feljegyzés</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>A szerző értesítve</translation>
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
        <source>Date of consideration</source>
        <translation>Az elbírálás napja</translation>
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
        <source>Entry № {number}</source>
        <translation>{number}. sz. bejegyzés</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Feljegyzés készítése</translation>
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
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Beosztás</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Az elutasítás indokai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
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
        <source>The author was informed</source>
        <translation>A szerzőt értesítették</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
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
        <source>review</source>
        <translation>vizsgálat alatt</translation>
    </message>
    <message>
        <source>when refused</source>
        <translation>elutasításkor</translation>
    </message>
</context>
</TS>
