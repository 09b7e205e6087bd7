"""Series of samples as they come from history."""

from datetime import datetime
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

from .times import micros, moment

_NAN = float("nan")


class Sample(NamedTuple):
    """One sample; ``value`` is NaN where there is none, ``reason`` empty where the quality is GOOD."""

    time: datetime
    value: float
    quality: str
    reason: str


class Samples:
    """Samples of one channel in the order of time, as lists of equal length.

    ``micros`` are microseconds since the epoch, ``value`` is in ``unit`` (UCUM) with NaN where there is none, ``quality`` is GOOD,
    UNCERTAIN or BAD, ``reason`` says why it is not good. ``complete`` is False where ``limit`` cut the period short.
    """

    def __init__(self, unit: str) -> None:
        self.unit = unit
        self.micros: List[int] = []
        self.value: List[float] = []
        self.quality: List[str] = []
        self.reason: List[str] = []
        self.complete = True

    def add(self, data: List[Dict[str, Any]]) -> None:
        """Appends what one answer of the server holds."""
        for row in data:
            value = row["value"]
            self.micros.append(micros(row["timestamp"]))
            self.value.append(_NAN if value is None else float(value))
            self.quality.append(row["quality"])
            self.reason.append(row["reason"])

    @property
    def time(self) -> List[datetime]:
        """The times as datetimes in UTC."""
        return [moment(at) for at in self.micros]

    def good(self) -> "Samples":
        """Those that a rule would use: GOOD and UNCERTAIN."""
        kept = Samples(self.unit)
        kept.complete = self.complete
        for at, value, quality, reason in zip(self.micros, self.value, self.quality, self.reason):
            if quality != "BAD":
                kept.micros.append(at)
                kept.value.append(value)
                kept.quality.append(quality)
                kept.reason.append(reason)
        return kept

    def __len__(self) -> int:
        return len(self.micros)

    def __getitem__(self, index: int) -> Sample:
        return Sample(moment(self.micros[index]), self.value[index], self.quality[index], self.reason[index])

    def __iter__(self) -> Iterator[Sample]:
        return (self[index] for index in range(len(self)))

    def __repr__(self) -> str:
        return f"<{len(self)} samples [{self.unit}]{'' if self.complete else ', more were cut off'}>"

    def to_numpy(self) -> Any:
        """A structured array with the fields time (datetime64[us], UTC), value, quality, reason. Needs numpy."""
        numpy = _needed("numpy")
        result = numpy.empty(
            len(self), dtype=[("time", "datetime64[us]"), ("value", "f8"), ("quality", "U9"), ("reason", "U24")]
        )
        result["time"] = numpy.array(self.micros, dtype="i8").astype("datetime64[us]")
        result["value"], result["quality"], result["reason"] = self.value, self.quality, self.reason
        return result

    def to_pandas(self) -> Any:
        """A DataFrame by time (UTC) with the columns value, quality, reason. Needs pandas."""
        pandas = _needed("pandas")
        index = pandas.to_datetime(self.micros, unit="us", utc=True).rename("time")
        return pandas.DataFrame({"value": self.value, "quality": self.quality, "reason": self.reason}, index=index)


class Summaries:
    """Summaries of one channel per step of time.

    ``rows`` are dicts with ``timestamp`` (start of the step) and ``avg min max first last sum count bad``; steps without a sample are
    left out.
    """

    def __init__(self, unit: str, step: str, rows: List[Dict[str, Any]]) -> None:
        self.unit = unit
        self.step = step
        self.rows = rows

    def column(self, name: str) -> List[Optional[float]]:
        """One of the figures for all steps, None where a step has only BAD samples."""
        return [row[name] for row in self.rows]

    @property
    def time(self) -> List[datetime]:
        """Starts of the steps as datetimes in UTC."""
        return [moment(micros(row["timestamp"])) for row in self.rows]

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<{len(self)} summaries of {self.step} [{self.unit}]>"

    def to_pandas(self) -> Any:
        """A DataFrame by time (UTC). Needs pandas."""
        pandas = _needed("pandas")
        return pandas.DataFrame(self.rows, index=pandas.DatetimeIndex(self.time, name="time")).drop(columns="timestamp")


def _needed(library: str) -> Any:
    try:
        return __import__(library)
    except ImportError as failure:
        raise ImportError(
            f"{library} is not installed; install it (pip install {library}), or use the lists .micros and .value"
        ) from failure
