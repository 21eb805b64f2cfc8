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
        <source>Course</source>
        <translation>Menete</translation>
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
        <source>Next appeal</source>
        <translation>Következő beadvány</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Előző beadvány</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>folyószámla: {number}</translation>
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
        <source>A crime or a threat is reported: forward it to a state body at once</source>
        <translation>Bűncselekményt vagy veszélyt jelent: azonnal továbbítandó a hatóságnak</translation>
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
        <source>Forward</source>
        <translation>Továbbítás</translation>
    </message>
    <message>
        <source>Here for {hours} h {minutes} min · {clause}</source>
        <translation>{hours} ó {minutes} p óta itt · {clause}</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>bármi keresése vagy elvégzése</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>a képernyő billentyűi</translation>
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
        <source>Internal target of the office: {date}</source>
        <translation>Az iroda belső határideje: {date}</translation>
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
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>Még %n fájl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) rejected the appeal: somebody has to decide whose it is</source>
        <translation>
            <numerusform>%n egység elutasította: el kell dönteni, kié</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(üres)</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Helyszíni ellenőrzés szükséges</translation>
    </message>
    <message>
        <source>A day was agreed</source>
        <translation>Napban megállapodtak</translation>
    </message>
    <message>
        <source>A document has come</source>
        <translation>Irat érkezett</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Átvette</translation>
    </message>
    <message>
        <source>Accepted by the unit</source>
        <translation>Az egység átvette</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Bejutás megtagadva</translation>
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
        <source>Add a file</source>
        <translation>Fájl hozzáadása</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Egyeztetett nap</translation>
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
        <source>Approve</source>
        <translation>Jóváhagyás</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Terv jóváhagyása</translation>
    </message>
    <message>
        <source>Approve the plan of measures?</source>
        <translation>Jóváhagyja az intézkedési tervet?</translation>
    </message>
    <message>
        <source>Are there new arguments or circumstances?</source>
        <translation>Van új érv vagy körülmény?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bekérés</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Hiánypótlás kérése</translation>
    </message>
    <message>
        <source>Ask the applicant for what is missing</source>
        <translation>Hiánypótlás kérése az ügyféltől</translation>
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
        <source>Begin the letter to the applicant</source>
        <translation>Levél megkezdése az ügyfélnek</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Olvashatatlan</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {name}</source>
        <translation>Olvashatatlan: {name}</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Közben valaki más módosította</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Ok kiválasztása</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Kiválasztotta</translation>
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
        <source>Clarification requested: {items}</source>
        <translation>Hiánypótlás bekérve: {items}</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Pont: {clause}</translation>
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
        <source>Co-executor</source>
        <translation>Társintéző</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Társintéző kijelölve</translation>
    </message>
    <message>
        <source>Co-executor named, but the term ends after the answer is due</source>
        <translation>Társintéző kijelölve, de határideje a válaszadás utánra esik</translation>
    </message>
    <message>
        <source>Co-executors</source>
        <translation>Társintézők</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Megerősítés</translation>
    </message>
    <message>
        <source>Confirm the ground</source>
        <translation>Ok megerősítése</translation>
    </message>
    <message>
        <source>Confirm the ground?</source>
        <translation>Megerősíti az okot?</translation>
    </message>
    <message>
        <source>Confirmation of a call</source>
        <translation>Hívás megerősítése</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Megerősítette</translation>
    </message>
    <message>
        <source>Consider apart</source>
        <translation>Külön vizsgálat</translation>
    </message>
    <message>
        <source>Consider together</source>
        <translation>Együttes vizsgálat</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Az elbírálás megkezdődött</translation>
    </message>
    <message>
        <source>Considered apart again</source>
        <translation>Ismét külön</translation>
    </message>
    <message>
        <source>Considered together</source>
        <translation>Együtt vizsgálva</translation>
    </message>
    <message>
        <source>Contribute</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Contribution kept</source>
        <translation>Hozzájárulás megőrizve</translation>
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
        <source>Correspondence stops</source>
        <translation>A levelezés megszűnik</translation>
    </message>
    <message>
        <source>Crime or threat</source>
        <translation>Bűncselekmény vagy veszély</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Az ütközés eldöntése</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>Illetékesség eldöntése</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Döntés</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Döntés megőrizve</translation>
    </message>
    <message>
        <source>Decision of the head organisation</source>
        <translation>A központ döntése</translation>
    </message>
    <message>
        <source>Decision to stop the correspondence</source>
        <translation>Döntés a levelezés megszüntetéséről</translation>
    </message>
    <message>
        <source>Decision: {decision}</source>
        <translation>Döntés: {decision}</translation>
    </message>
    <message>
        <source>Dispute decided</source>
        <translation>A vita eldöntve</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Irat</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>Irat megérkezett</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Iratok</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Elvégezve</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each keeps its number and its term.</source>
        <translation>Mindegyik megtartja számát és határidejét.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Korábbi válaszok</translation>
    </message>
    <message>
        <source>Earlier answers that were sent</source>
        <translation>Korábban elküldött válaszok</translation>
    </message>
    <message>
        <source>Earlier appeal</source>
        <translation>Korábbi beadvány</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>Akire panaszkodnak</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Felterjesztés</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bizonyíték</translation>
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
        <source>Explanation requested</source>
        <translation>Magyarázat kérve</translation>
    </message>
    <message>
        <source>Explanation requested: {items}</source>
        <translation>Magyarázat bekérve: {items}</translation>
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
        <source>Extension proposed</source>
        <translation>Hosszabbítás javasolva</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Fájl hozzáadva</translation>
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
        <source>Forward at once</source>
        <translation>Azonnal továbbítandó</translation>
    </message>
    <message>
        <source>Forward to a state body</source>
        <translation>Továbbítás hatóságnak</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Továbbítva</translation>
    </message>
    <message>
        <source>Forwarded at</source>
        <translation>Továbbítás ideje</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Címzett hatóság</translation>
    </message>
    <message>
        <source>Forwarded to a state body</source>
        <translation>Hatóságnak továbbítva</translation>
    </message>
    <message>
        <source>Forwarded to a state body at once</source>
        <translation>Azonnal hatósághoz kerül</translation>
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
        <source>Give the resolution</source>
        <translation>Utasítás kiadása</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Elutasítási ok</translation>
    </message>
    <message>
        <source>Ground chosen</source>
        <translation>Ok kiválasztva</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Ok megerősítve</translation>
    </message>
    <message>
        <source>Ground for no action</source>
        <translation>Ok az intézkedés mellőzésére</translation>
    </message>
    <message>
        <source>Ground rejected</source>
        <translation>Ok elutasítva</translation>
    </message>
    <message>
        <source>Ground to confirm</source>
        <translation>Megerősítendő ok</translation>
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
        <source>Hand-over note to the unit</source>
        <translation>Átadó feljegyzés az egységnek</translation>
    </message>
    <message>
        <source>Hand-over rejected</source>
        <translation>Átadás elutasítva</translation>
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
        <source>Internal target</source>
        <translation>Belső határidő</translation>
    </message>
    <message>
        <source>Internal target set</source>
        <translation>Belső határidő megadva</translation>
    </message>
    <message>
        <source>Internal term</source>
        <translation>Belső határidő</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Meghívó</translation>
    </message>
    <message>
        <source>It is anonymous: the unit removes the defects, nobody is answered.</source>
        <translation>Névtelen: az egység megszünteti a hibát, válasz nem megy.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Címe</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>Álláspontja</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Összekapcsolás</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Indoklás</translation>
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
        <source>Kind of secret</source>
        <translation>A titok fajtája</translation>
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
        <source>Linked appeals</source>
        <translation>Kapcsolódó beadványok</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Megjelölés</translation>
    </message>
    <message>
        <source>Mark as a repeat</source>
        <translation>Megjelölés ismételtként</translation>
    </message>
    <message>
        <source>Marked as a repeat</source>
        <translation>Ismételtként megjelölve</translation>
    </message>
    <message>
        <source>Marked as unreadable</source>
        <translation>Olvashatatlanként megjelölve</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Intézkedés</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Intézkedés tervezve</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>Intézkedés jelentve</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Intézkedések</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Felterjesztés a központnak</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Hiányzik</translation>
    </message>
    <message>
        <source>Name a co-executor</source>
        <translation>Társintéző kijelölése</translation>
    </message>
    <message>
        <source>Name the co-executor</source>
        <translation>Kijelölés</translation>
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
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Intézkedés nélkül</translation>
    </message>
    <message>
        <source>No action; a notice may be sent</source>
        <translation>Nincs intézkedés; értesítés küldhető</translation>
    </message>
    <message>
        <source>No action; the applicant gets a notice with reasons</source>
        <translation>Nincs intézkedés; az ügyfél indokolt értesítést kap</translation>
    </message>
    <message>
        <source>No ground of this regulation fits the appeal as it stands.</source>
        <translation>A szabályzat egyik oka sem illik most a beadványra.</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Még nincs értesítve</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Nincs otthon senki</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Nem vizsgálható, válasz nélkül</translation>
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
        <source>Note for colleagues</source>
        <translation>Feljegyzés a kollégáknak</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Feljegyzés megőrizve</translation>
    </message>
    <message>
        <source>Note: not considered, no answer</source>
        <translation>Feljegyzés: nem vizsgálható, válasz nélkül</translation>
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
        <translation>Értesítés módosított látogatásról</translation>
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
        <source>Notice: under consideration</source>
        <translation>Értesítés: elbírálás alatt</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Hívott szám</translation>
    </message>
    <message>
        <source>On which ground is no action taken?</source>
        <translation>Milyen okból marad el az intézkedés?</translation>
    </message>
    <message>
        <source>One question a line: the answer must go into each of them.</source>
        <translation>Soronként egy kérdés: mindegyikre válaszolni kell.</translation>
    </message>
    <message>
        <source>Only the grounds of this regulation that are open for this appeal are offered.</source>
        <translation>Csak a szabályzat e beadványnál lehetséges okai láthatók.</translation>
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
        <source>Other unit</source>
        <translation>Másik egység</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kimenetel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Irat</translation>
    </message>
    <message>
        <source>Paper of the case…</source>
        <translation>Az ügy irata…</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Részben kész</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Pass on to a unit</source>
        <translation>Átadás egységnek</translation>
    </message>
    <message>
        <source>Pass on to a unit for information</source>
        <translation>Átadás egységnek tájékoztatásul</translation>
    </message>
    <message>
        <source>Passed on for information</source>
        <translation>Tájékoztatásul átadva</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Egységnek átadva</translation>
    </message>
    <message>
        <source>Passed to the management</source>
        <translation>A vezetőségnek átadva</translation>
    </message>
    <message>
        <source>Passed to the unit</source>
        <translation>Az egységnek átadva</translation>
    </message>
    <message>
        <source>Passed to the unit for information</source>
        <translation>Tájékoztatásul az egységhez kerül</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tervezés</translation>
    </message>
    <message>
        <source>Plan a measure</source>
        <translation>Intézkedés tervezése</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Terv jóváhagyva</translation>
    </message>
    <message>
        <source>Plan approved {date}</source>
        <translation>Terv jóváhagyva: {date}</translation>
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
        <source>Propose</source>
        <translation>Javaslat</translation>
    </message>
    <message>
        <source>Propose an extension</source>
        <translation>Hosszabbítás javaslata</translation>
    </message>
    <message>
        <source>Question to decide</source>
        <translation>Eldöntendő kérdés</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kérdések</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Kérdések megőrizve</translation>
    </message>
    <message>
        <source>Quoted passage</source>
        <translation>Idézett rész</translation>
    </message>
    <message>
        <source>Quoted passage or page</source>
        <translation>Idézett rész vagy oldal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Megérkezett</translation>
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
        <source>Registration-control card</source>
        <translation>Iktató- és ellenőrző karton</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Elutasítás</translation>
    </message>
    <message>
        <source>Reject the ground</source>
        <translation>Ok elutasítása</translation>
    </message>
    <message>
        <source>Reject the hand-over</source>
        <translation>Átadás elutasítása</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Report a measure</source>
        <translation>Intézkedés jelentése</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Bekérés</translation>
    </message>
    <message>
        <source>Request an explanation</source>
        <translation>Magyarázat kérése</translation>
    </message>
    <message>
        <source>Request explanations and documents</source>
        <translation>Magyarázat és iratok bekérése</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Pontosítás kérése</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Bekérések</translation>
    </message>
    <message>
        <source>Requests on the way</source>
        <translation>Közbenső bekérések</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Utasítás</translation>
    </message>
    <message>
        <source>Resolution given</source>
        <translation>Utasítás kiadva</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Felelős</translation>
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
        <source>Route</source>
        <translation>Útvonal</translation>
    </message>
    <message>
        <source>Route and executors</source>
        <translation>Útvonal és ügyintézők</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Szétválasztás</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Szolgáltatási cím</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Elintézve</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Helyben rendezve</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírva</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Hatóság</translation>
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
        <source>Take it to the head organisation</source>
        <translation>Felterjesztés a központhoz</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Az övé legyen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonta</translation>
    </message>
    <message>
        <source>Taken back by the applicant</source>
        <translation>Az ügyfél visszavonta</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Visszavonva: {act}</translation>
    </message>
    <message>
        <source>Taken to the head organisation</source>
        <translation>A központhoz felterjesztve</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Feladat</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>Tell the applicant by {date}</source>
        <translation>A beadót értesíteni: {date}</translation>
    </message>
    <message>
        <source>Tell: under consideration</source>
        <translation>Értesítés: vizsgálat alatt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>A beadvány szövege</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>A válasz módja</translation>
    </message>
    <message>
        <source>The appeal keeps its number and closes with this note; no letter is sent.</source>
        <translation>A beadvány megtartja számát, e bejegyzéssel lezárul; levél nem megy.</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>A beadó elégedett</translation>
    </message>
    <message>
        <source>The applicant is told</source>
        <translation>Az ügyfél értesült</translation>
    </message>
    <message>
        <source>The applicant is told and sends it again</source>
        <translation>Az ügyfél értesül, és újraküldi</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Az ügyfél visszavonja</translation>
    </message>
    <message>
        <source>The applicant takes the appeal back</source>
        <translation>Az ügyfél visszavonja beadványát</translation>
    </message>
    <message>
        <source>The applicant was told: under consideration</source>
        <translation>Az ügyfél értesült: vizsgálat alatt</translation>
    </message>
    <message>
        <source>The date moves only when it is decided.</source>
        <translation>A határidő csak a döntéssel változik.</translation>
    </message>
    <message>
        <source>The date of the answer does not move.</source>
        <translation>A válasz határideje nem változik.</translation>
    </message>
    <message>
        <source>The director asks; the date of the answer does not move.</source>
        <translation>Az igazgató kéri; a határidő nem változik.</translation>
    </message>
    <message>
        <source>The forwarding letter is begun with it; nobody else is answered.</source>
        <translation>Ezzel megkezdődik a kísérőlevél; másnak válasz nem megy.</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>A szabályzat nem ír elő határidőt</translation>
    </message>
    <message>
        <source>The regulation sets no term: this day is the office&apos;s own and is shown as such.</source>
        <translation>A szabályzat nem szab határidőt: ez a nap az iroda sajátja, és így is jelenik meg.</translation>
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
        <source>This case has no papers yet</source>
        <translation>Az ügyhöz még nincs irat</translation>
    </message>
    <message>
        <source>To the head organisation: {question}</source>
        <translation>A központnak: {question}</translation>
    </message>
    <message>
        <source>To the management</source>
        <translation>A vezetőségnek</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>Egységnek</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
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
        <source>Units found no common position; the date of the answer does not move.</source>
        <translation>Az egységek nem jutottak közös álláspontra; a határidő nem változik.</translation>
    </message>
    <message>
        <source>Until when does the office want to answer?</source>
        <translation>Meddig kíván az iroda válaszolni?</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Látogatás elutasítva</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Meglátogatva</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>A beadóra várunk</translation>
    </message>
    <message>
        <source>Waits for confirmation: {who}</source>
        <translation>Megerősítésre vár: {who}</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Határideje</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Mi érkezett</translation>
    </message>
    <message>
        <source>What can&apos;t be read?</source>
        <translation>Mi olvashatatlan?</translation>
    </message>
    <message>
        <source>What did consideration find?</source>
        <translation>Mit állapított meg az elbírálás?</translation>
    </message>
    <message>
        <source>What did the head organisation decide?</source>
        <translation>Hogyan döntött a központ?</translation>
    </message>
    <message>
        <source>What does the applicant ask?</source>
        <translation>Mit kérdez az ügyfél?</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Mi más</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Mit jelent be</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>What the applicant was asked for has come</source>
        <translation>Megérkezett, amit az ügyféltől kértek</translation>
    </message>
    <message>
        <source>What was asked for has come</source>
        <translation>A kért megérkezett</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mi hangzott el</translation>
    </message>
    <message>
        <source>What you typed stays until you choose; nothing is lost.</source>
        <translation>Amit beírt, megmarad, amíg nem választ; semmi sem vész el.</translation>
    </message>
    <message>
        <source>Which appeal does it repeat?</source>
        <translation>Melyik beadványt ismétli?</translation>
    </message>
    <message>
        <source>Which appeal is considered apart again?</source>
        <translation>Melyik beadvány vizsgálata válik külön?</translation>
    </message>
    <message>
        <source>Which document has come?</source>
        <translation>Melyik irat érkezett meg?</translation>
    </message>
    <message>
        <source>Which measure was carried out?</source>
        <translation>Melyik intézkedés készült el?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Melyik irat?</translation>
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
        <source>Who takes part?</source>
        <translation>Ki vesz részt?</translation>
    </message>
    <message>
        <source>Whose is the appeal?</source>
        <translation>Kihez tartozik a beadvány?</translation>
    </message>
    <message>
        <source>Why is the appeal not your unit&apos;s?</source>
        <translation>Miért nem az Ön egységéé a beadvány?</translation>
    </message>
    <message>
        <source>With an internal term</source>
        <translation>Belső határidővel</translation>
    </message>
    <message>
        <source>With which appeal is it considered together?</source>
        <translation>Melyik beadvánnyal vizsgálják együtt?</translation>
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
        <source>Words</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>Your part of the answer</source>
        <translation>A válasz Önre eső része</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>megválaszolva: {date}</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>várjuk</translation>
    </message>
    <message>
        <source>awaited by {date}</source>
        <translation>várjuk eddig: {date}</translation>
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
        <source>can&apos;t be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>lezárva: {date}</translation>
    </message>
    <message>
        <source>considered together</source>
        <translation>együtt vizsgálva</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>eldöntve</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>kézbesítve</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>kész: {date}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>piszkozat</translation>
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
        <source>internal term {date}</source>
        <translation>belső határidő: {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>késik</translation>
    </message>
    <message>
        <source>never repeated in the letter</source>
        <translation>a levélben nem ismétlődik</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nem kézbesített</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>soronként egy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>tervezve</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>megjött: {date}</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>ezt ismétli</translation>
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
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>the ground wants no answer</source>
        <translation>ezen okból nem jár válasz</translation>
    </message>
    <message>
        <source>the text of the appeal</source>
        <translation>a beadvány szövege</translation>
    </message>
    <message>
        <source>the unit decides</source>
        <translation>az egység dönt</translation>
    </message>
    <message>
        <source>this applicant has none</source>
        <translation>ennek az ügyfélnek nincs</translation>
    </message>
    <message>
        <source>this term isn&apos;t extended ({clause})</source>
        <translation>ez a határidő nem hosszabbítható ({clause})</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>ha a szabályzat kéri</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>a javítás oka</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>az Ön szerepköre nem engedi</translation>
    </message>
    <message>
        <source>{act}; its letter is begun</source>
        <translation>{act}; levele megkezdve</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{ground} (suggested)</source>
        <translation>{ground} (javasolt)</translation>
    </message>
    <message>
        <source>{number}: answer not sent</source>
        <translation>{number}: a válasz nem ment el</translation>
    </message>
    <message>
        <source>{number}: answered {date}</source>
        <translation>{number}: megválaszolva {date}</translation>
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
        <source>{title}, version {number}</source>
        <translation>{title}, {number}. változat</translation>
    </message>
</context>
</TS>
