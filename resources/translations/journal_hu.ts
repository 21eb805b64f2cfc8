<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>ArchivedPane</name>
    <message>
        <source>Applicant not named</source>
        <translation>A beadványozó nincs megnevezve</translation>
    </message>
    <message>
        <source>Imported from {file}, row {row}. It is history: nothing can be changed in it.</source>
        <translation>Beolvasva: {file}, {row}. sor. Ez történet: nem módosítható.</translation>
    </message>
    <message>
        <source>In the old journal</source>
        <translation>A régi naplóban</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Kiosztás…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>To the Box</source>
        <translation>Gyűjtőládába</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>Letters of lines that are not UTF-8</source>
        <translation>A nem UTF-8 sorok kódolása</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Take these filters off</source>
        <translation>E szűrők törlése</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A table (XLSX or CSV) with one appeal in each row. Finished appeals go into the journal of this computer as history; open ones become appeals with their numbers. Nothing is written before the dry run, and an import can be taken back.</source>
        <translation>Táblázat (XLSX vagy CSV), soronként egy beadvány. A lezártak történetként e gép naplójába kerülnek, a nyitottak a számukkal beadványok lesznek. Próba előtt semmi sem íródik be, és a beolvasás visszavonható.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl kiválasztása…</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Korábbi beolvasások</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Beolvasás</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Régi napló beolvasása</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n row(s)</source>
        <translation>
            <numerusform>Beolvasva: %n sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Beolvasás folyik</translation>
    </message>
    <message>
        <source>Imports are done by the registry or the administrator.</source>
        <translation>Beolvasást az iktató vagy a rendszergazda végez.</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>A sorok ellenőrzése</translation>
    </message>
    <message>
        <source>Save the bad rows as a file…</source>
        <translation>A hibás sorok mentése fájlba…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Melyik oszlop mi</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl kiválasztása…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Válassza ki újra a fájlt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Beolvasás folyik</translation>
    </message>
    <message>
        <source>Its finished appeals leave the journal; its open ones are withdrawn with a reason.</source>
        <translation>A lezárt beadványok kikerülnek a naplóból, a nyitottak indokkal visszavonásra kerülnek.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Táblázatok (*.xlsx *.csv *.txt);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Take the import of {name} back?</source>
        <translation>Visszavonja a(z) {name} beolvasását?</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Visszavonás folyik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Miért nem</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>All appeals, closed ones too</source>
        <translation>Minden beadvány, a lezártak is</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beadványok</translation>
    </message>
    <message>
        <source>Assign the selected appeals</source>
        <translation>A kijelöltek kiosztása</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Szám, dátum és beadó másolása</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Hand over the selected appeals</source>
        <translation>A kijelöltek átadása</translation>
    </message>
    <message>
        <source>Import an old journal</source>
        <translation>Régi napló beolvasása</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Nézet megőrzése</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Következő beadvány</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Előző beadvány</translation>
    </message>
    <message>
        <source>Print the journal</source>
        <translation>Napló nyomtatása</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Lista mentése fájlba</translation>
    </message>
    <message>
        <source>Table or list</source>
        <translation>Táblázat vagy lista</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Miért ez a nap?</translation>
    </message>
    <message>
        <source>fold a group</source>
        <translation>csoport becsukása</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>kartya megnyitása</translation>
    </message>
    <message>
        <source>unfold all</source>
        <translation>mind kinyitása</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>By relevance</source>
        <translation>Találat szerint</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Határidő szerint</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>A lezártak is</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>A táblázat oszlopai</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Csökkenő</translation>
    </message>
    <message>
        <source>Import an old journal…</source>
        <translation>Régi napló beolvasása…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Legújabb elöl</translation>
    </message>
    <message>
        <source>One line a row</source>
        <translation>Egysoros</translation>
    </message>
    <message>
        <source>Print the journal…</source>
        <translation>Napló nyomtatása…</translation>
    </message>
    <message>
        <source>Save the list as a file…</source>
        <translation>Lista mentése fájlba…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Táblázat</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>A new appeal is registered with Ctrl+N. It appears here.</source>
        <translation>Új beadványt a Ctrl+N rögzít. Itt fog megjelenni.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Beadványok</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Szűrés oszlop szerint</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Keep the filters when the folder changes</source>
        <translation>Szűrők megtartása mappaváltáskor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Sajátjaim</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>További szűrők</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Válasz nélkül</translation>
    </message>
    <message>
        <source>No appeal fits these filters. Esc clears the text.</source>
        <translation>Egy beadvány sem felel meg a szűrőknek. Az Esc törli a szöveget.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>Nincs nyitott beadvány</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Elküldetlen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotó</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Gyorsszűrők</translation>
    </message>
    <message>
        <source>Show all open appeals</source>
        <translation>Minden nyitott megjelenítése</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
    <message>
        <source>open · {count}</source>
        <translation>nyitott · {count}</translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Journal</source>
        <translation>Napló</translation>
    </message>
    <message numerus="yes">
        <source>Printed journal: %n page(s)</source>
        <translation>
            <numerusform>Nyomtatott napló: %n oldal</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lista mentése</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {name}, %n row(s)</source>
        <translation>
            <numerusform>Mentve: {name}, %n sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with semicolons (*.csv)</source>
        <translation>Táblázat (*.xlsx);;Pontosvesszős szöveg (*.csv)</translation>
    </message>
