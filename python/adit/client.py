"""The way to one server's twins and history."""

from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Union
from urllib.parse import urlencode

from . import alarms as _alarms
from . import backtest as _backtest
from . import live as _live
from .alarms import Alarm
from .connection import Connection, basic
from .live import Event
from .paths import given, period, segment, series_path, thing_path
from .samples import Samples, Summaries
from .times import micros, text

_MERGE = "application/merge-patch+json"
_PAGE = 100_000


class Reply(NamedTuple):
    """What the receiver of a message answered."""

    status: int
    payload: Any


class Client:
    """A server and a login. Safe for use by several threads.

    ``password`` for users of the server, or ``token`` for a bearer token of an identity provider. ``ca_file`` is a PEM file with
    the authority of a certificate that the machine does not know. ``timeout`` in seconds for one answer. Use it in a ``with``
    statement, or :meth:`close` it, where connections should not stay open until the program ends.
    """

    def __init__(
        self,
        url: str,
        user: Optional[str] = None,
        password: Optional[str] = None,
        *,
        token: Optional[str] = None,
        ca_file: Optional[str] = None,
        timeout: float = 30.0,
    ) -> None:
        if token is None and (user is None or password is None):
            raise ValueError("give user and password, or token")
        login = f"Bearer {token}" if token is not None else basic(str(user), str(password))
        self.connection = Connection(url, login, ca_file, timeout)

    def close(self) -> None:
        """Closes the connection of this thread; a later request opens another."""
        self.connection.close()

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    # --- history ---

    def history(
        self,
        thing_id: str,
        feature_id: str,
        start: Any = None,
        end: Any = None,
        *,
        series: str = "clean",
        limit: Optional[int] = None,
    ) -> Samples:
        """The samples of a channel from ``start`` (inclusive) to ``end`` (exclusive); without them of the last hour.

        ``series`` is ``clean``, or ``raw`` for the values as the device sent them. All of the period is fetched, in pages, or
        ``limit`` samples of it.
        """
        query = period(start, end)
        query["series"] = series
        samples = Samples("")
        while True:
            room = _PAGE if limit is None else min(_PAGE, limit - len(samples))
            query["limit"] = str(room)
            answer = self.connection.json("GET", series_path(thing_id, feature_id, query))
            samples.unit = answer["unit"]
            samples.add(answer["data"])
            samples.complete = answer["complete"]
            if samples.complete or not answer["data"] or (limit is not None and len(samples) >= limit):
                return samples
            query["from"] = text(samples.micros[-1] + 1)

    def summaries(self, thing_id: str, feature_id: str, step: str, start: Any = None, end: Any = None) -> Summaries:
        """Average, extremes and counts of a channel per ``step``, an ISO 8601 duration such as ``PT1M``."""
        query = {**period(start, end), "step": step}
        answer = self.connection.json("GET", series_path(thing_id, feature_id, query))
        return Summaries(answer["unit"], step, answer["data"])

    def explain(self, thing_id: str, feature_id: str, time: Any) -> Dict[str, Any]:
        """Where the clean sample nearest to a time comes from: message, script, programme, and each check with its numbers."""
        query = urlencode({"time": text(micros(time))})
        return self.connection.json(
            "GET", f"/api/adit/things/{segment(thing_id)}/features/{segment(feature_id)}/explain?{query}"
        )

    def backtest(
        self,
        start: Any,
        end: Any,
        *,
        rules: Optional[Iterable[str]] = None,
        against: Optional[str] = None,
        incidents: Optional[Iterable[Mapping[str, Any]]] = None,
        sweep: Optional[Mapping[str, Any]] = None,
        warm_up: Optional[str] = None,
        ahead: Optional[str] = None,
        programme: Optional[List[Any]] = None,
        changes: Optional[List[Any]] = None,
        reset_after: Optional[str] = None,
    ) -> Dict[str, Any]:
        """Which alarms rules would have given over the kept readings, as the report that the guide for app developers describes.

        ``rules`` are ids (None: all that the user may try), ``against`` is ``journal``, ``programme`` or ``none``, ``incidents`` are dicts with
        ``from``, ``to``, ``label`` and perhaps ``thingId`` and ``featureId``, ``sweep`` is a dict with ``rule``, ``level``, ``low``, ``high`` and
        perhaps ``steps``, ``atMostPerMonth`` and ``occurrences``; ``warm_up`` and ``ahead`` are ISO 8601 durations. ``changes`` are things of a
        programme that take the place of those that run; ``reset_after`` is when alarms that latch are reset after their condition has gone.
        Waits for the end; raises where there is no answer.
        """
        options = {"against": against, "sweep": sweep, "warmUp": warm_up, "ahead": ahead, "programme": programme}
        options.update({"changes": changes, "resetAfter": reset_after})
        return _backtest.run(self, _backtest.body(start, end, rules, incidents, options))

    # --- things ---

    def thing(self, thing_id: str, fields: Optional[str] = None) -> Dict[str, Any]:
        """A thing, or the ``fields`` of it, for example ``attributes,features/strainCrown/properties/status``."""
        query = "?" + urlencode({"fields": fields}) if fields else ""
        return self.connection.json("GET", thing_path(thing_id) + query)

    def value(self, thing_id: str, feature_id: str) -> Dict[str, Any]:
        """The present status of a channel: value, unit, quality, reason and time."""
        return self.connection.json("GET", f"{thing_path(thing_id)}/features/{segment(feature_id)}/properties/status")

    def put(self, thing_id: str, thing: Mapping[str, Any]) -> None:
        """Makes a thing, or replaces it whole."""
        self.connection.json("PUT", thing_path(thing_id), thing)

    def patch(self, thing_id: str, change: Mapping[str, Any]) -> None:
        """Merges a change into a thing (RFC 7396): None removes a member, what is not named stays."""
        self.connection.json("PATCH", thing_path(thing_id), change, content_type=_MERGE)

    def delete(self, thing_id: str) -> None:
        """Deletes a thing."""
        self.connection.json("DELETE", thing_path(thing_id))

    def search(
        self,
        filter: Optional[str] = None,
        *,
        fields: Optional[str] = None,
        namespaces: Optional[str] = None,
        sort: str = "+thingId",
        page: int = 200,
    ) -> Iterator[Dict[str, Any]]:
        """All things that an RQL filter selects, page by page as they are taken; without a filter all that the user may read."""
        query = given(filter=filter, fields=fields, namespaces=namespaces)
        query["option"] = f"sort({sort}),size({page})"
        while True:
            answer = self.connection.json("GET", "/api/2/search/things?" + urlencode(query))
            yield from answer["items"]
            if not answer.get("cursor"):
                return
            query["option"] = f"cursor({answer['cursor']}),size({page})"

    def count(self, filter: Optional[str] = None, *, namespaces: Optional[str] = None) -> int:
        """How many things an RQL filter selects."""
        query = urlencode(given(filter=filter, namespaces=namespaces))
        return int(self.connection.json("GET", "/api/2/search/things/count?" + query))

    def subscribe(
        self,
        *,
        fields: Optional[str] = None,
        namespaces: Optional[str] = None,
        filter: Optional[str] = None,
        reconnect: bool = True,
    ) -> Iterator[Event]:
        """What changes from now on, until the generator is closed; see :class:`adit.Event`.

        Broken connections are made again (0.5 s to 30 s apart), and each time an event of kind ``connected`` says so: what
        changed meanwhile has no event, so load again what must be right. Blocks while nothing happens.
        """
        query = given(fields=fields, namespaces=namespaces, filter=filter)
        return _live.events(self.connection, "/api/2/things?" + urlencode(query), reconnect)

    # --- messages and alarms ---

    def send(
        self, thing_id: str, subject: str, payload: Any = None, *, feature_id: Optional[str] = None, timeout: int = 10
    ) -> Optional[Reply]:
        """Sends a message to a thing, or to a feature of it: a command for its device, for instance.

        Waits at most ``timeout`` seconds (to 60) for the answer and gives it with its status; with 0 nobody answers and the result is
        None. Raises where the message did not arrive or an interlock forbids it.
        """
        feature = "" if feature_id is None else f"/features/{segment(feature_id)}"
        path = f"{thing_path(thing_id)}{feature}/inbox/messages/{segment(subject)}?timeout={timeout}"
        return _alarms.deliver(self.connection, path, payload, timeout)

    def alarms(self, *, active: bool = True) -> List[Alarm]:
        """The alarms that are active, the most severe first; with ``active=False`` also those that were."""
        return _alarms.of_site(self, active)

    def acknowledge(
        self,
        alarm: Union[Alarm, str],
        comment: str = "",
        *,
        thing_id: Optional[str] = None,
        as_normal: bool = False,
    ) -> str:
        """Acknowledges an alarm (or the rule of that id on ``thing_id``) and gives what the server says to it.

        With ``as_normal`` the detector of the rule learns that what it announced was normal. Where it has nothing to learn from, the alarm stays
        unacknowledged: acknowledge it without.
        """
        asked = True if as_normal else None
        return _alarms.ask(self, "acknowledge-alarm", alarm, thing_id, comment=comment, asNormal=asked)

    def confirm(self, alarm: Union[Alarm, str], comment: str = "", *, thing_id: Optional[str] = None) -> str:
        """Says that an acknowledged alarm was dealt with, where its rule asks for that."""
        return _alarms.ask(self, "confirm-alarm", alarm, thing_id, comment=comment)

    def reset(self, alarm: Union[Alarm, str], comment: str = "", *, thing_id: Optional[str] = None) -> str:
        """Lets go an alarm that only its latch holds, and gives what the server says to it."""
        return _alarms.ask(self, "reset-alarm", alarm, thing_id, comment=comment)

    def shelve(
        self,
        alarm: Union[Alarm, str],
        reason: str,
        *,
        minutes: Optional[float] = None,
        until: Any = None,
        once: bool = False,
        thing_id: Optional[str] = None,
    ) -> str:
        """Keeps an alarm from being announced: for ``minutes``, ``until`` a time, or ``once``, until it is next inactive."""
        if sum([minutes is not None, until is not None, once]) != 1:
            raise ValueError("give one of minutes=, until= and once=True")
        return _alarms.ask(
            self,
            "shelve-alarm",
            alarm,
            thing_id,
            reason=reason,
            minutes=minutes,
            until=None if until is None else text(micros(until)),
            once=True if once else None,
        )

    def unshelve(self, alarm: Union[Alarm, str], comment: str = "", *, thing_id: Optional[str] = None) -> str:
        """Ends a shelving before its time."""
        return _alarms.ask(self, "unshelve-alarm", alarm, thing_id, comment=comment)

    def remove_from_service(self, alarm: Union[Alarm, str], reason: str, *, thing_id: Optional[str] = None) -> str:
        """Keeps an alarm from being announced until it is placed in service."""
        return _alarms.ask(self, "remove-alarm-from-service", alarm, thing_id, reason=reason)

    def place_in_service(self, alarm: Union[Alarm, str], comment: str = "", *, thing_id: Optional[str] = None) -> str:
        """Has an alarm announced again that was taken out of service."""
        return _alarms.ask(self, "place-alarm-in-service", alarm, thing_id, comment=comment)

    def comment(self, alarm: Union[Alarm, str], comment: str, *, thing_id: Optional[str] = None) -> str:
        """Puts a remark into the journal of an alarm."""
        return _alarms.ask(self, "comment-alarm", alarm, thing_id, comment=comment)

    def retrain(self, alarm: Union[Alarm, str], comment: str = "", *, thing_id: Optional[str] = None) -> str:
        """Lets the detector of a rule learn anew."""
        return _alarms.ask(self, "retrain-detector", alarm, thing_id, comment=comment)

    def status(self) -> Dict[str, Any]:
        """Counters of the server, and what is wrong with its programme."""
        return self.connection.json("GET", "/api/adit/status")

    def request(self, method: str, path: str, body: Any = None) -> Any:
        """Any other request of the server's API, with JSON both ways."""
        return self.connection.json(method, path, body)
