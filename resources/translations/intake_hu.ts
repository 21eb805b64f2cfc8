<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>PictureDialog</name>
    <message>
        <source>Black out</source>
        <translation>Kitakarás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Kicsinyítés</translation>
    </message>
    <message>
        <source>Picture; draw a region to black it out</source>
        <translation>Kép; jelölje ki a kitakarandó részt</translation>
    </message>
    <message>
        <source>Prepare the picture</source>
        <translation>Kép előkészítése</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Forgatás balra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Forgatás jobbra</translation>
    </message>
    <message>
        <source>draw a region first</source>
        <translation>előbb jelöljön ki egy részt</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n naptári nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n hétvégi nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appeal(s)</source>
        <translation>
            <numerusform>Még %n beadvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n nyitott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished form(s) put aside</source>
        <translation>
            <numerusform>%n félbehagyott űrlap vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n munkanap</numerusform>
        </translation>
    </message>
    <message>
        <source>:: inserts a ready text</source>
        <translation>:: kész mondat beillesztése</translation>
    </message>
    <message>
        <source>A new appeal that repeats {number}</source>
        <translation>Új beadvány, a(z) {number} ismétlése</translation>
    </message>
    <message>
        <source>A visit to the site is needed</source>
        <translation>Helyszíni ellenőrzés szükséges</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Átvétel és következő</translation>
    </message>
    <message>
        <source>Accept into the Box</source>
        <translation>Átvétel a gyűjtőládába</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Folyószámla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Kérdés hozzáadása</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fájlok hozzáadása</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Hozzáadás ehhez</translation>
    </message>
    <message>
        <source>Add to the open appeal</source>
        <translation>Hozzáadás a nyitott beadványhoz</translation>
    </message>
    <message>
        <source>Add to {number}</source>
        <translation>Hozzáadás: {number}</translation>
    </message>
    <message>
        <source>Added to the open appeal</source>
        <translation>Hozzáadva a nyitott beadványhoz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>A szolgáltatás címe</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>További beadványozó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Válaszadás határideje: {date}</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Válasz címe</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Új kezdése</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Könyv</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>panaszkönyv</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Change when and by which channel it came</source>
        <translation>A beérkezés idejének és csatornájának módosítása</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Choose a topic of the list, or empty the line. {key} shows the list</source>
        <translation>Válasszon témát a listából, vagy ürítse ki a mezőt. {key} mutatja a listát</translation>
    </message>
    <message>
        <source>Choose who turns to us: earlier appeals appear here by themselves.</source>
        <translation>Adja meg, ki fordul hozzánk: a korábbi beadványok itt maguktól megjelennek.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Beszámítva: {count}</translation>
    </message>
    <message>
        <source>Day 0: {date}</source>
        <translation>0. nap: {date}</translation>
    </message>
    <message>
        <source>Draft on the disk, {time}</source>
        <translation>Piszkozat a lemezen, {time}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Earlier from this applicant</source>
        <translation>Korábban ettől a beadványozótól</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Form thrown away</source>
        <translation>Űrlap eldobva</translation>
    </message>
    <message numerus="yes">
        <source>From the house {house} in %n day(s)</source>
        <translation>
            <numerusform>{house}: ugyanabból a házból %n nap alatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Az utolsó folytatása</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hogyan érkezett</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Magyarország</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Személyesen</translation>
    </message>
    <message>
        <source>Information from other bodies is needed</source>
        <translation>Más szervek adatai szükségesek</translation>
    </message>
    <message>
        <source>It asks for a password: ask the applicant for it, or for another copy</source>
        <translation>A fájl jelszót kér: kérje el a bejelentőtől, vagy kérjen másik példányt</translation>
    </message>
    <message>
        <source>It came by the next way</source>
        <translation>A következő módon érkezett</translation>
    </message>
    <message>
        <source>It came by the previous way</source>
        <translation>Az előző módon érkezett</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazahsztán</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>Kind of consumer</source>
        <translation>Felhasználó típusa</translation>
    </message>
    <message>
        <source>Lacking: {names}. It is registered all the same.</source>
        <translation>Hiányzik: {names}. Az iktatást ez nem akadályozza.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Válasz nyelve</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Mails ({kinds})</source>
        <translation>Levelek ({kinds})</translation>
    </message>
    <message>
        <source>Make it a new appeal</source>
        <translation>Legyen új beadvány</translation>
    </message>
    <message>
        <source>Mark printed</source>
        <translation>Átvételi jelzés kinyomtatva</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Jelzés a második példányra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Új beadvány</translation>
    </message>
    <message>
        <source>New appeal, a repeat</source>
        <translation>Új beadvány, ismételt</translation>
    </message>
    <message>
        <source>New, a repeat</source>
        <translation>Új, ismételt</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Következő beadvány</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}. sz.</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Nem ismételt</translation>
    </message>
    <message numerus="yes">
        <source>Not registered. %n field(s) left: {names}</source>
        <translation>
            <numerusform>Nincs iktatva. Még %n mező hiányzik: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Külső szám</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kelte</translation>
    </message>
    <message>
        <source>One more applicant</source>
        <translation>További beadványozó</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Levél megnyitása</translation>
    </message>
    <message>
        <source>Open a mail…</source>
        <translation>Levél megnyitása…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Adatlap megnyitása</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Postabélyegző</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Igazolószelvény nyomtatása</translation>
    </message>
    <message>
        <source>Put aside: it waits under Ctrl+N</source>
        <translation>Félretéve: a Ctrl+N alatt vár</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>{number}. kérdés</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kérdések</translation>
    </message>
    <message>
        <source>Queue ticket</source>
        <translation>Sorszám</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Register and next</source>
        <translation>Iktatás és következő</translation>
    </message>
    <message>
        <source>Register or accept, and go on</source>
        <translation>Iktatás vagy átvétel, majd a következő</translation>
    </message>
    <message>
        <source>Register or accept, and stay</source>
        <translation>Iktatás vagy átvétel, és itt maradni</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>Iktatva: {number}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Role of the applicant</source>
        <translation>A beadványozó szerepe</translation>
    </message>
    <message>
        <source>Rule: {term}</source>
        <translation>Szabály: {term}</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Oroszország</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-be</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Szelvény mentése</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Második példány</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírva</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Honlap</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Kihagyva: {days}</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Szelvény kinyomtatva</translation>
    </message>
    <message>
        <source>Slip saved</source>
        <translation>Szelvény elmentve</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Azt veszem</translation>
    </message>
    <message>
        <source>Take this applicant away</source>
        <translation>Beadványozó eltávolítása</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation>Kérdés eltávolítása</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} eltávolítása</translation>
    </message>
    <message>
        <source>Text of the appeal.txt</source>
        <translation>A beadvány szövege.txt</translation>
    </message>
    <message>
        <source>The answer is wanted at {address}.</source>
        <translation>A választ ide kérik: {address}.</translation>
    </message>
    <message>
        <source>The date depends on the kind and the channel</source>
        <translation>A határidő a fajtától és a csatornától függ</translation>
    </message>
    <message>
        <source>The last day was off: moved from {date}</source>
        <translation>Az utolsó nap szabadnap volt: áthelyezve erről: {date}</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>A számot az iktató adja</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>A szabályzat nem ír elő határidőt</translation>
    </message>
    <message>
        <source>The service is at the same address</source>
        <translation>A szolgáltatás ugyanezen a címen van</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>A szelvény, ahogy nyomtatásban látszik</translation>
    </message>
    <message>
        <source>The text is longer than an appeal may be: all of it is attached as a file</source>
        <translation>A szöveg hosszabb, mint amekkora egy beadvány lehet: teljes egészében fájlként csatolva</translation>
    </message>
    <message>
        <source>The words go into {number}; there is no new number</source>
        <translation>A szöveg ide kerül: {number}, új szám nem lesz</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Az ő iktatószámuk</translation>
    </message>
    <message>
        <source>This mail passes on one from {writer}</source>
        <translation>A levél továbbítja {writer} levelét</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>Űrlap eldobása</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>Turn, shrink, black out {name}</source>
        <translation>Forgatás, kicsinyítés, kitakarás: {name}</translation>
    </message>
    <message>
        <source>Visit on {day}, {engineer}</source>
        <translation>Helyszíni látogatás: {day}, {engineer}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Miről szól</translation>
    </message>
    <message>
        <source>What you typed until {time} is here again</source>
        <translation>Helyreállítva, amit {time}-ig beírt</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Mit mutat: {name}</translation>
    </message>
    <message>
        <source>When and how it came</source>
        <translation>Mikor és hogyan érkezett</translation>
    </message>
    <message>
        <source>Who turns to us</source>
        <translation>Ki fordul hozzánk</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Miért ez a nap?</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Miért {date}</translation>
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
        <source>accepted</source>
        <translation>átvéve</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>folyószámla: {number}</translation>
    </message>
    <message>
        <source>all ready texts</source>
        <translation>minden kész mondat</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>megválaszolva: {date}</translation>
    </message>
    <message>
        <source>by resolution</source>
        <translation>szignálás szerint</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>szabály szerint</translation>
    </message>
    <message>
        <source>calendar «{name}»</source>
        <translation>naptár: {name}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>lezárva: {date}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>megerősítve</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dátum</translation>
    </message>
    <message>
        <source>drop them here</source>
        <translation>húzza ide őket</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektronikusan</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>film</source>
        <translation>videó</translation>
    </message>
    <message>
        <source>for example: cha…</source>
        <translation>például: szá…</translation>
    </message>
    <message>
        <source>for letters</source>
        <translation>a leveleknek</translation>
    </message>
    <message>
        <source>found by account</source>
        <translation>számla alapján</translation>
    </message>
    <message>
        <source>found by address</source>
        <translation>cím alapján</translation>
    </message>
    <message>
        <source>found by e-mail</source>
        <translation>e-mail alapján</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>név alapján</translation>
    </message>
    <message>
        <source>found by phone</source>
        <translation>telefon alapján</translation>
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
        <source>from the accounts</source>
        <translation>a folyószámlákból</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>a döntéstől</translation>
    </message>
    <message>
        <source>from the former date</source>
        <translation>a korábbi határidőtől</translation>
    </message>
    <message>
        <source>from the old journal</source>
        <translation>a régi iktatókönyvből</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>a honlapról</translation>
    </message>
    <message>
        <source>if elsewhere</source>
        <translation>ha máshová</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>ha több van</translation>
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
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>insert a ready text</source>
        <translation>kész mondat beillesztése</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>levél</translation>
    </message>
    <message>
        <source>missing: the date is not reliable</source>
        <translation>hiányzik: a dátum nem megbízható</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>következő mező</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>még nincs száma</translation>
    </message>
    <message>
        <source>not confirmed yet: the date may change</source>
        <translation>még nincs megerősítve: a dátum változhat</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>ugyanazon a napon</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) late</source>
        <translation>
            <numerusform>nyitott, %n munkanapja lejárt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) left</source>
        <translation>
            <numerusform>nyitott, %n munkanap van hátra</numerusform>
        </translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonhívás</translation>
    </message>
    <message>
        <source>phone, account or name</source>
        <translation>telefon, folyószámla vagy név</translation>
    </message>
    <message>
        <source>profile «{profile}», version {version}</source>
        <translation>„{profile}” profil, {version}. változat</translation>
    </message>
    <message>
        <source>put the form aside; it is kept</source>
        <translation>űrlap félretétele; megmarad</translation>
    </message>
    <message>
        <source>register new complaint call letter</source>
        <translation>iktatás új panasz hívás levél</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>iktatva</translation>
    </message>
    <message>
        <source>show the list of a field</source>
        <translation>a mező listájának megnyitása</translation>
    </message>
    <message>
        <source>surname, name, patronymic, or an organisation</source>
        <translation>családi és utónév, vagy szervezet</translation>
    </message>
    <message>
        <source>then {term}: by {date}</source>
        <translation>akkor {term}: határidő {date}</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>három betű</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>mit mutat</translation>
    </message>
    <message>
        <source>what was typed is kept</source>
        <translation>a beírtak megmaradtak</translation>
    </message>
    <message>
        <source>will be No. {number}</source>
        <translation>száma {number} lesz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>your role does not take appeals in</source>
        <translation>az Ön szerepköre nem vesz át beadványt</translation>
    </message>
    <message>
        <source>{count} of them: {topic}</source>
        <translation>ebből {count}: {topic}</translation>
    </message>
    <message>
        <source>{length} {base}</source>
        <translation>{length} {base}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{year}: checked on {date}</source>
        <translation>{year}: ellenőrizve {date}</translation>
    </message>
    <message>
        <source>{year}: never checked here</source>
        <translation>{year}: itt még nem ellenőrizték</translation>
    </message>
</context>
</TS>
