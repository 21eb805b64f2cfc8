<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AppealPane</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n munkanap késés</numerusform>
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
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Changed since version {number}</source>
        <translation>Változás a(z) {number}. változat óta</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Mellékelve</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Kikerült</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Korábban: {text}</translation>
    </message>
    <message>
        <source>Leaves {way}</source>
        <translation>Küldés {way}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>No word of the letter.</source>
        <translation>A levél szövegében semmi.</translation>
    </message>
    <message>
        <source>Not the way of the rule. Reason: {reason}</source>
        <translation>Nem a szabály szerinti mód. Indok: {reason}</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Készítette: {name}</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Kérdések és válaszok</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Átfogalmazva</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>A beadvány szövege</translation>
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
        <source>answered in the letter</source>
        <translation>a levél megválaszolja</translation>
    </message>
    <message>
        <source>beside / hidden</source>
        <translation>mellette / rejtve</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>még nincs megválaszolva</translation>
    </message>
    <message>
        <source>submitted by {name}</source>
        <translation>beadta: {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>For signature</source>
        <translation>Aláírásra</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>aláírja: {name}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>az Ön szerepköre nem engedi</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>A repair is planned</source>
        <translation>Javítás várható</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Címzett</translation>
    </message>
    <message>
        <source>Documents wanted, a line for each</source>
        <translation>Kért iratok, soronként egy</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angol</translation>
    </message>
    <message>
        <source>Files to enclose</source>
        <translation>Mellékelendő állományok</translation>
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
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Küldés módja</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Megtett intézkedések</translation>
    </message>
    <message>
        <source>Opening hours, a line for each</source>
        <translation>Ügyfélfogadás, soronként egy</translation>
    </message>
    <message>
        <source>Planned date of repair</source>
        <translation>A javítás tervezett napja</translation>
    </message>
    <message>
        <source>Questions answered in the letter</source>
        <translation>A levélben megválaszolt kérdések</translation>
    </message>
    <message>
        <source>Questions, a line for each</source>
        <translation>Kérdések, soronként egy</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Indokolás</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Az elutasítás indokai</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>orosz</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Aláíró</translation>
    </message>
    <message>
        <source>Summary of the appeal</source>
        <translation>A beadvány kivonata</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>A válasz szövege</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Wanted by a day</source>
        <translation>Határnapra kell</translation>
    </message>
    <message>
        <source>What is missing, a line for each thing</source>
        <translation>Mi hiányzik, soronként egy</translation>
    </message>
    <message>
        <source>What to bring, a line for each thing</source>
        <translation>Mit hozzon magával, soronként egy</translation>
    </message>
    <message>
        <source>What was said, a line for each thing; empty: as in the phone note</source>
        <translation>Az elhangzottak, soronként egy; üresen: a hívás feljegyzése szerint</translation>
    </message>
    <message>
        <source>Why not the way of the rule</source>
        <translation>Miért nem a szabály szerint</translation>
    </message>
    <message>
        <source>as the appeal</source>
        <translation>mint a beadványé</translation>
    </message>
    <message>
        <source>by rule: {way}</source>
        <translation>szabály szerint: {way}</translation>
    </message>
    <message>
        <source>ready sentences: :: or Ctrl Space</source>
        <translation>kész mondatok: :: vagy Ctrl Space</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Answer by {date}</source>
        <translation>Válasz határideje: {date}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Before the signature: %n thing(s) missing</source>
        <translation>
            <numerusform>Aláírás előtt %n dolog hiányzik</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field: {sentence}</source>
        <translation>Ugrás a mezőhöz: {sentence}</translation>
    </message>
    <message>
        <source>May be signed; have a look at this</source>
        <translation>Aláírható; erre azért ügyeljen</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Returned with a remark: {addressee}</source>
        <translation>Megjegyzéssel visszaadva: {addressee}</translation>
    </message>
    <message numerus="yes">
        <source>Signed: %n letter(s)</source>
        <translation>
            <numerusform>Aláírva: %n levél</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n oldal</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark and go on</source>
        <translation>Megjelöl és tovább</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n letter(s)</source>
        <translation>
            <numerusform>Megjelölve: %n levél</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Elhalasztás</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Visszaadás megjegyzéssel</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n…</source>
        <translation>
            <numerusform>%n aláírása…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Aláírás…</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>nincs megjelölt levél</translation>
    </message>
    <message>
        <source>versions are pinned; fingerprint of the open one {fingerprint}</source>
        <translation>a változatok rögzítettek, a nyitott ujjlenyomata {fingerprint}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>az Ön szerepköre nem engedi</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>For signature</source>
        <translation>Aláírásra</translation>
    </message>
    <message>
        <source>New letters appear when an executor submits them, and after synchronisation.</source>
        <translation>Új levél akkor jelenik meg, amikor az ügyintéző beadja, illetve adatcsere után.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nincs aláírandó levél</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>For signature</source>
        <translation>Aláírásra</translation>
    </message>
    <message>
        <source>Letters for signature</source>
        <translation>Aláírásra váró levelek</translation>
    </message>
    <message>
        <source>Not opened yet: {name}</source>
        <translation>Még nem nyitotta meg: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>letters</comment>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest first · read {read} of {total}</source>
        <translation>legrégebbi elöl · {total} levélből {read} elolvasva</translation>
    </message>
    <message>
        <source>“Mark all” takes only what was read (Ctrl A).</source>
        <translation>A „mind” csak az elolvasottakat jelöli (Ctrl A).</translation>
    </message>
</context>
<context>
    <name>FolderState</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n o.</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for signing</source>
        <translation>aláírásra megjelölve</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nem nyitotta meg</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>elhalasztva</translation>
    </message>
    <message>
        <source>read</source>
        <translation>elolvasva</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>{number}. változat</translation>
    </message>
    <message>
        <source>you are reading it</source>
        <translation>most olvassa</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Adja meg a jelszót vagy a PIN-kódot.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>aláírás folyamatban</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Choose…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Driver of the token (PKCS#11)</source>
        <translation>A token illesztőprogramja (PKCS#11)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Kulcsfájl</translation>
    </message>
    <message>
        <source>Key file (PKCS#12)</source>
        <translation>Kulcsfájl (PKCS#12)</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Kulcsfájlok (*.p12 *.pfx);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>A token neve</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>A token PIN-kódja</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>A kulcsfájl jelszava</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Hol van a kulcs</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>A letter is begun from an appeal (Ctrl+R) or opened from the register.</source>
        <translation>Levelet beadványból kezdhet (Ctrl+R), vagy a nyilvántartásból nyithat meg.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Levél</translation>
    </message>
    <message>
        <source>No letter is open</source>
        <translation>Nincs megnyitott levél</translation>
    </message>
    <message>
        <source>as it will be printed</source>
        <translation>ahogy nyomtatva lesz</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>lista megnyitása</translation>
    </message>
    <message>
        <source>ready sentences</source>
        <translation>kész mondatok</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Keep mine</source>
        <translation>Az enyém maradjon</translation>
    </message>
</context>
<context>
    <name>OpenLetter</name>
    <message>
        <source>ver. {number}, as it will be printed</source>
        <translation>{number}. változat, ahogy nyomtatva lesz</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Larger</source>
        <translation>Nagyobb</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}. oldal a(z) {pages} oldalból</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kisebb</translation>
    </message>
    <message>
        <source>Text preview: the pages could not be made this time.</source>
        <translation>Szövegnézet: az oldalak most nem készültek el.</translation>
    </message>
    <message>
        <source>Text preview: without LibreOffice here the page breaks are not known.</source>
        <translation>Szövegnézet: LibreOffice nélkül ezen a gépen az oldaltörések nem ismertek.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>A levél, ahogy nyomtatva lesz</translation>
    </message>
    <message>
        <source>The words of the letter; its pages are being made…</source>
        <translation>A levél szövege; az oldalak készülnek…</translation>
    </message>
</context>
<context>
    <name>ReadySentences</name>
    <message>
        <source>No ready sentence begins so</source>
        <translation>Nincs így kezdődő kész mondat</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beadvány</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Válasszon levelet</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Beadvány lezárása</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kézbesítés</translation>
    </message>
    <message>
        <source>Dispatch list</source>
        <translation>Feladójegyzék</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Küldés módja</translation>
    </message>
    <message>
        <source>Nobody knows whether the mail server took the letter: ask the addressee</source>
        <translation>Nem tudni, átvette-e a levelet a levelezőszerver: kérdezze meg a címzettet</translation>
    </message>
    <message>
        <source>Not delivered: {detail}</source>
        <translation>Nem kézbesíthető: {detail}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tértivevény</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Aláírás ideje</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Aláíró</translation>
    </message>
    <message>
        <source>The answer has left. The appeal {number} is still open.</source>
        <translation>A válasz elment. A(z) {number} beadvány még nyitott.</translation>
    </message>
    <message>
        <source>The server sends the e-mail; its report is awaited</source>
        <translation>A szerver küldi a levelet; a jelentése várható</translation>
    </message>
    <message>
        <source>The signature is being checked…</source>
        <translation>Az aláírás ellenőrzése folyik…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Változat</translation>
    </message>
    <message>
        <source>Waits for synchronisation: the server sends the e-mail and reports back</source>
        <translation>Adatcserére vár: a szerver elküldi a levelet és jelenti az eredményt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>kézbesítve</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>a képernyő billentyűi</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nem kézbesítve</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nem ismert</translation>
    </message>
    <message>
        <source>open the signed file</source>
        <translation>az aláírt állomány megnyitása</translation>
    </message>
    <message>
        <source>send the letter</source>
        <translation>levél küldése</translation>
    </message>
    <message>
        <source>taken by the mail server</source>
        <translation>a levelezőszerver átvette</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>A letter comes into the register when it is signed. Esc clears the filter.</source>
        <translation>A levél aláíráskor kerül a nyilvántartásba. Az Esc törli a szűrőt.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>További szűrők</translation>
    </message>
    <message>
        <source>No letters here</source>
        <translation>Itt nincs levél</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>Kimenő levelek</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Gyorsszűrők</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kimenő nyilvántartás</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Küldendő</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>mark several letters</source>
        <translation>több levél kijelölése</translation>
    </message>
    <message>
        <source>open the letter</source>
        <translation>levél megnyitása</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Check the sum, the date and the number</source>
        <translation>Ellenőrizze az összeget, a dátumot és a számot</translation>
    </message>
    <message>
        <source>Choose a remark or write one.</source>
        <translation>Válasszon megjegyzést, vagy írjon sajátot.</translation>
    </message>
    <message>
        <source>Not all questions are answered</source>
        <translation>Nem minden kérdésre van válasz</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Saját szavakkal</translation>
    </message>
    <message>
        <source>Reasoning is missing: name the act, the norm or the calculation</source>
        <translation>Hiányzik az indokolás: jegyzőkönyv, norma vagy számítás kell</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszaadás</translation>
    </message>
    <message>
        <source>Return the letter with a remark?</source>
        <translation>Visszaadja a levelet megjegyzéssel?</translation>
    </message>
    <message>
        <source>Say what was done and by when the rest will be done</source>
        <translation>Írja meg, mi készült el, és mikorra lesz meg a többi</translation>
    </message>
    <message>
        <source>To: {addressee}. The executor corrects it and submits a new version.</source>
        <translation>Címzett: {addressee}. Az ügyintéző javítja, és új változatot ad be.</translation>
    </message>
    <message>
        <source>Write it more simply and more politely</source>
        <translation>Írja egyszerűbben és udvariasabban</translation>
    </message>
    <message>
        <source>added to the remark</source>
        <translation>a megjegyzéshez kerül</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n letter(s) could not be signed</source>
        <translation>
            <numerusform>%n levelet nem sikerült aláírni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n oldal</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Adja meg a jelszót vagy a PIN-kódot.</translation>
    </message>
    <message>
        <source>Exactly these versions are signed; afterwards no file changes.</source>
        <translation>Pontosan ezeket a változatokat írja alá; utána a fájlok nem változnak.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n</source>
        <translation>
            <numerusform>%n aláírása</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)?</source>
        <translation>
            <numerusform>Aláír %n levelet?</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed: {count}. The others stay in the folder.</source>
        <translation>Aláírva: {count}. A többi a mappában marad.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Aláírás…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Értem</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>aláírás folyamatban</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>{number}. változat</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Tanúsítványok (*.pem *.crt *.cer *.der);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Certificates that are trusted</source>
        <translation>Megbízható tanúsítványok</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Megszüntetés ma</translation>
    </message>
    <message>
        <source>Give the right to sign…</source>
        <translation>Aláírási jog megadása…</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Már nem megbízható</translation>
    </message>
    <message>
        <source>Nobody is named: who may sign follows from the roles of the regulation.</source>
        <translation>Senki sincs megnevezve: az aláírási jog a szabályzat szerepköreiből következik.</translation>
    </message>
    <message>
        <source>None yet: every signature is called not trusted until its authority is here.</source>
        <translation>Még nincs: minden aláírás nem megbízható, amíg a kiadója nincs itt.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>The right ends today</source>
        <translation>A jog ma megszűnik</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Tanúsítvány megbízhatóvá tétele…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Megbízás visszavonása</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Mostantól megbízható</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Ki írhat alá</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nem érvényes</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>{name} helyett</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>érvényes</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>csak rendszergazda módosíthatja</translation>
    </message>
    <message>
        <source>until {date} · {fingerprint}</source>
        <translation>lejár: {date} · {fingerprint}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>határozatlan</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} – {ends}</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A sentence may name these fields: {names}</source>
        <translation>A mondat ezeket a mezőket nevezheti meg: {names}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>New sentence…</source>
        <translation>Új mondat…</translation>
    </message>
    <message>
        <source>No longer offered: {keyword}</source>
        <translation>Már nem kínált: {keyword}</translation>
    </message>
    <message>
        <source>No sentences here. In a letter they are called by :: and the first letters.</source>
        <translation>Nincs mondat. Levélben a :: jellel és az első betűkkel hívhatók elő.</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Ne kínálja tovább</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Kész mondatok</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>csak rendszergazda módosíthatja</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>Export for Word…</source>
        <translation>Exportálás Wordhöz…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Változat importálása…</translation>
    </message>
    <message>
        <source>In force for new letters: {version}</source>
        <translation>Új levelekhez érvényben: {version}</translation>
    </message>
    <message>
        <source>Kept as {name}: edit it in Word, then import it here</source>
        <translation>Mentve {name} néven: szerkessze Wordben, majd importálja itt</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Change its words…</source>
        <translation>Szövegének módosítása…</translation>
    </message>
    <message>
        <source>Inside a list ({%p for … %}):</source>
        <translation>Listán belül ({%p for … %}):</translation>
    </message>
    <message>
        <source>It may show:</source>
        <translation>Megjeleníthető:</translation>
    </message>
    <message>
        <source>Letters that exist keep the version they were begun with.</source>
        <translation>A megkezdett levelek megtartják azt a változatot, amellyel elkezdték őket.</translation>
    </message>
    <message>
        <source>Printed mark of the signature</source>
        <translation>Az aláírás nyomtatott jelzése</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Újra érvénybe léptetés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Tags of this document</source>
        <translation>A dokumentum mezői</translation>
    </message>
    <message>
        <source>The template must show:</source>
        <translation>A sablonban kötelező:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Változatok</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>érvényben</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Filter the list</source>
        <translation>Lista szűrése</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sablonok</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Dokumentumsablonok</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Export for Word…</source>
        <translation>Exportálás Wordhöz…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Változat importálása…</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Dokumentumsablonok</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>Az eddigi marad érvényben.</translation>
    </message>
    <message>
        <source>only an administrator imports templates</source>
        <translation>sablont csak rendszergazda importálhat</translation>
    </message>
    <message>
        <source>with invented data</source>
        <translation>kitalált adatokkal</translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>Not signed</source>
        <translation>Nincs aláírva</translation>
    </message>
    <message>
        <source>Office programs never sign the properties of a document: {parts}</source>
        <translation>Az irodai programok a dokumentum tulajdonságait sosem írják alá: {parts}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Signature beside the letter</source>
        <translation>Aláírás a levél mellett</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Drop a DOCX here or choose it (Ctrl+O). The file is not changed and not kept.</source>
        <translation>Húzzon ide egy DOCX-et, vagy válassza ki (Ctrl+O). A fájl nem változik, és nem tároljuk.</translation>
    </message>
    <message>
        <source>Verification of a letter</source>
        <translation>Levél ellenőrzése</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Fájl ellenőrzése…</translation>
    </message>
    <message>
        <source>Which letter is to be verified?</source>
        <translation>Melyik levelet ellenőrizzük?</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word-dokumentumok (*.docx);;Minden fájl (*)</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n enclosure(s) go along.</source>
        <translation>
            <numerusform>%n melléklet megy vele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n fájl mentve</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF copy for reading goes along; the signed file is the answer.</source>
        <translation>Olvasásra szánt PDF-másolat is megy vele; a válasz maga az aláírt fájl.</translation>
    </message>
    <message>
        <source>A new version can be written</source>
        <translation>Megírható az új változat</translation>
    </message>
    <message>
        <source>A ready sentence</source>
        <translation>Kész mondat</translation>
    </message>
    <message>
        <source>Accepted by the post</source>
        <translation>A posta átvette</translation>
    </message>
    <message>
        <source>Act of a visit</source>
        <translation>Helyszíni jegyzőkönyv</translation>
    </message>
    <message>
        <source>Add a second signature…</source>
        <translation>Második aláírás hozzáadása…</translation>
    </message>
    <message>
        <source>Add a time stamp</source>
        <translation>Időbélyeg hozzáadása</translation>
    </message>
    <message>
        <source>Add your signature to letter {number}?</source>
        <translation>Hozzáadja aláírását a(z) {number} levélhez?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Címzett</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Jogalap</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kezdés</translation>
    </message>
    <message>
        <source>By rule: {way} ({clause})</source>
        <translation>Szabály szerint: {way} ({clause})</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Visszahívva</translation>
    </message>
    <message>
        <source>Called back: correct it and submit it again</source>
        <translation>Visszahívva: javítsa, és adja be újra</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tanúsítvány</translation>
    </message>
    <message>
        <source>Certificates count as</source>
        <translation>A tanúsítványok besorolása</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Beadvány lezárása</translation>
    </message>
    <message>
        <source>Control report on terms</source>
        <translation>Határidők ellenőrző jelentése</translation>
    </message>
    <message>
        <source>Correct a signed letter</source>
        <translation>Aláírt levél javítása</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Lefedettség</translation>
    </message>
    <message>
        <source>Decision to stop correspondence</source>
        <translation>Döntés a levelezés megszüntetéséről</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kézbesítve</translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation>Kézbesítés rögzítve</translation>
    </message>
    <message>
        <source>Dispatch list No. {number}</source>
        <translation>{number}. számú feladójegyzék</translation>
    </message>
    <message>
        <source>Dispatch list…</source>
        <translation>Feladójegyzék…</translation>
    </message>
    <message>
        <source>Dispatch recorded</source>
        <translation>Feladás rögzítve</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Munkatárs</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Boríték</translation>
    </message>
    <message>
        <source>Everything that a reader sees is covered by the signature.</source>
        <translation>Az aláírás mindenre kiterjed, amit az olvasó lát.</translation>
    </message>
    <message>
        <source>Fields: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</source>
        <translation>Mezők: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>Aláírásra</translation>
    </message>
    <message>
        <source>For signature: version {number}</source>
        <translation>Aláírásra: {number}. változat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>Jog megadása</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n letter(s) to the post?</source>
        <translation>
            <numerusform>Feladja postán a(z) %n levelet?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Átadási feljegyzés</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Átadta: {name}</translation>
    </message>
    <message>
        <source>Handed to the post with dispatch list {number}</source>
        <translation>Feladva a(z) {number} jegyzékkel</translation>
    </message>
    <message>
        <source>Handed to the server: it sends the e-mail and reports back</source>
        <translation>Átadva a szervernek: elküldi, és jelenti az eredményt</translation>
    </message>
    <message>
        <source>Heading, other certificate</source>
        <translation>Címsor, más tanúsítvány</translation>
    </message>
    <message>
        <source>Heading, qualified certificate</source>
        <translation>Címsor, minősített tanúsítvány</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>Ki helyett</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Sértetlenség</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Kibocsátó</translation>
    </message>
    <message>
        <source>Judged for {moment}, by a trusted time stamp.</source>
        <translation>Megítélve erre: {moment}, megbízható időbélyeg szerint.</translation>
    </message>
    <message>
        <source>Judged for {moment}, the time that the signer states.</source>
        <translation>Megítélve erre: {moment}, az aláíró által megadott idő szerint.</translation>
    </message>
    <message>
        <source>Keep a signature from another tool…</source>
        <translation>Más program aláírásának csatolása…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Kept as {name}: a copy, it bears no signature</source>
        <translation>Mentve {name} néven: másolat, aláírás nélkül</translation>
    </message>
    <message>
        <source>Kept beside the letter: {name}</source>
        <translation>A levél mellett megőrizve: {name}</translation>
    </message>
    <message>
        <source>Keyword after ::</source>
        <translation>Kulcsszó a :: után</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Levél</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>A levél elkezdve</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>A levél visszavonva</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Levelek</translation>
    </message>
    <message>
        <source>Letters in all: {count}</source>
        <translation>Levelek összesen: {count}</translation>
    </message>
    <message>
        <source>Line of the certificate</source>
        <translation>A tanúsítvány sora</translation>
    </message>
    <message>
        <source>Line of the owner</source>
        <translation>A tulajdonos sora</translation>
    </message>
    <message>
        <source>Line of the validity</source>
        <translation>Az érvényesség sora</translation>
    </message>
    <message>
        <source>List of the drop box</source>
        <translation>A gyűjtőláda jegyzéke</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Új változat készítése</translation>
    </message>
    <message>
        <source>Make a signature file for letter {number}?</source>
        <translation>Készüljön aláírásfájl a(z) {number} levélhez?</translation>
    </message>
    <message>
        <source>Make the dispatch list</source>
        <translation>Jegyzék készítése</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Jelzés</translation>
    </message>
    <message>
        <source>Mark everything that was read</source>
        <translation>Minden elolvasott megjelölése</translation>
    </message>
    <message>
        <source>Mark of acceptance</source>
        <translation>Átvételi jelzés</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Feljegyzés a felettes szervezetnek</translation>
    </message>
    <message>
        <source>New letters bear these words</source>
        <translation>Az új leveleken ez a szöveg áll</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Sz.</translation>
    </message>
    <message>
        <source>No. {number} of {date}</source>
        <translation>{number}, {date}</translation>
    </message>
    <message>
        <source>Not delivered: send it another way</source>
        <translation>Nem kézbesíthető: küldje más módon</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <translation>Telefonbeszélgetés feljegyzése</translation>
    </message>
    <message>
        <source>Note: no way to answer</source>
        <translation>Feljegyzés: a válasz nem lehetséges</translation>
    </message>
    <message>
        <source>Note: satisfied by phone</source>
        <translation>Feljegyzés: telefonon rendezve</translation>
    </message>
    <message>
        <source>Nothing that was signed has been changed since.</source>
        <translation>Az aláírás óta semmi sem változott.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Megnyitás a nyilvántartásban</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Beadvány megnyitása</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Fájl megnyitása</translation>
    </message>
    <message>
        <source>Page of the Book of Complaints</source>
        <translation>A Panaszkönyv oldala</translation>
    </message>
    <message>
        <source>Plan of corrective measures</source>
        <translation>Javító intézkedések terve</translation>
    </message>
    <message>
        <source>Print the dispatch list</source>
        <translation>Jegyzék nyomtatása</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>A levél nyomtatása…</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>{name} nyomtatása</translation>
    </message>
    <message>
        <source>Printed mark, {language}</source>
        <translation>Nyomtatott jelzés, {language}</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Érvénybe léptetés</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Elhalasztás</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Indok</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tértivevény</translation>
    </message>
    <message>
        <source>Reception list of a day</source>
        <translation>Napi fogadási lista</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>Recorded: send the letter another way</source>
        <translation>Rögzítve: küldje más módon</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Iktatási szelvény</translation>
    </message>
    <message>
        <source>Registration-control card</source>
        <translation>Iktató- és ellenőrző karton</translation>
    </message>
    <message>
        <source>Report on measures</source>
        <translation>Jelentés az intézkedésekről</translation>
    </message>
    <message>
        <source>Request for explanation</source>
        <translation>Magyarázatkérés</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Visszaadás megjegyzéssel</translation>
    </message>
    <message>
        <source>Returned with a remark: {remark}</source>
        <translation>Megjegyzéssel visszaadva: {remark}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Beosztás</translation>
    </message>
    <message>
        <source>Route list of a day</source>
        <translation>Napi útvonalterv</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>Save the file and its signatures…</source>
        <translation>A fájl és aláírásai mentése…</translation>
    </message>
    <message>
        <source>Second signature added</source>
        <translation>Második aláírás hozzáadva</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Send letter {number}?</source>
        <translation>Elküldi a(z) {number} levelet?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Mondat</translation>
    </message>
    <message>
        <source>Sheet of disclosures</source>
        <translation>Adatközlési lap</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Levél megjelenítése</translation>
    </message>
    <message>
        <source>Sign what is marked</source>
        <translation>A megjelöltek aláírása</translation>
    </message>
    <message>
        <source>Signature as a file (.p7s)…</source>
        <translation>Aláírás külön fájlban (.p7s)…</translation>
    </message>
    <message>
        <source>Signature file made: it is kept beside the letter</source>
        <translation>Az aláírásfájl elkészült, a levél mellett található</translation>
    </message>
    <message>
        <source>Signatures (*.sig *.p7s *.p7b *.sgn);;All files (*)</source>
        <translation>Aláírások (*.sig *.p7s *.p7b *.sgn);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Aláírás ideje</translation>
    </message>
    <message>
        <source>Signed; not sent yet</source>
        <translation>Aláírva, még nincs elküldve</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Aláíró</translation>
    </message>
    <message>
        <source>Signer: {owner}</source>
        <translation>Aláíró: {owner}</translation>
    </message>
    <message>
        <source>Text of the letter only: the pages could not be made on this computer.</source>
        <translation>Csak a levél szövege: az oldalak ezen a gépen nem készültek el.</translation>
    </message>
    <message>
        <source>The first signature stays whole; yours covers the same letter.</source>
        <translation>Az első aláírás sértetlen marad; az Öné ugyanazt a levelet fedi le.</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>A levél megérkezett</translation>
    </message>
    <message>
        <source>The letter came back</source>
        <translation>A levél visszajött</translation>
    </message>
    <message>
        <source>The letter itself is not touched; the file (.p7s) is kept beside it.</source>
        <translation>Maga a levél nem változik; a fájl (.p7s) mellette marad.</translation>
    </message>
    <message>
        <source>The right is given</source>
        <translation>A jog megadva</translation>
    </message>
    <message>
        <source>The sentence is kept</source>
        <translation>A mondat mentve</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Időbélyeg</translation>
    </message>
    <message>
        <source>Time stamp added</source>
        <translation>Időbélyeg hozzáadva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Eddig, beleértve</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Megbízhatóság</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Ellenőrzés</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Fájl ellenőrzése…</translation>
    </message>
    <message>
        <source>Version {number} waits for the signature</source>
        <translation>A(z) {number}. változat aláírásra vár</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mód</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked here.</source>
        <translation>Hogy a tanúsítványt visszavonták-e, itt nem ellenőrizhető.</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Melyik levél?</translation>
    </message>
    <message>
        <source>Who gets the right to sign?</source>
        <translation>Ki kapjon aláírási jogot?</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Miért ez a nap?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>Levél visszavonása</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Without LibreOffice here no PDF copy goes along.</source>
        <translation>LibreOffice nélkül ezen a gépen nem készül PDF-másolat.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>megérkezett</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>visszajött</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>megváltozott</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>a program része</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>javítás alatt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nem érvényes</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>piszkozat</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>boritekok</translation>
    </message>
    <message>
        <source>for the way chosen first</source>
        <translation>az elsőként választott módhoz</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>cimkek</translation>
    </message>
    <message>
        <source>mark and go on</source>
        <translation>megjelöl és tovább</translation>
    </message>
    <message>
        <source>mark, or take the mark back</source>
        <translation>megjelölés vagy visszavétele</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a paragraph that the reader has not seen</comment>
        <translation>új</translation>
    </message>
    <message>
        <source>next letter</source>
        <translation>következő levél</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>nincs megjelölt levél</translation>
    </message>
    <message>
        <source>nobody: the right is their own</source>
        <translation>senki: saját jogon</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>itt nem ellenőrzött</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>nem minősített</translation>
    </message>
    <message>
        <source>not the whole letter</source>
        <translation>nem az egész levél</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nem megbízható</translation>
    </message>
    <message>
        <source>number and day, if any</source>
        <translation>szám és nap, ha van</translation>
    </message>
    <message>
        <source>only for another way than the rule&apos;s</source>
        <translation>csak ha eltér a szabálytól</translation>
    </message>
    <message>
        <source>order or power of attorney</source>
        <translation>utasítás vagy meghatalmazás</translation>
    </message>
    <message>
        <source>previous letter</source>
        <translation>előző levél</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>elhalasztva</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>minősített</translation>
    </message>
    <message>
        <source>return with a remark</source>
        <translation>visszaadás megjegyzéssel</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>elküldve</translation>
    </message>
    <message>
        <source>the appeal beside the paper</source>
        <translation>a beadvány a levél mellett</translation>
    </message>
    <message>
        <source>the letter answers no appeal</source>
        <translation>a levél nem beadványra válaszol</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>az egész levél</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>küldendő</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>aláírásra vár</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>megbízható</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation>{number}. változat, {date}</translation>
    </message>
    <message>
        <source>what they state of themselves</source>
        <translation>ahogy magukról állítják</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>sértetlen</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>miért ez a nap</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>határozatlan</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>az Ön szerepköre nem engedi</translation>
    </message>
    <message>
        <source>{version}, still on its way here</source>
        <translation>{version}, még úton van ide</translation>
    </message>
</context>
</TS>
