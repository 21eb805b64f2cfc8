<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Átvette</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Beadványozó</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kérés módja</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Hívó</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Ellenőrizte</translation>
    </message>
    <message>
        <source>Checks of powers of attorney and disclosed arrears</source>
        <translation>Meghatalmazások ellenőrzése és hátralékközlések</translation>
    </message>
    <message>
        <source>Control mark</source>
        <translation>Ellenőrző bejegyzés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Day of the reception</source>
        <translation>A fogadás napja</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Adós</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Emptied at</source>
        <translation>Kiürítés ideje</translation>
    </message>
    <message>
        <source>Emptied by</source>
        <translation>Kiürítette</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vége</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Felvilágosítás telefonon</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>From {begin} to {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Beérkezés módja</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Azonosítva</translation>
    </message>
    <message>
        <source>Incoming number</source>
        <translation>Iktatószám</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>List of appeals taken out of the Box</source>
        <translation>A gyűjtőládából kivett beadványok jegyzéke</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}. sz.</translation>
    </message>
    <message>
        <source>Nobody is booked for this day.</source>
        <translation>Erre a napra nincs előjegyzés.</translation>
    </message>
    <message>
        <source>Note of a phone call</source>
        <translation>Telefonhívás feljegyzése</translation>
    </message>
    <message>
        <source>Nothing was asked for in this time.</source>
        <translation>Ebben az időszakban nem volt kérés.</translation>
    </message>
    <message>
        <source>Number of appeals</source>
        <translation>Beadványok száma</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lap</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Oldalak és fájlok</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Átvétel helye</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Meghatalmazás</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Kinyomtatva: {title}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ügy</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Fogadja</translation>
    </message>
    <message>
        <source>Reception list</source>
        <translation>Fogadási lista</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Hangfelvétel</translation>
    </message>
    <message>
        <source>Registration and control card</source>
        <translation>Iktató- és ellenőrző karton</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Iktatási szelvény</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Képviselő</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Utasítás</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Ügyfélközpont</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Slip of acceptance</source>
        <translation>Átvételi szelvény</translation>
    </message>
    <message>
        <source>Sum told</source>
        <translation>Összeg közölve</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonszám</translation>
    </message>
    <message>
        <source>The Box is empty.</source>
        <translation>A gyűjtőláda üres.</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>A számot az iktató adja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Told before the call was ended</source>
        <translation>A befejezésről tájékoztatva</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Rögzítésre figyelmeztetve</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>átvéve: {date}</translation>
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
        <source>another personal datum</source>
        <translation>más személyi adat</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>írásbeli beadvány</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>megőrzés {date}-ig</translation>
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
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>iktatva: {date}</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>felhasználói azonosító</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
</context>
</TS>
