"""HTTP to one server over connections that stay open, one for each thread."""

import base64
import http.client
import json
import socket
import ssl
import threading
import time
from typing import Any, Dict, Mapping, Optional, Tuple
from urllib.parse import urlsplit

from .errors import ConnectionFailed, from_answer

_IDLE_SECONDS = 5.0  # an older connection may be closed by the server just now
_REPEATABLE = {"GET", "PUT", "DELETE", "PATCH"}


class Connection:
    """A server's address and login; safe for use by several threads."""

    def __init__(self, url: str, authorization: Optional[str], ca_file: Optional[str], timeout: float) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is no address of a server; give one like http://127.0.0.1:8080")
        self.url = url.rstrip("/")
        self.timeout = timeout
        self._host, self._port = parts.hostname, parts.port
        self._base = parts.path.rstrip("/")
        self._tls = ssl.create_default_context(cafile=ca_file) if parts.scheme == "https" else None
        self._authorization = authorization
        self._local = threading.local()

    def open(self, timeout: float) -> http.client.HTTPConnection:
        """A connection of one's own; the caller closes it."""
        if self._tls:
            return http.client.HTTPSConnection(self._host, self._port, timeout=timeout, context=self._tls)
        return http.client.HTTPConnection(self._host, self._port, timeout=timeout)

    def headers(self, extra: Optional[Mapping[str, str]] = None) -> Dict[str, str]:
        """Headers of a request, with the login."""
        result = dict(extra or {})
        if self._authorization:
            result["Authorization"] = self._authorization
        return result

    def path(self, path: str) -> str:
        """The path on the server, below the one of the address."""
        return self._base + path

    def request(
        self,
        method: str,
        path: str,
        body: Optional[bytes] = None,
        headers: Optional[Mapping[str, str]] = None,
        timeout: Optional[float] = None,
    ) -> Tuple[int, Dict[str, str], bytes]:
        """Status, headers (names in lower case) and body, whatever the status; ConnectionFailed without an answer."""
        reused = self._reusable(method)
        try:
            return self._exchange(method, path, body, headers, timeout)
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError) as failure:
            self.close()
            if not (reused and method in _REPEATABLE):
                raise self._failed(method, path, failure) from failure
        except (OSError, http.client.HTTPException) as failure:
            self.close()
            raise self._failed(method, path, failure) from failure
        try:
            return self._exchange(method, path, body, headers, timeout)
        except (OSError, http.client.HTTPException) as failure:
            self.close()
            raise self._failed(method, path, failure) from failure

    def json(
        self, method: str, path: str, body: Any = None, content_type: str = "application/json", **options: Any
    ) -> Any:
        """The JSON of a successful answer, None where it is empty; another answer raises the error that it means."""
        encoded = None if body is None else json.dumps(body, allow_nan=False).encode()
        headers = {"Accept": "application/json"}
        if encoded is not None:
            headers["Content-Type"] = content_type
        status, _, answer = self.request(method, path, encoded, headers, **options)
        if status >= 300:
            raise from_answer(status, answer, f"{method} {self.url}{path}")
        return json.loads(answer) if answer else None

    def close(self) -> None:
        """Closes this thread's connection; the next request opens another."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
        self._local.connection = None

    def _reusable(self, method: str) -> bool:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            return False
        if method not in _REPEATABLE and time.monotonic() - self._local.used > _IDLE_SECONDS:
            self.close()
            return False
        return True

    def _exchange(
        self,
        method: str,
        path: str,
        body: Optional[bytes],
        headers: Optional[Mapping[str, str]],
        timeout: Optional[float],
    ) -> Tuple[int, Dict[str, str], bytes]:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self.open(self.timeout)
        if connection.sock is None:
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sock.settimeout(self.timeout if timeout is None else timeout)
        connection.request(method, self.path(path), body, self.headers(headers))
        answer = connection.getresponse()
        content = answer.read()
        self._local.used = time.monotonic()
        if answer.will_close:
            self.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, content

    def _failed(self, method: str, path: str, failure: Exception) -> ConnectionFailed:
        if isinstance(failure, (TimeoutError, socket.timeout)):  # two classes before Python 3.10
            return ConnectionFailed(f"{method} {self.url}{path}: no answer in time; is the server busy?")
        if isinstance(failure, ssl.SSLError):
            return ConnectionFailed(
                f"{self.url} is not trusted or speaks no TLS ({failure}); give ca_file=, or use http:// where it has no TLS."
            )
        return ConnectionFailed(f"{self.url} gives no answer ({failure}); is the server up, and is that its address?")


def basic(user: str, password: str) -> str:
    """An Authorization header of user and password."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
