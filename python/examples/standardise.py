"""Extracts, cleans and standardises the file of a logger, and writes it as raw data of a device.

Made for exports as loggers of monitoring contractors give them: several lines of heading, days before months, local time, decimal commas,
other units, -9999 where nothing was measured, lines twice. The file is read as a stream, however long it is.

    python3 standardise.py FILE.csv http://127.0.0.1:8090 TENANT DEVICE PASSWORD
"""

import csv
import sys
from datetime import datetime, timedelta, timezone
from typing import Dict, Iterable, Iterator, NamedTuple, Tuple

import adit

NOTHING = "-9999"
LOGGER_TIME = timezone(timedelta(hours=1))  # winter time, all the year
FEET = 0.3048


class Column(NamedTuple):
    """A column of the file: the field that it becomes, and its factor to the unit of the binding."""

    field: str
    factor: float


COLUMNS: Dict[str, Column] = {"Pegel A (ft)": Column("levelA", FEET), "Zufluss (l/s)": Column("inflow", 1.0)}


def rows(lines: Iterable[str]) -> Iterator[Dict[str, str]]:
    """The rows below the line that names the columns."""
    lines = iter(lines)
    for line in lines:
        if line.startswith("Datum;"):
            yield from csv.DictReader(lines, fieldnames=line.strip().split(";"), delimiter=";")
            return
    raise ValueError("The file has no line that begins with 'Datum;'.")


def readings(lines: Iterable[str]) -> Iterator[Tuple[datetime, Dict[str, float]]]:
    """Time in UTC and values by field, each time once and rising; what can't be read is told and left out."""
    last = None
    for number, row in enumerate(rows(lines), 1):
        try:
            local = datetime.strptime(row["Datum"], "%d.%m.%Y %H:%M:%S").replace(tzinfo=LOGGER_TIME)
            values = {
                column.field: float(row[name].replace(",", ".")) * column.factor
                for name, column in COLUMNS.items()
                if row[name] not in ("", NOTHING)
            }
        except (KeyError, TypeError, ValueError, AttributeError) as failure:
            print(f"row {number} is left out: {failure!r}", file=sys.stderr)
            continue
        at = local.astimezone(timezone.utc)
        if values and (last is None or at > last):
            last = at
            yield at, values


def main(file: str, url: str, tenant: str, auth_id: str, password: str) -> int:
    """Sends all of a file and says how many messages that were."""
    count = 0
    with open(file, encoding="iso-8859-1") as lines, adit.Device(url, tenant, auth_id, password) as device:
        for at, values in readings(lines):
            device.send(values, at)
            count += 1
    return count


if __name__ == "__main__":
    print(f"{main(*sys.argv[1:])} messages sent")
