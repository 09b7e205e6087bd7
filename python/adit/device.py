"""Writes history: raw data, the way that devices send it."""

import json
import math
import time as _time
from typing import Any, Iterable, Mapping, Optional, Sequence

from .connection import Connection, basic
from .errors import ConnectionFailed, Unavailable, from_answer
from .times import micros, text

_PACK_BYTES = 48_000  # of 64 kB that the server takes in one message
_LONGEST_WAIT = 5.0


class Device:
    """A registered device, or a script that stands for one, at the HTTP adapter.

    What it sends becomes raw data that is never changed, and goes through calibration, checks and rules. Send it in the order of time:
    an older sample is kept, but checks that compare neighbours skip it. ``auth_id`` and ``password`` are those of the registry.
    ``patience`` is how many seconds a message is tried again while the server is away or busy; a message that comes twice changes
    nothing, as a second sample of the same time is marked DUPLICATE.
    """

    def __init__(
        self,
        url: str,
        tenant: str,
        auth_id: str,
        password: str,
        *,
        ca_file: Optional[str] = None,
        timeout: float = 30.0,
        patience: float = 60.0,
    ) -> None:
        self._connection = Connection(url, basic(f"{auth_id}@{tenant}", password), ca_file, timeout)
        self._patience = patience

    def close(self) -> None:
        """Closes the connection of this thread; a later message opens another."""
        self._connection.close()

    def __enter__(self) -> "Device":
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def send(self, values: Mapping[str, Any], time: Any = None, *, time_field: str = "time") -> None:
        """Sends one JSON object, at the ``time`` of measurement (datetime or ISO 8601), else of arrival.

        The names are those that the channel's binding points at (``/strainCrown``). Returns when the message is on the server's disk.
        """
        message = dict(values)
        if time is not None:
            message[time_field] = text(micros(time))
        self.post(json.dumps(message, allow_nan=False).encode(), "application/json")

    def write(self, field: str, times: Sequence[Any], values: Sequence[Any], *, time_field: str = "time") -> int:
        """Sends a series as one JSON message for each sample; NaN is left out. Gives how many were sent.

        ``times`` and ``values`` may be lists, numpy arrays or a pandas index and Series.
        """
        sent = 0
        for time, value in _pairs(times, values):
            self.send({field: value}, time, time_field=time_field)
            sent += 1
        return sent

    def write_senml(self, name: str, times: Sequence[Any], values: Sequence[Any], unit: Optional[str] = None) -> int:
        """Sends a series in packs of SenML (RFC 8428), some thousand samples a message, for a binding whose pointer is ``name``."""
        records = []
        for time, value in _pairs(times, values):
            record = {"n": name, "t": micros(time) / 1e6, "v": value}
            if unit is not None:
                record["u"] = unit
            records.append(json.dumps(record))
        return self._packs(records, "[", ",", "]", "application/senml+json")

    def write_csv(self, columns: Sequence[str], rows: Iterable[Sequence[Any]], *, separator: str = ",") -> int:
        """Sends a table as messages of CSV with the columns' names in the first line, for bindings of the format CSV.

        An instant is written in ISO 8601, None and NaN as an empty cell. Gives how many rows were sent.
        """
        lines = [separator.join(_cell(value, separator) for value in row) for row in rows]
        return self._packs(lines, separator.join(columns) + "\n", "\n", "\n", "text/csv")

    def post(self, payload: bytes, content_type: str, *, event: bool = False) -> None:
        """Sends one message as it is: telemetry with QoS 1, or an event. Returns when it is on the server's disk."""
        path = "/event" if event else "/telemetry"
        headers = {"Content-Type": content_type, "qos-level": "1"}
        end = _time.monotonic() + self._patience
        wait = 0.1
        while True:
            try:
                status, _, answer = self._connection.request("POST", path, payload, headers)
                if status < 300:
                    return
                failure = from_answer(status, answer, f"POST {self._connection.url}{path}")
            except ConnectionFailed as broken:
                failure = broken
            if not isinstance(failure, (ConnectionFailed, Unavailable)) or _time.monotonic() + wait > end:
                raise failure
            _time.sleep(wait)
            wait = min(2 * wait, _LONGEST_WAIT)

    def _packs(self, parts: Sequence[str], head: str, between: str, tail: str, content_type: str) -> int:
        pack, size = [], 0
        for part in parts:
            length = len(part.encode()) + len(between)
            if pack and size + length > _PACK_BYTES:
                self.post((head + between.join(pack) + tail).encode(), content_type)
                pack, size = [], 0
            pack.append(part)
            size += length
        if pack:
            self.post((head + between.join(pack) + tail).encode(), content_type)
        return len(parts)


def _pairs(times: Sequence[Any], values: Sequence[Any]) -> Iterable[Any]:
    if len(times) != len(values):
        raise ValueError(f"{len(times)} times and {len(values)} values; give one of each for each sample")
    pairs = [(time, float(value)) for time, value in zip(times, values) if value is not None]
    return [(time, value) for time, value in pairs if math.isfinite(value)]


def _cell(value: Any, separator: str) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if hasattr(value, "isoformat") or type(value).__name__ == "datetime64":
        return text(micros(value))
    cell = repr(float(value)) if isinstance(value, float) else str(value)
    if separator in cell or "\n" in cell or '"' in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell
