"""What eventlet's websockets leave to be wished for, put right once, before the first one is made.

A message is bounded as a whole, unmasked at once instead of byte by byte, and may be written by a `wire` that never
waits. Compression is agreed upon in one way only: neither side remembers earlier messages, so that what many hear can
be compressed once for all of them. eventlet itself compresses nothing: for every phone anew it takes most of a core.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def put_right(websocket: Any) -> None:
    """Have `eventlet.websocket` make these. `runtime.patch()` calls it, the one who names eventlet."""
    websocket.RFC6455WebSocket = _wired(websocket)
    websocket.WebSocketWSGI._negotiate_permessage_deflate = lambda _self, offered: agreed(offered)


def _wired(websocket: Any) -> Any:
    """A websocket that leaves writing to its `wire`, where it has one."""

    class Wired(websocket.RFC6455WebSocket):
        Message = _bounded(websocket)
        wire: Any = None
        _apply_mask = staticmethod(unmasked)

        def _get_permessage_deflate_enc(self) -> None:
            """Nothing is compressed for one alone."""

        def _send(self, frame: bytes) -> None:
            if self.wire is None:
                super()._send(frame)
            else:
                self.wire.write(frame)

        def close(self, close_data: tuple[int, str] | None = None) -> None:
            if self.wire is not None:
                self.wire.settle()
            super().close(close_data)

    return Wired


def _bounded(websocket: Any) -> Any:
    """A message that is bounded as a whole: it may come in parts, and eventlet bounds only each part.

    Without this one socket fills the memory of the server.
    """

    class Bounded(websocket.RFC6455WebSocket.Message):
        size = 0

        def push(self, data: bytes, final: bool = False) -> None:  # noqa: FBT002 - eventlet's own signature
            self.size += len(data) + 16  # empty parts take room too
            if self.size > self.max_frame_length + 1024:
                raise websocket.FailedConnectionError(1009, "the message is too large")
            super().push(data, final)

    return Bounded


def agreed(offered: Mapping[str, Sequence[Mapping[str, Any]]] | None) -> dict[str, bool] | None:
    """The answer to an offer of extensions. Whoever can undo only a smaller window gets everything uncompressed."""
    for offer in (offered or {}).get("permessage-deflate", []):
        if "server_max_window_bits" not in offer:
            return {"server_no_context_takeover": True, "client_no_context_takeover": True}
    return None


def unmasked(data: bytes, mask: Sequence[int], length: int | None = None, offset: int = 0) -> bytes:
    """What a client masked, as one large number; `offset` is how much of the message came before."""
    size, turn = len(data) if length is None else length, offset % 4
    key = bytes((*mask[turn:], *mask[:turn]))
    stream = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(data[:size], "little") ^ int.from_bytes(stream, "little")).to_bytes(size, "little")
