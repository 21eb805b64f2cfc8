"""What Windows shows in the properties of otklik.exe, in the form that PyInstaller reads."""

from __future__ import annotations

from pathlib import Path

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Otklik'),
      StringStruct('FileDescription', 'Otklik: appeals, visits and signed letters'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'otklik'),
      StringStruct('LegalCopyright', 'The authors of Otklik'),
      StringStruct('OriginalFilename', 'otklik.exe'),
      StringStruct('ProductName', 'Otklik'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def version_info(version: str) -> str:
    """The resource for a version like ``1.2.3``."""
    numbers = tuple([*(int(part) for part in version.split(".")), 0])
    return _TEMPLATE.format(version=version, numbers=numbers)


def write(version: str, directory: Path) -> Path:
    """Write ``version_info.txt`` to the directory and answer its path."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / "version_info.txt"
    path.write_text(version_info(version), encoding="utf-8")
    return path
