<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>ProfilesPage</name>
    <message>
        <source>follow the link</source>
        <translation>a hivatkozás megnyitása</translation>
    </message>
    <message>
        <source>link before</source>
        <translation>előző hivatkozás</translation>
    </message>
    <message>
        <source>next link</source>
        <translation>következő hivatkozás</translation>
    </message>
</context>
<context>
    <name>regulation</name>
    <message numerus="yes">
        <source>%n appeal(s) have new dates</source>
        <translation>
            <numerusform>%n beadvány kapott új határnapot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) name rules that are not on this computer</source>
        <translation>
            <numerusform>%n beadvány olyan szabályzat szerint van iktatva, amely nincs ezen a gépen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n naptári nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of a move</comment>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the extension are lost</source>
        <translation>
            <numerusform>A hosszabbításból %n nap elvész</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n hétvégi nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have less time</source>
        <translation>
            <numerusform>közülük %n esetben kevesebb az idő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s) move</source>
        <translation>
            <numerusform>%n nyitott beadvány határnapja változik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n munkanap</numerusform>
        </translation>
    </message>
    <message>
        <source>A change must be told {when}</source>
        <translation>A változást közölni kell: {when}</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Helyszíni ellenőrzés szükséges</translation>
    </message>
    <message>
        <source>A correction of the calendar that arrived can&apos;t be used</source>
        <translation>A beérkezett naptárhelyesbítés nem használható</translation>
    </message>
    <message>
        <source>A version of the regulation that arrived can&apos;t be used</source>
        <translation>A szabályzat beérkezett változata nem használható</translation>
    </message>
    <message>
        <source>A version was refused; what was in force stays.</source>
        <translation>Egy változat elutasítva; a korábbi marad hatályban.</translation>
    </message>
    <message>
        <source>After hours: day 0 is the next working day</source>
        <translation>Munkaidő után: a 0. nap a következő munkanap</translation>
    </message>
    <message>
        <source>Agreed for</source>
        <translation>Egyeztetett időpont</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}</source>
        <translation>Más határidő is lehetséges: {name}</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}, {date}.</source>
        <translation>Más határidő is lehetséges: {name}, {date}</translation>
    </message>
    <message>
        <source>Answer by {date}.</source>
        <translation>Válasz legkésőbb: {date}</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Bármely határidő</translation>
    </message>
    <message>
        <source>Apply another rule</source>
        <translation>Más szabály alkalmazása</translation>
    </message>
    <message>
        <source>Apply this rule</source>
        <translation>E szabály alkalmazása</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Vissza a korábbira</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Back to the release</source>
        <translation>Vissza a kiadás adataihoz</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Szabály szerint</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Calendar: {days}</source>
        <translation>Naptár: {days}</translation>
    </message>
    <message>
        <source>Calendar: {years}; edition {number}.</source>
        <translation>Naptár: {years}; kiadás: {number}.</translation>
    </message>
    <message>
        <source>Came on {date} after the working day or on a day off</source>
        <translation>Érkezett: {date}, munkaidő után vagy munkaszüneti napon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Ellenőrizte</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ellenőrzés napja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Összevetés</translation>
    </message>
    <message>
        <source>Comparison of regulations</source>
        <translation>Szabályzatok összevetése</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Magyarázat másolása</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Újraszámolás</translation>
    </message>
    <message>
        <source>Counted: {count}.</source>
        <translation>Számolva: {count}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Számolás folyamatban</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>0. nap</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>A látogatás napja</translation>
    </message>
    <message>
        <source>Declare a day off</source>
        <translation>Munkaszüneti nappá tétel</translation>
    </message>
    <message>
        <source>Declare a working day</source>
        <translation>Munkanappá tétel</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Határnap: {date}</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>{number}. kiadás</translation>
    </message>
    <message>
        <source>Edition {number} of the calendars is in force</source>
        <translation>Hatályba lépett a naptárak {number}. kiadása</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Kiadások</translation>
    </message>
    <message>
        <source>End of the working day</source>
        <translation>A munkaidő vége</translation>
    </message>
    <message>
        <source>Every open appeal is being counted again.</source>
        <translation>Minden nyitott beadvány határidejét újraszámoljuk.</translation>
    </message>
    <message>
        <source>Every recorded date is the one that the rules in force give.</source>
        <translation>Minden rögzített határnap megfelel a hatályos szabályoknak.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Minden</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Fájl mentése</translation>
    </message>
    <message>
        <source>Give the reason; it stands in every history.</source>
        <translation>Adja meg az okot: minden előzményben szerepelni fog.</translation>
    </message>
    <message>
        <source>Hand over to a unit</source>
        <translation>Átadás a szervezeti egységnek</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Magyarország</translation>
    </message>
    <message>
        <source>If the last day is off, the term</source>
        <translation>Ha az utolsó nap munkaszüneti, a határidő</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Fájl betöltése</translation>
    </message>
    <message>
        <source>Import a regulation profile</source>
        <translation>Szabályzatprofil betöltése</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Másoktól kell adat</translation>
    </message>
    <message>
        <source>Internal target of the office</source>
        <translation>A szervezet belső határideje</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazahsztán</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Elmentve: {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Hossz</translation>
    </message>
    <message>
        <source>Less time than before</source>
        <translation>Kevesebb idő, mint eddig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
    <message>
        <source>More time than before</source>
        <translation>Több idő, mint eddig</translation>
    </message>
    <message>
        <source>Moved over: {days}</source>
        <translation>Átlépve: {days}</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Új határnap: {date}</translation>
    </message>
    <message>
        <source>No appeal moves</source>
        <translation>Egy határnap sem változik</translation>
    </message>
    <message>
        <source>No corrections yet: the data of the release hold.</source>
        <translation>Nincs javítás: a kiadás adatai érvényesek.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nem számolható</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Értesítés napja</translation>
    </message>
    <message>
        <source>Only an administrator corrects calendars; you can look and check.</source>
        <translation>A naptárakat rendszergazda javítja; Ön megnézheti.</translation>
    </message>
    <message>
        <source>Other terms of the card</source>
        <translation>A kartoték további határidői</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rész</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kérdés</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Profile «{profile}», version {version}, in force from {date}</source>
        <translation>„{profile}” profil, {version}. változat, hatályos: {date}</translation>
    </message>
    <message>
        <source>Put into force again</source>
        <translation>Újra hatályba</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Olvasás</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Beérkezett</translation>
    </message>
    <message numerus="yes">
        <source>Record %n new date(s)</source>
        <translation>
            <numerusform>%n új határnap rögzítése</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the new dates</source>
        <translation>Új határnapok rögzítése</translation>
    </message>
    <message>
        <source>Recorded is {date}, counted by an earlier calendar or rule.</source>
        <translation>Rögzítve: {date}, korábbi naptár vagy szabály szerint.</translation>
    </message>
    <message>
        <source>Recorded is {old}; by the calendar and the rules in force it is {new}</source>
        <translation>Rögzítve: {old}; a hatályos naptár és szabály szerint: {new}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rögzítés folyamatban</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Újraszámolás</translation>
    </message>
    <message>
        <source>Recount of open appeals</source>
        <translation>Nyitott beadványok újraszámolása</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Iktatva</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Szabályzat</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Szabályzatok</translation>
    </message>
    <message>
        <source>Regulations to compare</source>
        <translation>Összevetendő szabályzatok</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Szabály</translation>
    </message>
    <message>
        <source>Rule: {name}. {section}, {code}: «{text}»</source>
        <translation>Szabály: {name}. {section}, {code}: „{text}”</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Oroszország</translation>
    </message>
    <message>
        <source>Safe day to send</source>
        <translation>Biztonságos küldési nap</translation>
    </message>
    <message>
        <source>Safe day to send: {date}</source>
        <translation>Biztonságos küldési nap: {date}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Elküldve a nyomtatóra</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Tárgykör megadása</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megmutat</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Kihagyva: {days}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Status of the year</source>
        <translation>Az év állapota</translation>
    </message>
    <message>
        <source>Stopped. F5 counts again.</source>
        <translation>Leállítva. F5: újraszámolás.</translation>
    </message>
    <message>
        <source>Tell of the visit by {date}</source>
        <translation>Értesítés a látogatásról legkésőbb: {date}</translation>
    </message>
    <message>
        <source>Tell of the visit on {date}</source>
        <translation>Értesítés a látogatásról: {date}</translation>
    </message>
    <message>
        <source>Tell the applicant about the extension</source>
        <translation>A hosszabbítás közlése a beadványozóval</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Határidő-számító</translation>
    </message>
    <message>
        <source>Text of the regulation</source>
        <translation>A szabályzat szövege</translation>
    </message>
    <message>
        <source>The calendar or the rules have changed; nothing is recorded yet.</source>
        <translation>Megváltozott a naptár vagy a szabály; még semmi sincs rögzítve.</translation>
    </message>
    <message>
        <source>The day to tell of this visit has passed</source>
        <translation>Az értesítés határnapja már elmúlt</translation>
    </message>
    <message>
        <source>The explanation has been copied</source>
        <translation>A magyarázat a vágólapon van</translation>
    </message>
    <message>
        <source>The last good one stays in force.</source>
        <translation>Az utolsó érvényes marad hatályban.</translation>
    </message>
    <message>
        <source>The original date {date}: {term} counted from {start}</source>
        <translation>Az eredeti határnap {date}: {term}, kezdete {start}</translation>
    </message>
    <message>
        <source>The regulation sets no term.</source>
        <translation>A szabályzat nem szab határidőt.</translation>
    </message>
    <message>
        <source>The term has been counted by another rule</source>
        <translation>A határidő más szabály szerint számítva</translation>
    </message>
    <message>
        <source>The text of this regulation is not on this computer.</source>
        <translation>E szabályzat szövege nincs ezen a gépen.</translation>
    </message>
    <message>
        <source>The visit may be on a day off</source>
        <translation>A látogatás munkaszüneti napon is lehet</translation>
    </message>
    <message>
        <source>There is no printer; kept as {name}</source>
        <translation>Nincs nyomtató; elmentve: {name}</translation>
    </message>
    <message>
        <source>This time comes twice: the second is meant</source>
        <translation>Ez az időpont kétszer van: a másodikról van szó</translation>
    </message>
    <message>
        <source>Told on {given}, the first lawful visit is {date}; {other}</source>
        <translation>Ha az értesítés napja {given}, az első jogszerű látogatás {date}; {other}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Version {version} of «{profile}»: new appeals follow it from {date}</source>
        <translation>„{profile}” {version}. változata: új beadványokra ettől a naptól: {date}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mit számolunk</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mi látszik</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>A korábbi marad hatályban.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Miért ez a nap?</translation>
    </message>
    <message>
        <source>Why this rule holds</source>
        <translation>Miért ez a szabály érvényes</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Miért {date}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miért?</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>A pont szövege</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>Munkanaptárak</translation>
    </message>
    <message>
        <source>Write up the visit</source>
        <translation>A látogatás eredményének rögzítése</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Év</translation>
    </message>
    <message>
        <source>a day off; send by {date}</source>
        <translation>munkaszüneti nap; küldés: {date}</translation>
    </message>
    <message>
        <source>a working day, not moved</source>
        <translation>munkanap, nem kell áthelyezni</translation>
    </message>
    <message>
        <source>ahead {count}</source>
        <translation>hátravan {count}</translation>
    </message>
    <message>
        <source>an administrator, the registry or a head may move dates</source>
        <translation>a határnapot rendszergazda, iktató vagy vezető módosíthatja</translation>
    </message>
    <message>
        <source>any term</source>
        <translation>bármely határidő</translation>
    </message>
    <message>
        <source>by the literal reading {date}</source>
        <translation>szó szerinti értelmezéssel {date}</translation>
    </message>
    <message>
        <source>by the stricter reading {date}</source>
        <translation>szigorúbb értelmezéssel {date}</translation>
    </message>
    <message>
        <source>calculated, not announced yet</source>
        <translation>számított, még nincs kihirdetve</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>naptári nap</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>ellenőrizve: {date}</translation>
    </message>
    <message>
        <source>classified anew: {old} → {new}</source>
        <translation>új besorolás: {old} → {new}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>a programmal érkezett</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>megerősítve</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>0. nap</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>előző nap</translation>
    </message>
    <message>
        <source>day off in lieu of a holiday on a weekend</source>
        <translation>pihenőnap hétvégére eső ünnep helyett</translation>
    </message>
    <message>
        <source>day off, moved</source>
        <translation>áthelyezett pihenőnap</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>a szervezet döntése</translation>
    </message>
    <message>
        <source>decided, day 0</source>
        <translation>döntés, 0. nap</translation>
    </message>
    <message>
        <source>declare the day otherwise</source>
        <translation>a nap átminősítése</translation>
    </message>
    <message>
        <source>declared a day off</source>
        <translation>munkaszüneti nappá nyilvánítva</translation>
    </message>
    <message>
        <source>declared a working day</source>
        <translation>munkanappá nyilvánítva</translation>
    </message>
    <message>
        <source>done</source>
        <translation>kész</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>késve kész</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>korábbi</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>kiadás: {number}</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>a beérkezéstől</translation>
    </message>
    <message>
        <source>from registration</source>
        <translation>az iktatástól</translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation>a központból</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>a döntéstől</translation>
    </message>
    <message>
        <source>from the original date</source>
        <translation>az eredeti határnaptól</translation>
    </message>
    <message>
        <source>hol.</source>
        <translation>ünnep</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>ünnepnap</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>betöltve</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>hatályos</translation>
    </message>
    <message>
        <source>late</source>
        <translation>késés</translation>
    </message>
    <message>
        <source>months</source>
        <translation>hónap</translation>
    </message>
    <message>
        <source>moved from {date}, a day off</source>
        <translation>áthelyezve innen: {date}, pihenőnap</translation>
    </message>
    <message>
        <source>moves to the next working day</source>
        <translation>a következő munkanapra kerül</translation>
    </message>
    <message>
        <source>moves to the working day before</source>
        <translation>az előző munkanapra kerül</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nem volt ellenőrizve</translation>
    </message>
    <message>
        <source>new appeals are registered under it</source>
        <translation>az új beadványok eszerint iktatódnak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>no term is set</source>
        <translation>nincs határidő</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nincs megerősítve</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nincs betöltve</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nincs szabály</translation>
    </message>
    <message>
        <source>nothing was counted</source>
        <translation>nincs mit másolni</translation>
    </message>
    <message>
        <source>notice of a visit</source>
        <translation>értesítés látogatásról</translation>
    </message>
    <message>
        <source>off: {days}</source>
        <translation>szünnap: {days}</translation>
    </message>
    <message>
        <source>only an administrator corrects calendars</source>
        <translation>naptárat csak rendszergazda javíthat</translation>
    </message>
    <message>
        <source>only an administrator imports regulations</source>
        <translation>szabályzatot csak rendszergazda tölthet be</translation>
    </message>
    <message>
        <source>only for a term by the rule</source>
        <translation>csak szabály szerinti határidőhöz</translation>
    </message>
    <message>
        <source>original date, day 0</source>
        <translation>eredeti határnap, 0. nap</translation>
    </message>
    <message>
        <source>passed {count}</source>
        <translation>eltelt {count}</translation>
    </message>
    <message>
        <source>received, day 0</source>
        <translation>beérkezés, 0. nap</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>registered, day 0</source>
        <translation>iktatás, 0. nap</translation>
    </message>
    <message>
        <source>skipped {count}</source>
        <translation>kihagyva {count}</translation>
    </message>
    <message>
        <source>stands in every history</source>
        <translation>minden előzményben szerepel</translation>
    </message>
    <message>
        <source>stays on a day off</source>
        <translation>a pihenőnapon marad</translation>
    </message>
    <message>
        <source>swapped with {date}</source>
        <translation>cserélve: {date}</translation>
    </message>
    <message>
        <source>the calendar was corrected</source>
        <translation>javították a naptárt</translation>
    </message>
    <message>
        <source>the dates are being recorded</source>
        <translation>a határnapok rögzítése folyik</translation>
    </message>
    <message>
        <source>the decree and its number</source>
        <translation>a rendelet és száma</translation>
    </message>
    <message>
        <source>the rules of the regulation were corrected</source>
        <translation>javították a szabályzatot</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>ugyanaznap</translation>
    </message>
    <message>
        <source>the visit, not counted</source>
        <translation>a látogatás, nem számít</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>eddig: {date}</translation>
    </message>
    <message>
        <source>version {version}, in force from {date}</source>
        <translation>{version}. változat, hatályos: {date}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>látogatás</translation>
    </message>
    <message>
        <source>week after</source>
        <translation>következő hét</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>hétvége</translation>
    </message>
    <message>
        <source>worked: {days}</source>
        <translation>munkanap: {days}</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>munkanap</translation>
    </message>
    <message>
        <source>working day, moved</source>
        <translation>áthelyezett munkanap</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>munkanap</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>{country} {year}, {status}</source>
        <translation>{country} {year}, {status}</translation>
    </message>
    <message>
        <source>{date} becomes a day off</source>
        <translation>{date}: pihenőnap lesz</translation>
    </message>
    <message>
        <source>{date} becomes a working day</source>
        <translation>{date}: munkanap lesz</translation>
    </message>
    <message>
        <source>{date} is a day off</source>
        <translation>{date}: pihenőnap</translation>
    </message>
    <message>
        <source>{date} is worked</source>
        <translation>{date}: munkanap</translation>
    </message>
    <message>
        <source>{date}: counted as {ordinal}</source>
        <translation>{date}: számít, {ordinal}.</translation>
    </message>
    <message>
        <source>{date}: passed, {reason}</source>
        <translation>{date}: átlépve, {reason}</translation>
    </message>
    <message>
        <source>{date}: skipped, {reason}</source>
        <translation>{date}: kimarad, {reason}</translation>
    </message>
    <message>
        <source>{day} today</source>
        <translation>{day} ma</translation>
    </message>
    <message>
        <source>{day}; the last day</source>
        <translation>{day}; utolsó nap</translation>
    </message>
    <message>
        <source>{hours} h of elapsed time before {agreed}: until {latest}.</source>
        <translation>{hours} órával {agreed} előtt, legkésőbb {latest}.</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{place}: decided by the organisation, not in the regulation</source>
        <translation>{place}: a szervezet döntése, a szabályzatban nincs</translation>
    </message>
    <message>
        <source>{term}: from {start} (not counted) to {due}; {end}.</source>
        <translation>{term}: {start} (nem számít) – {due}; {end}.</translation>
    </message>
    <message>
        <source>{what} (reminder)</source>
        <translation>{what} (emlékeztető)</translation>
    </message>
    <message>
        <source>{what}: the date may change</source>
        <translation>{what}: a határnap változhat</translation>
    </message>
    <message>
        <source>{what}; this date does not feel it</source>
        <translation>{what}; erre a napra nem hat</translation>
    </message>
    <message>
        <source>{year} is not confirmed</source>
        <translation>{year} nincs megerősítve</translation>
    </message>
    <message>
        <source>{year} is not confirmed: dates that touch it may change</source>
        <translation>{year} nincs megerősítve: az érintett határnapok változhatnak</translation>
    </message>
    <message>
        <source>{year} is not loaded</source>
        <translation>{year} nincs betöltve</translation>
    </message>
    <message>
        <source>{year} is not loaded: only weekends and fixed holidays are known</source>
        <translation>{year} nincs betöltve: csak a hétvégék és az állandó ünnepek ismertek</translation>
    </message>
    <message>
        <source>{year} should be checked again</source>
        <translation>{year} újra ellenőrizendő</translation>
    </message>
    <message numerus="yes">
        <source>{year} was checked %n day(s) ago: look at the decrees again</source>
        <translation>
            <numerusform>{year}: az ellenőrzés %n napja volt, nézze meg újra a rendeleteket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>29 February ends on 1 March</source>
        <translation>február 29. után március 1.</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Névtelenség</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>Contents of letters</source>
        <translation>A levelek tartalma</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Adatközlés</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Iratok</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Hosszabbítások</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>péntek</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Okok</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>magyar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazah</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Megőrzés</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Fajták</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>hétfő</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Számok</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Nyitvatartás</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Szervezet</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Személyes fogadás</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Helyek</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Beosztások</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Jogok</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>orosz</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>szombat</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>vasárnap</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Határidők</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>csütörtök</translation>
    </message>
    <message>
        <source>Topics and routes</source>
        <translation>Témák és útvonalak</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>kedd</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Szervezeti egységek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Változat</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>A válasz módja</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>szerda</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ki ír alá</translation>
    </message>
    <message>
        <source>a check on site is needed</source>
        <translation>helyszíni ellenőrzés kell</translation>
    </message>
    <message>
        <source>a crime or a threat to the public?</source>
        <translation>bűncselekmény vagy közveszély?</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>döntés</translation>
    </message>
    <message>
        <source>a ground</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>figyelmeztetés</translation>
    </message>
    <message>
        <source>a justification</source>
        <translation>indokolás</translation>
    </message>
    <message>
        <source>a letter that was sent</source>
        <translation>elküldött levél</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>megjegyzés</translation>
    </message>
    <message>
        <source>a notice that was sent</source>
        <translation>elküldött értesítés</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>telefonhívás</translation>
    </message>
    <message>
        <source>a reasoned written notice</source>
        <translation>indokolt írásbeli értesítés</translation>
    </message>
    <message>
        <source>a record of the call</source>
        <translation>a hívás feljegyzése</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>meghatalmazott képviselő</translation>
    </message>
    <message>
        <source>a written appeal</source>
        <translation>írásos beadvány</translation>
    </message>
    <message>
        <source>accepted values</source>
        <translation>elfogadott</translation>
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
        <source>address for the answer</source>
        <translation>válaszcím</translation>
    </message>
    <message>
        <source>address from</source>
        <translation>a cím forrása</translation>
    </message>
    <message>
        <source>after minutes</source>
        <translation>ennyi perc után</translation>
    </message>
    <message>
        <source>all questions were answered</source>
        <translation>minden kérdésre volt válasz</translation>
    </message>
    <message>
        <source>an answer is expected</source>
        <translation>választ várnak</translation>
    </message>
    <message>
        <source>an answer to each question</source>
        <translation>válasz minden kérdésre</translation>
    </message>
    <message>
        <source>an earlier answer that was sent</source>
        <translation>korábban elküldött válasz</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>meghívó</translation>
    </message>
    <message>
        <source>anonymous entries are considered</source>
        <translation>a névtelen bejegyzést is elbírálják</translation>
    </message>
    <message>
        <source>another identifier</source>
        <translation>más azonosító</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>válasz</translation>
    </message>
    <message>
        <source>answer in the language of the appeal</source>
        <translation>válasz a beadvány nyelvén</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>válasz útja</translation>
    </message>
    <message>
        <source>applicants</source>
        <translation>beadványozók</translation>
    </message>
    <message>
        <source>asked for by</source>
        <translation>kérték</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>később bekérik</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>továbbkérdez</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>látogatáskor</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>legfeljebb</translation>
    </message>
    <message>
        <source>author with a phone</source>
        <translation>telefonos szerzőnek</translation>
    </message>
    <message>
        <source>author with an address</source>
        <translation>címmel rendelkező szerzőnek</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>jogosultság</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>kötelező</translation>
    </message>
    <message>
        <source>by</source>
        <translation>mód</translation>
    </message>
    <message>
        <source>by a voice message</source>
        <translation>hangüzenetben</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>faxon</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>beosztás alapján</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>postán</translation>
    </message>
    <message>
        <source>by the list of authorised signers</source>
        <translation>aláírók jegyzéke alapján</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>ki</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>naptári nap</translation>
    </message>
    <message>
        <source>call after a message</source>
        <translation>hívás üzenet után</translation>
    </message>
    <message>
        <source>cash hall</source>
        <translation>pénztár</translation>
    </message>
    <message>
        <source>central hall</source>
        <translation>központi terem</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>csatorna</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>csatornák</translation>
    </message>
    <message>
        <source>check</source>
        <translation>ellenőrzés</translation>
    </message>
    <message>
        <source>claim about quality</source>
        <translation>minőségi kifogás</translation>
    </message>
    <message>
        <source>claim on a letterhead</source>
        <translation>cégpapíros kifogás</translation>
    </message>
    <message>
        <source>classified</source>
        <translation>besorolva</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>feltételek</translation>
    </message>
    <message>
        <source>confirmation of a call</source>
        <translation>hívás visszaigazolása</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>megerősíti</translation>
    </message>
    <message>
        <source>consent makes it lawful</source>
        <translation>hozzájárulással jogszerű</translation>
    </message>
    <message>
        <source>contact centre</source>
        <translation>ügyfélszolgálat</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>elérhetőségek</translation>
    </message>
    <message>
        <source>contacts of others are hidden</source>
        <translation>mások elérhetősége rejtve</translation>
    </message>
    <message>
        <source>contract department</source>
        <translation>szerződéses osztály</translation>
    </message>
    <message>
        <source>contract number</source>
        <translation>szerződésszám</translation>
    </message>
    <message>
        <source>control card</source>
        <translation>ellenőrző lap</translation>
    </message>
    <message>
        <source>correspondence stops</source>
        <translation>a levelezés megszűnik</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>számítási egység</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ország</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>kísérőlevél</translation>
    </message>
    <message>
        <source>data</source>
        <translation>adatok</translation>
    </message>
    <message>
        <source>data are missing</source>
        <translation>hiányzó adat</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>beérkezés napja</translation>
    </message>
    <message>
        <source>days in the Box</source>
        <translation>nap a gyűjtőládában</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>dönt</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>a szervezet döntése</translation>
    </message>
    <message>
        <source>digits of an account</source>
        <translation>ügyfélszám jegyei</translation>
    </message>
    <message>
        <source>document</source>
        <translation>irat</translation>
    </message>
    <message>
        <source>document is shown</source>
        <translation>igazolványt mutat</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>iratok</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>kötelesség</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>earlier day</source>
        <translation>korábbi nap</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>következmény</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>elektronikus aláírás</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektronikusan</translation>
    </message>
    <message>
        <source>end of correspondence</source>
        <translation>levelezés lezárása</translation>
    </message>
    <message>
        <source>end of the call</source>
        <translation>a hívás vége</translation>
    </message>
    <message>
        <source>ends the appeal</source>
        <translation>lezárja a beadványt</translation>
    </message>
    <message>
        <source>except</source>
        <translation>kivéve</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>hosszabbítás</translation>
    </message>
    <message>
        <source>for anonymous appeals</source>
        <translation>névtelen beadványra</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formák</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>hatósághoz áttéve</translation>
    </message>
    <message>
        <source>given by a visit</source>
        <translation>látogatással adják meg</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>utónév</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>átadva</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>fogad</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>óra</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>mennyi</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>hatályos ettől</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>csak személyesen</translation>
    </message>
    <message>
        <source>in the Book</source>
        <translation>a Könyvben</translation>
    </message>
    <message>
        <source>in the applicant&apos;s language</source>
        <translation>a beadványozó nyelvén</translation>
    </message>
    <message>
        <source>information from others is needed</source>
        <translation>másoktól kell adat</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>meghívó</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>fajta</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>fajták</translation>
    </message>
    <message>
        <source>kinds of it</source>
        <translation>alfajták</translation>
    </message>
    <message>
        <source>language</source>
        <translation>nyelv</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>a szöveg nyelve</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>nyelvek</translation>
    </message>
    <message>
        <source>later day</source>
        <translation>későbbi nap</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>jogalap</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>hivatalos név</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>levél</translation>
    </message>
    <message>
        <source>letter for an anonymous entry</source>
        <translation>levél névtelen bejegyzésre</translation>
    </message>
    <message>
        <source>list of checks</source>
        <translation>ellenőrző lista</translation>
    </message>
    <message>
        <source>mark of acceptance</source>
        <translation>átvételi jel</translation>
    </message>
    <message>
        <source>mask of incoming numbers</source>
        <translation>bejövő számok mintája</translation>
    </message>
    <message>
        <source>may be chosen by hand</source>
        <translation>kézzel is választható</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>adható</translation>
    </message>
    <message>
        <source>measures for</source>
        <translation>intézkedés erre</translation>
    </message>
    <message>
        <source>minutes for the information</source>
        <translation>perc a tájékoztatásra</translation>
    </message>
    <message>
        <source>months</source>
        <translation>hónap</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>kötelező</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>a szervezet neve</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>szükséges</translation>
    </message>
    <message>
        <source>no abusive passage</source>
        <translation>sértő rész nélkül</translation>
    </message>
    <message>
        <source>no account of another person</source>
        <translation>idegen ügyfélszám nélkül</translation>
    </message>
    <message>
        <source>no action, the notice is open</source>
        <translation>intézkedés nélkül, az értesítés szabad</translation>
    </message>
    <message>
        <source>no measures needed</source>
        <translation>intézkedés nem kell</translation>
    </message>
    <message>
        <source>no new arguments</source>
        <translation>nincs új érv</translation>
    </message>
    <message>
        <source>nobody else hears it</source>
        <translation>más nem hallja</translation>
    </message>
    <message>
        <source>none of these is given</source>
        <translation>egyik sincs megadva</translation>
    </message>
    <message>
        <source>not considered, no answer</source>
        <translation>nem bírálják el, nincs válasz</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nem kell</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nincs szabály</translation>
    </message>
    <message>
        <source>note: no contacts</source>
        <translation>feljegyzés: nincs elérhetőség</translation>
    </message>
    <message>
        <source>nothing can be misheard</source>
        <translation>nem érthető félre</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>semmi titkos</translation>
    </message>
    <message>
        <source>notice to the applicant</source>
        <translation>a beadványozó értesítése</translation>
    </message>
    <message>
        <source>notice: under consideration</source>
        <translation>értesítés: elbírálás alatt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>szám</translation>
    </message>
    <message>
        <source>number given elsewhere</source>
        <translation>külső szám</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>egyike</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>csak ha</translation>
    </message>
    <message>
        <source>only the person responsible writes marks</source>
        <translation>csak a felelős ír jelet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitva</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>szóban</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>szervezet</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>kimenő</translation>
    </message>
    <message>
        <source>own days off</source>
        <translation>saját szünnapok</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>saját mezők</translation>
    </message>
    <message>
        <source>own working days</source>
        <translation>saját munkanapok</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>oldalak</translation>
    </message>
    <message>
        <source>papers are not asked for</source>
        <translation>iratot nem kérnek</translation>
    </message>
    <message>
        <source>passed to a unit</source>
        <translation>átadva az egységnek</translation>
    </message>
    <message>
        <source>person</source>
        <translation>magánszemély</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>telefonok</translation>
    </message>
    <message>
        <source>photo of the defect</source>
        <translation>fotó a hibáról</translation>
    </message>
    <message>
        <source>photo of the label</source>
        <translation>fotó a címkéről</translation>
    </message>
    <message>
        <source>photo of the whole</source>
        <translation>fotó az egészről</translation>
    </message>
    <message>
        <source>place</source>
        <translation>hely</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>levelezési cím</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>postabélyegző</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>bizonyíték</translation>
    </message>
    <message>
        <source>put forward when</source>
        <translation>felajánlva, ha</translation>
    </message>
    <message>
        <source>question</source>
        <translation>kérdés</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>sorszám</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>okok</translation>
    </message>
    <message>
        <source>reasons are given</source>
        <translation>indokolni kell</translation>
    </message>
    <message>
        <source>redirected to a state body</source>
        <translation>állami szervhez irányítva</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>elutasítás</translation>
    </message>
    <message>
        <source>refused with a notice</source>
        <translation>elutasítás értesítéssel</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>iktatva</translation>
    </message>
    <message>
        <source>registration slip</source>
        <translation>iktatási szelvény</translation>
    </message>
    <message>
        <source>request for an explanation</source>
        <translation>magyarázatkérés</translation>
    </message>
    <message>
        <source>request for clarification</source>
        <translation>pontosítás kérése</translation>
    </message>
    <message>
        <source>required</source>
        <translation>kötelező</translation>
    </message>
    <message>
        <source>results</source>
        <translation>eredmények</translation>
    </message>
    <message>
        <source>role of the applicant</source>
        <translation>a beadványozó szerepe</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>szerepek</translation>
    </message>
    <message>
        <source>roles of the applicant</source>
        <translation>a beadványozó szerepei</translation>
    </message>
    <message>
        <source>scan of the page of an anonymous entry</source>
        <translation>névtelen bejegyzés szkennelése</translation>
    </message>
    <message>
        <source>seconds until connected</source>
        <translation>másodperc a kapcsolásig</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>szegmensek</translation>
    </message>
    <message>
        <source>sender&apos;s date</source>
        <translation>feladó dátuma</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>feladó száma</translation>
    </message>
    <message>
        <source>service address</source>
        <translation>felhasználási hely</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>ügyfélközpont</translation>
    </message>
    <message>
        <source>signature of the applicant</source>
        <translation>a beadványozó aláírása</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>aláírva</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>honlapok</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>szelvények</translation>
    </message>
    <message>
        <source>somebody chooses it</source>
        <translation>kézzel választják</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>szakaszok</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>bélyegző</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tárgy</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>családnév</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>bekapcsolva</translation>
    </message>
    <message>
        <source>taking in is never refused</source>
        <translation>az átvétel nem tagadható meg</translation>
    </message>
    <message>
        <source>tells who he is</source>
        <translation>bemutatkozik</translation>
    </message>
    <message>
        <source>term</source>
        <translation>határidő</translation>
    </message>
    <message>
        <source>terms are watched by</source>
        <translation>a határidőt figyeli</translation>
    </message>
    <message>
        <source>text</source>
        <translation>szöveg</translation>
    </message>
    <message>
        <source>the appeal is anonymous</source>
        <translation>névtelen beadvány</translation>
    </message>
    <message>
        <source>the appeal is repeated</source>
        <translation>ismételt beadvány</translation>
    </message>
    <message>
        <source>the applicant is satisfied</source>
        <translation>a beadványozó elégedett</translation>
    </message>
    <message>
        <source>the applicant is told, the appeal waits</source>
        <translation>értesítik, a beadvány vár</translation>
    </message>
    <message>
        <source>the applicant&apos;s wish comes first</source>
        <translation>a beadványozó kívánsága az első</translation>
    </message>
    <message>
        <source>the call is ended after telling so</source>
        <translation>figyelmeztetés után befejezhető</translation>
    </message>
    <message>
        <source>the call may be ended</source>
        <translation>a hívás befejezhető</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>az ügyfél</translation>
    </message>
    <message>
        <source>the complaint was confirmed</source>
        <translation>a panasz megalapozott</translation>
    </message>
    <message>
        <source>the days must pass in full</source>
        <translation>teljes napoknak kell eltelnie</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>az adós</translation>
    </message>
    <message>
        <source>the executor&apos;s contacts</source>
        <translation>az ügyintéző elérhetősége</translation>
    </message>
    <message>
        <source>the executor&apos;s name</source>
        <translation>az ügyintéző neve</translation>
    </message>
    <message>
        <source>the fastest way</source>
        <translation>a leggyorsabb mód</translation>
    </message>
    <message>
        <source>the kind of it</source>
        <translation>az alfajta</translation>
    </message>
    <message>
        <source>the language of the appeal</source>
        <translation>a beadvány nyelve</translation>
    </message>
    <message>
        <source>the last Saturday of the month</source>
        <translation>a hónap utolsó szombatja</translation>
    </message>
    <message>
        <source>the last Sunday of the month</source>
        <translation>a hónap utolsó vasárnapja</translation>
    </message>
    <message>
        <source>the law must be named</source>
        <translation>meg kell nevezni a jogszabályt</translation>
    </message>
    <message>
        <source>the mark &quot;unreadable&quot;</source>
        <translation>az „olvashatatlan” jel</translation>
    </message>
    <message>
        <source>the measures taken</source>
        <translation>a megtett intézkedések</translation>
    </message>
    <message>
        <source>the passage is quoted</source>
        <translation>az idézett rész</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>az indokolás</translation>
    </message>
    <message>
        <source>the reasons are told orally</source>
        <translation>az okokat szóban közlik</translation>
    </message>
    <message>
        <source>the reasons of a refusal</source>
        <translation>az elutasítás okai</translation>
    </message>
    <message>
        <source>the record in the Book is enough</source>
        <translation>elég a bejegyzés a Könyvben</translation>
    </message>
    <message>
        <source>the regulation</source>
        <translation>a szabályzat</translation>
    </message>
    <message>
        <source>the result of consideration</source>
        <translation>az elbírálás eredménye</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>a munkatárs</translation>
    </message>
    <message>
        <source>the text can&apos;t be read</source>
        <translation>a szöveg olvashatatlan</translation>
    </message>
    <message>
        <source>the text has no substance</source>
        <translation>nincs érdemi tartalom</translation>
    </message>
    <message>
        <source>the text of the letter</source>
        <translation>a levél szövege</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>időzóna</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>kinek</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tárgykör</translation>
    </message>
    <message>
        <source>topic of the rest</source>
        <translation>egyéb tárgykör</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>témák</translation>
    </message>
    <message>
        <source>units</source>
        <translation>szervezeti egységek</translation>
    </message>
    <message>
        <source>units by region</source>
        <translation>egységek régiónként</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>eddig az óráig</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>felhasználói azonosító</translation>
    </message>
    <message>
        <source>version</source>
        <translation>változat</translation>
    </message>
    <message>
        <source>video</source>
        <translation>videó</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>beérkezés útja</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>módok</translation>
    </message>
    <message>
        <source>ways in</source>
        <translation>beérkezési utak</translation>
    </message>
    <message>
        <source>ways of the answer</source>
        <translation>válaszadási módok</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>hétvége</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>súly</translation>
    </message>
    <message>
        <source>when the repair is planned</source>
        <translation>mikorra tervezik a javítást</translation>
    </message>
    <message>
        <source>why the service was poor</source>
        <translation>miért volt gyenge a szolgáltatás</translation>
    </message>
    <message>
        <source>without contacts it is</source>
        <translation>elérhetőség nélkül</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>munkanap</translation>
    </message>
    <message>
        <source>written</source>
        <translation>írásban</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>10/2025. (IV. 30.) NGM rendelet; Act LXXII of 2026, 24 December a holiday</source>
        <translation>10/2025. (IV. 30.) NGM rendelet; 2026. évi LXXII. törvény, december 24. ünnep</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2024</source>
        <translation>Mt. 102. § és a 2024. évi munkarendről szóló rendelet</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2025</source>
        <translation>Mt. 102. § és a 2025. évi munkarendről szóló rendelet</translation>
    </message>
    <message>
        <source>Labour Code 102 §; no decree on the order of work days yet</source>
        <translation>Mt. 102. §; munkarendről szóló rendelet még nincs</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2024</source>
        <translation>Munka törvénykönyve 112. cikk és a 2024. évi áthelyezések rendelete</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2025</source>
        <translation>Munka törvénykönyve 112. cikk és a 2025. évi áthelyezések rendelete</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2026</source>
        <translation>Munka törvénykönyve 112. cikk és a 2026. évi áthelyezések rendelete</translation>
    </message>
    <message>
        <source>Labour Code art. 112; moved days of 2027 from one source only</source>
        <translation>Munka törvénykönyve 112. cikk; a 2027. évi áthelyezések egy forrásból</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2024</source>
        <translation>Munka törvénykönyve 84. cikk és a 2024. évi áthelyezések rendelete</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2025</source>
        <translation>Munka törvénykönyve 84. cikk és a 2025. évi áthelyezések rendelete</translation>
    </message>
    <message>
        <source>Labour Code art. 84; Law on holidays, 30 August no longer a holiday</source>
        <translation>Munka törvénykönyve 84. cikk; ünnepekről szóló törvény, augusztus 30. már nem ünnep</translation>
    </message>
    <message>
        <source>Law on holidays, 15 March a holiday; Kurban Ait calculated, no decree on moved days yet</source>
        <translation>Ünnepekről szóló törvény, március 15. ünnep; az áldozati ünnep számított, áthelyezési rendelet még nincs</translation>
    </message>
</context>
</TS>
