"""The example scripts."""

import contextlib
import importlib.util
import io
import unittest
from array import array
from pathlib import Path
from types import ModuleType, SimpleNamespace

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
FILE = """\
Messstelle;Pumpensumpf
Gerät;4711
Datum;Pegel A (ft);Zufluss (l/s)
31.01.2026 13:00:00;4,5;12,25
31.01.2026 13:00:00;4,5;12,25
31.01.2026 13:00:10;-9999;12,5
gestern;1;1
31.01.2026 13:00:20;10;
31.01.2026 13:00:30;-9999;-9999
"""


def load(name: str) -> ModuleType:
    """An example as a module."""
    spec = importlib.util.spec_from_file_location(Path(name).stem, EXAMPLES / name)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Standardise(unittest.TestCase):
    def test_a_loggers_file_becomes_readings_in_utc_and_si(self) -> None:
        with contextlib.redirect_stderr(io.StringIO()) as told:
            found = list(load("standardise.py").readings(FILE.splitlines(True)))
        self.assertIn("row 4 is left out", told.getvalue())
        self.assertEqual([at.isoformat() for at, _ in found], [f"2026-01-31T12:00:{s}+00:00" for s in ("00", "10", "20")])
        self.assertAlmostEqual(found[0][1]["levelA"], 1.3716)
        self.assertEqual([sorted(values) for _, values in found], [["inflow", "levelA"], ["inflow"], ["levelA"]])

    def test_a_file_without_columns_is_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "begins with"):
            list(load("standardise.py").readings(["a;b\n"]))


class Strain(unittest.TestCase):
    def setUp(self) -> None:
        self.steps = load("steps/strain.py")

    def test_the_strain_of_warmth_is_taken_out(self) -> None:
        batch = SimpleNamespace(values={"strain": array("d", [120.0, 20.0]), "temperature": array("d", [30.0, 20.0])})
        self.assertEqual(self.steps.compensated(batch), [20.0, 20.0])

    def test_a_lone_jump_is_bad_wherever_the_batches_end(self) -> None:
        values = [10.0 + 0.1 * (n % 3) for n in range(40)]
        values[25] = 60.0
        whole = self._qualities(values, 40)
        self.assertEqual([n for n, quality in enumerate(whole) if quality == 2], [25])
        for size in (1, 7, 26):
            self.assertEqual(self._qualities(values, size), whole)

    def _qualities(self, values: list, size: int) -> list:
        state: dict = {}
        result = []
        for start in range(0, len(values), size):
            part = array("d", values[start : start + size])
            returned, qualities = self.steps.without_jumps(SimpleNamespace(value=part, quality=bytes(len(part))), state)
            self.assertEqual(returned, list(part))
            result += qualities
        return result


if __name__ == "__main__":
    unittest.main()
