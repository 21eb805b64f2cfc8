<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Egy fájl nem olvasható</translation>
    </message>
    <message>
        <source>A further visit planned</source>
        <translation>További látogatás tervezve</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Accepted by the unit</source>
        <translation>Az egység átvette</translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>Jegyzőkönyv készült: {number}</translation>
    </message>
    <message>
        <source>Applicant told: under consideration</source>
        <translation>A beadó értesítve: elbírálás alatt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Attempt to give notice: {result}</source>
        <translation>Értesítési kísérlet: {result}</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>A szerző értesítve</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>A hívás véget ért</translation>
    </message>
    <message>
        <source>Call-back moved to {call_back_at}</source>
        <translation>Visszahívás áthelyezve: {call_back_at}</translation>
    </message>
    <message>
        <source>Called back: {result}</source>
        <translation>Visszahívva: {result}</translation>
    </message>
    <message>
        <source>Caller warned of the recording</source>
        <translation>A hívó figyelmeztetve a felvételre</translation>
    </message>
    <message>
        <source>Checked: {item}</source>
        <translation>Ellenőrizve: {item}</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translation>Hiánypótlás megérkezett</translation>
    </message>
    <message>
        <source>Clarification requested</source>
        <translation>Hiánypótlás kérve</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Társintéző kijelölve</translation>
    </message>
    <message>
        <source>Confirmation of the call sent</source>
        <translation>A hívás megerősítése elküldve</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Ütközés eldöntve</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Az elbírálás megkezdődött</translation>
    </message>
    <message>
        <source>Considered apart from the other appeal again</source>
        <translation>Ismét külön vizsgálva</translation>
    </message>
    <message>
        <source>Contacts of the company given</source>
        <translation>A cég elérhetőségei átadva</translation>
    </message>
    <message>
        <source>Contribution: {text}</source>
        <translation>Hozzájárulás: {text}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Javítva: {reason}</translation>
    </message>
    <message>
        <source>Correspondence stopped</source>
        <translation>A levelezés lezárva</translation>
    </message>
    <message>
        <source>Crime or public threat: {answer}</source>
        <translation>Bűncselekmény vagy közveszély: {answer}</translation>
    </message>
    <message>
        <source>Delivery of the letter: {status}</source>
        <translation>A levél kézbesítése: {status}</translation>
    </message>
    <message>
        <source>Departed for the visit</source>
        <translation>Elindult a látogatásra</translation>
    </message>
    <message>
        <source>Detached signature kept: {name}</source>
        <translation>Különálló aláírás megőrizve: {name}</translation>
    </message>
    <message>
        <source>Directed for consideration</source>
        <translation>Elbírálásra továbbítva</translation>
    </message>
    <message>
        <source>Disclosed: {what}</source>
        <translation>Közölve: {what}</translation>
    </message>
    <message>
        <source>Dispute about the hand-over decided: {reason}</source>
        <translation>Az átadási vita eldöntve: {reason}</translation>
    </message>
    <message>
        <source>Document received: {item}</source>
        <translation>Irat megérkezett: {item}</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Bejegyzés lezárva</translation>
    </message>
    <message>
        <source>Entry corrected: {reason}</source>
        <translation>Bejegyzés javítva: {reason}</translation>
    </message>
    <message>
        <source>Executor named</source>
        <translation>Ügyintéző kijelölve</translation>
    </message>
    <message>
        <source>Explanation requested</source>
        <translation>Magyarázat kérve</translation>
    </message>
    <message>
        <source>Exported: {what}</source>
        <translation>Exportálva: {what}</translation>
    </message>
    <message>
        <source>Extension by {days} days proposed: {reason}</source>
        <translation>{days} napos hosszabbítás javasolva: {reason}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Fájl hozzáadva: {name}</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Ok megerősítve</translation>
    </message>
    <message>
        <source>Ground for no action chosen</source>
        <translation>Az intézkedés mellőzésének oka kiválasztva</translation>
    </message>
    <message>
        <source>Ground rejected: {reason}</source>
        <translation>Ok elutasítva: {reason}</translation>
    </message>
    <message>
        <source>Hand-over rejected: {reason}</source>
        <translation>Átadás visszautasítva: {reason}</translation>
    </message>
    <message>
        <source>Important information given by telephone</source>
        <translation>Fontos közlés telefonon</translation>
    </message>
    <message>
        <source>Informed by telephone {phone}: {content}</source>
        <translation>Telefonon tájékoztatva ({phone}): {content}</translation>
    </message>
    <message>
        <source>Internal target: {due_on}</source>
        <translation>Belső cél: {due_on}</translation>
    </message>
    <message>
        <source>Introduced, shown: {document_kind} {document_number}</source>
        <translation>Bemutatkozott, igazolta magát: {document_kind} {document_number}</translation>
    </message>
    <message>
        <source>Letter numbered {number}</source>
        <translation>Levél száma: {number}</translation>
    </message>
    <message>
        <source>Letter postponed</source>
        <translation>Levél elhalasztva</translation>
    </message>
    <message>
        <source>Letter returned: {remark}</source>
        <translation>Levél visszaküldve: {remark}</translation>
    </message>
    <message>
        <source>Letter sent to {address}</source>
        <translation>Levél elküldve: {address}</translation>
    </message>
    <message>
        <source>Letter signed, certificate {certificate_serial}</source>
        <translation>Levél aláírva, tanúsítvány: {certificate_serial}</translation>
    </message>
    <message>
        <source>Letter submitted for signature, version {version}</source>
        <translation>Levél aláírásra küldve, {version}. változat</translation>
    </message>
    <message>
        <source>Letter withdrawn: {reason}</source>
        <translation>Levél visszavonva: {reason}</translation>
    </message>
    <message>
        <source>Letter: version {version} made</source>
        <translation>Levél: {version}. változat elkészült</translation>
    </message>
    <message>
        <source>Linked with another appeal</source>
        <translation>Másik beadvánnyal összekapcsolva</translation>
    </message>
    <message>
        <source>Mark made in the Book: {text}</source>
        <translation>Feljegyzés a Könyvben: {text}</translation>
    </message>
    <message>
        <source>Measure planned: {text}</source>
        <translation>Intézkedés tervezve: {text}</translation>
    </message>
    <message>
        <source>Measure taken on {done_on}</source>
        <translation>Intézkedés megtéve: {done_on}</translation>
    </message>
    <message>
        <source>Message to {address} ordered</source>
        <translation>Üzenet küldésre adva: {address}</translation>
    </message>
    <message>
        <source>Not disclosed: {what}</source>
        <translation>Nem közölve: {what}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Megjegyzés: {text}</translation>
    </message>
    <message>
        <source>Notice of the extension sent</source>
        <translation>Értesítés a hosszabbításról elküldve</translation>
    </message>
    <message>
        <source>Notice of the visit given: {to}</source>
        <translation>Értesítve a látogatásról: {to}</translation>
    </message>
    <message>
        <source>Number {number} voided: {reason}</source>
        <translation>A(z) {number} szám érvénytelenítve: {reason}</translation>
    </message>
    <message>
        <source>Oral answer by telephone {phone}: {content}</source>
        <translation>Szóbeli válasz telefonon ({phone}): {content}</translation>
    </message>
    <message>
        <source>Passed to a unit for information</source>
        <translation>Egységnek tájékoztatásul átadva</translation>
    </message>
    <message>
        <source>Person identified</source>
        <translation>A személy azonosítva</translation>
    </message>
    <message>
        <source>Plan of measures approved</source>
        <translation>Intézkedési terv jóváhagyva</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>A gyűjtőládába téve</translation>
    </message>
    <message>
        <source>Reading of {meter}: {value}</source>
        <translation>{meter} mérőállása: {value}</translation>
    </message>
    <message>
        <source>Reception booked for {starts_at}</source>
        <translation>Fogadás előjegyezve: {starts_at}</translation>
    </message>
    <message>
        <source>Reception called off: {reason}</source>
        <translation>Fogadás lemondva: {reason}</translation>
    </message>
    <message>
        <source>Reception held: {result}</source>
        <translation>Fogadás megtartva: {result}</translation>
    </message>
    <message>
        <source>Reception moved from {old_starts_at} to {starts_at}</source>
        <translation>Fogadás áthelyezve: {old_starts_at} helyett {starts_at}</translation>
    </message>
    <message>
        <source>Recording {recording} deleted</source>
        <translation>A(z) {recording} hangfelvétel törölve</translation>
    </message>
    <message>
        <source>Redirected to {body}</source>
        <translation>Átirányítva: {body}</translation>
    </message>
    <message>
        <source>Registered under {number}, answer by {due_on}</source>
        <translation>Iktatva: {number}, válasz: {due_on}</translation>
    </message>
    <message>
        <source>Reminder of the visit given</source>
        <translation>Emlékeztetve a látogatásra</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>Újra megnyitva: {reason}</translation>
    </message>
    <message>
        <source>Resolution: {instruction}</source>
        <translation>Határozat: {instruction}</translation>
    </message>
    <message>
        <source>Result of consideration decided</source>
        <translation>Az elbírálás eredménye megállapítva</translation>
    </message>
    <message>
        <source>Scan kept</source>
        <translation>Szkennelés megőrizve</translation>
    </message>
    <message>
        <source>Second signature, certificate {certificate_serial}</source>
        <translation>Második aláírás, tanúsítvány: {certificate_serial}</translation>
    </message>
    <message>
        <source>Settled on the spot: {note}</source>
        <translation>Helyben elintézve: {note}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Megjelenítve: {what}</translation>
    </message>
    <message>
        <source>Signed by the consumer</source>
        <translation>A felhasználó aláírta</translation>
    </message>
    <message>
        <source>Slip given to the applicant</source>
        <translation>Átvételi szelvény kiadva</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Szakember megkérdezve</translation>
    </message>
    <message>
        <source>Stamped: {texts}</source>
        <translation>Bélyegző: {texts}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Visszavonva: {act}</translation>
    </message>
    <message>
        <source>Taken out of the Box</source>
        <translation>A gyűjtőládából kivéve</translation>
    </message>
    <message>
        <source>Taken to the head organisation: {question}</source>
        <translation>A központi szervezethez felterjesztve: {question}</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Feladat törölve</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Feladat kész</translation>
    </message>
    <message>
        <source>Term changed from {old_due_on} to {due_on}</source>
        <translation>A határidő {old_due_on} helyett {due_on}</translation>
    </message>
    <message>
        <source>Term extended by {days} days to {due_on}: {reason}</source>
        <translation>A határidő {days} nappal meghosszabbítva, {due_on}: {reason}</translation>
    </message>
    <message>
        <source>Term recounted from {old_due_on} to {due_on}: {reason}</source>
        <translation>A határidő újraszámolva, {old_due_on} helyett {due_on}: {reason}</translation>
    </message>
    <message>
        <source>The consumer did not sign: {reason}</source>
        <translation>A felhasználó nem írta alá: {reason}</translation>
    </message>
    <message>
        <source>The head organisation decided: {decision}</source>
        <translation>A központi szervezet döntése: {decision}</translation>
    </message>
    <message>
        <source>Time stamp added to the letter</source>
        <translation>Időbélyeg hozzáadva a levélhez</translation>
    </message>
    <message>
        <source>Topic set</source>
        <translation>Tárgykör megadva</translation>
    </message>
    <message>
        <source>Transcription withdrawn: {reason}</source>
        <translation>Az átírás visszavonva: {reason}</translation>
    </message>
    <message>
        <source>Visit called off: {reason}</source>
        <translation>Látogatás lemondva: {reason}</translation>
    </message>
    <message>
        <source>Visit confirmed by the consumer</source>
        <translation>A felhasználó megerősítette a látogatást</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>A látogatás befejeződött</translation>
    </message>
    <message>
        <source>Visit moved from {old_starts_at} to {starts_at}</source>
        <translation>A látogatás áthelyezve: {old_starts_at} helyett {starts_at}</translation>
    </message>
    <message>
        <source>Visit planned for {starts_at}</source>
        <translation>Látogatás tervezve: {starts_at}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Visszavonva: {reason}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left or late</comment>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>tegnap</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>magyar</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazah</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>orosz</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>rendszergazda</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>call-centre operator</source>
        <translation>ügyfélszolgálati telefonos</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinátor</translation>
    </message>
    <message>
        <source>director</source>
        <translation>igazgató</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>mérnök</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>ügyintéző</translation>
    </message>
    <message>
        <source>hall administrator</source>
        <translation>teremfelügyelő</translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation>egységvezető</translation>
    </message>
    <message>
        <source>incoming appeals</source>
        <translation>bejövő beadványok</translation>
    </message>
    <message>
        <source>management</source>
        <translation>vezetőség</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operátor</translation>
    </message>
    <message>
        <source>outgoing letters</source>
        <translation>kimenő levelek</translation>
    </message>
    <message>
        <source>person responsible for the Book</source>
        <translation>a Könyv felelőse</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>iktató</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Account</source>
        <translation>Folyószámla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Address for the answer</source>
        <translation>Válaszcím</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Címzett</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Megválaszolt kérdések</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Beadványozó</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Hátralék</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Jogalap</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Kezdődött</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Visszahívás ideje</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>Visszahívás határideje</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Telefonáló</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Class of document</source>
        <translation>Dokumentumtípus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>A fájl tartalma</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Szerződés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Határidő (időpont)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for contact</source>
        <translation>Kapcsolattartási e-mail</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Kiadás</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Munkatárs</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>A panaszolt munkatárs</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Mellékletek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Befejeződött</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Vége</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Helyszíni ellenőr</translation>
    </message>
    <message>
        <source>Entry of the Book</source>
        <translation>Panaszkönyvi bejegyzés</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Külső szám</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Megállapítások</translation>
    </message>
    <message>
        <source>Further applicants</source>
        <translation>További beadványozók</translation>
    </message>
    <message>
        <source>Further executors</source>
        <translation>További ügyintézők</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Utónév</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Elutasítási ok</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Vezető</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Számlatulajdonos</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Azonosító szám</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Azonosítás módja</translation>
    </message>
    <message>
        <source>Information from others needed</source>
        <translation>Mások adatai szükségesek</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Kind of consumer</source>
        <translation>Felhasználó fajtája</translation>
    </message>
    <message>
        <source>Kind of identity card</source>
        <translation>Igazolvány fajtája</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Bejegyzés fajtája</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Hossz, perc</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Embléma</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nevek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Number of identity card</source>
        <translation>Igazolvány száma</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Bejegyzés száma</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Fogadó vezető</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kinek a nevében</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Ügyfélszolgálati munkatárs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Szervezet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalszám</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Apai név</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Az oldal fényképe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ügyfélszolgálati iroda</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>Sorrend a körúton</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Beosztás</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postacím</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Postabélyegző kelte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kérdés</translation>
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
        <source>Reason for the channel</source>
        <translation>A csatorna indoka</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>A sürgősség oka</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Indokolás</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bejegyzés</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Hangfelvétel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Térség</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Szabályzat</translation>
    </message>
    <message>
        <source>Repair by</source>
        <translation>Kijavítás napja</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Responsible operator</source>
        <translation>Felelős ügyfélszolgálati munkatárs</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerep</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Szerepek</translation>
    </message>
    <message>
        <source>Sender&apos;s date</source>
        <translation>Feladó kelte</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Feladó iktatószáma</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Számsorozat</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Felhasználási hely címe</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Rövid szó</translation>
    </message>
    <message>
        <source>Signed by the applicant</source>
        <translation>A beadványozó aláírta</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Aláíró</translation>
    </message>
    <message>
        <source>Site check needed</source>
        <translation>Helyszíni ellenőrzés szükséges</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Szakember</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone for contact</source>
        <translation>Kapcsolattartási telefon</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Telefonszámok</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sablon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>A levél szövege</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Megnevezés</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Szervezeti egység</translation>
    </message>
    <message>
        <source>Unit that took it in</source>
        <translation>Átvevő szervezeti egység</translation>
    </message>
    <message>
        <source>Unit to pass to</source>
        <translation>Továbbítás szervezeti egységnek</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Felhasználói azonosító</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Érvényes ettől</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Érvényes eddig</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Változat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Helyszíni látogatás</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Honlap</translation>
    </message>
    <message>
        <source>Wished way of the answer</source>
        <translation>A válasz kért módja</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Itt dolgozik</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Bejegyzés kelte</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>távollét</translation>
    </message>
    <message>
        <source>account</source>
        <translation>folyószámla</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>beadvány</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>beadványozó</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>számítógép</translation>
    </message>
    <message>
        <source>correction of the calendar</source>
        <translation>naptári kiegészítés</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>munkatárs</translation>
    </message>
    <message>
        <source>entry of the Book</source>
        <translation>panaszkönyvi bejegyzés</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>levél</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>intézkedés</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>szervezet</translation>
    </message>
    <message>
        <source>personal reception</source>
        <translation>személyes fogadás</translation>
    </message>
    <message>
        <source>ready sentence</source>
        <translation>kész mondat</translation>
    </message>
    <message>
        <source>right to sign</source>
        <translation>aláírási jogosultság</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>gyökértanúsítvány</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>ügyfélszolgálati iroda</translation>
    </message>
    <message>
        <source>shared view</source>
        <translation>megosztott nézet</translation>
    </message>
    <message>
        <source>standard answer</source>
        <translation>mintaválasz</translation>
    </message>
    <message>
        <source>task</source>
        <translation>feladat</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>telefonhívás</translation>
    </message>
    <message>
        <source>template of letters</source>
        <translation>levélsablon</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>szervezeti egység</translation>
    </message>
    <message>
        <source>version of a regulation</source>
        <translation>szabályzatváltozat</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>helyszíni látogatás</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A certificate had expired at the time of signing.</source>
        <translation>A tanúsítvány az aláírás idejére lejárt.</translation>
    </message>
    <message>
        <source>A certificate was not valid yet at the time of signing.</source>
        <translation>Az aláíráskor a tanúsítvány még nem volt érvényes.</translation>
    </message>
    <message>
        <source>A file of the letter hasn&apos;t arrived on the server yet.</source>
        <translation>A levél egyik fájlja még nem érkezett meg a szerverre.</translation>
    </message>
    <message>
        <source>A list is saved as .xlsx or .csv; {where} ends otherwise.</source>
        <translation>A lista .xlsx vagy .csv formában menthető; a(z) {where} másra végződik.</translation>
    </message>
    <message>
        <source>A list of calls needs a column of dates and one of telephone numbers.</source>
        <translation>A híváslistában kell egy dátumoszlop és egy telefonszám-oszlop.</translation>
    </message>
    <message>
        <source>A measure lacks its day or who answers for it: {measure}</source>
        <translation>Az intézkedésnek nincs határideje vagy felelőse: {measure}</translation>
    </message>
    <message>
        <source>A part of the attachment arrived damaged and is being sent again.</source>
        <translation>A melléklet egy része sérülten érkezett, újraküldjük.</translation>
    </message>
    <message>
        <source>A phone note has nothing called {where} that could be corrected.</source>
        <translation>A hívásfeljegyzésben nincs {where} nevű javítható mező.</translation>
    </message>
    <message>
        <source>A ready sentence waits for its fact: {mark}. Write it or take it out.</source>
        <translation>Egy kész mondat adatra vár: {mark}. Írja be, vagy vegye ki.</translation>
    </message>
    <message>
        <source>A reception can&apos;t be booked for a time that has passed.</source>
        <translation>Elmúlt időpontra nem lehet fogadást előjegyezni.</translation>
    </message>
    <message>
        <source>A reception needs a written appeal, unless it is booked by phone.</source>
        <translation>A fogadáshoz írásbeli beadvány kell, hacsak nem telefonon kérték.</translation>
    </message>
    <message>
        <source>A reception takes from {least} to {most} minutes.</source>
        <translation>A fogadás {least}–{most} percig tart.</translation>
    </message>
    <message>
        <source>A record of the kind {entity} can&apos;t be kept there.</source>
        <translation>Ilyen bejegyzés ott nem tárolható: {entity}.</translation>
    </message>
    <message>
        <source>A resolution needs an executor.</source>
        <translation>Az utasításhoz ügyintéző kell.</translation>
    </message>
    <message>
        <source>A table cell can become empty: «{text}» ({where}). Leave one paragraph in it after the endfor or endif.</source>
        <translation>Egy táblázatcella kiürülhet: «{text}» ({where}). Az endfor vagy endif után hagyjon benne egy bekezdést.</translation>
    </message>
    <message>
        <source>A tag is not whole: «{text}» ({where}). Each tag opens and closes in one paragraph, with two braces on both sides.</source>
        <translation>Egy jelölő csonka: «{text}» ({where}). Minden jelölő egy bekezdésben nyílik és zárul, mindkét oldalon két kapcsos zárójellel.</translation>
    </message>
    <message>
        <source>A tag stands where no text is: {text} ({where}). Only the text of paragraphs may hold tags.</source>
        <translation>Egy jelölő olyan helyen áll, ahol nincs szöveg: {text} ({where}). Jelölő csak bekezdés szövegében lehet.</translation>
    </message>
    <message>
        <source>A trusted time stamp confirms that the signature existed then.</source>
        <translation>Megbízható időbélyeg igazolja, hogy az aláírás akkor már létezett.</translation>
    </message>
    <message>
        <source>Abuse by phone</source>
        <translation>Sértő telefonhívás</translation>
    </message>
    <message>
        <source>Already on the card: {name}. Don&apos;t ask the client again.</source>
        <translation>Már szerepel a kartonon: {name}. Ne kérdezze meg újra az ügyfelet.</translation>
    </message>
    <message>
        <source>An appeal can&apos;t be linked with itself.</source>
        <translation>A beadvány önmagával nem kapcsolható össze.</translation>
    </message>
    <message>
        <source>An appeal was made of this call; correct the appeal instead.</source>
        <translation>Ebből a hívásból beadvány készült; azt javítsa.</translation>
    </message>
    <message>
        <source>An appeal was made of this entry already.</source>
        <translation>Ebből a bejegyzésből már készült beadvány.</translation>
    </message>
    <message>
        <source>An auditor sees everything and changes nothing. Ask a colleague of the office to do it.</source>
        <translation>Az ellenőr mindent lát, de semmit sem módosít. Kérje meg erre egy munkatársat.</translation>
    </message>
    <message>
        <source>An entry of the Book needs its text or a picture of the page.</source>
        <translation>A Könyv bejegyzéséhez szöveg vagy az oldal képe kell.</translation>
    </message>
    <message>
        <source>An extension needs its legal basis.</source>
        <translation>A hosszabbításhoz jogalap kell.</translation>
    </message>
    <message>
        <source>An urgent visit needs its reason.</source>
        <translation>A sürgős látogatáshoz indok kell.</translation>
    </message>
    <message>
        <source>Anonymous: effect</source>
        <translation>Névtelen: következmény</translation>
    </message>
    <message>
        <source>Anonymous: when</source>
        <translation>Névtelen: mikor</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it, or wait a little, and try again.</source>
        <translation>Az adatokat egy másik program használja. Zárja be, vagy várjon kicsit, és próbálja újra.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Előbb válaszoljon: {question}</translation>
    </message>
    <message>
        <source>Answer without a letter</source>
        <translation>Válasz levél nélkül</translation>
    </message>
    <message>
        <source>Ask the applicant how to answer.</source>
        <translation>Kérdezze meg az ügyfelet, hogyan válaszoljunk.</translation>
    </message>
    <message>
        <source>At that time somebody else is booked already: {at}.</source>
        <translation>Erre az időre már más van előjegyezve: {at}.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Panaszkönyv</translation>
    </message>
    <message>
        <source>Both copies of the file {where} are damaged. Let «Check and repair» on the page of backups put it right.</source>
        <translation>A(z) {where} fájl mindkét példánya sérült. A mentések oldalán az „Ellenőrzés és javítás” rendbe hozza.</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Válasszon fájlt.</translation>
    </message>
    <message>
        <source>Choose a ground first.</source>
        <translation>Előbb válasszon jogalapot.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Válasszon szervezeti egységet.</translation>
    </message>
    <message>
        <source>Choose an appeal or a reception for the control card.</source>
        <translation>Válasszon beadványt vagy fogadást az ellenőrző kartonhoz.</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>Válasszon munkatársat.</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Válasszon eredményt.</translation>
    </message>
    <message>
        <source>Choose how the answer was given: {ways}.</source>
        <translation>Válassza ki, hogyan válaszoltak: {ways}.</translation>
    </message>
    <message>
        <source>Choose how the applicant is told.</source>
        <translation>Válassza ki, hogyan értesül az ügyfél.</translation>
    </message>
    <message>
        <source>Choose how the consumer was told.</source>
        <translation>Válassza ki, hogyan értesítették a felhasználót.</translation>
    </message>
    <message>
        <source>Choose how the words are confirmed: by fax or by letter.</source>
        <translation>Válassza ki, hogyan erősíti meg az elhangzottakat: faxon vagy levélben.</translation>
    </message>
    <message>
        <source>Choose the appeal that the caller is satisfied about.</source>
        <translation>Válassza ki a beadványt, amellyel a hívó elégedett.</translation>
    </message>
    <message>
        <source>Choose the day and hour of the reception.</source>
        <translation>Válassza ki a fogadás napját és óráját.</translation>
    </message>
    <message>
        <source>Choose the engineer of the visit.</source>
        <translation>Válassza ki a látogatás mérnökét.</translation>
    </message>
    <message>
        <source>Choose the file with the photo.</source>
        <translation>Válassza ki a fényképet tartalmazó fájlt.</translation>
    </message>
    <message>
        <source>Choose the ground of the refusal on the card first.</source>
        <translation>Előbb válassza ki az elutasítás okát a lapon.</translation>
    </message>
    <message>
        <source>Choose the kind: {ground}.</source>
        <translation>Válassza ki a fajtáját: {ground}.</translation>
    </message>
    <message>
        <source>Choose the result of the entry.</source>
        <translation>Válassza ki a bejegyzés eredményét.</translation>
    </message>
    <message>
        <source>Choose the result of the visit.</source>
        <translation>Válassza ki a látogatás eredményét.</translation>
    </message>
    <message>
        <source>Choose who receives the person.</source>
        <translation>Válassza ki, ki fogadja az ügyfelet.</translation>
    </message>
    <message>
        <source>Choose who signs the letter.</source>
        <translation>Válassza ki, ki írja alá a levelet.</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Pont: {clause}</translation>
    </message>
    <message>
        <source>Closed before it was received.</source>
        <translation>Előbb zárták le, mint ahogy beérkezett.</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Természetes személy adatai</translation>
    </message>
    <message>
        <source>Data of an organisation</source>
        <translation>Szervezet adatai</translation>
    </message>
    <message>
        <source>Enter both the meter and its reading.</source>
        <translation>Adja meg a mérőt és az állását is.</translation>
    </message>
    <message>
        <source>Enter the document that was shown to the consumer.</source>
        <translation>Adja meg a felhasználónak felmutatott okmányt.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Hosszabbítás</translation>
    </message>
    <message>
        <source>First answer whether it reports a crime or a threat; only a yes goes to a state body.</source>
        <translation>Előbb válaszoljon, bűncselekményről vagy veszélyről szól-e: csak igen esetén kerül hatósághoz.</translation>
    </message>
    <message>
        <source>Give the day and time of the call-back.</source>
        <translation>Adja meg a visszahívás napját és idejét.</translation>
    </message>
    <message>
        <source>Give the day by which the explanation is wanted.</source>
        <translation>Adja meg, melyik napra kéri a magyarázatot.</translation>
    </message>
    <message>
        <source>Give the keyword by which the sentence is called after «::».</source>
        <translation>Adja meg a kulcsszót, amellyel a mondat a «::» után előhívható.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Adja meg az okot.</translation>
    </message>
    <message>
        <source>Give the reasons of the refusal.</source>
        <translation>Adja meg az elutasítás okait.</translation>
    </message>
    <message>
        <source>Give the reasons.</source>
        <translation>Adja meg az okokat.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Adjon nevet a nézetnek.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Compare it with the printed sheet.</source>
        <translation>A helyreállítási kulcs {group}. csoportja hibás. Hasonlítsa össze a kinyomtatott lappal.</translation>
    </message>
    <message>
        <source>Identification by phone</source>
        <translation>Azonosítás telefonon</translation>
    </message>
    <message>
        <source>Important things are told by phone only if all three conditions hold.</source>
        <translation>Fontosat telefonon csak mindhárom feltétel teljesülésekor közlünk.</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Csak személyesen</translation>
    </message>
    <message>
        <source>In the line {where} of the stamp&apos;s wording a brace is not closed.</source>
        <translation>A bélyegző szövegének {where} sorában nincs bezárva egy zárójel.</translation>
    </message>
    <message>
        <source>It can&apos;t have been forwarded on {value}, before it was received.</source>
        <translation>Nem továbbíthatták {value} napján, a beérkezés előtt.</translation>
    </message>
    <message>
        <source>It can&apos;t have come later than now: {value}.</source>
        <translation>Ez nem érkezhetett a mostaninál később: {value}.</translation>
    </message>
    <message>
        <source>It could not be found out whether the certificate was revoked.</source>
        <translation>Nem sikerült megtudni, hogy a tanúsítványt visszavonták-e.</translation>
    </message>
    <message>
        <source>It had to be registered by {latest_on}.</source>
        <translation>Eddig kellett volna iktatni: {latest_on}</translation>
    </message>
    <message>
        <source>It has no number yet.</source>
        <translation>Még nincs száma.</translation>
    </message>
    <message>
        <source>It is about this employee.</source>
        <translation>Erről a munkatársról szól.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Le van zárva.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Már így van.</translation>
    </message>
    <message>
        <source>Keep the scan of the page or of the prepared answer.</source>
        <translation>Mentse el az oldal vagy az elkészített válasz képét.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Fajták</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>A válasz nyelve</translation>
    </message>
    <message>
        <source>Letters of this kind are not written from an appeal ({document}).</source>
        <translation>Ilyen levél nem beadványból készül ({document}).</translation>
    </message>
    <message>
        <source>LibreOffice could not make the pages; only the text is shown.</source>
        <translation>A LibreOffice nem tudta elkészíteni az oldalakat; csak a szöveg látszik.</translation>
    </message>
    <message>
        <source>LibreOffice did not make the pages within {seconds} seconds; only the text is shown.</source>
        <translation>A LibreOffice {seconds} másodperc alatt nem készítette el az oldalakat; csak a szöveg látszik.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so only the text is shown, not the pages.</source>
        <translation>Itt nincs LibreOffice, ezért csak a szöveg látszik, az oldalak nem.</translation>
    </message>
    <message>
        <source>Link the earlier appeal that was answered: {ground}.</source>
        <translation>Kapcsolja hozzá a korábban megválaszolt beadványt: {ground}.</translation>
    </message>
    <message>
        <source>Lists stand in each other more than {limit} deep: «{text}» ({where}).</source>
        <translation>A listák {limit} szintnél mélyebben vannak egymásban: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>Mark the text as unreadable first: {ground}.</source>
        <translation>Előbb jelölje olvashatatlannak a szöveget: {ground}.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation>Hiányzik: {name}.</translation>
    </message>
    <message>
        <source>More than {most} rows are too many sheets. Narrow the list, or save it as a file.</source>
        <translation>{most} sornál több túl sok lap. Szűkítse a listát, vagy mentse fájlba.</translation>
    </message>
    <message>
        <source>Name at least one thing that is missing or can&apos;t be read.</source>
        <translation>Nevezzen meg legalább egy hiányzó vagy olvashatatlan dolgot.</translation>
    </message>
    <message>
        <source>Name the state body.</source>
        <translation>Nevezze meg a hatóságot.</translation>
    </message>
    <message>
        <source>No action, notice open</source>
        <translation>Nincs teendő, az értesítés él</translation>
    </message>
    <message>
        <source>No address was left: no letter is written to the author of this entry.</source>
        <translation>Nem hagytak címet: a bejegyzés szerzőjének nem megy levél.</translation>
    </message>
    <message>
        <source>No ground waits for confirmation here.</source>
        <translation>Itt nincs megerősítésre váró ok.</translation>
    </message>
    <message>
        <source>No hand-over of this appeal was rejected.</source>
        <translation>E beadvány átadását senki sem utasította el.</translation>
    </message>
    <message>
        <source>No letter leaves on this ground: {ground}.</source>
        <translation>Ezen okból levél nem megy ki: {ground}.</translation>
    </message>
    <message>
        <source>No question waits for the head organisation.</source>
        <translation>Nincs a központ elé vitt kérdés.</translation>
    </message>
    <message>
        <source>No recording of this call is noted.</source>
        <translation>Ehhez a híváshoz nincs hangfelvétel feljegyezve.</translation>
    </message>
    <message>
        <source>No time-stamping authority is set: give its address in the settings.</source>
        <translation>Nincs időbélyegző szolgáltatás megadva: írja be a címét a beállításokban.</translation>
    </message>
    <message>
        <source>No version of the regulation {where} is in force on {on}.</source>
        <translation>{where} szabályzatnak nincs hatályos változata ezen a napon: {on}</translation>
    </message>
    <message>
        <source>Nobody lends a right to oneself: leave the place empty, or choose somebody else.</source>
        <translation>Senki sem ruházhat jogot önmagára: hagyja üresen, vagy válasszon mást.</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back here any more.</source>
        <translation>Itt már senki sem vár visszahívást.</translation>
    </message>
    <message>
        <source>Nobody was told of this visit. It is kept as it happened.</source>
        <translation>Erről a látogatásról senkit sem értesítettek. Úgy marad feljegyezve, ahogy történt.</translation>
    </message>
    <message>
        <source>Not answered yet: {question}</source>
        <translation>Még megválaszolatlan: {question}</translation>
    </message>
    <message>
        <source>Not checked here: the signature has a form that this program does not know. Check it with the certified tool.</source>
        <translation>Itt nem ellenőrzött: az aláírás formáját ez a program nem ismeri. Ellenőrizze tanúsított eszközzel.</translation>
    </message>
    <message>
        <source>Not checked here: the signature uses an algorithm that this program does not know. Check it with the certified tool.</source>
        <translation>Itt nem ellenőrzött: az aláírás algoritmusát ez a program nem ismeri. Ellenőrizze tanúsított eszközzel.</translation>
    </message>
    <message>
        <source>Not checked yet: a file is still on its way to this computer.</source>
        <translation>Még nincs ellenőrizve: egy fájl még úton van erre a gépre.</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Nem vizsgálható, válasz nélkül</translation>
    </message>
    <message>
        <source>Not shown: only the debtor or a representative may learn it.</source>
        <translation>Nem látható: ezt csak az adós vagy képviselője tudhatja meg.</translation>
    </message>
    <message>
        <source>Not shown: the caller has not identified himself.</source>
        <translation>Nem látható: a hívó nem azonosította magát.</translation>
    </message>
    <message>
        <source>Not shown: the power of attorney does not hold today.</source>
        <translation>Nem látható: a meghatalmazás ma nem érvényes.</translation>
    </message>
    <message>
        <source>Not shown: this is told in person only.</source>
        <translation>Nem látható: ezt csak személyesen közlik.</translation>
    </message>
    <message>
        <source>Nothing in this call still waits for a written confirmation.</source>
        <translation>Ebben a hívásban már semmi sem vár írásos megerősítésre.</translation>
    </message>
    <message>
        <source>Nothing of the kind was asked for, or all of it has come.</source>
        <translation>Ilyesmit nem kértek, vagy már minden megérkezett.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, so there is nothing to carry.</source>
        <translation>Semmi sem vár küldésre, így nincs mit szállítani.</translation>
    </message>
    <message>
        <source>Nothing was drawn. Let the consumer sign, or note why not.</source>
        <translation>Nincs aláírás. Írassa alá a felhasználóval, vagy jegyezze fel, miért nem írja alá.</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Értesítés látogatásról</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Értesítés hosszabbításról</translation>
    </message>
    <message>
        <source>One column is chosen for two fields. Choose another one for one of them.</source>
        <translation>Egy oszlop két mezőhöz van kiválasztva. Az egyikhez válasszon másikat.</translation>
    </message>
    <message>
        <source>One date comes after another that it can&apos;t follow. Check both.</source>
        <translation>Egy dátum olyan után áll, amelyet nem követhet. Ellenőrizze mindkettőt.</translation>
    </message>
    <message>
        <source>Only accepted appeals without a number go into the Box.</source>
        <translation>A gyűjtőládába csak átvett, szám nélküli beadvány kerül.</translation>
    </message>
    <message>
        <source>Only an administrator may change reference data ({entity}).</source>
        <translation>Törzsadatot ({entity}) csak rendszergazda módosíthat.</translation>
    </message>
    <message>
        <source>Only the person responsible for the Book «{book}» or the deputy writes a mark into it.</source>
        <translation>A(z) «{book}» Könyvbe csak a felelőse vagy helyettese írhat megjegyzést.</translation>
    </message>
    <message>
        <source>Parts lie deeper in this mail than were read; they are in the attached original.</source>
        <translation>A levélben mélyebben is vannak részek; a csatolt eredetiben megvannak.</translation>
    </message>
    <message>
        <source>Pass the appeal to a unit first.</source>
        <translation>Előbb adja át a beadványt egy szervezeti egységnek.</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Személyes fogadás</translation>
    </message>
    <message>
        <source>Plan a measure, or say that the complaint was not confirmed.</source>
        <translation>Tervezzen intézkedést, vagy jelezze, hogy a panasz nem igazolódott.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is in use by another program.</source>
        <translation>A(z) {port} portot itt: {host} másik program használja.</translation>
    </message>
    <message>
        <source>Quote the passage or name the page: {ground}.</source>
        <translation>Idézze a részt, vagy nevezze meg az oldalt: {ground}.</translation>
    </message>
    <message>
        <source>Received after it was registered.</source>
        <translation>Később érkezett, mint ahogy iktatták.</translation>
    </message>
    <message>
        <source>Record of calls</source>
        <translation>Hívások rögzítése</translation>
    </message>
    <message>
        <source>Record when it was forwarded to the state body.</source>
        <translation>Rögzítse, mikor továbbították az állami szervnek.</translation>
    </message>
    <message>
        <source>Refused to take in</source>
        <translation>Átvételét megtagadták</translation>
    </message>
    <message>
        <source>Refused with a notice</source>
        <translation>Elutasítva értesítéssel</translation>
    </message>
    <message>
        <source>Registered on {value}, but received only on {received}.</source>
        <translation>Iktatva: {value}, de csak ekkor érkezett: {received}.</translation>
    </message>
    <message>
        <source>Registration term</source>
        <translation>Iktatási határidő</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Ismételt</translation>
    </message>
    <message>
        <source>Say how the call ended.</source>
        <translation>Adja meg, hogyan végződött a hívás.</translation>
    </message>
    <message>
        <source>Say how the reception was asked for.</source>
        <translation>Adja meg, hogyan kérték a fogadást.</translation>
    </message>
    <message>
        <source>Say on what basis the person signs: an order or a power of attorney.</source>
        <translation>Adja meg, milyen alapon ír alá: utasítás vagy meghatalmazás.</translation>
    </message>
    <message>
        <source>Say to whom the letter goes.</source>
        <translation>Adja meg a levél címzettjét.</translation>
    </message>
    <message>
        <source>Say what consideration found.</source>
        <translation>Adja meg, mit állapított meg az elbírálás.</translation>
    </message>
    <message>
        <source>Say what it is about, or add a file.</source>
        <translation>Írja le, miről szól, vagy csatoljon fájlt.</translation>
    </message>
    <message>
        <source>Say when the repair is planned.</source>
        <translation>Adja meg, mikorra tervezik a javítást.</translation>
    </message>
    <message>
        <source>Say whether there are new arguments: {ground}.</source>
        <translation>Adja meg, van-e új érv: {ground}.</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no appeal can be made of a row.</source>
        <translation>Adja meg, melyik oszlopban van: {fields}. Enélkül a sorból nem lesz beadvány.</translation>
    </message>
    <message>
        <source>Say who calls back.</source>
        <translation>Adja meg, ki hívja vissza.</translation>
    </message>
    <message>
        <source>Say why the service was poor or interrupted.</source>
        <translation>Adja meg, miért volt rossz vagy szakadt meg a szolgáltatás.</translation>
    </message>
    <message>
        <source>Select the appeals first.</source>
        <translation>Előbb jelölje ki a beadványokat.</translation>
    </message>
    <message>
        <source>Somebody has written this note up already.</source>
        <translation>Ezt a feljegyzést már megírta valaki.</translation>
    </message>
    <message>
        <source>Something answered in the centre&apos;s place with far too much. Check the network; your work is safe here.</source>
        <translation>A központ helyett valami más válaszolt, túl sok adattal. Ellenőrizze a hálózatot; a munkája itt biztonságban van.</translation>
    </message>
    <message>
        <source>Something else answers in the centre&apos;s place, perhaps a log-in page of this network. Open a browser and log in, or use another network.</source>
        <translation>A központ helyett más válaszol, talán a hálózat bejelentkező oldala. Nyisson böngészőt és jelentkezzen be, vagy használjon másik hálózatot.</translation>
    </message>
    <message>
        <source>Something was done with it since: undo that first, or correct it.</source>
        <translation>Azóta más is történt: előbb azt vonja vissza, vagy javítson.</translation>
    </message>
    <message>
        <source>Tell the consumer before ending the call, and tick it.</source>
        <translation>A hívás befejezése előtt figyelmeztesse a felhasználót, és jelölje be.</translation>
    </message>
    <message>
        <source>Term with an enquiry or a site check</source>
        <translation>Határidő megkereséssel vagy helyszíni vizsgálattal</translation>
    </message>
    <message>
        <source>Term, by phone</source>
        <translation>Határidő, telefonon</translation>
    </message>
    <message>
        <source>Term, written</source>
        <translation>Határidő, írásban</translation>
    </message>
    <message>
        <source>The PIN is wrong. A token locks itself after a few wrong PINs.</source>
        <translation>Hibás PIN. Néhány téves próbálkozás után a token zárolódik.</translation>
    </message>
    <message>
        <source>The PIN of the token has expired or was never set. Set it with the program of the token&apos;s maker.</source>
        <translation>A token PIN-kódja lejárt, vagy nem volt beállítva. Állítsa be a token gyártójának programjával.</translation>
    </message>
    <message>
        <source>The SMS gateway couldn&apos;t be reached.</source>
        <translation>Az SMS-átjáró nem érhető el.</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>A távollét előbb ér véget, mint ahogy elkezdődik.</translation>
    </message>
    <message>
        <source>The account {value} has an unusual number of digits.</source>
        <translation>A(z) {value} folyószámla számjegyeinek száma szokatlan.</translation>
    </message>
    <message>
        <source>The address for the answer is missing: {way}.</source>
        <translation>Hiányzik a válaszcím: {way}.</translation>
    </message>
    <message>
        <source>The address for this way is missing.</source>
        <translation>Ehhez a módhoz hiányzik a cím.</translation>
    </message>
    <message>
        <source>The address isn&apos;t one.</source>
        <translation>Ez nem cím.</translation>
    </message>
    <message>
        <source>The address names no street and house: {address}</source>
        <translation>A címben nincs utca és házszám: {address}</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>A válasz tartalma</translation>
    </message>
    <message>
        <source>The answer should leave {way}. Say why it leaves {chosen}.</source>
        <translation>A választ így kellene küldeni: {way}. Indokolja, miért így megy: {chosen}.</translation>
    </message>
    <message>
        <source>The answer to {number} leaves questions open: {questions}.</source>
        <translation>A(z) {number} beadványra adott válasz nyitva hagy kérdéseket: {questions}.</translation>
    </message>
    <message>
        <source>The answer to {number} was never sent.</source>
        <translation>A(z) {number} beadványra adott választ nem küldték el.</translation>
    </message>
    <message>
        <source>The answer was to be given by a visit: no visit of this appeal is done yet.</source>
        <translation>A választ helyszíni látogatással kellett volna megadni: ehhez a beadványhoz még nincs elvégzett látogatás.</translation>
    </message>
    <message>
        <source>The appeal is about you: somebody else signs the answer.</source>
        <translation>A beadvány Önről szól: a választ más írja alá.</translation>
    </message>
    <message>
        <source>The appeal is in another language ({wanted}) than the letter ({got}).</source>
        <translation>A beadvány nyelve ({wanted}) más, mint a levélé ({got}).</translation>
    </message>
    <message>
        <source>The appeal is not registered yet.</source>
        <translation>A beadvány még nincs iktatva.</translation>
    </message>
    <message>
        <source>The appeal is registered under {number} already.</source>
        <translation>A beadvány már iktatva van: {number}.</translation>
    </message>
    <message>
        <source>The appeal was not redirected yet: record it on the card first.</source>
        <translation>A beadványt még nem tették át: előbb rögzítse a lapon.</translation>
    </message>
    <message>
        <source>The appeal {number} is closed. Register a new one, as a repeat.</source>
        <translation>A(z) {number} beadvány lezárult. Iktasson újat ismételtként.</translation>
    </message>
    <message>
        <source>The applicant was not satisfied, so a letter is needed.</source>
        <translation>Az ügyfél nem volt elégedett, ezért levél kell.</translation>
    </message>
    <message>
        <source>The attachment arrived damaged and is being sent again.</source>
        <translation>A melléklet sérülten érkezett, újraküldjük.</translation>
    </message>
    <message>
        <source>The attachment is larger than {most} bytes.</source>
        <translation>A melléklet nagyobb, mint {most} bájt.</translation>
    </message>
    <message>
        <source>The attachment isn&apos;t on the server yet.</source>
        <translation>A melléklet még nincs a szerveren.</translation>
    </message>
    <message>
        <source>The attachment was announced with another size ({size} bytes).</source>
        <translation>A mellékletet más mérettel jelezték ({size} bájt).</translation>
    </message>
    <message>
        <source>The attachment {where} is empty and was left out.</source>
        <translation>A(z) {where} melléklet üres, kimaradt.</translation>
    </message>
    <message>
        <source>The author left a phone: tell the reasons and record it first.</source>
        <translation>A szerző telefonszámot hagyott: előbb közölje az okokat, és rögzítse.</translation>
    </message>
    <message>
        <source>The author left an address: send the reasoned notice first.</source>
        <translation>A szerző címet hagyott: előbb küldje el az indokolt értesítést.</translation>
    </message>
    <message>
        <source>The author left contacts, but no answer is recorded.</source>
        <translation>A szerző elérhetőséget hagyott, de nincs rögzített válasz.</translation>
    </message>
    <message>
        <source>The authority to sign begins on {begins}.</source>
        <translation>Az aláírási jog kezdete: {begins}.</translation>
    </message>
    <message>
        <source>The authority to sign ended on {ended}.</source>
        <translation>Az aláírási jog vége: {ended}.</translation>
    </message>
    <message>
        <source>The backup is damaged at {where}.</source>
        <translation>A biztonsági mentés sérült itt: {where}.</translation>
    </message>
    <message>
        <source>The backup is of epoch {epoch}, before the last restore; it can&apos;t stand for the present data.</source>
        <translation>A mentés {epoch} korszakból való, az utolsó visszaállítás előttről; nem helyettesíti a mostani adatokat.</translation>
    </message>
    <message>
        <source>The backup was changed or damaged: {where}. Take an earlier one.</source>
        <translation>A mentés megváltozott vagy sérült: {where}. Használjon korábbit.</translation>
    </message>
    <message>
        <source>The backup {where} doesn&apos;t open. Take an earlier one, and check the disk.</source>
        <translation>A(z) {where} mentés nem nyílik meg. Használjon korábbit, és ellenőrizze a lemezt.</translation>
    </message>
    <message>
        <source>The calendar data of the program are damaged. Install it again.</source>
        <translation>A program naptáradatai sérültek. Telepítse újra.</translation>
    </message>
    <message>
        <source>The calendar file is too large. Export a shorter time.</source>
        <translation>A naptárfájl túl nagy. Exportáljon rövidebb időszakot.</translation>
    </message>
    <message>
        <source>The call can&apos;t have begun at {value}: that is still to come.</source>
        <translation>A hívás nem kezdődhetett ekkor: {value}; az még csak ezután lesz.</translation>
    </message>
    <message>
        <source>The call needs number, time and content.</source>
        <translation>A híváshoz szám, időpont és tartalom kell.</translation>
    </message>
    <message>
        <source>The call was recorded, but the warning is not ticked.</source>
        <translation>A hívást rögzítették, de a figyelmeztetés nincs bejelölve.</translation>
    </message>
    <message>
        <source>The call-back lies in the past.</source>
        <translation>A visszahívás ideje már elmúlt.</translation>
    </message>
    <message>
        <source>The call-back lies outside the unit&apos;s hours.</source>
        <translation>A visszahívás az egység munkaidején kívül esik.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is missing. For a number not shown write: {hidden}.</source>
        <translation>Hiányzik a hívó száma. Rejtett számnál írja ezt: {hidden}.</translation>
    </message>
    <message>
        <source>The centre didn&apos;t answer in time. It is tried again by itself; if this lasts, tell the administrator.</source>
        <translation>A központ nem válaszolt időben. Magától újra próbálkozik; ha tartós, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The centre doesn&apos;t know this employee.</source>
        <translation>A központ nem ismeri ezt a munkatársat.</translation>
    </message>
    <message>
        <source>The centre is being restored. The exchange goes on by itself in a few minutes.</source>
        <translation>A központ helyreállítása folyik. Az adatcsere néhány perc múlva magától folytatódik.</translation>
    </message>
    <message>
        <source>The centre keeps this change for the administrator to look at.</source>
        <translation>A központ félretette ezt a módosítást, a rendszergazda megnézi.</translation>
    </message>
    <message>
        <source>The centre no longer counts this person as staff. Somebody else must unlock the computer.</source>
        <translation>A központ már nem tartja nyilván ezt a személyt munkatársként. Másnak kell megnyitnia a számítógépet.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived damaged. It is asked for again by itself.</source>
        <translation>A központ válasza sérülten érkezett. A program magától újra kéri.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived in part. It is asked for again by itself.</source>
        <translation>A központ válasza hiányosan érkezett. A program magától újra kéri.</translation>
    </message>
    <message>
        <source>The certificate expired on {expired}. Choose another or renew it.</source>
        <translation>A tanúsítvány lejárt: {expired}. Válasszon másikat, vagy újítsa meg.</translation>
    </message>
    <message>
        <source>The certificate in the signature was exchanged for another.</source>
        <translation>Az aláírásban lévő tanúsítványt másikra cserélték.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents.</source>
        <translation>A tanúsítvány nem dokumentumok aláírására való.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents. Choose another.</source>
        <translation>A tanúsítvány nem dokumentumok aláírására való. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {valid_from}. Check the clock of this computer.</source>
        <translation>A tanúsítvány csak ettől érvényes: {valid_from}. Ellenőrizze a számítógép óráját.</translation>
    </message>
    <message>
        <source>The certificate itself was signed with an algorithm that is no longer accepted.</source>
        <translation>Magát a tanúsítványt már nem elfogadott algoritmussal írták alá.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted root and was valid at the time of signing.</source>
        <translation>A tanúsítvány megbízható gyökérhez vezet, és az aláíráskor érvényes volt.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not among the trusted ones.</source>
        <translation>A tanúsítványt olyan szolgáltató adta ki, amely nincs a megbízhatók között.</translation>
    </message>
    <message>
        <source>The certificate was revoked before the time of signing.</source>
        <translation>A tanúsítványt az aláírás előtt visszavonták.</translation>
    </message>
    <message>
        <source>The chain of certificates does not hold.</source>
        <translation>A tanúsítványlánc nem áll össze.</translation>
    </message>
    <message>
        <source>The client did not give this way: {way}.</source>
        <translation>Az ügyfél nem adta meg ezt a módot: {way}.</translation>
    </message>
    <message>
        <source>The clock of this computer was put back: an earlier step was noted at {noted}, now it is {now}. Both are kept as they are.</source>
        <translation>A számítógép óráját visszaállították: az előző lépés ideje {noted}, most {now}. Mindkettő változatlanul megmarad.</translation>
    </message>
    <message>
        <source>The code is wrong, was used already, or is older than 7 days. Ask for a new one.</source>
        <translation>A kód hibás, már felhasznált, vagy 7 napnál régebbi. Kérjen újat.</translation>
    </message>
    <message>
        <source>The command line is not understood: {reason}</source>
        <translation>A parancssor nem érthető: {reason}</translation>
    </message>
    <message>
        <source>The complaint was confirmed: say what was done.</source>
        <translation>A panasz igazolódott: adja meg, mi történt.</translation>
    </message>
    <message>
        <source>The connection to the SMS gateway broke while sending. Ask whether the message arrived.</source>
        <translation>Küldés közben megszakadt a kapcsolat az SMS-átjáróval. Kérdezze meg, megérkezett-e az üzenet.</translation>
    </message>
    <message>
        <source>The connection to the centre was cut off before it was finished; nothing was stored. Start the program and connect again.</source>
        <translation>A központhoz való csatlakozás megszakadt, mielőtt befejeződött volna; semmi sem került mentésre. Indítsa el a programot, és csatlakozzon újra.</translation>
    </message>
    <message>
        <source>The connection to the mail server broke while sending. Ask whether the letter arrived.</source>
        <translation>Küldés közben megszakadt a kapcsolat a levelezőszerverrel. Kérdezze meg, megérkezett-e a levél.</translation>
    </message>
    <message>
        <source>The consumer had to be told by {latest}. Give the reason of the late change.</source>
        <translation>A felhasználót eddig kellett volna értesíteni: {latest}. Adja meg a késői módosítás okát.</translation>
    </message>
    <message>
        <source>The consumer knows the agreed time. Say how the consumer was told of the change.</source>
        <translation>A felhasználó ismeri a megbeszélt időpontot. Adja meg, hogyan értesítették a változásról.</translation>
    </message>
    <message>
        <source>The consumer must be told before departure.</source>
        <translation>A felhasználót indulás előtt értesíteni kell.</translation>
    </message>
    <message>
        <source>The consumer was told {minutes} minutes before departure; an urgent visit is told immediately before it.</source>
        <translation>A felhasználót {minutes} perccel az indulás előtt értesítették; sürgős látogatásról közvetlenül előtte kell értesíteni.</translation>
    </message>
    <message>
        <source>The data are damaged. Stop working here and tell the administrator: the last backup and the centre hold what was sent.</source>
        <translation>Az adatok megsérültek. Ne dolgozzon itt tovább, és szóljon a rendszergazdának: az elküldött adatok megvannak a központban és az utolsó mentésben.</translation>
    </message>
    <message>
        <source>The data in {where} are encrypted and the file of passwords is not there. Restore a backup with the recovery key.</source>
        <translation>A(z) {where} adatai titkosítva vannak, és a jelszófájl hiányzik. Állítson vissza egy biztonsági mentést a helyreállítási kulccsal.</translation>
    </message>
    <message>
        <source>The data in {where} can&apos;t be opened: the file is damaged, or the key is another one.</source>
        <translation>Az adatok itt nem nyithatók meg: {where}. A fájl sérült, vagy más a kulcs.</translation>
    </message>
    <message>
        <source>The data in {where} were encrypted with other settings than this version uses; the password is right. Open them with the version that wrote them, or restore a backup of this version.</source>
        <translation>A(z) {where} adatait más beállításokkal titkosították, mint amilyeneket ez a változat használ; a jelszó jó. Nyissa meg az őket író változattal, vagy állítsa vissza e változat egy mentését.</translation>
    </message>
    <message>
        <source>The data of the centre arrived damaged. Try again; nothing here was changed.</source>
        <translation>A központ adatai sérülten érkeztek. Próbálja újra; itt semmi sem változott.</translation>
    </message>
    <message>
        <source>The data were written by a newer program ({newest}). Install the current version of the program.</source>
        <translation>Az adatokat újabb program írta ({newest}). Telepítse a program mostani változatát.</translation>
    </message>
    <message>
        <source>The date has not come yet.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>A dátum túl régi.</translation>
    </message>
    <message>
        <source>The decision is missing.</source>
        <translation>Hiányzik a döntés.</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>A bemutató kitalált adatokat tartalmaz, jelszavak nélkül.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored half-way and what you typed is kept as a draft: make room, then try again.</source>
        <translation>A lemez megtelt. Semmi sem mentődött félig, a begépelt szöveg piszkozatként megmaradt: szabadítson fel helyet, és próbálja újra.</translation>
    </message>
    <message>
        <source>The disk refused to write {where}. Check that there is room; nothing that was confirmed is lost.</source>
        <translation>A lemez nem írta ki ezt: {where}. Nézze meg, van-e hely; ami megerősített, nem veszett el.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}). Put if around it in the template.</source>
        <translation>A dokumentumban nincs érték a jelölőhöz: «{text}» ({where}). Tegye a sablonban if közé.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}): what holds it is not there. Put if around it in the template.</source>
        <translation>A dokumentumban nincs érték a jelölőhöz: «{text}» ({where}), mert hiányzik, ami tartalmazná. Tegye a sablonban if közé.</translation>
    </message>
    <message>
        <source>The document is too large: {where} has {size} bytes, more than {limit}.</source>
        <translation>A dokumentum túl nagy: {where} {size} bájt, több mint {limit}.</translation>
    </message>
    <message>
        <source>The driver of the token ({module}) can&apos;t be loaded. Check its path and install it again.</source>
        <translation>A token illesztőprogramja ({module}) nem tölthető be. Ellenőrizze az útvonalat, és telepítse újra.</translation>
    </message>
    <message>
        <source>The earlier appeal is another applicant&apos;s: the same name is not the same person.</source>
        <translation>A korábbi beadvány más ügyfélé: az azonos név nem ugyanaz a személy.</translation>
    </message>
    <message>
        <source>The employee who did this isn&apos;t enrolled on this laptop. Ask the administrator to add them.</source>
        <translation>Aki ezt végezte, nincs felvéve ezen a laptopon. Kérje a rendszergazdát, hogy vegye fel.</translation>
    </message>
    <message>
        <source>The employee who did this no longer works here. Ask the administrator.</source>
        <translation>Aki ezt végezte, már nem dolgozik itt. Forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>The engineer has another visit at {at}. Choose another time or another engineer.</source>
        <translation>A mérnöknek már van látogatása: {at}. Válasszon másik időpontot vagy másik mérnököt.</translation>
    </message>
    <message>
        <source>The engineer is absent until {until} ({title}). Choose another engineer or another day.</source>
        <translation>A mérnök távol van eddig: {until} ({title}). Válasszon másik mérnököt vagy másik napot.</translation>
    </message>
    <message>
        <source>The exchange stopped by a mistake of the program. It is tried again by itself; send the diagnostics to the administrator.</source>
        <translation>Az adatcsere a program hibája miatt leállt. Magától újra próbálkozik; küldje el a diagnosztikát a rendszergazdának.</translation>
    </message>
    <message>
        <source>The executor&apos;s name is missing.</source>
        <translation>Hiányzik az ügyintéző neve.</translation>
    </message>
    <message>
        <source>The executor&apos;s phone or e-mail is missing.</source>
        <translation>Hiányzik az ügyintéző telefonja vagy e-mailje.</translation>
    </message>
    <message>
        <source>The file does not tell clearly which signatures it has ({where}).</source>
        <translation>A fájlból nem derül ki egyértelműen, milyen aláírások vannak benne ({where}).</translation>
    </message>
    <message>
        <source>The file has not arrived on this computer yet. It comes with the next exchange.</source>
        <translation>A fájl még nem érkezett meg erre a gépre. A következő adatcserével jön.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; files larger than {limit} bytes are not opened.</source>
        <translation>A fájl {size} bájt; {limit} bájtnál nagyobb fájl nem nyílik meg.</translation>
    </message>
    <message>
        <source>The file holds a part with the name «{where}», which office programs read differently. Save it anew in Word.</source>
        <translation>A fájlban van egy «{where}» nevű rész, amelyet az irodai programok másképp olvasnak. Mentse el újra Wordben.</translation>
    </message>
    <message>
        <source>The file holds a signature that nothing points at any more ({where}).</source>
        <translation>A fájlban olyan aláírás van, amelyre már semmi sem mutat ({where}).</translation>
    </message>
    <message>
        <source>The file holds hidden bytes at {where}. Save it anew in Word.</source>
        <translation>A fájlban rejtett bájtok vannak itt: {where}. Mentse el újra Wordben.</translation>
    </message>
    <message>
        <source>The file holds two parts named {where}: programs would show different letters.</source>
        <translation>A fájlban két {where} nevű rész van: a programok eltérő levelet mutatnának.</translation>
    </message>
    <message>
        <source>The file holds {count} parts; more than {limit} is refused. It may be made to do harm.</source>
        <translation>A fájl {count} részből áll; {limit} felett elutasítjuk. Lehet, hogy kárt akar okozni.</translation>
    </message>
    <message>
        <source>The file holds {count} signatures; more than {limit} are not checked.</source>
        <translation>A fájlban {count} aláírás van; {limit} felett nem ellenőrizzük.</translation>
    </message>
    <message>
        <source>The file holds {where} twice: programs may show another text than the signed one.</source>
        <translation>A fájlban {where} kétszer szerepel: a programok mást mutathatnak, mint amit aláírtak.</translation>
    </message>
    <message>
        <source>The file is damaged at {where}. Ask for it again.</source>
        <translation>A fájl sérült itt: {where}. Kérje be újra.</translation>
    </message>
    <message>
        <source>The file is protected by a password ({where}). Save it without a password.</source>
        <translation>A fájlt jelszó védi ({where}). Mentse el jelszó nélkül.</translation>
    </message>
    <message>
        <source>The file of numbers, {where}, is damaged. No number is given until the administrator has looked.</source>
        <translation>A számok fájlja ({where}) sérült. Amíg a rendszergazda meg nem nézi, nem adunk számot.</translation>
    </message>
    <message>
        <source>The file of passwords {where} is damaged. Restore it from the last backup with the recovery key.</source>
        <translation>A(z) {where} jelszófájl sérült. Állítsa vissza az utolsó biztonsági mentésből a helyreállítási kulccsal.</translation>
    </message>
    <message>
        <source>The file of passwords {where} was written by a newer version of the program. Install that version.</source>
        <translation>A(z) {where} jelszófájlt a program újabb változata írta. Telepítse azt a változatot.</translation>
    </message>
    <message>
        <source>The file of the organisation ({where}) can&apos;t be read.</source>
        <translation>A szervezet fájlja ({where}) nem olvasható.</translation>
    </message>
    <message>
        <source>The file would unpack to {size} bytes; more than {limit} is refused. It may be made to do harm.</source>
        <translation>A fájl kicsomagolva {size} bájt lenne; {limit} felett elutasítjuk. Lehet, hogy kárt akar okozni.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be read.</source>
        <translation>A(z) {where} fájl nem olvasható.</translation>
    </message>
    <message>
        <source>The file {where} cannot be read. Check that it is still there and not open in another program.</source>
        <translation>A(z) {where} fájl nem olvasható. Ellenőrizze, hogy megvan-e, és nincs-e megnyitva másik programban.</translation>
    </message>
    <message>
        <source>The file {where} could not be written. Choose another folder.</source>
        <translation>A(z) {where} fájlt nem sikerült kiírni. Válasszon másik mappát.</translation>
    </message>
    <message>
        <source>The file {where} has a password or an old binary format. Save it as .xlsx or .csv without a password.</source>
        <translation>A(z) {where} fájl jelszavas vagy régi formátumú. Mentse el jelszó nélkül .xlsx vagy .csv formában.</translation>
    </message>
    <message>
        <source>The file {where} has {size} bytes, more than {most}. Note on the card where it is kept instead.</source>
        <translation>A(z) {where} fájl {size} bájt, több mint {most}. Inkább jegyezze fel a kartonon, hol őrzik.</translation>
    </message>
    <message>
        <source>The file {where} holds no table.</source>
        <translation>A(z) {where} fájlban nincs táblázat.</translation>
    </message>
    <message>
        <source>The file {where} is broken or is no table. Open it in a spreadsheet program and save it again.</source>
        <translation>A(z) {where} fájl sérült vagy nem táblázat. Nyissa meg táblázatkezelőben, és mentse el újra.</translation>
    </message>
    <message>
        <source>The file {where} is empty and was not added.</source>
        <translation>A(z) {where} fájl üres, nem adtuk hozzá.</translation>
    </message>
    <message>
        <source>The file {where} is empty: there is no signature in it.</source>
        <translation>A(z) {where} fájl üres: nincs benne aláírás.</translation>
    </message>
    <message>
        <source>The file {where} is larger than {most_gb} GB. Divide it into several files.</source>
        <translation>A(z) {where} fájl nagyobb, mint {most_gb} GB. Ossza több fájlra.</translation>
    </message>
    <message>
        <source>The file {where} was imported already ({begun_at}). Take that import back first if it has to be repeated.</source>
        <translation>A(z) {where} fájl beolvasása már megtörtént ({begun_at}). Ha meg kell ismételni, előbb vonja vissza azt.</translation>
    </message>
    <message>
        <source>The folder for scans, {where}, is not there. Choose another one in the settings.</source>
        <translation>A beolvasások mappája nincs meg: {where}. Válasszon másikat a beállításokban.</translation>
    </message>
    <message>
        <source>The ground is not confirmed yet.</source>
        <translation>A jogalapot még nem hagyták jóvá.</translation>
    </message>
    <message>
        <source>The internal term ends after the answer is due.</source>
        <translation>A belső határidő a válaszadás határideje utánra esik.</translation>
    </message>
    <message>
        <source>The invitation was not sent yet.</source>
        <translation>A meghívót még nem küldték el.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Look whether it is still there: {where}.</source>
        <translation>A kulcsfájl nem olvasható. Nézze meg, megvan-e még: {where}.</translation>
    </message>
    <message>
        <source>The key file is protected by an outdated method. Export it again with AES.</source>
        <translation>A kulcsfájlt elavult eljárás védi. Exportálja újra AES-sel.</translation>
    </message>
    <message>
        <source>The key has {bits} bits; at least {least} are needed.</source>
        <translation>A kulcs {bits} bites; legalább {least} kell.</translation>
    </message>
    <message>
        <source>The keyword {keyword} calls another sentence of this language already: {title}.</source>
        <translation>A(z) {keyword} kulcsszó ezen a nyelven már más mondatot hív elő: {title}.</translation>
    </message>
    <message>
        <source>The kind of {where} was changed: signed as {signed}, found as {found}.</source>
        <translation>A(z) {where} típusa megváltozott: {signed} néven írták alá, most {found}.</translation>
    </message>
    <message>
        <source>The letter got another signature meanwhile. Try again.</source>
        <translation>A levél közben újabb aláírást kapott. Próbálja újra.</translation>
    </message>
    <message>
        <source>The letter has no outgoing number yet: it gets one when it is signed.</source>
        <translation>A levélnek még nincs kimenő száma: aláíráskor kapja meg.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>A levél üres.</translation>
    </message>
    <message>
        <source>The letter is no longer in the folder: it was returned, called back or signed.</source>
        <translation>A levél már nincs a mappában: visszaadták, visszahívták vagy aláírták.</translation>
    </message>
    <message>
        <source>The letter is not complete. What is missing stands below, each with its field.</source>
        <translation>A levél hiányos. Lent látható, melyik mezőből mi hiányzik.</translation>
    </message>
    <message>
        <source>The letter is not signed.</source>
        <translation>A levél nincs aláírva.</translation>
    </message>
    <message>
        <source>The letter is signed already. Add a second signature, or make a new version.</source>
        <translation>A levél már alá van írva. Tegyen rá második aláírást, vagy készítsen új változatot.</translation>
    </message>
    <message>
        <source>The letter is signed and can&apos;t be changed. Make a new version to correct it.</source>
        <translation>A levél alá van írva, nem módosítható. Javításhoz készítsen új változatot.</translation>
    </message>
    <message>
        <source>The letter names a number that is not the applicant&apos;s: {number}.</source>
        <translation>A levélben olyan szám van, amely nem az ügyfélé: {number}.</translation>
    </message>
    <message>
        <source>The letter repeats the abusive passage.</source>
        <translation>A levél megismétli a sértő részt.</translation>
    </message>
    <message>
        <source>The letter tells what is marked as secret.</source>
        <translation>A levél titkosnak jelölt dolgot közöl.</translation>
    </message>
    <message>
        <source>The letter waits for the signature. Call it back to change it.</source>
        <translation>A levél aláírásra vár. Módosításhoz hívja vissza.</translation>
    </message>
    <message>
        <source>The letter was changed after it was signed. Make a new version and sign that.</source>
        <translation>A levelet aláírás után módosították. Készítsen új változatot, és azt írja alá.</translation>
    </message>
    <message>
        <source>The letter was never submitted for signature.</source>
        <translation>A levelet nem adták aláírásra.</translation>
    </message>
    <message>
        <source>The letter was not sent yet.</source>
        <translation>A levelet még nem küldték el.</translation>
    </message>
    <message>
        <source>The letter was sent and can&apos;t be withdrawn.</source>
        <translation>A levelet elküldték, nem vonható vissza.</translation>
    </message>
    <message>
        <source>The letter would read otherwise now than it did: a name, the letterhead or a term was changed since. Return it to be submitted anew.</source>
        <translation>A levél most másként szólna: azóta megváltozott egy név, a fejléc vagy a határidő. Adja vissza, hogy újra beadják.</translation>
    </message>
    <message>
        <source>The letters of this mail had to be guessed: look whether they read well.</source>
        <translation>A levél betűit ki kellett találni: nézze meg, jól olvasható-e.</translation>
    </message>
    <message>
        <source>The line {where} of the stamp&apos;s wording names «{field}», which does not exist there.</source>
        <translation>A bélyegző szövegének {where} sora «{field}» mezőt említ, amely ott nincs.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) is not readable.</source>
        <translation>A tartalomtípusok listája ({where}) nem olvasható.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) names one part twice.</source>
        <translation>A tartalomtípusok listája ({where}) kétszer nevez meg egy részt.</translation>
    </message>
    <message>
        <source>The list of relationships {where} is not readable.</source>
        <translation>A kapcsolatok listája ({where}) nem olvasható.</translation>
    </message>
    <message>
        <source>The list {where} holds {count} relationships; more than {limit} is refused.</source>
        <translation>A(z) {where} lista {count} kapcsolatot tartalmaz; {limit} felett elutasítjuk.</translation>
    </message>
    <message>
        <source>The mail does not say when it came: check the day.</source>
        <translation>A levélből nem derül ki, mikor jött: ellenőrizze a napot.</translation>
    </message>
    <message>
        <source>The mail does not say who sent it.</source>
        <translation>A levélből nem derül ki, ki küldte.</translation>
    </message>
    <message>
        <source>The mail server couldn&apos;t be reached.</source>
        <translation>A levelezőszerver nem érhető el.</translation>
    </message>
    <message>
        <source>The mail server refused the server&apos;s password.</source>
        <translation>A levelezőszerver elutasította a szerver jelszavát.</translation>
    </message>
    <message>
        <source>The mail {where} has {size} bytes, more than {most}. Save its attachments apart and add them to the form.</source>
        <translation>A(z) {where} levél {size} bájt, több mint {most}. Mentse ki külön a mellékleteit, és adja hozzá az űrlaphoz.</translation>
    </message>
    <message>
        <source>The mail {where} is empty.</source>
        <translation>A(z) {where} levél üres.</translation>
    </message>
    <message>
        <source>The mail {where} is put together in a way that no mail program does; it was not read. Attach it as a file if you need it.</source>
        <translation>A(z) {where} levelet egy levelezőprogram sem így állítja össze; nem olvastuk be. Ha kell, csatolja fájlként.</translation>
    </message>
    <message>
        <source>The mark in the Book lacks: {column}.</source>
        <translation>A Könyv bejegyzéséből hiányzik: {column}.</translation>
    </message>
    <message>
        <source>The network is so slow that the exchange was given up. It is tried again by itself; a better line helps.</source>
        <translation>A hálózat olyan lassú, hogy az adatcsere félbemaradt. Magától újra próbálkozik; jobb vonal segít.</translation>
    </message>
    <message>
        <source>The newer backup {where} holds less than this one; verify the newest.</source>
        <translation>Az újabb {where} biztonsági mentésben kevesebb van, mint ebben; a legújabbat ellenőrizze.</translation>
    </message>
    <message>
        <source>The notice can&apos;t have been given at {value}: that is still to come.</source>
        <translation>Az értesítés nem történhetett ekkor: {value}; ez még a jövő.</translation>
    </message>
    <message>
        <source>The notice was not sent yet.</source>
        <translation>Az értesítést még nem küldték el.</translation>
    </message>
    <message>
        <source>The number has characters that a register can&apos;t hold.</source>
        <translation>A számban olyan jelek vannak, amelyek naplóban nem lehetnek.</translation>
    </message>
    <message>
        <source>The number is longer than any number of an appeal.</source>
        <translation>A szám hosszabb bármely iktatószámnál.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>Abban az időben az iroda zárva van.</translation>
    </message>
    <message>
        <source>The package was changed on the way, or isn&apos;t from the laptop it names.</source>
        <translation>A csomag útközben megváltozott, vagy nem arról a laptopról jött, amelyet megnevez.</translation>
    </message>
    <message>
        <source>The packed changes can&apos;t be unpacked.</source>
        <translation>A becsomagolt változások nem bonthatók ki.</translation>
    </message>
    <message>
        <source>The part {where} declares a document type or entities. Such files are refused: they can do harm.</source>
        <translation>A(z) {where} rész dokumentumtípust vagy entitásokat deklarál. Az ilyen fájlt elutasítjuk: kárt okozhat.</translation>
    </message>
    <message>
        <source>The part {where} has no content type. Save the file anew in Word.</source>
        <translation>A(z) {where} résznek nincs tartalomtípusa. Mentse el újra Wordben.</translation>
    </message>
    <message>
        <source>The part {where} has {size} bytes; more than {limit} is refused.</source>
        <translation>A(z) {where} rész {size} bájt; {limit} felett elutasítjuk.</translation>
    </message>
    <message>
        <source>The part {where} is not readable.</source>
        <translation>A(z) {where} rész nem olvasható.</translation>
    </message>
    <message>
        <source>The part {where} is not written in UTF-8.</source>
        <translation>A(z) {where} rész nem UTF-8 kódolású.</translation>
    </message>
    <message>
        <source>The part {where} is packed by a method that Word does not use ({method}).</source>
        <translation>A(z) {where} rész olyan tömörítésű, amelyet a Word nem használ ({method}).</translation>
    </message>
    <message>
        <source>The password does not open the key file.</source>
        <translation>A jelszó nem nyitja ki a kulcsfájlt.</translation>
    </message>
    <message>
        <source>The password must have at least {least} characters.</source>
        <translation>A jelszó legalább {least} karakter legyen.</translation>
    </message>
    <message>
        <source>The password repeats the same characters. Take a longer phrase.</source>
        <translation>A jelszó ugyanazokat a karaktereket ismétli. Válasszon hosszabb kifejezést.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Az időszak előbb ér véget, mint ahogy kezdődik.</translation>
    </message>
    <message>
        <source>The phrase is too short; it has at least {least} letters.</source>
        <translation>A jelmondat túl rövid; legalább {least} betűből áll.</translation>
    </message>
    <message>
        <source>The phrase is wrong, or the file is damaged. Ask your colleague to read the phrase out again.</source>
        <translation>A jelmondat hibás, vagy a fájl sérült. Kérje meg a kollégáját, hogy olvassa fel újra a jelmondatot.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Accepted are JPEG, PNG, BMP, TIFF and WebP.</source>
        <translation>A kép nem olvasható. Elfogadott: JPEG, PNG, BMP, TIFF és WebP.</translation>
    </message>
    <message>
        <source>The picture has {size} bytes, more than {limit}.</source>
        <translation>A kép {size} bájt, több mint {limit}.</translation>
    </message>
    <message>
        <source>The picture has {size} points, more than {limit}. Scale it down.</source>
        <translation>A kép {size} képpont, több mint {limit}. Kicsinyítse le.</translation>
    </message>
    <message>
        <source>The picture of a signature line must be a PNG file.</source>
        <translation>Az aláírási sor képe csak PNG fájl lehet.</translation>
    </message>
    <message>
        <source>The plan has no measures yet.</source>
        <translation>A tervben még nincs intézkedés.</translation>
    </message>
    <message>
        <source>The planned repair ({planned}) lies before the date of the letter ({dated}).</source>
        <translation>A tervezett javítás ({planned}) korábbi a levél dátumánál ({dated}).</translation>
    </message>
    <message>
        <source>The printer {where} did not take the page.</source>
        <translation>A(z) {where} nyomtató nem vette át az oldalt.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>A titkos kulcs nem a tanúsítványhoz tartozik.</translation>
    </message>
    <message>
        <source>The program can&apos;t keep its data in {where}. Check that the folder exists and that you may write to it.</source>
        <translation>A program nem tudja itt tárolni az adatait: {where}. Ellenőrizze, hogy a mappa létezik és írható.</translation>
    </message>
    <message>
        <source>The program can&apos;t sign with a key of this kind ({algorithm}). RSA and ECDSA are possible; for national algorithms use the certified tool.</source>
        <translation>A program ilyen kulccsal ({algorithm}) nem tud aláírni. RSA és ECDSA lehetséges; nemzeti algoritmusokhoz tanúsított eszköz kell.</translation>
    </message>
    <message>
        <source>The program is already open with the data in {where} (process {process}). Switch to its window, or choose another folder.</source>
        <translation>A program már nyitva van ezzel az adatmappával: {where} ({process} folyamat). Váltson az ablakára, vagy válasszon másik mappát.</translation>
    </message>
    <message>
        <source>The program may only read its data, not write. Check that its folder and disk are not write-protected.</source>
        <translation>A program csak olvashatja az adatait, nem írhatja. Ellenőrizze, hogy a mappa és a lemez nincs-e írásvédve.</translation>
    </message>
    <message>
        <source>The reasoning is missing.</source>
        <translation>Hiányzik az indokolás.</translation>
    </message>
    <message>
        <source>The record of this change isn&apos;t on the server, because its creation was rejected.</source>
        <translation>A változáshoz tartozó bejegyzés nincs a szerveren, mert a létrehozását elutasították.</translation>
    </message>
    <message>
        <source>The record «{kind}» lacks: {missing}.</source>
        <translation>A(z) «{kind}» bejegyzésből hiányzik: {missing}.</translation>
    </message>
    <message>
        <source>The recovery key has {wanted} digits, {digits} were typed.</source>
        <translation>A helyreállítási kulcs {wanted} számjegyű, {digits} lett beírva.</translation>
    </message>
    <message>
        <source>The reference data can&apos;t be used: {where}.</source>
        <translation>A törzsadatok nem használhatók: {where}.</translation>
    </message>
    <message>
        <source>The region is too small to black anything out.</source>
        <translation>A kijelölt rész túl kicsi a kitakaráshoz.</translation>
    </message>
    <message>
        <source>The regulation does not know the way {way}.</source>
        <translation>A szabályzat nem ismeri ezt a módot: {way}.</translation>
    </message>
    <message>
        <source>The regulation does not know {value}.</source>
        <translation>A szabályzat nem ismeri ezt: {value}.</translation>
    </message>
    <message>
        <source>The regulation names no maximum of an extension.</source>
        <translation>A szabályzat nem adja meg a hosszabbítás felső határát.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the channel {channel}.</source>
        <translation>A(z) {profile} szabályzat nem ismeri ezt a csatornát: {channel}.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the ground {ground}.</source>
        <translation>A(z) {profile} szabályzat nem ismeri ezt a jogalapot: {ground}.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the kind {kind}.</source>
        <translation>A(z) {profile} szabályzat nem ismeri ezt a fajtát: {kind}.</translation>
    </message>
    <message>
        <source>The regulation {profile} has no such notice.</source>
        <translation>A(z) {profile} szabályzatban nincs ilyen értesítés.</translation>
    </message>
    <message>
        <source>The regulation {profile} knows no plan of measures.</source>
        <translation>A(z) {profile} szabályzat nem ismer intézkedési tervet.</translation>
    </message>
    <message>
        <source>The regulation {profile} names nobody above the units.</source>
        <translation>A(z) {profile} szabályzat nem nevez meg senkit az egységek fölött.</translation>
    </message>
    <message>
        <source>The reply of the time-stamping authority can&apos;t be used ({reason}).</source>
        <translation>Az időbélyeg-szolgáltató válasza nem használható ({reason}).</translation>
    </message>
    <message>
        <source>The request is larger than {most} bytes.</source>
        <translation>A kérés nagyobb, mint {most} bájt.</translation>
    </message>
    <message>
        <source>The right would end before it begins.</source>
        <translation>A jog előbb érne véget, mint ahogy elkezdődik.</translation>
    </message>
    <message>
        <source>The row cannot be read: a cell is too long, or a quotation mark is missing.</source>
        <translation>A sor nem olvasható: túl hosszú egy cella, vagy hiányzik egy idézőjel.</translation>
    </message>
    <message>
        <source>The row has no date of receipt or registration.</source>
        <translation>A sorban nincs beérkezési vagy iktatási dátum.</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>A sorban nincs szám.</translation>
    </message>
    <message>
        <source>The rules of this house know no urgent visits.</source>
        <translation>A szervezet szabályzata nem ismer sürgős látogatást.</translation>
    </message>
    <message>
        <source>The same change stands twice in one package.</source>
        <translation>Ugyanaz a változás kétszer szerepel egy csomagban.</translation>
    </message>
    <message>
        <source>The secure connection failed. Check the date and time of this computer; if they are right, tell the administrator.</source>
        <translation>A biztonságos kapcsolat nem jött létre. Ellenőrizze a számítógép dátumát és idejét; ha jók, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>A mondat üres.</translation>
    </message>
    <message>
        <source>The server can&apos;t read the attachment now. Try again later.</source>
        <translation>A szerver most nem tudja olvasni a mellékletet. Próbálja később.</translation>
    </message>
    <message>
        <source>The server can&apos;t read {where} of this change. Enter it again.</source>
        <translation>A szerver nem tudja elolvasni ennek a módosításnak ezt a részét: {where}. Adja meg újra.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell that it had accepted this change of another laptop.</source>
        <translation>A szerver nem tudja igazolni, hogy elfogadta a másik laptop e változását.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t read the request ({because}). Upgrade the program; if that doesn&apos;t help, tell the administrator.</source>
        <translation>A szerver nem tudta olvasni a kérést ({because}). Frissítse a programot; ha nem segít, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know records of the kind {entity}. It needs an upgrade.</source>
        <translation>A szerver nem ismeri ezt a bejegyzésfajtát: {entity}. Frissíteni kell.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the change {kind}. It needs an upgrade.</source>
        <translation>A szerver nem ismeri ezt a változást: {kind}. Frissíteni kell.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the fields {fields} of {entity}. It needs an upgrade.</source>
        <translation>A szerver nem ismeri ezeket a mezőket: {fields} ({entity}). Frissíteni kell.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this address. Check it.</source>
        <translation>A szerver nem ismeri ezt a címet. Ellenőrizze.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this laptop or person. Enrol again.</source>
        <translation>A szerver nem ismeri ezt a laptopot vagy személyt. Csatlakoztassa újra.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of request.</source>
        <translation>A szerver ilyen kérést nem fogad.</translation>
    </message>
    <message>
        <source>The server expects an earlier change first; it is being sent again.</source>
        <translation>A szerver előbb egy korábbi változást vár; újraküldjük.</translation>
    </message>
    <message>
        <source>The server failed. Nothing was lost; it will be tried again.</source>
        <translation>A szerver hibázott. Semmi sem veszett el, újra próbáljuk.</translation>
    </message>
    <message>
        <source>The server has another change under this identifier. Both are kept; tell the administrator.</source>
        <translation>A szerveren ezzel az azonosítóval más változás van. Mindkettő megmarad; szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The server has no way to send by this channel.</source>
        <translation>A szerver ezen a csatornán nem tud küldeni.</translation>
    </message>
    <message>
        <source>The server is busy. It will be tried again.</source>
        <translation>A szerver foglalt. Újra próbáljuk.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>A szerver elutasította a kérést.</translation>
    </message>
    <message>
        <source>The server stopped while sending. Ask whether the letter arrived before you send it again.</source>
        <translation>A szerver küldés közben leállt. Mielőtt újraküldi, kérdezze meg, megérkezett-e a levél.</translation>
    </message>
    <message>
        <source>The server was restored from a backup. This laptop is giving back what the server lost.</source>
        <translation>A szervert mentésből állították vissza. Ez a laptop visszaadja, ami a szerveren elveszett.</translation>
    </message>
    <message>
        <source>The server&apos;s data are of version {found}; this server knows version {known}. Upgrade it.</source>
        <translation>A szerver adatainak változata {found}; ez a szerver ezt ismeri: {known}. Frissítse.</translation>
    </message>
    <message>
        <source>The setting {where} has the wrong value {value}.</source>
        <translation>A(z) {where} beállítás értéke hibás: {value}.</translation>
    </message>
    <message>
        <source>The signature belongs to another letter, or the letter was changed.</source>
        <translation>Az aláírás másik levélhez tartozik, vagy a levelet módosították.</translation>
    </message>
    <message>
        <source>The signature belongs to this letter and is whole.</source>
        <translation>Az aláírás ehhez a levélhez tartozik, és ép.</translation>
    </message>
    <message>
        <source>The signature does not carry its certificate.</source>
        <translation>Az aláírás nem tartalmazza a tanúsítványát.</translation>
    </message>
    <message>
        <source>The signature is not of the kind that Word makes ({place}).</source>
        <translation>Az aláírás nem olyan, amilyet a Word készít ({place}).</translation>
    </message>
    <message>
        <source>The signature itself was changed ({where}).</source>
        <translation>Magát az aláírást módosították ({where}).</translation>
    </message>
    <message>
        <source>The signature uses {algorithm}, which is not accepted.</source>
        <translation>Az aláírás algoritmusa nem elfogadott: {algorithm}.</translation>
    </message>
    <message>
        <source>The signature was made with a key of {bits} bits, which is too weak.</source>
        <translation>Az aláírás {bits} bites kulccsal készült, ez túl gyenge.</translation>
    </message>
    <message>
        <source>The signed letter did not pass the check and was not stored. Try again; if it fails again, tell the administrator.</source>
        <translation>Az aláírt levél nem ment át az ellenőrzésen, nem tároltuk. Próbálja újra; ha ismét nem sikerül, szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The stored file is damaged. Bring it back from a backup, or add it again.</source>
        <translation>A tárolt fájl sérült. Állítsa vissza mentésből, vagy adja hozzá újra.</translation>
    </message>
    <message>
        <source>The table has {size} characters, more than {most}.</source>
        <translation>A táblázat {size} karakter, több mint {most}.</translation>
    </message>
    <message>
        <source>The table is not UTF-8 at byte {position}.</source>
        <translation>A táblázat nem UTF-8 a(z) {position}. bájtnál.</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}).</source>
        <translation>Ismeretlen jelölő: {tag}, «{text}» ({where}).</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}). Perhaps {suggestion} is meant.</source>
        <translation>Ismeretlen jelölő: {tag}, «{text}» ({where}). Talán ez lenne: {suggestion}.</translation>
    </message>
    <message>
        <source>The tags do not fit together: «{text}» ({where}). Each if needs an endif, each for an endfor.</source>
        <translation>A jelölők nem illenek össze: «{text}» ({where}). Minden if-hez endif, minden for-hoz endfor kell.</translation>
    </message>
    <message>
        <source>The template has a content control that is bound to data ({where}: {text}). Replace it with a plain tag.</source>
        <translation>A sablonban adathoz kötött tartalomvezérlő van ({where}: {text}). Cserélje egyszerű jelölőre.</translation>
    </message>
    <message>
        <source>The template has {count} tags in {where}, more than {limit}.</source>
        <translation>A sablonban itt: {where} {count} jelölő van, több mint {limit}.</translation>
    </message>
    <message>
        <source>The template holds an embedded object ({where}). Take it out: a picture may stay, an object may not.</source>
        <translation>A sablonban beágyazott objektum van ({where}). Vegye ki: kép maradhat, objektum nem.</translation>
    </message>
    <message>
        <source>The template holds comments ({where}: {text}). Delete them: they would go out with every letter.</source>
        <translation>A sablonban megjegyzések vannak ({where}: {text}). Törölje őket: minden levéllel kimennének.</translation>
    </message>
    <message>
        <source>The template holds macros ({where}). Save it in Word as a document without macros (.docx).</source>
        <translation>A sablonban makrók vannak ({where}). Mentse Wordben makró nélküli dokumentumként (.docx).</translation>
    </message>
    <message>
        <source>The template holds the field {field} ({where}). Only page numbers may be fields.</source>
        <translation>A sablonban {field} mező van ({where}). Mező csak oldalszám lehet.</translation>
    </message>
    <message>
        <source>The template holds tracked changes ({where}: {text}). Accept or reject them first.</source>
        <translation>A sablonban követett változtatások vannak ({where}: {text}). Előbb fogadja el vagy vesse el őket.</translation>
    </message>
    <message>
        <source>The template lost {tag}, which the document must show ({where}).</source>
        <translation>A sablonból kimaradt {tag}, pedig a dokumentumnak mutatnia kell ({where}).</translation>
    </message>
    <message>
        <source>The template points outside the file, to {target} ({where}). Remove the link and keep its text.</source>
        <translation>A sablon a fájlon kívülre mutat: {target} ({where}). Vegye ki a hivatkozást, a szövegét hagyja meg.</translation>
    </message>
    <message>
        <source>The template {where} is missing from the program. Install the program again.</source>
        <translation>A programból hiányzik ez a sablon: {where}. Telepítse újra a programot.</translation>
    </message>
    <message>
        <source>The term ended on {due}; it could not be extended any more on {decided_on}.</source>
        <translation>A határidő lejárt: {due}; {decided_on} már nem lehetett meghosszabbítani.</translation>
    </message>
    <message>
        <source>The term runs from a day that is not known yet ({base}).</source>
        <translation>A határidő olyan naptól fut, amely még nem ismert ({base}).</translation>
    </message>
    <message>
        <source>The term was not extended: there is nothing to give notice of.</source>
        <translation>A határidőt nem hosszabbították meg: nincs miről értesíteni.</translation>
    </message>
    <message>
        <source>The text has {size} characters, more than {limit}.</source>
        <translation>A szöveg {size} karakter, több mint {limit}.</translation>
    </message>
    <message>
        <source>The text of the mail is too long; its end is in the attached original only.</source>
        <translation>A levél szövege túl hosszú; a vége csak a csatolt eredetiben van meg.</translation>
    </message>
    <message>
        <source>The time of signing lies in the future. Check the clock of this computer.</source>
        <translation>Az aláírás ideje a jövőben van. Ellenőrizze a számítógép óráját.</translation>
    </message>
    <message>
        <source>The time of this visit was never changed.</source>
        <translation>E látogatás időpontja sosem változott.</translation>
    </message>
    <message>
        <source>The time stamp comes from an authority that is not among the trusted ones.</source>
        <translation>Az időbélyeg olyan szolgáltatótól való, amely nincs a megbízhatók között.</translation>
    </message>
    <message>
        <source>The time stamp does not belong to this signature.</source>
        <translation>Az időbélyeg nem ehhez az aláíráshoz tartozik.</translation>
    </message>
    <message>
        <source>The time-stamping authority answered with something that is no time stamp ({status}).</source>
        <translation>Az időbélyegző szolgáltatás válasza nem időbélyeg ({status}).</translation>
    </message>
    <message>
        <source>The time-stamping authority can&apos;t be reached now. The stamp is added later; nothing is lost.</source>
        <translation>Az időbélyegző szolgáltatás most nem érhető el. A bélyeg később kerül rá; semmi sem vész el.</translation>
    </message>
    <message>
        <source>The time-stamping authority refused the request ({status}).</source>
        <translation>Az időbélyeg-szolgáltató elutasította a kérést ({status}).</translation>
    </message>
    <message>
        <source>The token failed ({reason}). Take it out, insert it and try again.</source>
        <translation>A token hibázott ({reason}). Vegye ki, dugja vissza, és próbálja újra.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with its PUK in the program of the token&apos;s maker.</source>
        <translation>A token több hibás PIN után zárolódott. Oldja fel a PUK-kal a token gyártójának programjában.</translation>
    </message>
    <message>
        <source>The token is not connected. Insert it and try again.</source>
        <translation>A token nincs csatlakoztatva. Dugja be, és próbálja újra.</translation>
    </message>
    <message>
        <source>The upload goes on at {offset} bytes.</source>
        <translation>A feltöltés a(z) {offset}. bájttól folytatódik.</translation>
    </message>
    <message>
        <source>The upload was given up and begins again.</source>
        <translation>A feltöltés megszakadt, elölről kezdődik.</translation>
    </message>
    <message>
        <source>The value of the signature does not fit its certificate.</source>
        <translation>Az aláírás értéke nem illik a tanúsítványához.</translation>
    </message>
    <message>
        <source>The value of the signature is wrong.</source>
        <translation>Az aláírás értéke hibás.</translation>
    </message>
    <message>
        <source>The visit at {at} leaves too little time for the way.</source>
        <translation>A(z) {at} kezdetű látogatás túl kevés időt hagy az útra.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be planned for {value}: that has passed.</source>
        <translation>A látogatás nem tervezhető ekkorra: {value}; ez már elmúlt.</translation>
    </message>
    <message>
        <source>The visit has taken place or was called off; it can&apos;t be changed any more.</source>
        <translation>A látogatás megtörtént vagy elmaradt; már nem módosítható.</translation>
    </message>
    <message>
        <source>The visit is not planned yet.</source>
        <translation>A látogatás még nincs megtervezve.</translation>
    </message>
    <message>
        <source>The visit lies outside the hours of visits, {opens} to {closes}.</source>
        <translation>A látogatás a látogatási időn ({opens}–{closes}) kívül esik.</translation>
    </message>
    <message>
        <source>The visit needs an address.</source>
        <translation>A látogatáshoz cím kell.</translation>
    </message>
    <message>
        <source>The wording of the stamp has no line {where}.</source>
        <translation>A bélyegző szövegében nincs {where} sor.</translation>
    </message>
    <message>
        <source>The words of this mail are in a format of Outlook only; open the attached original.</source>
        <translation>A levél szövege csak Outlook-formátumú; nyissa meg a csatolt eredetit.</translation>
    </message>
    <message>
        <source>There are employees already; {login} isn&apos;t one of them. Enrol an employee instead.</source>
        <translation>Már vannak munkatársak; {login} nincs köztük. Inkább egy munkatársat vegyen fel.</translation>
    </message>
    <message>
        <source>There are new arguments, so the appeal is considered: {ground}.</source>
        <translation>Új érvek vannak, ezért a beadványt elbírálják: {ground}.</translation>
    </message>
    <message>
        <source>There are {count} keys on the token. Choose one.</source>
        <translation>A tokenen {count} kulcs van. Válasszon egyet.</translation>
    </message>
    <message>
        <source>There is a key here but no certificate for it.</source>
        <translation>Itt van kulcs, de nincs hozzá tanúsítvány.</translation>
    </message>
    <message>
        <source>There is no address for this way ({way}). Enter one, or tell the consumer in another way.</source>
        <translation>Ehhez a módhoz ({way}) nincs cím. Adja meg, vagy értesítse másképp a felhasználót.</translation>
    </message>
    <message>
        <source>There is no appeal with the number {value} on this computer.</source>
        <translation>Ezen a számítógépen nincs {value} számú beadvány.</translation>
    </message>
    <message>
        <source>There is no backup in {where}, or it can&apos;t be read.</source>
        <translation>Itt nincs mentés, vagy nem olvasható: {where}.</translation>
    </message>
    <message>
        <source>There is no device {device}.</source>
        <translation>Nincs ilyen eszköz: {device}.</translation>
    </message>
    <message>
        <source>There is no document {where}.</source>
        <translation>Nincs ilyen dokumentum: {where}.</translation>
    </message>
    <message>
        <source>There is no employee {login}.</source>
        <translation>Nincs ilyen munkatárs: {login}.</translation>
    </message>
    <message>
        <source>There is no extension for this: {rule}.</source>
        <translation>Erre nincs hosszabbítás: {rule}.</translation>
    </message>
    <message>
        <source>There is no phone note of this appeal: what was said by telephone is confirmed from it.</source>
        <translation>Ehhez a beadványhoz nincs telefonfeljegyzés: a telefonon elhangzottakat az alapján erősítjük meg.</translation>
    </message>
    <message>
        <source>There is no printer {where} here. Choose another one in the settings, or save the slip as a PDF.</source>
        <translation>Itt nincs ilyen nyomtató: {where}. Válasszon másikat a beállításokban, vagy mentse PDF-be az elismervényt.</translation>
    </message>
    <message>
        <source>There is no private key here, only certificates. Export the certificate together with its key.</source>
        <translation>Itt nincs titkos kulcs, csak tanúsítvány. Exportálja a tanúsítványt a kulccsal együtt.</translation>
    </message>
    <message>
        <source>There is no running term that could be extended.</source>
        <translation>Nincs futó határidő, amely meghosszabbítható.</translation>
    </message>
    <message>
        <source>There is no service centre {place}.</source>
        <translation>Nincs ilyen szolgáltatóközpont: {place}.</translation>
    </message>
    <message>
        <source>There is no signature whose certificate could be trusted.</source>
        <translation>Nincs olyan aláírás, amelynek a tanúsítványa megbízható lenne.</translation>
    </message>
    <message>
        <source>There is no such measure in this plan.</source>
        <translation>Ebben a tervben nincs ilyen intézkedés.</translation>
    </message>
    <message>
        <source>There is no template of {where} in the language {language}.</source>
        <translation>Nincs {where} sablon ezen a nyelven: {language}.</translation>
    </message>
    <message>
        <source>There is no time zone {value}.</source>
        <translation>Nincs ilyen időzóna: {value}.</translation>
    </message>
    <message>
        <source>There is no way of writing a value that is called {tag}: «{text}» ({where}).</source>
        <translation>Nincs ilyen írásmód: {tag}, «{text}» ({where}).</translation>
    </message>
    <message>
        <source>There is no way to the centre. Check the cable or the Wi-Fi; work goes on and is sent later.</source>
        <translation>Nincs kapcsolat a központtal. Ellenőrizze a kábelt vagy a Wi-Fi-t; a munka folytatódik, és később elküldjük.</translation>
    </message>
    <message>
        <source>There is no working calendar of {country}; known are {known}.</source>
        <translation>Nincs munkanaptár ehhez: {country}; ismert: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to add: say what it is about, or add a file.</source>
        <translation>Nincs mit hozzáadni: írja le, miről szól, vagy csatoljon fájlt.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: the appeal was never accepted, or it was withdrawn.</source>
        <translation>Nincs mit megerősíteni: a beadványt nem vették át, vagy visszavonták.</translation>
    </message>
    <message>
        <source>There is nothing to put on this paper yet ({document}).</source>
        <translation>Erre az iratra még nincs mit írni ({document}).</translation>
    </message>
    <message>
        <source>These appeals are linked already.</source>
        <translation>Ezek a beadványok már össze vannak kapcsolva.</translation>
    </message>
    <message>
        <source>These appeals are not linked.</source>
        <translation>Ezek a beadványok nincsenek összekapcsolva.</translation>
    </message>
    <message>
        <source>This appeal is considered; passing it on for information is for anonymous ones.</source>
        <translation>Ezt a beadványt elbírálják; tájékoztatásul csak a névtelent adják át.</translation>
    </message>
    <message>
        <source>This belongs to an act of which another part was rejected, so nothing of the act was applied.</source>
        <translation>Ez olyan művelet része, amelynek másik részét elutasították, ezért semmit sem alkalmaztunk belőle.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with the letter as it stands now.</source>
        <translation>A levél mostani állapotában ez nem végezhető el.</translation>
    </message>
    <message>
        <source>This change is incomplete: {missing} is missing.</source>
        <translation>A változás hiányos: {missing} hiányzik.</translation>
    </message>
    <message>
        <source>This change was damaged on the laptop&apos;s disk. Enter it again, and have the disk checked.</source>
        <translation>A változás megsérült a laptop lemezén. Vigye be újra, és ellenőriztesse a lemezt.</translation>
    </message>
    <message>
        <source>This computer does not have version {version} of the regulation {where} yet.</source>
        <translation>Ezen a számítógépen még nincs meg a(z) {where} szabályzat {version} változata.</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a centre, so nothing can be sent from it.</source>
        <translation>Ez a számítógép nincs központhoz csatlakoztatva, így nem lehet róla küldeni.</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Ez nem sikerült ({code}).</translation>
    </message>
    <message>
        <source>This entry is closed.</source>
        <translation>Ez a bejegyzés lezárult.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read (PEM or DER).</source>
        <translation>A fájlban nincs olvasható tanúsítvány (PEM vagy DER).</translation>
    </message>
    <message>
        <source>This file is no package of Otklik.</source>
        <translation>Ez a fájl nem Otklik-csomag.</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX).</source>
        <translation>Ez nem Word-dokumentum (DOCX).</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX): {where} is missing or of another kind.</source>
        <translation>Ez nem Word-dokumentum (DOCX): {where} hiányzik vagy más típusú.</translation>
    </message>
    <message>
        <source>This form is too old. Nothing was done; open the page again.</source>
        <translation>Ez az űrlap elavult. Semmi sem történt; nyissa meg újra az oldalt.</translation>
    </message>
    <message>
        <source>This ground does not fit here: {ground}.</source>
        <translation>Ez a jogalap ide nem illik: {ground}.</translation>
    </message>
    <message>
        <source>This ground is confirmed by somebody else: {who}.</source>
        <translation>Ezt az okot más erősíti meg: {who}.</translation>
    </message>
    <message>
        <source>This has left the house already: it can be corrected, not undone.</source>
        <translation>Ez már elhagyta a házat: javítani lehet, visszavonni nem.</translation>
    </message>
    <message>
        <source>This identity belongs to another laptop.</source>
        <translation>Ez az azonosító másik laptopé.</translation>
    </message>
    <message>
        <source>This is another account than the caller&apos;s. Give a reason; it is logged.</source>
        <translation>Ez nem a hívó folyószámlája. Adjon meg okot; naplózzuk.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <translation>Ez nem naptárfájl (.ics).</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ez nem dátum.</translation>
    </message>
    <message>
        <source>This is not a key file (PKCS#12, .p12 or .pfx).</source>
        <translation>Ez nem kulcsfájl (PKCS#12, .p12 vagy .pfx).</translation>
    </message>
    <message>
        <source>This is not the file with which the import began ({expected}).</source>
        <translation>Nem ezzel a fájllal kezdődött a beolvasás ({expected}).</translation>
    </message>
    <message>
        <source>This is the last person who can unlock the computer. Let somebody else in first.</source>
        <translation>Ő az utolsó, aki megnyithatja a számítógépet. Előbb adjon hozzáférést valaki másnak.</translation>
    </message>
    <message>
        <source>This laptop no longer has access to that service centre. Ask the administrator.</source>
        <translation>Ennek a laptopnak már nincs hozzáférése ahhoz a szolgáltatóközponthoz. Forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>This laptop was restored or copied, so it is getting a new identity. Nothing is lost.</source>
        <translation>Ezt a laptopot visszaállították vagy lemásolták, ezért új azonosítót kap. Semmi sem veszett el.</translation>
    </message>
    <message>
        <source>This laptop was taken out of service. Ask the administrator.</source>
        <translation>Ezt a laptopot kivonták a használatból. Forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>This letter has no template in the language of the appeal: {language}. It is written in: {languages}. Correct the language of the appeal if it is wrong, or begin another letter.</source>
        <translation>Ennek a levélnek nincs sablonja a beadvány nyelvén: {language}. Van: {languages}. Javítsa a beadvány nyelvét, ha hibás, vagy kezdjen másik levelet.</translation>
    </message>
    <message>
        <source>This letter needs a registered appeal: it names its number and date.</source>
        <translation>Ehhez a levélhez iktatott beadvány kell: a levél megnevezi a számát és keltét.</translation>
    </message>
    <message>
        <source>This mail has more parts than were read; the others are in the attached original.</source>
        <translation>A levélnek több része van, mint amennyit beolvastunk; a többi a csatolt eredetiben van.</translation>
    </message>
    <message>
        <source>This matter is settled in person only: {topic}. Send an invitation.</source>
        <translation>Ez csak személyesen intézhető: {topic}. Küldjön meghívót.</translation>
    </message>
    <message>
        <source>This must be kept until {until}.</source>
        <translation>Ezt meg kell őrizni eddig: {until}</translation>
    </message>
    <message>
        <source>This number is in the journal already.</source>
        <translation>Ez a szám már szerepel a naplóban.</translation>
    </message>
    <message>
        <source>This number stands in the file twice.</source>
        <translation>Ez a szám kétszer szerepel a fájlban.</translation>
    </message>
    <message>
        <source>This outcome does not fit the appeal: {outcome}.</source>
        <translation>Ez az eredmény nem illik a beadványhoz: {outcome}.</translation>
    </message>
    <message>
        <source>This part of the file doesn&apos;t exist.</source>
        <translation>A fájlnak nincs ilyen része.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the data. Check the language of the keyboard and Caps Lock.</source>
        <translation>Ez a jelszó nem nyitja meg az adatokat. Ellenőrizze a billentyűzet nyelvét és a Caps Lockot.</translation>
    </message>
    <message>
        <source>This person has no password on this computer. A colleague who may unlock it can let them in.</source>
        <translation>Ennek a személynek nincs jelszava ezen a gépen. Hozzáférést az a kolléga adhat, aki megnyithatja.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind «{kind}». Install the current version.</source>
        <translation>A program nem ismeri ezt a bejegyzésfajtát: «{kind}». Telepítse a mostani változatot.</translation>
    </message>
    <message>
        <source>This program is too old to receive. What you do is still sent; upgrade it soon.</source>
        <translation>A program túl régi a fogadáshoz. Amit végez, elküldjük; hamarosan frissítse.</translation>
    </message>
    <message>
        <source>This reception is over or was called off; it can&apos;t be changed any more.</source>
        <translation>Ez a fogadás lezajlott vagy lemondták; már nem módosítható.</translation>
    </message>
    <message>
        <source>This record has moved to another service centre. Your change was not applied there.</source>
        <translation>A bejegyzés másik szolgáltatóközponthoz került. Az Ön változtatását ott nem alkalmaztuk.</translation>
    </message>
    <message>
        <source>This record is not on this computer. It may come with the next exchange.</source>
        <translation>Ez a bejegyzés nincs ezen a gépen. Talán a következő adatcserével érkezik.</translation>
    </message>
    <message>
        <source>This record is written once and can&apos;t be changed. Make a correction with its reason.</source>
        <translation>Ez a bejegyzés egyszer írható, nem módosítható. Tegyen hozzá indokolt helyesbítést.</translation>
    </message>
    <message>
        <source>This record is written once and corrected only by an addition.</source>
        <translation>Ez a bejegyzés egyszer írható, és csak kiegészítéssel helyesbíthető.</translation>
    </message>
    <message>
        <source>This signature has a time stamp already.</source>
        <translation>Ennek az aláírásnak már van időbélyege.</translation>
    </message>
    <message>
        <source>This signature was made by another program and has no place for a time stamp.</source>
        <translation>Ezt az aláírást más program készítette, nincs helye időbélyegnek.</translation>
    </message>
    <message>
        <source>This system has no keeper of secrets, so the password is needed at each start.</source>
        <translation>Ebben a rendszerben nincs titoktároló, ezért minden indításkor kell a jelszó.</translation>
    </message>
    <message>
        <source>This workstation has no series of numbers yet. The administrator grants one at the centre; what was typed is kept.</source>
        <translation>Ennek a munkahelynek még nincs számsora. A központban a rendszergazda adja; amit beírt, megmaradt.</translation>
    </message>
    <message>
        <source>Tick that you introduced yourself.</source>
        <translation>Jelölje be, hogy bemutatkozott.</translation>
    </message>
    <message>
        <source>Told on {given_on}, but a visit on {visit_on} had to be told by {latest_on}. The first lawful day is {first_visit_on}.</source>
        <translation>Értesítve: {given_on}, de a(z) {visit_on} látogatásról legkésőbb {latest_on} kellett volna értesíteni. Az első jogszerű nap: {first_visit_on}</translation>
    </message>
    <message>
        <source>Too many requests. It will be tried again in {seconds} s.</source>
        <translation>Túl sok kérés. {seconds} másodperc múlva újra próbáljuk.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} s and try again.</source>
        <translation>Túl sok hibás próbálkozás. Várjon {seconds} mp-et, és próbálja újra.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature carries no usable certificate.</source>
        <translation>A megbízhatóság nem ítélhető meg: az aláírásban nincs használható tanúsítvány.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature does not tell when it was made.</source>
        <translation>A megbízhatóság nem ítélhető meg: az aláírás nem közli, mikor készült.</translation>
    </message>
    <message>
        <source>Trust was not judged.</source>
        <translation>A megbízhatóságot nem vizsgáltuk.</translation>
    </message>
    <message>
        <source>Two versions of the regulation {where} begin on {on}.</source>
        <translation>A(z) {where} szabályzat két változata kezdődik ekkor: {on}</translation>
    </message>
    <message>
        <source>Units of time</source>
        <translation>Időegységek</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Olvashatatlan</translation>
    </message>
    <message>
        <source>Version {version} is signed and can&apos;t be changed. Make a new version.</source>
        <translation>A(z) {version} változat alá van írva, nem módosítható. Készítsen újat.</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>A válasz módja</translation>
    </message>
    <message>
        <source>What was told by phone is not confirmed in writing yet ({count}).</source>
        <translation>A telefonon közölteket írásban még nem erősítették meg ({count}).</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Ki iktat</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ki ír alá</translation>
    </message>
    <message>
        <source>Write a question, or name a document.</source>
        <translation>Írjon kérdést, vagy nevezzen meg iratot.</translation>
    </message>
    <message>
        <source>Write down the justification: {ground}.</source>
        <translation>Írja le az indokolást: {ground}.</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>Írja le, mi történt.</translation>
    </message>
    <message>
        <source>Write the contribution.</source>
        <translation>Írja meg a hozzájárulást.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Írja meg a feljegyzést.</translation>
    </message>
    <message>
        <source>Write the position of at least one unit.</source>
        <translation>Írja le legalább egy egység álláspontját.</translation>
    </message>
    <message>
        <source>Write the question that is to be decided.</source>
        <translation>Írja le az eldöntendő kérdést.</translation>
    </message>
    <message>
        <source>Write what came of the reception.</source>
        <translation>Írja be a fogadás eredményét.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Írja le a teendőt.</translation>
    </message>
    <message>
        <source>Write what the caller asked.</source>
        <translation>Írja be, mit kérdezett a hívó.</translation>
    </message>
    <message>
        <source>Write what the caller was told.</source>
        <translation>Írja be, mit közölt a hívóval.</translation>
    </message>
    <message>
        <source>Write what the person comes about.</source>
        <translation>Írja be, milyen ügyben jön az ügyfél.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Írja le a döntést.</translation>
    </message>
    <message>
        <source>Write who comes to the reception.</source>
        <translation>Írja be, ki jön a fogadásra.</translation>
    </message>
    <message>
        <source>Write why the call was broken off.</source>
        <translation>Írja be, miért szakadt meg a hívás.</translation>
    </message>
    <message>
        <source>You are not authorised to sign this letter. {who}</source>
        <translation>Ön nem jogosult aláírni ezt a levelet. {who}</translation>
    </message>
    <message>
        <source>You no longer work here, so this laptop receives nothing in your name. Ask the administrator.</source>
        <translation>Ön már nem dolgozik itt, ezért ez a laptop az Ön nevében semmit sem kap. Forduljon a rendszergazdához.</translation>
    </message>
    <message>
        <source>You read version {read}, but version {now} lies in the folder now. Read it first.</source>
        <translation>Ön a(z) {read} változatot olvasta, de a mappában most {now} van. Előbb azt olvassa el.</translation>
    </message>
    <message>
        <source>You signed this letter already: a second signature is somebody else&apos;s.</source>
        <translation>Ezt a levelet Ön már aláírta: a második aláírás másé.</translation>
    </message>
    <message>
        <source>You were logged out. Log in again.</source>
        <translation>Kijelentkezett. Jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask somebody who may, or the administrator.</source>
        <translation>Az Ön szerepe ezt nem engedi. Kérjen meg valakit, aki jogosult, vagy a rendszergazdát.</translation>
    </message>
    <message>
        <source>Your role may not do this. It is done by: {who}.</source>
        <translation>Az Ön szerepe ezt nem engedi. Ezt ők végzik: {who}.</translation>
    </message>
    <message>
        <source>a change {hours} hours before the agreed time ({origin})</source>
        <translation>módosítás {hours} órával a megbeszélt idő előtt ({origin})</translation>
    </message>
    <message>
        <source>a plan of measures</source>
        <translation>intézkedési terv</translation>
    </message>
    <message>
        <source>arrears: {families} only</source>
        <translation>tartozás: csak {families}</translation>
    </message>
    <message>
        <source>in the Book always considered</source>
        <translation>a Könyvben mindig elbírálják</translation>
    </message>
    <message>
        <source>measures for {kinds}</source>
        <translation>intézkedések ezekre: {kinds}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>notice {value} days ahead ({unit}, {origin})</source>
        <translation>értesítés {value} nappal előtte ({unit}, {origin})</translation>
    </message>
    <message>
        <source>the client is warned</source>
        <translation>az ügyfelet figyelmeztették</translation>
    </message>
    <message>
        <source>the language of the appeal ({origin})</source>
        <translation>a beadvány nyelve ({origin})</translation>
    </message>
    <message>
        <source>urgent: before departure ({origin})</source>
        <translation>sürgős: indulás előtt ({origin})</translation>
    </message>
    <message>
        <source>{applicants}: without {groups}</source>
        <translation>{applicants}: nélkül – {groups}</translation>
    </message>
    <message>
        <source>{asked} is too long: {left} of {maximum} are left.</source>
        <translation>{asked} túl hosszú: {maximum} közül {left} maradt.</translation>
    </message>
    <message>
        <source>{authority} {roles}</source>
        <translation>{authority} {roles}</translation>
    </message>
    <message>
        <source>{by}, if it takes over {minutes} minutes</source>
        <translation>{by}, ha {minutes} percnél tovább tart</translation>
    </message>
    <message>
        <source>{channels} the same or the named way</source>
        <translation>{channels} ugyanaz vagy a megadott mód</translation>
    </message>
    <message>
        <source>{channels}: {way}</source>
        <translation>{channels}: {way}</translation>
    </message>
    <message>
        <source>{check} ({level}, {origin})</source>
        <translation>{check} ({level}, {origin})</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day} nem munkanap.</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>{end}</source>
        <translation>{end}</translation>
    </message>
    <message>
        <source>{filter} can&apos;t be used with this value ({tag}): «{text}» ({where}).</source>
        <translation>{filter} nem használható ezzel az értékkel ({tag}): «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{groups}</source>
        <translation>{groups}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({level})</source>
        <translation>{name} ({level})</translation>
    </message>
    <message>
        <source>{name} {effect}</source>
        <translation>{name} {effect}</translation>
    </message>
    <message>
        <source>{name}, unless there are new arguments</source>
        <translation>{name}, ha nincs új érv</translation>
    </message>
    <message>
        <source>{name}: as the law allows</source>
        <translation>{name}: ahogy a törvény engedi</translation>
    </message>
    <message>
        <source>{name}: at most {maximum} ({unit})</source>
        <translation>{name}: legfeljebb {maximum} ({unit})</translation>
    </message>
    <message>
        <source>{name}: kept for {months} months</source>
        <translation>{name}: megőrzés {months} hónapig</translation>
    </message>
    <message>
        <source>{name}: no extension</source>
        <translation>{name}: nincs hosszabbítás</translation>
    </message>
    <message>
        <source>{name}: no term is set ({kinds})</source>
        <translation>{name}: nincs határidő ({kinds})</translation>
    </message>
    <message>
        <source>{name}: with an address {with_address}, with a phone {with_phone}</source>
        <translation>{name}: címmel {with_address}, telefonnal {with_phone}</translation>
    </message>
    <message>
        <source>{name}: {duty}</source>
        <translation>{name}: {duty}</translation>
    </message>
    <message>
        <source>{name}: {effect}</source>
        <translation>{name}: {effect}</translation>
    </message>
    <message>
        <source>{name}: {term}</source>
        <translation>{name}: {term}</translation>
    </message>
    <message>
        <source>{name}: {term} ({kinds})</source>
        <translation>{name}: {term} ({kinds})</translation>
    </message>
    <message>
        <source>{number} is an appeal of another applicant.</source>
        <translation>{number} másik ügyfél beadványa.</translation>
    </message>
    <message>
        <source>{roles}</source>
        <translation>{roles}</translation>
    </message>
    <message>
        <source>{sources}</source>
        <translation>{sources}</translation>
    </message>
    <message>
        <source>{source}: {texts}</source>
        <translation>{source}: {texts}</translation>
    </message>
    <message>
        <source>{stages}: {term}</source>
        <translation>{stages}: {term}</translation>
    </message>
    <message>
        <source>{stages}: {term} (reminder only)</source>
        <translation>{stages}: {term} (csak emlékeztető)</translation>
    </message>
    <message>
        <source>{stream} is no stream. Streams are ref, centre:&lt;id&gt; and user:&lt;id&gt;.</source>
        <translation>A(z) {stream} nem adatfolyam. Adatfolyamok: ref, centre:&lt;id&gt; és user:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>{tag} can&apos;t be printed as it is: «{text}» ({where}). Name one of its fields or go through the list.</source>
        <translation>{tag} így nem nyomtatható: «{text}» ({where}). Nevezze meg egy mezőjét, vagy járja be a listát.</translation>
    </message>
    <message>
        <source>{tag} is a list: «{text}» ({where}). Go through it with for.</source>
        <translation>{tag} egy lista: «{text}» ({where}). Járja be for-ral.</translation>
    </message>
    <message>
        <source>{tag} is not a list, so for can&apos;t go through it: «{text}» ({where}).</source>
        <translation>{tag} nem lista, a for nem járhatja be: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{tag} is not allowed in a template: «{text}» ({where}). Allowed are fields, if and for.</source>
        <translation>{tag} nem megengedett a sablonban: «{text}» ({where}). Mezők, if és for lehet.</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>{value} can&apos;t stand in a number ({where}).</source>
        <translation>{value} nem állhat számban ({where}).</translation>
    </message>
    <message>
        <source>{value} comes twice in {zone}: say whether the first or the second is meant.</source>
        <translation>{value} kétszer fordul elő itt: {zone}. Adja meg, az első vagy a második-e.</translation>
    </message>
    <message>
        <source>{value} does not exist in {zone}: the clocks skip it.</source>
        <translation>{value} nem létezik itt: {zone}; az órák átugorják.</translation>
    </message>
    <message>
        <source>{value} has a letter for which no check character can be computed.</source>
        <translation>{value} olyan betűt tartalmaz, amelyhez nem számítható ellenőrző jel.</translation>
    </message>
    <message>
        <source>{value} has passed.</source>
        <translation>{value} már elmúlt.</translation>
    </message>
    <message>
        <source>{value} is a moment without its offset from UTC.</source>
        <translation>{value} olyan időpont, amelynek nincs UTC-eltolása.</translation>
    </message>
    <message>
        <source>{value} is mistyped: the check character does not fit.</source>
        <translation>{value} elírás: az ellenőrző jel nem stimmel.</translation>
    </message>
    <message>
        <source>{value} is no page number.</source>
        <translation>{value} nem oldalszám.</translation>
    </message>
    <message>
        <source>{value} is not a date of this office: only {first} to {last} are possible.</source>
        <translation>{value} itt nem lehetséges dátum: csak {first}–{last} között.</translation>
    </message>
    <message>
        <source>{value} is not a length of an extension: at least 1 is needed.</source>
        <translation>{value} nem lehet hosszabbítás: legalább 1 kell.</translation>
    </message>
    <message>
        <source>{value} is not a number of the form {mask}.</source>
        <translation>{value} nem {mask} alakú szám.</translation>
    </message>
    <message>
        <source>{value} is not the length of a term: 0 to {most} are possible.</source>
        <translation>{value} nem lehet határidő hossza: 0 és {most} között lehet.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} még nem jött el.</translation>
    </message>
    <message>
        <source>{where} could run as a program and is not opened from here. Save it and have it checked first.</source>
        <translation>A(z) {where} programként futhatna, ezért innen nem nyílik meg. Mentse el, és előbb ellenőriztesse.</translation>
    </message>
    <message>
        <source>{where} has {length} characters; at most {longest} are possible.</source>
        <translation>{where}: {length} karakter; legfeljebb {longest} lehet.</translation>
    </message>
    <message>
        <source>{where} holds a link on a picture whose address has «&amp;», a quote or «&lt;». Put the address into the text.</source>
        <translation>{where}: egy kép hivatkozásának címében «&amp;», idézőjel vagy «&lt;» van. Tegye a címet a szövegbe.</translation>
    </message>
    <message>
        <source>{where} holds characters that can&apos;t be printed.</source>
        <translation>{where}: nem nyomtatható karakterek vannak benne.</translation>
    </message>
    <message>
        <source>{where} is a folder. Add the files in it.</source>
        <translation>{where} egy mappa. A benne lévő fájlokat adja hozzá.</translation>
    </message>
    <message>
        <source>{where} is no picture that can be read (JPEG or PNG).</source>
        <translation>{where}: nem olvasható kép (JPEG vagy PNG).</translation>
    </message>
    <message>
        <source>{where} is not a mail that can be read. Save it again from the mail program, or attach it as a file.</source>
        <translation>{where} nem olvasható levél. Mentse el újra a levelezőprogramból, vagy csatolja fájlként.</translation>
    </message>
    <message>
        <source>{where} is part of the letter and is not signed.</source>
        <translation>{where} a levél része, de nincs aláírva.</translation>
    </message>
    <message>
        <source>{where} is too large for a photo. Take it again with a lower resolution.</source>
        <translation>{where}: túl nagy fénykép. Készítse el újra kisebb felbontással.</translation>
    </message>
    <message>
        <source>{where} names {value}, which is not in the file.</source>
        <translation>{where} ezt nevezi meg: {value}, de nincs a fájlban.</translation>
    </message>
    <message>
        <source>{where} points at {target} by a relationship that is not signed.</source>
        <translation>{where} aláíratlan kapcsolattal mutat ide: {target}.</translation>
    </message>
    <message>
        <source>{where} points at {target}, which is not in the file. Save the file anew in Word.</source>
        <translation>{where} ide mutat: {target}, de ez nincs a fájlban. Mentse el újra Wordben.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the file ({target}), which is not signed.</source>
        <translation>{where} a fájlon kívüli tartalmat mutat ({target}), amely nincs aláírva.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the letter ({target}), which could change after signing. Put it into the letter.</source>
        <translation>{where} a levélen kívüli tartalmat mutat ({target}), amely az aláírás után változhat. Tegye a levélbe.</translation>
    </message>
    <message>
        <source>{where} was added and is not signed.</source>
        <translation>{where} utólag került bele, nincs aláírva.</translation>
    </message>
    <message>
        <source>{where} was changed after signing.</source>
        <translation>{where} az aláírás után megváltozott.</translation>
    </message>
    <message>
        <source>{where} was taken away after signing.</source>
        <translation>{where} az aláírás után kikerült.</translation>
    </message>
    <message>
        <source>{where}, line {line}, column {column}: not TOML ({reason}).</source>
        <translation>{where}, {line}. sor, {column}. oszlop: nem TOML ({reason}).</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>{where}, {line}. sor: a szöveg nem UTF-8. Mentse a fájlt UTF-8-ban.</translation>
    </message>
    <message>
        <source>{where}: a number mask with a check character can have Latin letters only: {value}</source>
        <translation>{where}: ellenőrző jeles számminta csak latin betűket tartalmazhat: {value}</translation>
    </message>
    <message>
        <source>{where}: empty.</source>
        <translation>{where}: üres.</translation>
    </message>
    <message>
        <source>{where}: in the number mask {value} two fields stand without a sign between them.</source>
        <translation>{where}: a(z) {value} számmintában két mező között nincs jel.</translation>
    </message>
    <message>
        <source>{where}: not CSV: {detail}.</source>
        <translation>{where}: nem CSV: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not TOML: {detail}.</source>
        <translation>{where}: nem TOML: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not UTF-8 at byte {position}.</source>
        <translation>{where}: nem UTF-8 a(z) {position}. bájtnál.</translation>
    </message>
    <message>
        <source>{where}: tables and lists are nested too deeply.</source>
        <translation>{where}: a táblák és listák túl mélyen vannak egymásban.</translation>
    </message>
    <message>
        <source>{where}: the check character of the number mask {value} must come last.</source>
        <translation>{where}: a(z) {value} számminta ellenőrző jelének a végén kell állnia.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is missing; found are {found}.</source>
        <translation>{where}: hiányzik a(z) {column} oszlop; ami van: {found}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is not known; known are {known}.</source>
        <translation>{where}: ismeretlen oszlop: {column}; ismert: {known}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is there twice.</source>
        <translation>{where}: a(z) {column} oszlop kétszer szerepel.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {limit}.</source>
        <translation>{where}: a fájl {size} bájt, több mint {limit}.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {most}.</source>
        <translation>{where}: a fájl {size} bájt, több mint {most}.</translation>
    </message>
    <message>
        <source>{where}: the format {format} is not known here; this program reads format {known}.</source>
        <translation>{where}: ismeretlen formátum: {format}; ez a program ezt olvassa: {known}.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; allowed are {allowed}.</source>
        <translation>{where}: itt ismeretlen kulcs: {key}; megengedett: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; known are {known}.</source>
        <translation>{where}: itt ismeretlen kulcs: {key}; ismert: {known}.</translation>
    </message>
    <message>
        <source>{where}: the number mask is too long: {value}</source>
        <translation>{where}: a számminta túl hosszú: {value}</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a counter without digits.</source>
        <translation>{where}: a(z) {value} számmintában a számlálónak nincs számjegye.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field that is not known. Known are centre, yy, yyyy, series, counter and check.</source>
        <translation>{where}: a(z) {value} számmintában ismeretlen mező van. Ismert: centre, yy, yyyy, series, counter és check.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field twice.</source>
        <translation>{where}: a(z) {value} számmintában egy mező kétszer szerepel.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} needs centre, year, series and counter, or a number could repeat.</source>
        <translation>{where}: a(z) {value} számmintához centre, év, series és counter kell, különben a szám ismétlődhet.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is given twice.</source>
        <translation>{where}: a(z) {option} beállítás kétszer szerepel.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is missing.</source>
        <translation>{where}: hiányzik a(z) {option} beállítás.</translation>
    </message>
    <message>
        <source>{where}: the rule does not know the option {option}; it takes {allowed}.</source>
        <translation>{where}: a szabály nem ismeri ezt: {option}; elfogadja: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the rule {value} is not known; known are {known}.</source>
        <translation>{where}: ismeretlen szabály: {value}; ismert: {known}.</translation>
    </message>
    <message>
        <source>{where}: the text in the number mask {value} must be in capitals and without spaces.</source>
        <translation>{where}: a(z) {value} számminta szövege nagybetűs és szóköz nélküli legyen.</translation>
    </message>
    <message>
        <source>{where}: there is no {value}.</source>
        <translation>{where}: nincs ilyen: {value}.</translation>
    </message>
    <message>
        <source>{where}: version {version} of the regulation {profile} is known already with other rules. Give the new rules a new version.</source>
        <translation>{where}: a(z) {profile} szabályzat {version} változata már más szabályokkal ismert. Adjon új változatszámot.</translation>
    </message>
    <message>
        <source>{where}: {country} {year} has already been given.</source>
        <translation>{where}: {country} {year} már meg van adva.</translation>
    </message>
    <message>
        <source>{where}: {got} fields, wanted are {wanted}.</source>
        <translation>{where}: {got} mező, {wanted} kell.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing or empty.</source>
        <translation>{where}: {key} hiányzik vagy üres.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}: {key} hiányzik.</translation>
    </message>
    <message>
        <source>{where}: {key} must be a {expected}, not a {got}.</source>
        <translation>{where}: {key} legyen {expected}, ne {got}.</translation>
    </message>
    <message>
        <source>{where}: {key}: a forced letter must stand among the needs as sent_letter.</source>
        <translation>{where}: {key}: a kötelező levélnek a needs között sent_letter néven kell állnia.</translation>
    </message>
    <message>
        <source>{where}: {key}: a profile can only narrow who may do this; {roles} may not do it anyway, or nobody is left.</source>
        <translation>{where}: {key}: a profil csak szűkítheti a kört; {roles} amúgy sem jogosult, vagy senki sem marad.</translation>
    </message>
    <message>
        <source>{where}: {key}: a topic that is settled in person needs a channel in person.</source>
        <translation>{where}: {key}: a személyesen intézendő témához személyes csatorna kell.</translation>
    </message>
    <message>
        <source>{where}: {key}: an earlier rule takes every channel of this one, so it would never apply.</source>
        <translation>{where}: {key}: egy korábbi szabály minden csatornáját elviszi, ezért soha nem alkalmaznánk.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension needs a maximum, or needs_legal_basis = true where the law sets it.</source>
        <translation>{where}: {key}: a hosszabbításhoz felső határ kell, vagy needs_legal_basis = true, ha törvény adja.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension of zero is none. Leave the extension out instead.</source>
        <translation>{where}: {key}: a nulla hosszabbítás nem hosszabbítás. Hagyja ki.</translation>
    </message>
    <message>
        <source>{where}: {key}: an office closes before it opens.</source>
        <translation>{where}: {key}: a hivatal előbb zár, mint nyit.</translation>
    </message>
    <message>
        <source>{where}: {key}: at least one entry is needed.</source>
        <translation>{where}: {key}: legalább egy bejegyzés kell.</translation>
    </message>
    <message>
        <source>{where}: {key}: fields are listed for the trigger missing_data, and only for it.</source>
        <translation>{where}: {key}: mezőket csak a missing_data feltételhez sorolunk fel.</translation>
    </message>
    <message>
        <source>{where}: {key}: incoming and outgoing numbers would look alike.</source>
        <translation>{where}: {key}: a bejövő és kimenő számok egyformák lennének.</translation>
    </message>
    <message>
        <source>{where}: {key}: kinds are listed for the proof subkind, and only for it.</source>
        <translation>{where}: {key}: fajtákat csak a subkind bizonyítékhoz sorolunk fel.</translation>
    </message>
    <message>
        <source>{where}: {key}: no rule tells how an appeal from the channel {channel} is answered.</source>
        <translation>{where}: {key}: egy szabály sem mondja meg, hogyan kell válaszolni a(z) {channel} csatornán.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term rule covers the kind {kind} on the channel {channel}. A rule without a term says that none is set.</source>
        <translation>{where}: {key}: egy határidőszabály sem fedi le ezt: {kind}, csatorna: {channel}. A határidő nélküli szabály azt mondja, hogy nincs.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term uses this extension.</source>
        <translation>{where}: {key}: egy határidő sem használja ezt a hosszabbítást.</translation>
    </message>
    <message>
        <source>{where}: {key}: nothing puts this ground forward and it can&apos;t be chosen by hand.</source>
        <translation>{where}: {key}: ezt a jogalapot semmi sem javasolja, és kézzel sem választható.</translation>
    </message>
    <message>
        <source>{where}: {key}: roles are named for the authority role, and only for it.</source>
        <translation>{where}: {key}: szerepeket csak a role jogosultsághoz nevezünk meg.</translation>
    </message>
    <message>
        <source>{where}: {key}: the clause has no words.</source>
        <translation>{where}: {key}: a pontnak nincs szövege.</translation>
    </message>
    <message>
        <source>{where}: {key}: the ground waits for anonymous appeals, but no formula says which are.</source>
        <translation>{where}: {key}: a jogalap névtelen beadványokra vár, de nincs képlet, melyek azok.</translation>
    </message>
    <message>
        <source>{where}: {key}: the name is empty.</source>
        <translation>{where}: {key}: a név üres.</translation>
    </message>
    <message>
        <source>{where}: {key}: the outcome needs a sent letter and allows none.</source>
        <translation>{where}: {key}: az eredményhez elküldött levél kell, de egyet sem enged.</translation>
    </message>
    <message>
        <source>{where}: {key}: the route goes in a circle: {route}.</source>
        <translation>{where}: {key}: az út körbe megy: {route}.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule covers no channel, so it would never apply.</source>
        <translation>{where}: {key}: a szabály egy csatornát sem fed le, ezért soha nem alkalmaznánk.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule sets no term, so there is nothing to extend.</source>
        <translation>{where}: {key}: a szabály nem ad határidőt, nincs mit hosszabbítani.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rules {rules} hold at once for the kind {kind} on the channel {channel}.</source>
        <translation>{where}: {key}: egyszerre érvényesek ezek: {rules}, fajta: {kind}, csatorna: {channel}.</translation>
    </message>
    <message>
        <source>{where}: {key}: the same entry stands in the list twice.</source>
        <translation>{where}: {key}: ugyanaz a bejegyzés kétszer szerepel a listában.</translation>
    </message>
    <message>
        <source>{where}: {key}: the text is longer than {limit} characters.</source>
        <translation>{where}: {key}: a szöveg hosszabb {limit} karakternél.</translation>
    </message>
    <message>
        <source>{where}: {key}: there is no time zone {value}.</source>
        <translation>{where}: {key}: nincs ilyen időzóna: {value}.</translation>
    </message>
    <message>
        <source>{where}: {key}: this duty of notice does not go with the effect {effect}.</source>
        <translation>{where}: {key}: ez az értesítési kötelezettség nem fér össze ezzel: {effect}.</translation>
    </message>
    <message>
        <source>{where}: {key}: two rows of one day overlap.</source>
        <translation>{where}: {key}: ugyanazon nap két sora átfedi egymást.</translation>
    </message>
    <message>
        <source>{where}: {key}: who can&apos;t be reached needs a ground that owes no answer, not one with the effect {effect}.</source>
        <translation>{where}: {key}: az elérhetetlenekhez választ nem igénylő jogalap kell, nem ilyen: {effect}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {day} is both a day off and a working day.</source>
        <translation>{where}: {key}: {day} szabadnap és munkanap is egyszerre.</translation>
    </message>
    <message>
        <source>{where}: {key}: {document} is never sent, so it is not checked.</source>
        <translation>{where}: {key}: {document} soha nem megy ki, ezért nem ellenőrizzük.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} can&apos;t be a code. Use Latin letters, digits, hyphen, dot and underscore.</source>
        <translation>{where}: {key}: {value} nem lehet kód. Latin betű, számjegy, kötőjel, pont és aláhúzás lehet.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is below zero.</source>
        <translation>{where}: {key}: {value} kisebb nullánál.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is more than {limit}.</source>
        <translation>{where}: {key}: {value} több mint {limit}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is no language code such as ru, kk, hu or en.</source>
        <translation>{where}: {key}: {value} nem nyelvkód, mint ru, kk, hu vagy en.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not declared in the table {table}.</source>
        <translation>{where}: {key}: {value} nincs megadva ebben a táblában: {table}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not possible here; possible are {allowed}.</source>
        <translation>{where}: {key}: {value} itt nem lehetséges; lehetséges: {allowed}.</translation>
    </message>
    <message>
        <source>{where}: {on} is a working day anyway.</source>
        <translation>{where}: {on} amúgy is munkanap.</translation>
    </message>
    <message>
        <source>{where}: {on} is given twice.</source>
        <translation>{where}: {on} kétszer szerepel.</translation>
    </message>
    <message>
        <source>{where}: {on} is off anyway.</source>
        <translation>{where}: {on} amúgy is szabadnap.</translation>
    </message>
    <message>
        <source>{where}: {option}={value} is not possible; wanted is {wanted}.</source>
        <translation>{where}: {option}={value} nem lehetséges; ez kell: {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not lie in {year}.</source>
        <translation>{where}: {value} nem esik {year} évbe.</translation>
    </message>
    <message>
        <source>{where}: {value} is both a day off and a working day.</source>
        <translation>{where}: {value} szabadnap és munkanap is egyszerre.</translation>
    </message>
    <message>
        <source>{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm.</source>
        <translation>{where}: {value} nem YYYY-MM-DD és nem YYYY-MM-DDThh:mm+hh:mm.</translation>
    </message>
    <message>
        <source>{where}: {value} is not a possible number.</source>
        <translation>{where}: {value} nem lehetséges szám.</translation>
    </message>
    <message>
        <source>{where}: {value} is not key=value.</source>
        <translation>{where}: {value} nem kulcs=érték.</translation>
    </message>
    <message>
        <source>{where}: {value} is not possible here; wanted is {wanted}.</source>
        <translation>{where}: {value} itt nem lehetséges; ez kell: {wanted}.</translation>
    </message>
</context>
</TS>
