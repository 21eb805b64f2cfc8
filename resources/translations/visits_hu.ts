<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
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
        <translation>A kiszállás fotói</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mérőállás</translation>
    </message>
    <message>
        <source>What was the result of the visit?</source>
        <translation>Mi lett a kiszállás eredménye?</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Miért nem írja alá a fogyasztó</translation>
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
    <name>VisitPage</name>
    <message>
        <source>Act</source>
        <translation>Jegyzőkönyv</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Egyeztetve</translation>
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
        <source>Tell the consumer today: it is the last day</source>
        <translation>Értesítse a fogyasztót ma: ez az utolsó nap</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kiszállás</translation>
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
        <source>Engineer</source>
        <translation>Mérnök</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Első jogszerű nap</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Kiszállás tervezése</translation>
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
        <translation>Ok, ha a kiszállás sürgős</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>A fogyasztó értesítendő: {date}</translation>
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
        <translation>Túl korai: az értesítés elkésne. Az első jogszerű nap: {date}.</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer before you depart</source>
        <translation>Kiszállás megtervezve; indulás előtt értesítse a fogyasztót</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer by {date}</source>
        <translation>Kiszállás megtervezve; a fogyasztó értesítendő: {date}</translation>
    </message>
    <message>
        <source>an urgent visit needs no 5 days</source>
        <translation>sürgős kiszálláshoz nem kell az 5 nap</translation>
    </message>
    <message>
        <source>empty: the address of the applicant</source>
        <translation>üresen: a beadó címe</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>%n perccel az új időpont előtt</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>A változást eddig kellett közölni: {time}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>%n. kísérlet rögzítve</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Lemondás</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>A kiszállás lemondása</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Megerősítve</translation>
    </message>
    <message>
        <source>Confirmed by the consumer</source>
        <translation>A fogyasztó megerősítette</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Elindult</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Értesítés</translation>
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
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Késett; az okával rögzítjük, nem tiltjuk.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>A kiszállás áthelyezése</translation>
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
        <source>New time</source>
        <translation>Új időpont</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem érhető el</translation>
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
        <source>Notice of the visit</source>
        <translation>Értesítés a kiszállásról</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Szám vagy cím</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Emlékeztetés</translation>
    </message>
    <message>
        <source>Reminder before the visit</source>
        <translation>Emlékeztető a kiszállás előtt</translation>
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
        <source>Spoke with</source>
        <translation>Kivel beszélt</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>A fogyasztó nem volt elérhető</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Közölve</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kiszállás</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Eredmény rögzítése</translation>
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
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>időben</translation>
    </message>
    <message>
        <source>late</source>
        <translation>késve</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nem vették fel</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>elutasította a kiszállást</translation>
    </message>
    <message>
        <source>told</source>
        <translation>közölve</translation>
    </message>
</context>
</TS>
