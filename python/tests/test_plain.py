"""What needs no server."""

import ast
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

import adit
from adit import times
from adit.device import _cell
from adit.errors import from_answer


class Source(unittest.TestCase):
    def test_all_of_it_is_the_language_of_python_3_9(self) -> None:
        files = sorted(Path(adit.__file__).parent.glob("*.py"))
        self.assertGreater(len(files), 5)
        for file in files:
            ast.parse(file.read_text(), str(file), feature_version=(3, 9))


class Times(unittest.TestCase):
    def test_reads_text_with_any_number_of_digits_and_any_offset(self) -> None:
        self.assertEqual(times.micros("1970-01-01T00:00:01Z"), 1_000_000)
        self.assertEqual(times.micros("1970-01-01T01:00:00.5+01:00"), 500_000)
        self.assertEqual(times.micros("1970-01-01T00:00:00.123456789Z"), 123_456)

    def test_text_and_micros_are_inverse_before_and_after_1970(self) -> None:
        for at in (-1, 0, 1, 999_999, -62_000_000_000_000_000, 1_764_000_000_123_456):
            self.assertEqual(times.micros(times.text(at)), at)

    def test_refuses_an_instant_without_offset_and_says_what_to_do(self) -> None:
        for naive in ("2026-01-31T12:00:00", datetime(2026, 1, 31)):
            with self.assertRaisesRegex(ValueError, "no time zone; add"):
                times.micros(naive)
        with self.assertRaisesRegex(ValueError, "write it like"):
            times.micros("yesterday")
        with self.assertRaisesRegex(ValueError, "give a datetime"):
            times.micros(17)

    def test_takes_datetimes_of_any_zone(self) -> None:
        zone = timezone(timedelta(hours=5, minutes=30))
        self.assertEqual(times.micros(datetime(1970, 1, 1, 5, 30, 1, tzinfo=zone)), 1_000_000)


class Values(unittest.TestCase):
    def test_samples_are_lists_with_nan_for_none(self) -> None:
        samples = adit.Samples("mm")
        samples.add(
            [
                {"timestamp": "2026-01-01T00:00:00Z", "value": 1.5, "quality": "GOOD", "reason": ""},
                {"timestamp": "2026-01-01T00:00:01Z", "value": None, "quality": "BAD", "reason": "MISSING"},
            ]
        )
        self.assertEqual(samples[0].value, 1.5)
        self.assertNotEqual(samples[1].value, samples[1].value)
        self.assertEqual([sample.reason for sample in samples], ["", "MISSING"])
        self.assertEqual(len(samples.good()), 1)
        self.assertEqual(samples.time[1] - samples.time[0], timedelta(seconds=1))

    def test_numpy_gets_typed_columns(self) -> None:
        try:
            import numpy
        except ImportError:
            self.skipTest("numpy is not installed")
        samples = adit.Samples("mm")
        samples.add([{"timestamp": "2026-01-01T00:00:00.25Z", "value": None, "quality": "BAD", "reason": "SPIKE"}])
        array = samples.to_numpy()
        self.assertEqual(array["time"][0], numpy.datetime64("2026-01-01T00:00:00.250000"))
        self.assertTrue(numpy.isnan(array["value"][0]))
        self.assertEqual(times.micros(array["time"][0]), samples.micros[0])

    def test_pandas_gets_a_frame_by_time(self) -> None:
        samples = adit.Samples("mm")
        samples.add([{"timestamp": "2026-01-01T00:00:00.25Z", "value": 2, "quality": "GOOD", "reason": ""}])
        try:
            import pandas
        except ImportError:
            with self.assertRaisesRegex(ImportError, "pandas is not installed; install it"):
                samples.to_pandas()
            return
        frame = samples.to_pandas()
        self.assertEqual(frame["value"].iloc[0], 2.0)
        self.assertEqual(frame.index[0], pandas.Timestamp("2026-01-01T00:00:00.25Z"))

    def test_cells_of_csv_are_quoted_where_they_must_be(self) -> None:
        self.assertEqual(_cell("a,b", ","), '"a,b"')
        self.assertEqual(_cell('say "a"', ","), '"say ""a"""')
        self.assertEqual(_cell(float("nan"), ","), "")
        self.assertEqual(_cell(0.1, ","), "0.1")
        self.assertEqual(_cell(datetime(2026, 1, 1, tzinfo=timezone.utc), ","), "2026-01-01T00:00:00.000000Z")


class Errors(unittest.TestCase):
    def test_an_answer_becomes_the_error_that_it_means(self) -> None:
        cases = {
            401: adit.AuthenticationFailed,
            403: adit.Forbidden,
            404: adit.NotFound,
            409: adit.Conflict,
            503: adit.Unavailable,
            400: adit.Refused,
        }
        for status, kind in cases.items():
            error = from_answer(status, b'{"error":"x:y","message":"What.","description":"Do this."}', "GET /")
            self.assertIs(type(error), kind)
            self.assertEqual((error.status, error.code), (status, "x:y"))
            self.assertIn("What. Do this.", str(error))

    def test_an_answer_that_is_no_json_is_shown(self) -> None:
        self.assertIn("gateway down", str(from_answer(502, b"gateway down", "GET /")))
        self.assertIn("no explanation", str(from_answer(502, b"", "GET /")))

    def test_wrong_addresses_and_logins_are_refused_at_once(self) -> None:
        with self.assertRaisesRegex(ValueError, "give one like"):
            adit.Client("127.0.0.1:8080", "a", "b")
        with self.assertRaisesRegex(ValueError, "user and password, or token"):
            adit.Client("http://127.0.0.1:8080", "a")

    def test_nobody_there_is_a_connection_that_failed(self) -> None:
        with self.assertRaisesRegex(adit.ConnectionFailed, "is the server up"):
            adit.Client("http://127.0.0.1:1", "a", "b").status()


if __name__ == "__main__":
    unittest.main()
