"""The operating system's keeper of secrets: Credential Manager, Keychain, Secret Service."""

from __future__ import annotations

from domain.errors import Fault

_SERVICE = "Otklik"


class SystemSecrets:
    """Secrets of the person who is signed in to this computer; a bare system may have no keeper."""

    def get(self, name: str) -> str:
        """The secret of that name; empty if there is none or no keeper."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(_SERVICE, name) or ""
        except (KeyringError, RuntimeError):
            return ""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret.

        Raises:
            Fault: ``system_keeps_no_secrets``.
        """
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(_SERVICE, name, secret)
        except (KeyringError, RuntimeError) as error:
            raise Fault("system_keeps_no_secrets") from error

    def remove(self, name: str) -> None:
        """Forget a secret; one that isn't there is forgotten already."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(_SERVICE, name)
        except (KeyringError, RuntimeError):
            return
