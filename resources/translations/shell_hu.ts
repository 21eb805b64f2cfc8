<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mindenütt</translation>
    </message>
    <message>
        <source>In the list and the card</source>
        <translation>A listában és a kartonon</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>A képernyő billentyűi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Otklik</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Parancsok</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n küldésre vár</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts saved {time}</source>
        <translation>Piszkozatok mentve {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>last exchange {time}</source>
        <translation>utolsó adatcsere {time}</translation>
    </message>
</context>
<context>
    <name>SyncBlock</name>
    <message numerus="yes">
        <source>%n await your decision</source>
        <translation>
            <numerusform>%n vár a döntésére</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n küldésre vár</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since {time}, work as usual</source>
        <translation>Nincs hálózat {time} óta, dolgozzon tovább</translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Még nem volt adatcsere</translation>
    </message>
    <message>
        <source>Open the sync window (Ctrl+Shift+S)</source>
        <translation>Adatcsere ablak megnyitása (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Synchronised at {time}</source>
        <translation>Adatcsere rendben, {time}</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Csak ez a számítógép</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Keys of this screen</source>
        <translation>A képernyő billentyűi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zárolás</translation>
    </message>
    <message>
        <source>Number, name, phone, address or command</source>
        <translation>Szám, név, telefon, cím vagy parancs</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Otklik</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Keresés vagy parancs</translation>
    </message>
</context>
<context>
    <name>window_commands</name>
    <message>
        <source>Colours as the system has them</source>
        <translation>A rendszer színei szerint</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Sötét téma</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ugrás ide</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>A képernyő billentyűi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Világos téma</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Navigáció keskenyebbre vagy szélesebbre</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Következő panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Előző panel</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Keresés vagy parancs</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Az utolsó lépés visszavonása</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Visszavonás: {step}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ablak</translation>
    </message>
    <message>
        <source>is on now</source>
        <translation>most ez van bekapcsolva</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nincs mit visszavonni</translation>
    </message>
</context>
</TS>