</context>
<context>
    <name>RunsSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Folytatás…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>befejezve</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>félbeszakadt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n sor beolvasható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot.</source>
        <translation>
            <numerusform>%n sor nem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {finished}, open: {open}, empty: {empty}.</source>
        <translation>Lezárt: {finished}, nyitott: {open}, üres: {empty}.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>{row}. sor: {why}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Adjon nevet a nézetnek.</translation>
    </message>
    <message>
        <source>It keeps filters, order and columns. Choose it again from the bookmark.</source>
        <translation>A szűrőket, a sorrendet és az oszlopokat őrzi meg. A lista fölötti könyvjelzőből választható.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Megőrzés</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Nézet megőrzése</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Offer it to everybody</source>
        <translation>Mindenkinek felajánlom</translation>
    </message>
    <message>
        <source>View kept: {title}</source>
        <translation>Nézet megőrizve: {title}</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>Nézet törlése</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Nézet megőrzése…</translation>
    </message>
    <message>
        <source>View forgotten: {title}</source>
        <translation>Nézet törölve: {title}</translation>
    </message>
    <message>
        <source>{title} (shared)</source>
        <translation>{title} (közös)</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n appeal(s) assigned</source>
        <translation>
            <numerusform>%n beadvány kiosztva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) handed over</source>
        <translation>
            <numerusform>%n beadvány átadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) put into the Box</source>
        <translation>
            <numerusform>%n beadvány a gyűjtőládába került</numerusform>
        </translation>
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
        <source>All appeals with “{text}”</source>
        <translation>Minden beadvány ezzel: „{text}”</translation>
    </message>
    <message>
        <source>Answer dated</source>
        <translation>Válasz kelte</translation>
    </message>
    <message>
        <source>Answer no.</source>
        <translation>Válasz száma</translation>
    </message>
    <message>
        <source>Answer sent by</source>
        <translation>Válasz útja</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Késve megválaszolt</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Beadványozó</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>A beadványozó nincs megnevezve</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Kiosztás</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeal(s)</source>
        <translation>
            <numerusform>%n beadvány kiosztása</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar not confirmed</source>
        <translation>A naptár nincs megerősítve</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Tartalom</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Késés, nap</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Ma jár le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Extended, days</source>
        <translation>Hosszabbítás, nap</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Külső szám</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Elutasítási ok</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Átadás</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeal(s)</source>
        <translation>
            <numerusform>%n beadvány átadása</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Múlt hónap</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Múlt negyedév</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tavaly</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Hátravan</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n ({names}). {why}</source>
        <translation>
            <numerusform>Kimarad: %n ({names}). {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Következő %n munkanap</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapok</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeal(s) into the Box</source>
        <translation>
            <numerusform>%n beadvány a gyűjtőládába</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>Gyűjtőládába tétel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iktatva</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Iktatta</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ismételt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ismételtek</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Utasítás</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Elküldendő</translation>
    </message>
    <message>
        <source>Sender&apos;s no. and date</source>
        <translation>Feladó száma, kelte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Visszavonva: {act}</translation>
    </message>
    <message numerus="yes">
        <source>This happens to %n appeal(s).</source>
        <translation>
            <numerusform>Ez %n beadványt érint.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>E hónap</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>E negyedév</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>E hét</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ez az év</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Told of the extension</source>
        <translation>Értesítve a hosszabbításról</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>átvéve</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>válasz kész</translation>
    </message>
    <message>
        <source>answer sent</source>
        <translation>válasz elküldve</translation>
    </message>
    <message>
        <source>answer signed</source>
        <translation>válasz aláírva</translation>
    </message>
    <message>
        <source>at the management</source>
        <translation>vezetőségnél</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>aláírásra vár</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>hatósághoz áttéve</translation>
    </message>
    <message>
        <source>handed to a unit</source>
        <translation>egységnek átadva</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>a gyűjtőládában</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>folyamatban</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>nincs határidő</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>iktatatlan</translation>
    </message>
    <message>
        <source>passed to another unit</source>
        <translation>más egységnek adva</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>szünetel</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>iktatva</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>ismételt</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-ig</translation>
    </message>
    <message>
        <source>waiting for clarification</source>
        <translation>pontosításra vár</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>without an answer, by a ground</source>
        <translation>válasz nélkül, indokkal</translation>
    </message>
</context>
</TS>
