"""Every error code with its English sentence, written by ``python -m tools.wording``."""

from ui.wording.sentences import platform, terms

_ALL: dict[str, object] = {
    **platform.SENTENCES,
    **terms.SENTENCES,
}
SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}
