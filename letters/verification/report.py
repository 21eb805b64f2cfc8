"""What a verification tells: three independent facts, who signed, and what is not signed.

Never one green tick: *integrity* is about bytes, *coverage* about whether the whole letter is signed,
*trust* about the certificate. Each finding is a code with facts; the wording is elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Literal

NOT_JUDGED = "trust_not_judged"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be; ``where`` names the part."""

    code: str
    where: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Integrity:
    """Whether every signed byte is as it was signed; ``changed`` names what is not."""

    intact: bool
    changed: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Whether everything a reader sees is signed; ``uncovered`` names what is not."""

    whole: bool
    uncovered: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Trust:
    """Whether the certificate leads to a given root and was valid at the judged moment.

    Attributes:
        code: ``trust_ok``, or why not: ``trust_unknown_root``, ``trust_expired``,
            ``trust_not_yet_valid``, ``trust_revoked``, ``trust_not_for_signing``,
            ``trust_weak_algorithm``, ``trust_signed_in_future``, ``trust_chain_invalid``,
            ``trust_no_certificate``, ``trust_no_time``, ``trust_not_signed``, ``trust_not_judged``.
        judged_at: the moment for which the dates were checked.
        basis: whether that moment comes from a trusted time stamp or is the signer's own claim.
        revocation: whether revocation data for the chain was at hand; without a network it often is not.
    """

    trusted: bool
    code: str
    facts: Mapping[str, str] = field(default_factory=dict)
    judged_at: datetime | None = None
    basis: Literal["time_stamp", "claimed_time", "none"] = "none"
    revocation: Literal["checked", "not_available"] = "not_available"


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """A time stamp of the signature: ``time_stamp_ok``, ``time_stamp_broken``, ``time_stamp_untrusted``."""

    code: str
    stamped_at: datetime | None

    @property
    def trusted(self) -> bool:
        """Whether its time may be relied on."""
        return self.code == "time_stamp_ok"


@dataclass(frozen=True, slots=True)
class SignerReport:
    """One signature: who, when, in what role, and its own three facts.

    The names come from the certificate; they mean something only where ``integrity`` and ``trust`` hold.
    ``serial`` is hexadecimal, ``signed_at`` the signer's own claim.
    """

    part: str
    integrity: Integrity
    coverage: Coverage
    trust: Trust
    owner: str = ""
    subject: str = ""
    issuer: str = ""
    serial: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    role: str = ""
    comments: str = ""
    signed_at: datetime | None = None
    time_stamp: TimeStamp | None = None


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer about a whole file: each fact holds when it holds for every signature.

    ``not_signed`` lists what office programs never sign (document properties), so it must not be shown
    as signed.
    """

    signed: bool
    integrity: Integrity
    coverage: Coverage
    trust: Trust
    signers: tuple[SignerReport, ...]
    not_signed: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """All three facts hold."""
        return self.signed and self.integrity.intact and self.coverage.whole and self.trust.trusted

    def to_json(self) -> dict[str, object]:
        """The answer as plain values for a machine; instants in ISO 8601."""
        plain = _plain(asdict(self))
        assert isinstance(plain, dict)
        return {**plain, "sound": self.sound}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
