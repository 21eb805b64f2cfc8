<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>reception</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Another booking takes the same time: move one of them.</source>
        <translation>Ugyanerre az időre más előjegyzés is van: helyezze át az egyiket.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Más időpont</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Arrears in person</source>
        <translation>Hátralék személyesen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kérés módja</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Előjegyzés</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Fogadás előjegyzése</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Lemondás</translation>
    </message>
    <message>
        <source>Call the reception off?</source>
        <translation>Lemondja a fogadást?</translation>
    </message>
    <message>
        <source>Choose a booking</source>
        <translation>Válasszon előjegyzést</translation>
    </message>
    <message>
        <source>Control card</source>
        <translation>Ellenőrző karton</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N books a reception; Alt+Left and Alt+Right change the day.</source>
        <translation>Ctrl+Shift+N: új előjegyzés; Alt+← és Alt+→: másik nap.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Log of disclosures</source>
        <translation>Adatközlések naplója</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>Nobody is booked for this day</source>
        <translation>Erre a napra nincs előjegyzés</translation>
    </message>
    <message>
        <source>Number of the appeal</source>
        <translation>A beadvány száma</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Beadvány megnyitása</translation>
    </message>
    <message>
        <source>Print the control card</source>
        <translation>Ellenőrző karton nyomtatása</translation>
    </message>
    <message>
        <source>Print the list of the day</source>
        <translation>Napi lista nyomtatása</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ügy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Fogadja</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Személyes fogadás</translation>
    </message>
    <message>
        <source>Reception booked</source>
        <translation>Fogadás előjegyezve</translation>
    </message>
    <message>
        <source>Reception called off</source>
        <translation>Fogadás lemondva</translation>
    </message>
    <message>
        <source>Reception moved</source>
        <translation>Fogadás áthelyezve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>Eredmény mentve</translation>
    </message>
    <message>
        <source>Result of the reception</source>
        <translation>A fogadás eredménye</translation>
    </message>
    <message>
        <source>Stamp on the control card: {texts}</source>
        <translation>Bélyegző az ellenőrző kartonon: {texts}</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>The list as PDF</source>
        <translation>Lista PDF-ben</translation>
    </message>
    <message>
        <source>The next free time: {day}, {hour}.</source>
        <translation>A következő szabad időpont: {day}, {hour}.</translation>
    </message>
    <message>
        <source>The sum is told to the debtor or with a valid power; each question is logged.</source>
        <translation>Az összeg az adóssal vagy érvényes meghatalmazással közölhető; minden kérés naplózódik.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Ki jön</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Kinek a számlája</translation>
    </message>
    <message>
        <source>account or name</source>
        <translation>számla vagy név</translation>
    </message>
    <message>
        <source>book a reception</source>
        <translation>fogadás előjegyzése</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>előjegyezve</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>írásbeli beadvánnyal</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>lemondva</translation>
    </message>
    <message>
        <source>everybody who receives</source>
        <translation>mindenki, aki fogad</translation>
    </message>
    <message>
        <source>it was booked without an appeal</source>
        <translation>beadvány nélkül előjegyezve</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>a képernyő billentyűi</translation>
    </message>
    <message>
        <source>of the written appeal</source>
        <translation>az írásbeli beadványé</translation>
    </message>
    <message>
        <source>open the booking</source>
        <translation>az előjegyzés megnyitása</translation>
    </message>
    <message>
        <source>print the list of the day</source>
        <translation>a napi lista nyomtatása</translation>
    </message>
    <message>
        <source>received</source>
        <translation>fogadva</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>következő nap</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>előző nap</translation>
    </message>
    <message>
        <source>the reception is over</source>
        <translation>a fogadás véget ért</translation>
    </message>
    <message>
        <source>who receives notes the result</source>
        <translation>az eredményt a fogadó rögzíti</translation>
    </message>
</context>
</TS>
