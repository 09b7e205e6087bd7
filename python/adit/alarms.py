"""Alarms, and the messages by which people answer them."""

import json
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, Union

from .connection import Connection
from .errors import from_answer

if TYPE_CHECKING:
    from .client import Client, Reply

_FEATURE = "alarm-"
_SPARE_SECONDS = 10  # that the network may add to the time that a receiver has


class Alarm(NamedTuple):
    """The state of a rule's alarm.

    ``value`` and ``limit`` are in ``unit``; ``since`` and ``time`` are ISO 8601 in UTC; ``actions`` is the action plan, dicts with
    ``who``, ``what`` and ``withinMinutes``. ``confirmed`` is False while somebody has to confirm that it was dealt with. ``announced`` is False
    while it is ``shelved``, ``suppressed`` (by design) or ``out_of_service``: dicts that say since when, by whom and why, None where it is not so.
    """

    thing_id: str
    rule_id: str
    name: str
    level: str
    severity: int
    active: bool
    acknowledged: bool
    latched: bool
    value: Optional[float]
    limit: Optional[float]
    unit: str
    since: str
    time: str
    message: str
    actions: List[Any]
    confirmed: bool = True
    announced: bool = True
    shelved: Optional[Dict[str, Any]] = None
    suppressed: Optional[Dict[str, Any]] = None
    out_of_service: Optional[Dict[str, Any]] = None


def of_site(client: "Client", active: bool) -> List[Alarm]:
    """The alarms of all things that the user may read, the most severe first, of equal ones the oldest."""
    condition = "eq(features/*/properties/status/active,true)" if active else "exists(features/*/properties/rule)"
    found = [
        alarm
        for thing in client.search(condition, fields="thingId,features")
        for alarm in _of_thing(thing)
        if alarm.active or not active
    ]
    return sorted(found, key=lambda alarm: (-alarm.severity, alarm.since, alarm.thing_id, alarm.rule_id))


def _of_thing(thing: Any) -> List[Alarm]:
    result = []
    for feature_id, feature in thing.get("features", {}).items():
        properties = feature.get("properties") or {}
        status = properties.get("status")
        if feature_id.startswith(_FEATURE) and "rule" in properties and isinstance(status, dict):
            result.append(_alarm(thing["thingId"], feature_id, properties["rule"], status))
    return result


def _alarm(thing_id: str, feature_id: str, rule: Any, status: Any) -> Alarm:
    return Alarm(
        thing_id,
        rule.get("id", feature_id[len(_FEATURE) :]),
        rule.get("name", ""),
        status.get("level", ""),
        int(status.get("severity", 0)),
        bool(status.get("active")),
        bool(status.get("acknowledged")),
        bool(status.get("latched")),
        status.get("value"),
        status.get("limit"),
        status.get("unit", ""),
        status.get("since", ""),
        status.get("time", ""),
        status.get("message", ""),
        rule.get("actions", []),
        bool(status.get("confirmed", True)),
        bool(status.get("announced", True)),
        status.get("shelved"),
        status.get("suppressed"),
        status.get("outOfService"),
    )


def ask(client: "Client", subject: str, alarm: Union[Alarm, str], thing_id: Optional[str], **members: Any) -> str:
    """Sends a message about an alarm to its asset, with the members that are not None; raises where the server does not do it."""
    if isinstance(alarm, Alarm):
        thing_id, alarm = alarm.thing_id, alarm.rule_id
    if thing_id is None:
        raise ValueError("give an Alarm, or the id of a rule and thing_id=")
    payload = {"rule": alarm, **{name: value for name, value in members.items() if value is not None}}
    reply = client.send(thing_id, subject, payload)
    if reply is None or reply.status >= 300:
        status, told = (0, None) if reply is None else reply
        raise from_answer(status, json.dumps({"message": _text(told)}).encode(), f"{subject} {alarm} of {thing_id}")
    return _text(reply.payload)


def _text(payload: Any) -> str:
    return str(payload.get("result", payload)) if isinstance(payload, dict) else str(payload)


def deliver(connection: Connection, path: str, payload: Any, timeout: int) -> Optional["Reply"]:
    """Sends a message; errors of the way raise, the receiver's own status is part of the reply."""
    from .client import Reply

    body = None if payload is None else json.dumps(payload, allow_nan=False).encode()
    headers = {} if payload is None else {"Content-Type": "application/json"}
    status, _, answer = connection.request("POST", path, body, headers, timeout + _SPARE_SECONDS)
    told = _content(answer)
    if timeout == 0 and status == 202:
        return None
    of_the_way = isinstance(told, dict) and "error" in told and told.get("status") == status
    if status == 401 or of_the_way:
        raise from_answer(status, answer, f"POST {connection.url}{path}")
    return Reply(status, told)


def _content(answer: bytes) -> Any:
    if not answer:
        return None
    try:
        return json.loads(answer)
    except ValueError:
        return answer.decode("utf-8", "replace")
