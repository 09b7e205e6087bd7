"""Paths and parameters of the server's API."""

from typing import Any, Dict, Mapping, Optional
from urllib.parse import quote, urlencode

from .times import micros, text


def given(**parameters: Optional[str]) -> Dict[str, str]:
    """The parameters that are not None."""
    return {name: value for name, value in parameters.items() if value is not None}


def period(start: Any, end: Any) -> Dict[str, str]:
    """The parameters of a period of time."""
    query = {}
    if start is not None:
        query["from"] = text(micros(start))
    if end is not None:
        query["to"] = text(micros(end))
    return query


def segment(name: str) -> str:
    """A name as one segment of a path."""
    return quote(name, safe="")


def thing_path(thing_id: str) -> str:
    """Path of a thing."""
    return "/api/2/things/" + quote(thing_id, safe=":")


def series_path(thing_id: str, feature_id: str, query: Mapping[str, str]) -> str:
    """Path of a channel's series."""
    feature = f"{quote(thing_id, safe=':')}/features/{segment(feature_id)}"
    return f"/api/adit/history/things/{feature}?{urlencode(query)}"
