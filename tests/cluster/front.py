"""nginx as `deploy/nginx/facilitator.conf` has it: only ports, certificate and folders are others."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.needs import need
from tests.support.server import ROOT, free_port

SITE = ROOT / "deploy/nginx/facilitator.conf"
_AROUND = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/facilitator.conf;
}}
"""


class Front:
    """The address that phones use. `url` is without TLS, which the phones of tests do not speak; `tls_url` with."""

    def __init__(self, folder: Path, ports: Sequence[int]) -> None:
        folder.mkdir()
        self._program = need("nginx")
        self._folder = folder
        plain, self._tls, redirect = free_port(), free_port(), free_port()
        self.url = f"http://127.0.0.1:{plain}"
        self.tls_url = f"https://localhost:{self._tls}"
        self.redirect_url = f"http://127.0.0.1:{redirect}"
        self.certificate = _certificate(folder)
        upstream = "\n".join(f"    server 127.0.0.1:{port} max_fails=1 fail_timeout=2s;" for port in ports)
        (folder / "facilitator.conf").write_text(
            _with_others(
                SITE.read_text(encoding="utf-8"),
                {
                    "    server 127.0.0.1:8081 max_fails=1 fail_timeout=2s;\n": f"{upstream}\n",
                    "listen 80;\n    listen [::]:80;": f"listen 127.0.0.1:{redirect};",
                    "listen 443 ssl http2;\n    listen [::]:443 ssl http2;": (
                        f"listen 127.0.0.1:{self._tls} ssl http2;\n    listen 127.0.0.1:{plain};"
                    ),
                    "/etc/letsencrypt/live/workshop.example.nl/fullchain.pem": str(self.certificate),
                    "/etc/letsencrypt/live/workshop.example.nl/privkey.pem": str(folder / "key.pem"),
                    "/var/log/nginx/facilitator.log": str(folder / "site.log"),
                },
            )
        )
        # What is large waits in a file of this folder, which belongs to whoever runs the tests.
        user = "" if os.geteuid() else "user root;\n"
        (folder / "nginx.conf").write_text(user + _AROUND.format(folder=folder))

    def check(self) -> str:
        """What `nginx -t` says; raises when it does not like it."""
        asked = [self._program, "-t", "-c", str(self._folder / "nginx.conf")]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stderr

    def start(self) -> None:
        self._process = subprocess.Popen([self._program, "-c", str(self._folder / "nginx.conf")])
        until = time.monotonic() + 20
        while True:
            try:
                urlopen(f"{self.url}/healthz", timeout=10).close()
                return
            except URLError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)

    def said(self) -> str:
        """Both logs."""
        logs = (self._folder / name for name in ("error.log", "site.log"))
        return "".join(log.read_text() for log in logs if log.exists())


def _with_others(site: str, others: dict[str, str]) -> str:
    """The site with these words in the place of those; each must be there."""
    for word, other in others.items():
        assert word in site, f"{SITE.name} no longer says {word!r}"
        site = site.replace(word, other)
    return site


def _certificate(folder: Path) -> Path:
    made = folder / "certificate.pem"
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    command = [need("openssl"), *words, *names, "-keyout", str(folder / "key.pem"), "-out", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    return made
