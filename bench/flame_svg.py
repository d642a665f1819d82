"""A flame graph: who calls stands under who is called, and is as wide as all that it took. No script: hover to read."""

from dataclasses import dataclass, field
from html import escape
from zlib import crc32

_WIDTH, _ROW, _HEAD = 1600, 17, 30
_NARROWEST = 0.002
"""Of the whole: what is narrower is not drawn."""

_HUES = {"facilitator": 35, "sqlalchemy": 205, "eventlet": 140, "socketio": 140, "engineio": 140}


@dataclass
class _Call:
    name: str
    weight: int = 0
    calls: "dict[str, _Call]" = field(default_factory=dict)

    def add(self, stack: tuple[str, ...], weight: int) -> None:
        self.weight += weight
        if stack:
            self.calls.setdefault(stack[0], _Call(stack[0])).add(stack[1:], weight)

    def depth(self, least: float) -> int:
        return 1 + max((call.depth(least) for call in self.calls.values() if call.weight >= least), default=0)


def drawn(stacks: dict[tuple[str, ...], int], *, title: str) -> str:
    root = _Call("all")
    for stack, weight in stacks.items():
        root.add(stack, weight)
    whole = max(1, root.weight)
    height = _HEAD + _ROW * root.depth(_NARROWEST * whole)
    parts: list[str] = []
    _draw(root, parts, left=0.0, bottom=height, whole=whole)
    size = f'viewBox="0 0 {_WIDTH} {height}" font-family="monospace" font-size="11"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="{_WIDTH}" height="{height}" fill="#fff"/>'
    said = f'<text x="8" y="19" font-size="14">{escape(title)}</text>'
    return "\n".join([head, said, *parts, "</svg>\n"])


def _draw(call: _Call, parts: list[str], *, left: float, bottom: int, whole: int) -> None:
    width = _WIDTH * call.weight / whole
    share = f"{100 * call.weight / whole:.1f} %"
    room = int(width / 6.7)
    label = call.name.rpartition(":")[2] if room > 4 else ""
    parts.append(
        f'<g><title>{escape(call.name)} {share}</title><rect x="{left:.1f}" y="{bottom - _ROW}" width="{width:.1f}" '
        f'height="{_ROW - 1}" fill="{_colour(call.name)}"/>'
        + (f'<text x="{left + 3:.1f}" y="{bottom - 5}">{escape(label[:room])}</text>' if label else "")
        + "</g>"
    )
    for one in sorted(call.calls.values(), key=lambda one: one.name):
        if one.weight >= _NARROWEST * whole:
            _draw(one, parts, left=left, bottom=bottom - _ROW, whole=whole)
        left += _WIDTH * one.weight / whole


def _colour(name: str) -> str:
    """One hue for ours, one for the database's library, one for sockets, and one for the rest."""
    return f"hsl({_HUES.get(name.partition('/')[0], 0)} 70% {68 + crc32(name.encode()) % 14}%)"
