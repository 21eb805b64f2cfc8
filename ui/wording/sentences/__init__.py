"""Every error code with its English sentence, written by ``python -m tools.wording``."""

from ui.wording.sentences import documents, platform, profiles, signature, terms

_ALL: dict[str, object] = {
    **documents.SENTENCES,
    **platform.SENTENCES,
    **profiles.SENTENCES,
    **signature.SENTENCES,
    **terms.SENTENCES,
}
SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}
