"""Reads and writes the twins and the history of an Adit server.

>>> import adit
>>> site = adit.Client("http://127.0.0.1:8080", "admin", password="...")   # doctest: +SKIP
>>> samples = site.history("io.adit.sample:ring-12", "strainCrown")         # doctest: +SKIP
"""

from .alarms import Alarm
from .client import Client, Reply
from .device import Device
from .errors import (
    AditError,
    AuthenticationFailed,
    Conflict,
    ConnectionFailed,
    Forbidden,
    NotFound,
    Refused,
    Unavailable,
)
from .live import Event
from .samples import Samples, Summaries

__all__ = [
    "AditError",
    "Alarm",
    "AuthenticationFailed",
    "Client",
    "Conflict",
    "ConnectionFailed",
    "Device",
    "Event",
    "Forbidden",
    "NotFound",
    "Refused",
    "Reply",
    "Samples",
    "Summaries",
    "Unavailable",
]
