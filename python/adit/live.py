"""Server-sent events of things, over a connection that is made again when it breaks."""

import http.client
import json
import time
from typing import Any, Dict, Iterator, NamedTuple

from .connection import Connection
from .errors import AditError, ConnectionFailed, Unavailable, from_answer

_SILENT_SECONDS = 20.0  # the server sends something each second
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 30.0


class Event(NamedTuple):
    """What a subscription gives.

    ``kind`` is ``changed``: then ``thing`` holds ``thingId`` and the part of the thing that changed; or ``connected``, with an empty
    ``thing``: events come from now on, and may have been missed before.
    """

    kind: str
    thing: Dict[str, Any]


def events(connection: Connection, path: str, reconnect: bool) -> Iterator[Event]:
    """Events until closed. An answer that would stay the same, such as 401 or a wrong filter, raises."""
    wait = _FIRST_WAIT
    while True:
        try:
            for event in _once(connection, path):
                wait = _FIRST_WAIT
                yield event
            failure: AditError = ConnectionFailed(f"{connection.url} ended the subscription.")
        except (ConnectionFailed, Unavailable) as broken:
            failure = broken
        if not reconnect:
            raise failure
        time.sleep(wait)
        wait = min(2 * wait, _LONGEST_WAIT)


def _once(connection: Connection, path: str) -> Iterator[Event]:
    stream = connection.open(_SILENT_SECONDS)
    try:
        stream.request("GET", connection.path(path), headers=connection.headers({"Accept": "text/event-stream"}))
        answer = stream.getresponse()
        if answer.status != 200:
            raise from_answer(answer.status, answer.read(), f"GET {connection.url}{path}")
        yield Event("connected", {})
        for line in answer:
            data = line[5:].strip() if line.startswith(b"data:") else b""
            if data:
                yield Event("changed", json.loads(data))
    except (OSError, http.client.HTTPException) as failure:
        raise ConnectionFailed(f"{connection.url}: the subscription broke ({failure}).") from failure
    finally:
        stream.close()
