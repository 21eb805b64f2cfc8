"""Sample words in Hungarian; see the package's docstring."""

from __future__ import annotations

WORDS: dict[str, str | tuple[str, ...]] = {
    "Organisation.name": "Északi Távhő Kft.",
    "Organisation.second_name": "North District Heating Ltd.",
    "Organisation.unit": "Ügyfélszolgálati iroda",
    "Organisation.address": "9400 Északvár, Fő tér 8.",
    "Organisation.phone": "06 99 000 000",
    "Organisation.email": "info@tavho.example",
    "Organisation.site": "tavho.example",
    "Organisation.registration": "Cégjegyzékszám: 08-09-000000",
    "number": (
        "K2-26-I-0311",
        "K2-26-I-0188",
    ),
    "Reference.number": (
        "K2-26-A-0133",
        "K2-26-A-0057",
    ),
    "Reference.book": "",
    "Person.name": (
        "Szabó Károly",
        "Tóth Ilona",
    ),
    "executor.name": "Tóth Ilona",
    "executor.position": "",
    "employee.name": "Kiss Péter",
    "employee.position": "műszaki ellenőr",
    "told_by.name": "Kiss Péter",
    "Person.position": (
        "igazgató",
        "irodavezető",
    ),
    "Person.phone": "06 99 000 007",
    "Person.email": "toth@tavho.example",
    "Addressee.name": "Kovács Anna",
    "Addressee.lines": "9400 Északvár\nTűztorony utca 41. 2/8.",
    "Addressee.channel": "e-mailben: kovacs@example.org",
    "subject": "A használati melegvíz hőmérséklete",
    "salutation": "Tisztelt Kovács Anna!",
    "AnswerLetter.paragraphs": (
        "2026. november 20-án kelt beadványát megvizsgáltuk. December 2-án munkatársunk az Ön"
        " jelenlétében megmérte a melegvíz hőmérsékletét: az előírt 60–75\u00a0°C helyett"
        " 42\u00a0°C volt (57. számú jegyzőkönyv).\nA hiba okát december 4-én megszüntettük:"
        " kicseréltük a hőközpont szabályozóját."
    ),
    "paragraphs": "Ha a hőmérséklet ismét csökken, kérjük, jelezze ügyfélszolgálatunkon.",
    "QuestionAnswer.question": (
        "A melegvíz hőmérsékletének ellenőrzése.",
        "A díj újraszámítása.",
    ),
    "QuestionAnswer.answer": (
        "A hőmérséklet a szabályozó cseréje után 64\u00a0°C.",
        "A jóváírás összege 3\u00a0184\u00a0Ft, amelyet a decemberi számlán érvényesítünk.",
    ),
    "reasoning": "Az újraszámítás az épület fogyasztásmérőjének 14 napi adatai alapján készült.",
    "measures": ("Kicseréltük a hőközpont szabályozóját.\nA hónap végéig heti ellenőrzést rendeltünk el."),
    "Repair.reason": "A hőközpont hőmérséklet-szabályozójának meghibásodása.",
    "Attachment.title": (
        "57. számú jegyzőkönyv",
        "Újraszámítás",
    ),
    "signer_basis": "a 2026. január 10-i 12. számú meghatalmazás alapján",
    "SignatureMark.heading": "Elektronikusan aláírt dokumentum",
    "SignatureMark.lines": (
        "Tanúsítvány: 4f 1a 22 9c 07 b3 58 e1\nTulajdonos: Szabó Károly\nÉrvényes: 2026.02.01. – 2027.02.01."
    ),
    "reason": "helyszíni vizsgálat szükséges",
    "clause": "a panaszkezelési szabályzat szerint",
    "way": "levélben a bejelentő címére",
    "ground": (
        "a beadvány olyan kérdést tartalmaz, amelyre korábban érdemben válaszoltunk, új érvet nem közöl"
    ),
    "reasons": (
        "A kérdést az alább felsorolt válaszainkban megvizsgáltuk. A beadványhoz új iratot nem csatoltak."
    ),
    "remedy": "A döntés ellen a jogszabályban meghatározott jogorvoslattal élhet.",
    "body": "Megyei Fogyasztóvédelmi Hatóság",
    "applicant": "Kovács Anna",
    "summary": "A bejelentő a Tűztorony utcai játszótér melletti kerítés sérülését jelzi.",
    "copies": "Vezetőség\nIrattár",
    "missing": "felhasználói azonosító\na felhasználási hely címe",
    "unreadable": "2. melléklet (a számla fényképe)",
    "reply_channel": "az info@tavho.example címre",
    "visit_number": "K2-26-V-0042",
    "address": "9400 Északvár, Tűztorony utca 41. 2/8.",
    "credential": "118. számú szolgálati igazolvány",
    "purpose": "hőmérsékletmérés és a hőközpont ellenőrzése",
    "contact_phone": "06 99 000 000",
    "notice_way": "telefonon,",
    "urgent_reason": "csőtörés a bekötésnél",
    "phone": "06 99 000 001",
    "said": "a mérő hitelesítése 2027. március 1-jén jár le\na hitelesítés díjtalan",
    "matter": "részletfizetési megállapodás megkötése",
    "office": "2. ügyfélszolgálati iroda",
    "office_address": "9400 Északvár, Fő tér 8.",
    "hours": "hétfő–péntek 8:00–16:00\nszerda 8:00–18:00",
    "Invitation.documents": "személyazonosító okmány\na legutóbbi számla",
    "window": "3. ablak",
    "VisitAct.reason": "panasz a melegvíz alacsony hőmérséklete miatt",
    "consumer": "Kovács Anna",
    "appeal_number": ("K2-26-A-0133", "K2-26-A-0140"),
    "Stop.address": ("Tűztorony utca 41. 2/8.", "Kossuth utca 12. 1/3."),
    "outcome": "elvégezve",
    "findings": (
        "A melegvíz hőmérséklete a csapnál 42\u00a0°C.\nA hőközpont szabályozója nem tartja az üzemmódot."
    ),
    "meter": ("118204. számú melegvízmérő", "118205. számú melegvízmérő"),
    "value": ("215,4", "88,1"),
    "previous": ("209,0", "85,7"),
    "Photo.title": ("Mérőállás", "Hőközpont"),
    "presence": "jelen volt",
    "refusal_reason": "nem ért egyet a méréssel",
    "notices": "12.07. 09:40 telefon\n12.14. 08:00 üzenet",
    "ExplanationRequest.questions": (
        "Mikor és ki szerelte le a mérőt?\nMiért nem küldtek mérőállást augusztus óta?"
    ),
    "ExplanationRequest.documents": "a leszerelési jegyzőkönyv\na szolgáltatóval kötött szerződés",
}
