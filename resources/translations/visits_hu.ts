<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>DoorActs</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n fénykép mentve</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>A(z) {number} jegyzőkönyv elkészült</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Contacts given</source>
        <translation>Elérhetőségek átadva</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Bemutatkozott</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Megtagadás feljegyezve</translation>
    </message>
    <message>
        <source>Signature kept</source>
        <translation>Aláírás mentve</translation>
    </message>
    <message>
        <source>The next visit is planned for {date}</source>
        <translation>A következő látogatás időpontja: {date}</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>First lawful date: {date}</source>
        <translation>Az első szabályos nap: {date}</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Új látogatás</translation>
    </message>
    <message>
        <source>New visit: arrows or the mouse choose the hour, Enter goes on</source>
        <translation>Új látogatás: nyilakkal vagy egérrel válasszon időpontot, Enter: tovább</translation>
    </message>
    <message>
        <source>The nearest day by both readings is {date}</source>
        <translation>A legközelebbi nap mindkét értelmezés szerint: {date}</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n fotó</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>A(z) {number} jegyzőkönyv elkészült</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotók hozzáadása…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Contacts of the company were given</source>
        <translation>A cég elérhetőségei átadva</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Megállapítások</translation>
    </message>
    <message>
        <source>Finish and make the act</source>
        <translation>Befejezés és jegyzőkönyv</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mérő</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kimenetel</translation>
    </message>
    <message>
        <source>Photos of the visit</source>
        <translation>A látogatás fényképei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Állás</translation>
    </message>
    <message>
        <source>What was the result of the visit?</source>
        <translation>Mi lett a látogatás eredménye?</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Miért nem írja alá a felhasználó</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>a bejutást megtagadták</translation>
    </message>
    <message>
        <source>done</source>
        <translation>elvégezve</translation>
    </message>
    <message>
        <source>empty if the act is signed</source>
        <translation>üres, ha aláírták</translation>
    </message>
    <message>
        <source>nobody at home</source>
        <translation>senki sem volt otthon</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>részben elvégezve</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Doors of the round: Alt with the arrows puts them in order</source>
        <translation>A körút címei: Alt és nyilak rendezik</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Körutam</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>Ezen a napon nincs látogatás</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Lap nyomtatása</translation>
    </message>
    <message>
        <source>Round as a calendar file</source>
        <translation>Körút naptárfájlként</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Sürgős látogatás</translation>
    </message>
    <message>
        <source>Visits are given by the office or planned from an appeal: Ctrl+Shift+V</source>
        <translation>A látogatásokat az iroda adja, vagy beadványból tervezhetők: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>put the doors in order</source>
        <translation>a címek sorrendje</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} / {all}</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message numerus="yes">
        <source>%n absence(s) taken</source>
        <translation>
            <numerusform>%n távollét átvéve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not understood</source>
        <translation>
            <numerusform>%n esemény nem értelmezhető</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Távollét</translation>
    </message>
    <message>
        <source>Absence kept</source>
        <translation>Távollét feljegyezve</translation>
    </message>
    <message>
        <source>Absence of an engineer</source>
        <translation>Mérnök távolléte</translation>
    </message>
    <message>
        <source>Calendar of absences</source>
        <translation>Távollétek naptára</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Mérnök</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Senki sincs távol</translation>
    </message>
    <message>
        <source>Note an absence</source>
        <translation>Távollét feljegyzése</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Take absences from a calendar file</source>
        <translation>Távollétek átvétele naptárfájlból</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Átvétel</translation>
    </message>
    <message>
        <source>The engineer is there</source>
        <translation>A mérnök elérhető</translation>
    </message>
    <message>
        <source>Which absence is withdrawn?</source>
        <translation>Melyik távollét törlendő?</translation>
    </message>
    <message>
        <source>Whose absences are these?</source>
        <translation>Kinek a távollétei ezek?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Withdraw an absence</source>
        <translation>Távollét visszavonása</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>eddig %n kísérlet</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Jegyzőkönyv</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Egyeztetve</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Mérnök</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Megállapítások</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Áthelyezve</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Értesítés határideje</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Emlékeztető</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Tell the consumer today: it is the last day</source>
        <translation>Értesítse a felhasználót ma: ez az utolsó nap</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Értesítve</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>signed by the consumer</source>
        <translation>a felhasználó aláírta</translation>
    </message>
