"""A page without anything but our scripts, in a real browser: the modules are tested where they run."""

import functools
import http.server
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.needs import need

ROOT = Path(__file__).parents[2]
BLANK = "<!doctype html><title>frontend</title>"


class Files(http.server.SimpleHTTPRequestHandler):
    """static/ as the product serves it, and an empty page to import it from."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def do_GET(self) -> None:
        if self.path.startswith("/static/"):
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(BLANK.encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    handler = functools.partial(Files, directory=str(ROOT))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Chromium:
    """A browser on a thread of its own: one thread can drive one Playwright, and other tests drive theirs."""

    def __init__(self, path: str) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._playwright = self.do(lambda: sync_playwright().start())
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        options = {"executable_path": path, "args": ["--no-sandbox"] if root else []}
        self._browser = self.do(lambda: self._playwright.chromium.launch(**options))
        self._page = self.do(self._browser.new_page)
        self._wire = self.do(lambda: self._page.context.new_cdp_session(self._page))

    def do(self, act: Callable[[], Any]) -> Any:
        return self._thread.submit(act).result()

    def page(self, address: str) -> Page:
        """The same page each time, loaded anew and with nothing kept: a new one takes five times as long."""
        everything = {"origin": address.rstrip("/"), "storageTypes": "all"}
        self.do(lambda: self._wire.send("Storage.clearDataForOrigin", everything))
        self.do(lambda: self._page.goto(address))
        return self._page

    def close(self) -> None:
        self.do(self._browser.close)
        self.do(self._playwright.stop)
        self._thread.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    browser = Chromium(need("chromium"))
    yield browser
    browser.close()


Run = Callable[..., Any]


@pytest.fixture
def run(chromium: Chromium, address: str) -> Run:
    """run("live/store.js", "createStore, applyFrame", "return …", frame=…): the body with these imports and values."""
    page = chromium.page(address)

    def in_page(module: str, names: str, body: str, **values: Any) -> Any:
        imports = "".join(
            f"const {{ {wanted} }} = await import('/static/js/{path}');"
            for path, wanted in zip(module.split(" "), names.split(" | "), strict=True)
        )
        script = f"async ({{ {', '.join(values)} }}) => {{ {imports} {body} }}"
        return chromium.do(lambda: page.evaluate(script, values))

    return in_page


@pytest.fixture
def open_console(chromium: Chromium, address: str) -> Callable[..., Any]:
    """Draw the console from entities: see tests/frontend/console.py."""
    from tests.frontend.console import Console

    return functools.partial(Console, chromium, address)
