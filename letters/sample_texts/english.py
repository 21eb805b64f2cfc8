"""Sample words in English; see the package's docstring."""

from __future__ import annotations

WORDS: dict[str, str | tuple[str, ...]] = {
    "Organisation.name": "North Heat Network Ltd.",
    "Organisation.second_name": "ТОО «Теплосеть Север»",
    "Organisation.unit": "Branch in Severny",
    "Organisation.address": "8 Republic Avenue, Severny",
    "Organisation.phone": "1414",
    "Organisation.email": "info@teploset.example",
    "Organisation.site": "teploset.example",
    "Organisation.registration": "BIN\u00a0000540000000",
    "number": (
        "S2-26-O-0311",
        "S2-26-O-0188",
    ),
    "Reference.number": (
        "S2-26-A-0133",
        "S2-26-A-0057",
    ),
    "Reference.book": "",
    "Person.name": (
        "Serik Abdrakhmanov",
        "Tatyana Zhuk",
    ),
    "executor.name": "Anna Kovalyova",
    "executor.position": "",
    "employee.name": "Oleg Ten",
    "employee.position": "engineer",
    "told_by.name": "Oleg Ten",
    "Person.position": (
        "Branch Director",
        "Head of the Service Centre",
    ),
    "Person.phone": "+7 7152 31 14 14",
    "Person.email": "kovaleva@teploset.example",
    "Addressee.name": "Aigerim Nurlanova",
    "Addressee.lines": "41 Imanov Street, flat 8\nSeverny 150008",
    "Addressee.channel": "by e-mail to nurlanova@example.org",
    "subject": "Temperature of hot water",
    "salutation": "Dear Aigerim Nurlanova,",
    "AnswerLetter.paragraphs": (
        "Your appeal of 20 November 2026 has been considered. On 2 December our engineer measured"
        " the temperature of the hot water in your presence: 42\u00a0°C instead of 60–75\u00a0°C"
        " (act No. 57).\nThe cause was removed on 4 December: the controller in the building's heat"
        " point was replaced."
    ),
    "paragraphs": "Should the temperature fall again, please call 1414 at any time.",
    "QuestionAnswer.question": (
        "Check the temperature of the hot water.",
        "Recalculate the charge.",
    ),
    "QuestionAnswer.answer": (
        "After the controller was replaced the temperature is 64\u00a0°C.",
        "The credit of 3\u00a0184.50\u00a0₸ will be part of the bill for December.",
    ),
    "reasoning": "The recalculation rests on the building meter's readings for 14 days.",
    "measures": (
        "The temperature controller was replaced.\nWeekly checks were ordered until the end of the month."
    ),
    "Repair.reason": "A fault of the temperature controller in the building's heat point.",
    "Attachment.title": (
        "Visit act No. 57",
        "Recalculation",
    ),
    "signer_basis": "under power of attorney No. 12 of 10 January 2026",
    "SignatureMark.heading": "This document is signed electronically",
    "SignatureMark.lines": (
        "Certificate: 4f 1a 22 9c 07 b3 58 e1\nOwner: Serik Abdrakhmanov\nValid: 1 Feb 2026 – 1 Feb 2027"
    ),
    "reason": "a further check on site is needed",
    "clause": "order of considering appeals",
    "way": "by letter to the applicant's address",
    "ground": "the appeal repeats a question that was answered before and brings no new arguments",
    "reasons": ("The question was considered in the answers listed below. No new documents were enclosed."),
    "remedy": "The decision may be appealed against as provided by law.",
    "body": "Regional Labour Inspectorate",
    "applicant": "Aigerim Nurlanova",
    "summary": "The applicant reports a damaged fence beside the playground in Imanov Street.",
    "copies": "Management\nFile",
    "missing": "account or contract number\naddress where the service is supplied",
    "unreadable": "enclosure 2 (picture of the bill)",
    "reply_channel": "to info@teploset.example",
    "visit_number": "S2-26-V-0042",
    "address": "41 Imanov Street, flat 8, Severny",
    "credential": "service card No. 118",
    "purpose": "measuring the temperature and inspecting the heat point",
    "contact_phone": "+7 7152 31 14 14",
    "notice_way": "by telephone,",
    "urgent_reason": "a leak at the inlet",
    "phone": "+7 700 000 00 00",
    "said": "the meter's verification expires on 1 March 2027\nthe verification is free of charge",
    "matter": "an agreement to pay by instalments",
    "office": "Service Centre No. 2",
    "office_address": "8 Republic Avenue, Severny",
    "hours": "Mon–Fri 09:00–18:00\nSat 09:00–13:00",
    "Invitation.documents": "an identity document\nthe latest bill",
    "window": "window 15",
    "VisitAct.reason": "a complaint about the temperature of hot water",
    "consumer": "Aigerim Nurlanova",
    "appeal_number": ("S2-26-A-0133", "S2-26-A-0140"),
    "Stop.address": ("41 Imanov Street, flat 8", "12 Republic Avenue, flat 30"),
    "outcome": "done",
    "findings": (
        "The hot water at the tap has 42\u00a0°C.\nThe controller in the heat point does not hold the mode."
    ),
    "meter": ("Hot water meter No. 118204", "Hot water meter No. 118205"),
    "value": ("215.4", "88.1"),
    "previous": ("209.0", "85.7"),
    "Photo.title": ("Reading of the meter", "Heat point"),
    "presence": "present",
    "refusal_reason": "disagrees with the measurement",
    "notices": "told 07.12 by telephone\nmessage 14.12 08:00",
    "ExplanationRequest.questions": (
        "When and by whom was the meter taken off?\nWhy were no readings sent since August?"
    ),
    "ExplanationRequest.documents": "the act of taking the meter off\nthe contract of service",
}
