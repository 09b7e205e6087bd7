"""Rules, run over readings of the past."""

import time
from typing import TYPE_CHECKING, Any, Dict, Iterable, Mapping, Optional

from .errors import Refused
from .times import micros, text

if TYPE_CHECKING:
    from .client import Client

_PATH = "/api/adit/backtest"
_SECONDS_BETWEEN_LOOKS = 0.3


def body(
    start: Any,
    end: Any,
    rules: Optional[Iterable[str]],
    incidents: Optional[Iterable[Mapping[str, Any]]],
    options: Mapping[str, Any],
) -> Dict[str, Any]:
    """The request, with instants as the server wants them."""
    request: Dict[str, Any] = {"from": text(micros(start)), "to": text(micros(end))}
    if rules is not None:
        request["rules"] = list(rules)
    if incidents is not None:
        request["incidents"] = [
            {**incident, "from": text(micros(incident["from"])), "to": text(micros(incident["to"]))}
            for incident in incidents
        ]
    request.update({name: value for name, value in options.items() if value is not None})
    return request


def run(client: "Client", request: Mapping[str, Any]) -> Dict[str, Any]:
    """Begins a back-test and waits for its report; whatever interrupts the waiting ends it."""
    report = client.connection.json("POST", _PATH, request)
    path = f"{_PATH}/{report['id']}"
    try:
        while report["state"] == "RUNNING":
            time.sleep(_SECONDS_BETWEEN_LOOKS)
            report = client.connection.json("GET", path)
    except BaseException:
        client.connection.close()
        client.connection.json("DELETE", path)
        raise
    if report["state"] != "DONE":
        raise Refused(report.get("problem", "the back-test was cancelled"))
    return report
