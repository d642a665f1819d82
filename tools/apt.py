"""Installs Debian packages, only where the caller allowed it: FACILITATOR_APT=1, as root, on a system with apt-get.

The launcher calls this before anything is installed, so it has nothing but the standard library.
"""

import os
import shutil
import subprocess

# Another installation may be running; wait for it rather than fail.
APT = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]


def may_install() -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return os.environ.get("FACILITATOR_APT") == "1" and is_root and shutil.which("apt-get") is not None


def install_packages(*packages: str) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*APT, "install", "-y", "--no-install-recommends", *packages]
    # A failing update is no reason to stop: the lists of before may still do.
    subprocess.run([*APT, "update"], env=environment, check=False)
    return subprocess.run(install, env=environment, check=False).returncode == 0
