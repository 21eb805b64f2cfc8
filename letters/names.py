"""How a letter names and greets a person.

Greeting a woman as a man is worse than a neutral greeting, so the form is gendered only where the
patronymic says which it is; every greeting is a proposal that the executor may rewrite.
"""

from __future__ import annotations

from letters.dates import NO_BREAK

_FEMALE = ("вна", "чна", "кызы", "қызы", "кизи")
_MALE = ("ич", "оглы", "улы", "ұлы", "угли")

_NAMELESS = {
    "ru": "Уважаемый заявитель!",
    "kk": "Құрметті өтініш иесі!",
    "hu": "Tisztelt Ügyfelünk!",
    "en": "Dear customer,",
}
_ORGANISATION = {
    "ru": "Уважаемые коллеги!",
    "kk": "Құрметті әріптестер!",
    "hu": "Tisztelt Partnerünk!",
    "en": "Dear Sir or Madam,",
}


def patronymic_gender(patronymic: str) -> str:
    """``female``, ``male`` or an empty string where the patronymic does not tell."""
    ending = patronymic.strip().casefold()
    if ending.endswith(_FEMALE):
        return "female"
    return "male" if ending.endswith(_MALE) else ""


def salutation(language: str, *, surname: str = "", given_name: str = "", patronymic: str = "") -> str:
    """The greeting of a person in the letter's language; neutral where name or gender is unknown."""
    if not given_name:
        return _NAMELESS[language]
    if language == "ru":
        word = {"female": "Уважаемая", "male": "Уважаемый"}.get(
            patronymic_gender(patronymic), "Уважаемый(-ая)"
        )
        return f"{word} {' '.join(filter(None, (given_name, patronymic)))}!"
    if language == "kk":
        return f"Құрметті {' '.join(filter(None, (given_name, patronymic)))}!"
    if language == "hu":
        return f"Tisztelt {' '.join(filter(None, (surname, given_name)))}!"
    return f"Dear {' '.join(filter(None, (given_name, surname)))},"


def organisation_salutation(language: str) -> str:
    """The greeting of an organisation."""
    return _ORGANISATION[language]


def signature_name(language: str, *, surname: str, given_name: str = "", patronymic: str = "") -> str:
    """The name under a letter: «С. К. Абдрахманов»; full, surname first, in Hungarian."""
    if language == "hu":
        return " ".join(filter(None, (surname, given_name)))
    if language == "en":
        return " ".join(filter(None, (given_name, surname)))
    initials = [f"{name[0].upper()}." for name in (given_name, patronymic) if name]
    return NO_BREAK.join((*initials, surname))
