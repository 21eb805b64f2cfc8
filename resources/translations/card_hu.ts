<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Névtelen beadó</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Szám, dátum és beadó másolása</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábbi</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>További műveletek</translation>
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
        <source>Visit</source>
        <translation>Kiszállás</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>azonosító: {number}</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>iktatatlan</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n field(s) were changed by two people</source>
        <translation>
            <numerusform>%n mezőt ketten is módosítottak</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Válasszon beadványt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>bármi keresése vagy elvégzése</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>e képernyő billentyűi</translation>
    </message>
    <message>
        <source>next appeal of the list</source>
        <translation>a lista következő beadványa</translation>
    </message>
    <message>
        <source>register an appeal</source>
        <translation>beadvány iktatása</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>miért ez a nap</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n munkanapos késés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n munkanap van hátra</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Válasz határideje: {date}</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Lezárva: {date}</translation>
    </message>
    <message>
        <source>The calendar of {year} is not confirmed: the date may change</source>
        <translation>A {year}. évi naptár nincs megerősítve: a dátum változhat</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Ma van az utolsó nap</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>A szabályzat nem ír elő határidőt</translation>
    </message>
    <message>
        <source>The term begins with registration</source>
        <translation>A határidő az iktatással kezdődik</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Miért ez a nap?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>A check on site is needed</source>
        <translation>Helyszíni ellenőrzés szükséges</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fogyasztói szám</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>Más levél…</translation>
    </message>
    <message>
        <source>Another term rule</source>
        <translation>Másik határidő-szabály</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Telefonos válasz</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Válasz készül</translation>
    </message>
    <message>
        <source>Answer given by telephone</source>
        <translation>Telefonon adott válasz</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>At the management</source>
        <translation>A vezetőségnél</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>A beadvány lezárása</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Confirmation of a call</source>
        <translation>Hívás megerősítése</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Az elbírálás megkezdődött</translation>
    </message>
    <message>
        <source>Conversation kept</source>
        <translation>A beszélgetés rögzítve</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Az adatlap javítása</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Javítva</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
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
        <source>Executor named</source>
        <translation>Ügyintéző kijelölve</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Hosszabbítás</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>A határidő meghosszabbítása</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Meghosszabbítva: {date}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Aláírásra vár</translation>
    </message>
    <message>
        <source>Forwarding letter</source>
        <translation>Továbbító levél</translation>
    </message>
    <message numerus="yes">
        <source>From the same applicant: %n appeal(s)</source>
        <translation>
            <numerusform>Ugyanettől a beadótól: %n beadvány</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Hand the appeal over</source>
        <translation>A beadvány átadása</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Átadva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>A gyűjtőládában</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Mások adatai szükségesek</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Utasítás</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Meghívó</translation>
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
        <source>Legal basis</source>
        <translation>Jogalap</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Ügyintéző kijelölése</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Új dátum: {date}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Intézkedés nélkül</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Még nincs értesítve</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem érhető el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nem változott semmi</translation>
    </message>
    <message>
        <source>Notice in time</source>
        <translation>Időben értesítve</translation>
    </message>
    <message>
        <source>Notice late</source>
        <translation>Késve értesítve</translation>
    </message>
    <message>
        <source>Notice of a changed visit</source>
        <translation>Értesítés módosított kiszállásról</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Értesítés kiszállásról</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Értesítés hosszabbításról</translation>
    </message>
    <message>
        <source>Notice: under consideration</source>
        <translation>Értesítés: elbírálás alatt</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Hívott szám</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>Open the appeal again</source>
        <translation>A beadvány újranyitása</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Újra megnyitva</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kimenetel</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Egységnek átadva</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Kiszállás</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Levelezési cím</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>Válasz készítése</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Újraszámolás</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Átirányítva</translation>
    </message>
    <message>
        <source>Refusal with reasons</source>
        <translation>Indokolt elutasítás</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iktatva</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>Iktatva: {number}</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Pontosítás kérése</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>Eredmény rögzítve</translation>
    </message>
    <message>
        <source>Result of consideration</source>
        <translation>Az elbírálás eredménye</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Szolgáltatási cím</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírva</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Munkába vétel</translation>
    </message>
    <message>
        <source>Tell the applicant by {date}</source>
        <translation>A beadót értesíteni: {date}</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>A beadvány szövege</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>A beadó elégedett</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>A szabályzat nem ír elő határidőt</translation>
    </message>
    <message>
        <source>The term has been counted anew</source>
        <translation>A határidő újraszámolva</translation>
    </message>
    <message>
        <source>The text and the number stay as they were; every old value is kept.</source>
        <translation>A szöveg és a szám nem változik; minden korábbi érték megmarad.</translation>
    </message>
    <message>
        <source>There is nothing in this part yet</source>
        <translation>Ebben a részben még nincs semmi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Elbírálás alatt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Szervezeti egység</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Kiszállás elutasítva</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kiszállások</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>A beadóra várunk</translation>
    </message>
    <message>
        <source>What did consideration find?</source>
        <translation>Mit állapított meg az elbírálás?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mi hangzott el</translation>
    </message>
    <message>
        <source>Which rule holds for the term?</source>
        <translation>Melyik határidő-szabály érvényes?</translation>
    </message>
    <message>
        <source>Who considers the appeal?</source>
        <translation>Ki bírálja el a beadványt?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Withdraw a mistaken record</source>
        <translation>Téves bejegyzés visszavonása</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>megválaszolva: {date}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailben</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>faxon</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postán</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>lezárva: {date}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>kézbesítve</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>tervezet</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>aláírásra vár</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angolul</translation>
    </message>
    <message>
        <source>in Hungarian</source>
        <translation>magyarul</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>kazahul</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>oroszul</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nem kézbesített</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>returned with a remark</source>
        <translation>megjegyzéssel visszaküldve</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>elküldve</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>aláírva</translation>
    </message>
    <message>
        <source>the unit decides</source>
        <translation>az egység dönt</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>ha a szabályzat kéri</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>az Ön szerepköre nem engedi</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, {number}. változat</translation>
    </message>
</context>
</TS>
