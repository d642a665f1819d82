"""What adapters are, by the names that systems and makers give them: no way for a phone, wifi, cable, hotspot. Pure."""

from __future__ import annotations

import re

from flask_babel import gettext as _

# Between this computer and itself, its guests or its employer: no phone in the room comes in there.
_NO_WAY = re.compile(
    r"^lo\d*$|^(docker|br-|veth|vnet|virbr|vboxnet|vmnet|lxc|lxd|cni|flannel|cali|podman|kube|dummy|ifb|gre"
    r"|tun|tap|utun|ppp|ipsec|wg|zt|ham\d|nord|proton|awdl|llw|anpi|gpd|feth)[\w.:@-]*$"
    r"|loopback|vethernet|hyper-v|\bwsl\b|virtualbox|vmware|docker|parallels|bluetooth|teredo|isatap|6to4|pseudo"
    r"|vpn|tap-windows|wintun|wireguard|tailscale|zerotier|hamachi|nordlynx|warp|zscaler|check ?point|juniper"
    r"|anyconnect|forti(net|client|ssl)|globalprotect|pangp|pulse secure",
    re.IGNORECASE,
)
_HOTSPOT = re.compile(r"^bridge1\d\d$|wi-?fi direct|hosted network|^local area connection\*|^ap\d+$", re.IGNORECASE)
_WIFI = re.compile(r"^wl|wi-?fi|wireless|wlan|802\.11|airport", re.IGNORECASE)
_USB = re.compile(r"^usb\d|rndis|remote ndis|tethering|iphone|ipad|mobile device ethernet", re.IGNORECASE)
_CABLE = re.compile(r"^(eth|en[opsx]|em\d|bond|team)|ethernet|gigabit|local area connection", re.IGNORECASE)
# What Windows and NetworkManager give themselves when they make a hotspot.
_OWN_HOTSPOT = re.compile(r"192\.168\.137\.1|10\.42\.\d+\.1")

_ORDER = ("wifi", "hotspot", "cable", "usb", "network")


def carries_phones(name: str, about: str = "") -> bool:
    """Whether a phone in the room could come in by the adapter of these names."""
    return not (_NO_WAY.search(name) or _NO_WAY.search(about))


def sort_of(name: str, about: str = "", address: str = "") -> str:
    """`hotspot` (one that this computer makes), `wifi`, `usb`, `cable`, or `network` when the names do not tell."""
    if _OWN_HOTSPOT.fullmatch(address):
        return "hotspot"
    for sort, pattern in (("hotspot", _HOTSPOT), ("wifi", _WIFI), ("usb", _USB), ("cable", _CABLE)):
        if pattern.search(name) or pattern.search(about):
            return sort
    return "network"


def rank(name: str, about: str = "", address: str = "") -> int:
    """Small for where phones are."""
    return _ORDER.index(sort_of(name, about, address))


def in_words(name: str, about: str = "", address: str = "") -> str:
    """The adapter as people would say it, in the language of the request, with its own name to tell two apart."""
    words = {
        "wifi": _("wifi"),
        "hotspot": _("hotspot of this computer"),
        "cable": _("cable"),
        "usb": _("phone on a cable"),
        "network": _("network"),
    }[sort_of(name, about, address)]
    return words if not name or _letters(name) == _letters(words) else f"{words} ({name})"


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())
