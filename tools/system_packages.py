"""Programs and libraries that the system itself must bring; stdlib only, it runs before anything.

    python3 tools/system_packages.py [--run] [--list]

On Debian as root what is missing is installed; otherwise one line to copy is printed and the
exit code is 1. ``--run`` asks only for what the program needs, without what only tests need.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

SONAMES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libwayland-client0": "libwayland-client.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
}
"""Debian packages of the libraries that Qt loads, each with the file that shows it is there."""

PROGRAMS = {
    "git": "git",
    "binutils": "objdump",
    "chromium": "chromium",
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "xmlsec1": "xmlsec1",
    "libnss3-tools": "certutil",
    "openssl": "openssl",
    "poppler-utils": "pdftoppm",
}
"""Packages of the programs that tests, the tour and the build call."""

OFFICE = ("libreoffice-writer-nogui", "libreoffice-calc-nogui", "python3-uno")
"""LibreOffice checks our signatures and prints letters; a desktop installation serves as well."""


def missing_libraries() -> list[str]:
    """Packages whose library the loader can't find."""
    known = _loader_cache()
    return [package for package, soname in SONAMES.items() if soname not in known and not _loads(soname)]


def _loader_cache() -> str:
    program = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        return subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_programs() -> list[str]:
    """Packages whose program is not on PATH, or whose files are not where Debian puts them."""
    missing = [package for package, program in PROGRAMS.items() if shutil.which(program) is None]
    if not any(Path("/usr/lib").glob("**/softhsm/libsofthsm2.so")):
        missing.append("softhsm2")
    if shutil.which("soffice") is None:
        missing.extend(OFFICE)
    elif not Path("/usr/lib/python3/dist-packages/uno.py").exists():
        missing.append("python3-uno")
    return missing


def missing_python() -> list[str]:
    """Debian splits off the part of Python that makes virtual environments."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]
    return []


def missing(*, for_tests: bool) -> list[str]:
    """Every package to install, none where the system is complete."""
    packages = missing_python() + missing_libraries()
    return packages + (missing_programs() if for_tests else [])


def install(packages: list[str]) -> int:
    """Install with apt; the exit code of the first step that failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    for step in steps:
        code = subprocess.run(step, env=environment, stdin=subprocess.DEVNULL, check=False).returncode
        if code:
            return code
    return 0


def main(argv: list[str]) -> int:
    """Say or install what is missing."""
    if sys.platform != "linux":
        return 0  # Qt's packages for Windows and macOS bring all they need
    packages = missing(for_tests="--run" not in argv)
    if not packages or "--list" in argv:
        print(*packages, sep="\n", end="\n" if packages else "")
        return 0
    line = "apt-get install --no-install-recommends " + " ".join(packages)
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing: {' '.join(packages)}", flush=True)
        return install(packages)
    print(f"Missing on this system. Install it and repeat:\n\n    sudo {line}\n", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
