"""Mail, where the host has set a mail server. It goes beside the request: nobody waits for it, or learns from its time.

smtplib runs in the loop and yields while it waits. Looking a name up does not yield by itself, so that goes elsewhere.
"""

from __future__ import annotations

import logging
import smtplib
import socket
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from facilitator.runtime import native, run_blocking
from facilitator.settings import BadSetting

log = logging.getLogger("facilitator.mail")

_SECONDS = 20.0
_PORTS = {"smtp": 587, "smtps": 465}


class Mail:
    """`url` is `smtp://user:password@host:587` (STARTTLS wherever the server offers it, and always with a password) or
    `smtps://…`; empty: there is no mail here. `sender` is what stands in From.
    """

    def __init__(self, url: str, sender: str) -> None:
        self._url: SplitResult = urlsplit(url)
        if url and not _leads_somewhere(self._url):
            raise BadSetting("FACILITATOR_SMTP_URL must look like smtp://user:password@mail.example.nl:587")
        self._sender = sender or f"facilitator@{self._url.hostname}"

    def __bool__(self) -> bool:
        return bool(self._url.hostname)

    def send(self, to: str, subject: str, text: str) -> bool:
        """Send one message; whether the server took it. Says nothing of it but that, also in the log."""
        try:
            with self._connected() as server:
                server.send_message(self._message(to, subject, text))
        except (OSError, smtplib.SMTPException) as problem:
            log.warning("a mail was not sent: %s", type(problem).__name__)
            return False
        return True

    def _message(self, to: str, subject: str, text: str) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._sender, to, " ".join(subject.split())
        message["Date"], message["Message-ID"] = formatdate(localtime=True), make_msgid(domain="facilitator.invalid")
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        return message

    def _connected(self) -> smtplib.SMTP:
        """A server that will take the message. A password never goes over a line that others can read."""
        host, port = str(self._url.hostname), self._url.port or _PORTS[self._url.scheme]
        context = ssl.create_default_context()
        server: smtplib.SMTP
        if self._url.scheme == "smtps":
            server = _SmtpOverTls(host, port, timeout=_SECONDS, context=context)
        else:
            server = _Smtp(host, port, timeout=_SECONDS)
        try:
            server.ehlo_or_helo_if_needed()
            if self._url.scheme == "smtp" and (server.has_extn("starttls") or self._url.username):
                server.starttls(context=context)
            if self._url.username:
                server.login(unquote(self._url.username), unquote(self._url.password or ""))
        except BaseException:
            server.close()
            raise
        return server


def _leads_somewhere(url: SplitResult) -> bool:
    try:
        return url.scheme in _PORTS and bool(url.hostname) and url.port != 0
    except ValueError:  # a port that is no number
        return False


class _Smtp(smtplib.SMTP):
    def _get_socket(self, host: str, port: int, timeout: float) -> Any:
        return socket.create_connection((_looked_up(host, port), port), timeout)


class _SmtpOverTls(smtplib.SMTP_SSL):
    def _get_socket(self, host: str, port: int, timeout: float) -> Any:
        plain = socket.create_connection((_looked_up(host, port), port), timeout)
        return self.context.wrap_socket(plain, server_hostname=host)


def _looked_up(host: str, port: int) -> str:
    found = run_blocking(native("socket").getaddrinfo, host, port, 0, socket.SOCK_STREAM)
    return str(found[0][4][0])
