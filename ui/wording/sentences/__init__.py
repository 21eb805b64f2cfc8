"""Every error code with its English sentence, written by ``python -m tools.wording``."""

from ui.wording.sentences import (
    considering,
    documents,
    front_desk,
    intake,
    journal,
    letters,
    platform,
    profiles,
    protection,
    regulation,
    server,
    signature,
    sync,
    terms,
    unclaimed,
    visits,
)

_ALL: dict[str, object] = {
    **considering.SENTENCES,
    **documents.SENTENCES,
    **front_desk.SENTENCES,
    **intake.SENTENCES,
    **journal.SENTENCES,
    **letters.SENTENCES,
    **platform.SENTENCES,
    **profiles.SENTENCES,
    **protection.SENTENCES,
    **regulation.SENTENCES,
    **server.SENTENCES,
    **signature.SENTENCES,
    **sync.SENTENCES,
    **terms.SENTENCES,
    **unclaimed.SENTENCES,
    **visits.SENTENCES,
}
SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}
