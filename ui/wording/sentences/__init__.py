"""Every error code with its English sentence, written by ``python -m tools.wording``."""

from ui.wording.sentences import (
    documents,
    intake,
    letters,
    platform,
    profiles,
    regulation,
    server,
    signature,
    terms,
    unclaimed,
)

_ALL: dict[str, object] = {
    **documents.SENTENCES,
    **intake.SENTENCES,
    **letters.SENTENCES,
    **platform.SENTENCES,
    **profiles.SENTENCES,
    **regulation.SENTENCES,
    **server.SENTENCES,
    **signature.SENTENCES,
    **terms.SENTENCES,
    **unclaimed.SENTENCES,
}
SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}
