"""What can go wrong; every error says what happened and, where that is known, what to do."""

import json
from typing import Any, Dict, Optional, Type


class AditError(Exception):
    """A request that failed.

    ``status`` is the HTTP status, or None where there was no answer; ``code`` the server's stable name of the error, such as
    ``things:thing.notfound``, or empty.
    """

    def __init__(self, message: str, status: Optional[int] = None, code: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class ConnectionFailed(AditError):
    """There was no answer: wrong address, server down, network broken, or no answer in time."""


class AuthenticationFailed(AditError):
    """The server does not know this user, password or token (401)."""


class Forbidden(AditError):
    """The user may read this, but not do that (403)."""


class NotFound(AditError):
    """There is no such thing, feature or path, or the user may not read it (404); servers answer both alike."""


class Conflict(AditError):
    """Something forbids it now: an interlock, or something that exists already (409, 412)."""


class Unavailable(AditError):
    """The server or the receiver can't do it now (429, 503); try again later."""


class Refused(AditError):
    """The request is wrong, or its receiver refused it (any other status)."""


_BY_STATUS: Dict[int, Type[AditError]] = {
    401: AuthenticationFailed,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    412: Conflict,
    429: Unavailable,
    503: Unavailable,
}


def from_answer(status: int, body: bytes, request: str) -> AditError:
    """The error that an answer means; ``request`` names what was asked, for the text."""
    told = _members(body)
    code = str(told.get("error", ""))
    # Ditto: message and description; problem+json: title and detail; Hono: error.
    sentences = [str(told[name]) for name in ("message", "title", "description", "detail") if told.get(name)]
    if not sentences and code:
        sentences = [code]
    if not sentences:
        sentences = [body.decode("utf-8", "replace").strip()[:300] or "no explanation"]
    if status == 401 and not told.get("description"):
        sentences.append("Check user and password, or the token.")
    text = " ".join(s if s.endswith((".", "!", "?")) else s + "." for s in sentences)
    return _BY_STATUS.get(status, Refused)(f"{request}: {status}: {text}", status, code)


def _members(body: bytes) -> Dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
