<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
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
        <source>Copy number, date and applicant</source>
        <translation>Szám, dátum és beadó másolása</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
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
        <source>By applicant</source>
        <translation>Beadó szerint</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Csatorna szerint</translation>
    </message>
    <message>
        <source>By date of registration</source>
        <translation>Iktatás napja szerint</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>Ügyintéző szerint</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Szám szerint</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Állapot szerint</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Határidő szerint</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Téma szerint</translation>
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
        <source>More filters</source>
        <translation>További szűrők</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Legújabb elöl</translation>
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
        <source>Row height</source>
        <translation>Sormagasság</translation>
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
        <source>open · {count}</source>
        <translation>nyitott · {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Applicant not named</source>
        <translation>Névtelen beadó</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Ma jár le</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Következő %n munkanap</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
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
        <source>paused</source>
        <translation>szünetel</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>ismételt</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-ig</translation>
    </message>
</context>
</TS>
