"""Where a link may lead. Pure."""

from __future__ import annotations


def place_of_ours(asked: str, otherwise: str = "/") -> str:
    """A page of ours to go to; never somebody else's.

    Browsers leave tabs and line ends out of an address, and take a backslash for a slash: so `/<tab>/elsewhere` is
    `//elsewhere`, which is somebody else's.
    """
    ours = asked.startswith("/") and not asked.startswith("//") and asked.isprintable() and "\\" not in asked
    return asked if ours else otherwise
