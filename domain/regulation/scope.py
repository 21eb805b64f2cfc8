"""To what a rule applies: kinds, channels, applicants, topics; an empty list means "all"."""

from domain.regulation.record import Record
from domain.regulation.vocabulary import ApplicantKind, Family, Form
from domain.regulation.words import Names


class Channel(Record):
    """A way in; ``answer_way`` is its way out for an answer by "the same channel".

    ``shows`` lists fields that only this channel has (a postmark, a number of a portal).
    """

    code: str
    names: Names
    clause: str
    icon: str
    family: Family
    form: Form
    answer_way: str = ""
    shows: tuple[str, ...] = ()


class Case(Record):
    """What decides which rules apply to an appeal; ``channel`` is ``None`` while nobody chose one."""

    kind: str
    channel: Channel | None
    applicant: ApplicantKind = ApplicantKind.PERSON
    topic: str = ""


class Reach(Record):
    """The kinds and channels that a rule covers."""

    kinds: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    families: tuple[Family, ...] = ()
    forms: tuple[Form, ...] = ()
    except_channels: tuple[str, ...] = ()

    def covers_channel(self, channel: Channel) -> bool:
        """Whether the rule speaks about this way in."""
        return (
            (not self.channels or channel.code in self.channels)
            and (not self.families or channel.family in self.families)
            and (not self.forms or channel.form in self.forms)
            and channel.code not in self.except_channels
        )

    def covers(self, kind: str, channel: Channel) -> bool:
        """Whether the rule speaks about this kind coming in this way."""
        return (not self.kinds or kind in self.kinds) and self.covers_channel(channel)

    @property
    def names_channels(self) -> bool:
        """Whether the rule is narrowed to some ways in."""
        return bool(self.channels or self.families or self.forms or self.except_channels)


class Scope(Reach):
    """A reach narrowed further by who writes and about what."""

    applicants: tuple[ApplicantKind, ...] = ()
    topics: tuple[str, ...] = ()

    def applies(self, case: Case) -> bool:
        """Whether the rule holds for ``case``; a rule narrowed to channels waits until one is chosen."""
        if case.channel is None:
            reached = not self.names_channels and (not self.kinds or case.kind in self.kinds)
        else:
            reached = self.covers(case.kind, case.channel)
        return (
            reached
            and (not self.applicants or case.applicant in self.applicants)
            and (not self.topics or case.topic in self.topics)
        )
