"""What a profile says about considering: terms, extensions, registration, grounds."""

from collections.abc import Mapping

from domain.permissions import Role
from domain.regulation.record import NOTHING, Record
from domain.regulation.scope import Reach, Scope
from domain.regulation.vocabulary import Condition, Duty, Effect, Proof, Stage, Trigger
from domain.regulation.words import Names
from domain.terms import Term, Unit


class TermRule(Record):
    """How long consideration may take. ``term`` is absent where the regulation sets none.

    ``when`` lists conditions of which one must be ticked; a rule with conditions beats one without.
    ``extension`` may lengthen the term; without one ``no_extension_clause`` tells why.
    """

    code: str
    names: Names
    clause: str
    reach: Reach = Reach()
    when: tuple[Condition, ...] = ()
    term: Term | None = None
    extension: str = ""
    no_extension_clause: str = ""
    legal_basis: str = ""


class ExtensionNotice(Record):
    """Telling the applicant about an extension; without a ``term`` it is told as soon as may be."""

    clause: str
    duty: Duty
    term: Term | None = None


class Extension(Record):
    """Lengthening a term: ``maximum`` in ``unit`` is the total of all extensions, ``None`` if not stated."""

    code: str
    names: Names
    clause: str
    unit: Unit
    decided_by: tuple[Role, ...]
    reasons: Mapping[str, Names]
    maximum: int | None = None
    needs_legal_basis: bool = False
    notice: ExtensionNotice | None = None


class Registration(Record):
    """By when what came in must have passed ``stages``. Not ``binding``: a reminder, no violation."""

    code: str
    names: Names
    clause: str
    term: Term
    stages: tuple[Stage, ...]
    reach: Reach = Reach()
    binding: bool = True


class GroundException(Record):
    """A yes to ``question`` gives a ground another effect, within ``term`` if there is one."""

    question: str
    names: Names
    clause: str
    effect: Effect
    document: str
    term: Term | None = None


class Ground(Record):
    """A ground for not acting on an appeal.

    ``missing_all`` are the fields of which none may be there (trigger ``missing_data``).
    ``by_hand`` grounds may be chosen though nothing put them forward. ``without_contacts``
    names the ground that takes over when nobody can be told. ``confirmed_by`` is empty
    where the executor may decide alone.
    """

    code: str
    names: Names
    clause: str
    effect: Effect
    notice: Duty
    trigger: Trigger
    notice_clause: str = ""
    scope: Scope = Scope()
    proof: tuple[Proof, ...] = ()
    confirmed_by: tuple[Role, ...] = ()
    by_hand: bool = True
    missing_all: tuple[str, ...] = ()
    subkinds: Mapping[str, Names] = NOTHING
    document: str = ""
    without_contacts: str = ""
    exception: GroundException | None = None
