"""Instants, as ISO 8601 text, datetime, or microseconds since the epoch (UTC)."""

from datetime import datetime, timedelta, timezone
from typing import Any

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MICROSECOND = timedelta(microseconds=1)


def micros(instant: Any) -> int:
    """Microseconds since 1970-01-01T00:00Z of a datetime, ISO 8601 text or numpy.datetime64 (taken as UTC).

    Raises ValueError where the offset from UTC is missing, as guessing it would shift the data.
    """
    if isinstance(instant, str):
        instant = _parse(instant)
    elif type(instant).__name__ == "datetime64":
        return int(instant.astype("datetime64[us]").astype("int64"))
    if not isinstance(instant, datetime):
        raise ValueError(f"{instant!r} is no instant; give a datetime with time zone, or text like 2026-01-31T12:00:00Z")
    if instant.tzinfo is None:
        raise ValueError(f"{instant} has no time zone; add tzinfo=timezone.utc, or an offset such as Z or +01:00")
    return (instant - _EPOCH) // _MICROSECOND


def text(at: int) -> str:
    """ISO 8601 of microseconds since the epoch, with Z."""
    return moment(at).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(at: int) -> datetime:
    """The datetime, in UTC, of microseconds since the epoch."""
    return _EPOCH + timedelta(microseconds=at)


def _parse(instant: str) -> datetime:
    plain = instant.strip()
    if plain[-1:] in ("Z", "z"):
        plain = plain[:-1] + "+00:00"
    head, dot, rest = plain.partition(".")
    if dot:  # Python before 3.11 takes only 3 or 6 digits
        digits = len(rest) - len(rest.lstrip("0123456789"))
        plain = f"{head}.{rest[:digits][:6].ljust(6, '0')}{rest[digits:]}"
    try:
        return datetime.fromisoformat(plain)
    except ValueError as failure:
        raise ValueError(f"{instant!r} is no instant; write it like 2026-01-31T12:00:00Z") from failure
