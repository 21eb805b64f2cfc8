"""Every error code with its English sentence, written by ``python -m tools.wording``."""

from ui.wording.sentences import documents, letters, platform, profiles, regulation, server, signature, terms

_ALL: dict[str, object] = {
    **documents.SENTENCES,
    **letters.SENTENCES,
    **platform.SENTENCES,
    **profiles.SENTENCES,
    **regulation.SENTENCES,
    **server.SENTENCES,
    **signature.SENTENCES,
    **terms.SENTENCES,
}
SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}
