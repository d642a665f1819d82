"""The pages side of a phone: HTTP/1.1 with keep-alive and a cookie jar, on the asyncio loop."""

import asyncio
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode, urljoin, urlsplit

_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True)
class Answer:
    """What came back; `size` counts head and body as they went over the wire."""

    status: int
    url: str
    headers: dict[str, str]
    body: bytes
    size: int

    @property
    def text(self) -> str:
        return self.body.decode()


class Browser:
    """One visitor of one server: keeps its cookies and its connection."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self.cookies: dict[str, str] = {}
        self.requests = 0
        self.bytes_in = 0
        self._loaded: set[str] = set()
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def get(self, path: str, **headers: str) -> Answer:
        return await self._ask("GET", path, headers, b"")

    async def post(self, path: str, fields: dict[str, str]) -> Answer:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.url}
        return await self._ask("POST", path, headers, urlencode(fields).encode())

    async def post_json(self, path: str, body: bytes, **headers: str) -> Answer:
        headers = {"Content-Type": "application/json", "Origin": self.url, **headers}
        return await self._ask("POST", path, headers, body)

    async def follow(self, answer: Answer, *, at_most: int = 5) -> Answer:
        """Go where the answer sends us, as a browser does after a form."""
        while answer.status in _REDIRECTS and at_most:
            answer = await self.get(urljoin(answer.url, answer.headers["location"]))
            at_most -= 1
        return answer

    async def load(self, paths: Iterable[str]) -> None:
        """Fetch the files of a page, each once in the life of this visitor."""
        for path in paths:
            if path not in self._loaded:
                self._loaded.add(path)
                answer = await self.get(path)
                if answer.status != 200:
                    raise LookupError(f"{path} is asked for by a page and answers {answer.status}")

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None

    async def _ask(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        kept = self._streams is not None
        path = path.removeprefix(self.url)
        try:
            return await self._exchange(method, path, headers, body)
        except OSError:
            # A kept connection may have been closed by the server in the meantime; a fresh one may not fail.
            self.close()
            if not kept:
                raise
            return await self._exchange(method, path, headers, body)

    async def _exchange(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if self._streams is None:
            parts = urlsplit(self.url)
            self._streams = await asyncio.open_connection(parts.hostname, parts.port or 80, limit=1 << 20)
        reader, writer = self._streams
        writer.write(self._request(method, path, headers, body))
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            status, got = self._read_head(head)
            raw = await _read_body(reader, got, empty=method == "HEAD" or status in (204, 304))
        except EOFError as error:
            raise ConnectionResetError("hung up in the middle of an answer") from error
        if got.get("connection", "").lower() == "close":
            self.close()
        self.requests += 1
        self.bytes_in += len(head) + len(raw)
        plain = zlib.decompress(raw, 31) if got.get("content-encoding") == "gzip" else raw
        return Answer(status, urljoin(self.url + "/", path), got, plain, len(head) + len(raw))

    def _request(self, method: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}", "Accept-Encoding: gzip"]
        lines += ["Accept-Language: nl-NL,nl;q=0.9"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if self.cookies:
            lines.append(f"Cookie: {self.cookie}")
        if method != "GET":
            lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body

    def _read_head(self, head: bytes) -> tuple[int, dict[str, str]]:
        first, *lines = head.decode("latin-1").rstrip().split("\r\n")
        headers: dict[str, str] = {}
        for line in lines:
            name, _, value = line.partition(":")
            if name.lower() == "set-cookie":
                self._keep_cookie(value.strip())
            headers[name.lower()] = value.strip()
        return int(first.split(" ", 2)[1]), headers

    def _keep_cookie(self, value: str) -> None:
        pair, _, attributes = value.partition(";")
        name, _, content = pair.partition("=")
        if "max-age=0" in attributes.lower() or not content:
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = content


async def _read_body(reader: asyncio.StreamReader, headers: dict[str, str], *, empty: bool) -> bytes:
    if empty:
        return b""
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    if headers.get("transfer-encoding", "").lower() != "chunked":
        return await reader.read()
    body = bytearray()
    while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readuntil(b"\r\n")
    return bytes(body)