</context>
<context>
    <name>VisitPlanPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>As a check on site it changes the term of the appeal to {date}</source>
        <translation>Helyszíni ellenőrzésként a beadvány határideje: {date}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>A szigorúbb értelmezés szerint az értesítés késő lenne.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>E-mail of the consumer</source>
        <translation>A felhasználó e-mail-címe</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Mérnök</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Első szabályos nap</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Phone of the consumer</source>
        <translation>A felhasználó telefonja</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Látogatás tervezése</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Tervezés</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Reason, if the visit is urgent</source>
        <translation>Ok, ha a látogatás sürgős</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>A felhasználó értesítendő eddig: {date}</translation>
    </message>
    <message>
        <source>The consumer agrees in writing to an earlier visit</source>
        <translation>A felhasználó írásban hozzájárul a korábbi látogatáshoz</translation>
    </message>
    <message>
        <source>The first date that leaves time for the notice: {date}</source>
        <translation>Az első nap, amelyig az értesítés időben megtehető: {date}</translation>
    </message>
    <message>
        <source>This is a check on site: count the term of the appeal anew</source>
        <translation>Ez helyszíni ellenőrzés: a beadvány határideje újraszámítandó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Too early: the notice would be late. The first lawful date is {date}.</source>
        <translation>Túl korai: az értesítés elkésne. Az első jogszerű nap: {date}</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer before you depart</source>
        <translation>Látogatás megtervezve; indulás előtt értesítse a felhasználót</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer by {date}</source>
        <translation>Látogatás megtervezve; a felhasználó értesítendő: {date}</translation>
    </message>
    <message>
        <source>an urgent visit needs no 5 days</source>
        <translation>sürgős látogatáshoz nem kell az 5 nap</translation>
    </message>
    <message>
        <source>empty: the address of the applicant</source>
        <translation>üresen: a beadó címe</translation>
    </message>
    <message>
        <source>planned by mistake</source>
        <translation>tévedésből tervezve</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Board of visits</source>
        <translation>Látogatások áttekintése</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Első szabályos nap</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Látogatás áthelyezése</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>Ezeken a napokon nincs látogatás</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Visszatesz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Látogatás beadványból tervezhető: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Látogatások listája</translation>
    </message>
    <message>
        <source>Week as a calendar file</source>
        <translation>Hét naptárfájlként</translation>
    </message>
    <message>
        <source>Week of visits: arrows go from visit to visit, Space takes one</source>
        <translation>Látogatások hete: nyilakkal lépked, szóköz megfogja</translation>
    </message>
    <message>
        <source>carry it to another engineer</source>
        <translation>átvitel másik mérnökhöz</translation>
    </message>
    <message>
        <source>from visit to visit</source>
        <translation>látogatásról látogatásra</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>látogatás megnyitása</translation>
    </message>
    <message>
        <source>take a visit into the hand, let it down</source>
        <translation>látogatás megfogása, letétele</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>eddig %n kísérlet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>%n perccel az új időpont előtt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this disk</source>
        <translation>
            <numerusform>%n a lemezen, hálózattal elküldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in sight</source>
        <translation>
            <numerusform>%n látogatás</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>A változást eddig kellett közölni: {time}</translation>
    </message>
    <message>
        <source>A visit that is announced today is in time by both readings</source>
        <translation>A ma bejelentett látogatás mindkét értelmezés szerint időben van</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Bejutás megtagadva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>An urgent visit: tell the consumer immediately before you depart</source>
        <translation>Sürgős látogatás: közvetlenül indulás előtt értesítse a felhasználót</translation>
    </message>
    <message>
        <source>Appeals with a check on site and no visit. Enter gives one a date.</source>
        <translation>Helyszíni ellenőrzésre váró beadványok. Az Enter időpontot ad.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>A helyszínen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Folyamatban</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>%n. kísérlet rögzítve</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>Mérnökönként</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>A szigorúbb értelmezés szerint az értesítés késő lenne.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Naptárfájl</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Lemondás</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>A látogatás lemondása</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Ellenőrző lista</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fényképek…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Megerősítve</translation>
    </message>
    <message>
        <source>Confirmed by the consumer</source>
        <translation>A felhasználó megerősítette</translation>
    </message>
    <message>
        <source>Contacts of the company were given</source>
        <translation>A cég elérhetőségei átadva</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Days of delivery</source>
        <translation>Kézbesítési napok</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Bemutatott okmány</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>Nem írja alá</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Elvégezve</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Mérnök</translation>
    </message>
    <message>
        <source>Findings for the act</source>
        <translation>Megállapítások</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>Given to another engineer</source>
        <translation>Másik mérnöknek átadva</translation>
    </message>
    <message>
        <source>Hatched: too early for a notice given today, or a day off.</source>
        <translation>Vonalkázva: mai értesítéssel korai, vagy munkaszüneti nap.</translation>
    </message>
    <message>
        <source>How visits are shown</source>
        <translation>A látogatások nézete</translation>
    </message>
    <message>
        <source>In time by the words of the rule, not by the stricter reading</source>
        <translation>A szabály szövege szerint időben, a szigorúbb értelmezés szerint nem</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Bemutatkozott</translation>
    </message>
    <message>
        <source>Introduced, document shown</source>
        <translation>Bemutatkozott, igazolt</translation>
    </message>
    <message>
        <source>It counts on {date}: {words}</source>
        <translation>Közlés napja: {date}, {words}</translation>
    </message>
    <message>
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Késett; az okával rögzítjük, nem tiltjuk.</translation>
    </message>
    <message>
        <source>It was sent by hand already; the server shall not send it</source>
        <translation>Kézzel már elküldve, a szerver ne küldje</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Az okmány száma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Az enyém maradjon</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Aláírás mentése</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>Késői módosítás</translation>
    </message>
    <message>
        <source>Late notices</source>
        <translation>Késői értesítés</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List beside the week</source>
        <translation>Lista a hét mellett</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Térkép</translation>
    </message>
    <message>
        <source>Meter or room</source>
        <translation>Mérő vagy helyiség</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Látogatás áthelyezése</translation>
    </message>
    <message>
        <source>Moved in time</source>
        <translation>Időben áthelyezve</translation>
    </message>
    <message>
        <source>Moved late</source>
        <translation>Késve áthelyezve</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Új dátum</translation>
    </message>
    <message>
        <source>New ones of the camera</source>
        <translation>A kamera új képei</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Új időpont</translation>
    </message>
    <message>
        <source>No new pictures in {folder}</source>
        <translation>Nincs új kép itt: {folder}</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Nincs otthon senki</translation>
    </message>
    <message>
        <source>Not a working day: {name}</source>
        <translation>Nem munkanap: {name}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem érhető el</translation>
    </message>
    <message>
        <source>Not signed: {reason}</source>
        <translation>Nincs aláírva: {reason}</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nincs értesítve</translation>
    </message>
    <message>
        <source>Nothing waits for a date. Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Semmi sem vár időpontra. Látogatás beadványból tervezhető: Ctrl+Shift+V</translation>
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
        <source>Notice of the change on paper</source>
        <translation>Módosítási értesítés papíron</translation>
    </message>
    <message>
        <source>Notice of the visit</source>
        <translation>Értesítés a látogatásról</translation>
    </message>
    <message>
        <source>Notice on paper</source>
        <translation>Értesítés papíron</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Szám vagy cím</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Úton</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Részben</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Részben kész</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>Fénykép {time}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fényképek</translation>
    </message>
    <message>
        <source>Photos of the visit</source>
        <translation>A látogatás fényképei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Place to sign</source>
        <translation>Aláírás helye</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Tervezett</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Jegyzőkönyv nyomtatása</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Cél: {purpose}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Állás</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mérések</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Reason: your appeal {number}.</source>
        <translation>Ok: az Ön {number} számú beadványa.</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Emlékeztetés</translation>
    </message>
    <message>
        <source>Reminder before the visit</source>
        <translation>Emlékeztető a látogatás előtt</translation>
    </message>
    <message>
        <source>Reminder kept</source>
        <translation>Emlékeztető rögzítve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Say at the door</source>
        <translation>Mondja az ajtóban</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Signature of the consumer</source>
        <translation>A felhasználó aláírása</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírva</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Kivel beszélt</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Értesítés</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>A felhasználó értesítendő eddig: {date}</translation>
    </message>
    <message>
        <source>The consumer does not know of these visits yet, or is to be reminded now.</source>
        <translation>A felhasználó még nem tud ezekről, vagy most kell emlékeztetni.</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>A felhasználó nem volt elérhető</translation>
    </message>
    <message>
        <source>The notice goes along as a document, with a PDF copy for reading.</source>
        <translation>Az értesítés dokumentumként is elmegy, olvasásra szánt PDF-másolattal.</translation>
    </message>
    <message>
        <source>The notice goes along as a document; without LibreOffice here no PDF copy does.</source>
        <translation>Az értesítés dokumentumként elmegy; LibreOffice nélkül ezen a gépen PDF-másolat nem készül.</translation>
    </message>
    <message>
        <source>The person agrees that the place is kept</source>
        <translation>Az ügyfél hozzájárul a helyadat mentéséhez</translation>
    </message>
    <message>
        <source>The server sends it once, to {address}</source>
        <translation>A szerver egyszer küldi el ide: {address}</translation>
    </message>
    <message>
        <source>The server sends it; what became of it is shown here</source>
        <translation>A szerver küldi el, az eredmény itt látszik</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Az egész központ</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Ez a nap elmúlt</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Leírandó</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Értesítve</translation>
    </message>
    <message>
        <source>Told late, or moved late</source>
        <translation>Későn értesítve vagy áthelyezve</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Holnap</translation>
    </message>
    <message>
        <source>Too early: a notice given today would be late</source>
        <translation>Korai: a mai értesítés késő lenne</translation>
    </message>
    <message>
        <source>Two hours before, the server sends a message to {address}</source>
        <translation>Két órával előtte a szerver üzenetet küld ide: {address}</translation>
    </message>
    <message>
        <source>Two times: decide</source>
        <translation>Két időpont: döntsön</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>Visit moved to {date}, {time}</source>
        <translation>A látogatás új időpontja: {date}, {time}</translation>
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
        <source>Visits as a list</source>
        <translation>Látogatások listája</translation>
    </message>
    <message>
        <source>Visits from {first} to {last}</source>
        <translation>Látogatások: {first} – {last}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Várnak</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Miért nem írja alá a felhasználó</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>Értesítés nélkül</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Eredmény rögzítése</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>válasz eddig: {day}</translation>
    </message>
    <message>
        <source>before anybody was told</source>
        <translation>értesítés előtt</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>SMS-ben</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailben</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>levélben</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>szünnap</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>kézbesítve</translation>
    </message>
    <message>
        <source>for a letter</source>
        <translation>levélhez</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>ünnep</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>időben</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>a művelet visszavonva</translation>
    </message>
    <message>
        <source>its hour had passed</source>
        <translation>az ideje elmúlt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>késve</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>késve, {day}</translation>
    </message>
    <message>
        <source>lawful</source>
        <translation>szabályos</translation>
    </message>
    <message>
        <source>message not delivered</source>
        <translation>nincs kézbesítve</translation>
    </message>
    <message>
        <source>message on its way</source>
        <translation>üzenet úton</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nem vették fel</translation>
    </message>
    <message>
        <source>nobody was told of the visit yet</source>
        <translation>még senki sem tud a látogatásról</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nincs kézbesítve</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nem érhető el</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nincs értesítve</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>még nincs értesítve</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>határon</translation>
    </message>
    <message>
        <source>past</source>
        <translation>elmúlt</translation>
    </message>
    <message>
        <source>perhaps not delivered</source>
        <translation>talán nincs kézbesítve</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>elutasította a látogatást</translation>
    </message>
    <message>
        <source>remind by telephone now</source>
        <translation>emlékeztetés telefonon</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>elküldve</translation>
    </message>
    <message>
        <source>tell by {day}</source>
        <translation>eddig: {day}</translation>
    </message>
    <message>
        <source>tell today</source>
        <translation>ma értesítendő</translation>
    </message>
    <message>
        <source>the visit was called off</source>
        <translation>a látogatást lemondták</translation>
    </message>
    <message>
        <source>the visit was moved</source>
        <translation>a látogatást áthelyezték</translation>
    </message>
    <message>
        <source>told</source>
        <translation>közölve</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>korai</translation>
    </message>
    <message>
        <source>urgent, tell first</source>
        <translation>sürgős, értesíteni</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>hálózatra vár</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>küldésre vár</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>hétvége</translation>
    </message>
</context>
</TS>
