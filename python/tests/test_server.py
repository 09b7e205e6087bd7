"""The package against a real server with the sample station."""

import contextlib
import io
import re
import threading
import time
import unittest
from datetime import datetime, timedelta, timezone
from typing import Callable

import adit

from .proxy import Proxy
from .server import ROOT, Server, eventually

RING = "io.adit.sample:2LUOPVc74KGix_Rfl2AI18"
FAN = "io.adit.sample:2mZyXVSCgCwboEwSlff_lt"
EAST = "io.adit.sample:16fdcl100dkl4z93oUnUU1"
START = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)


def setUpModule() -> None:
    global server, site, passwords
    server = Server()
    try:
        passwords = server.apply(ROOT / "ditto-things/sample/station.adit")
        site = adit.Client(server.url, "admin", server.password)
        eventually(lambda: site.status()["channels"] >= 60)
    except BaseException:
        server.stop()
        raise


def tearDownModule() -> None:
    site.close()
    server.stop()


def device(name: str) -> adit.Device:
    return adit.Device(server.devices, "adit.sample", name, passwords[name])


class History(unittest.TestCase):
    def test_what_a_device_writes_comes_back_as_raw_and_clean(self) -> None:
        at = [START + timedelta(seconds=second) for second in range(20)]
        values = [float(second) / 8 for second in range(20)]
        with device("ring-12") as ring:
            self.assertEqual(ring.write("strainLeft", at, values), 20)
        period = (START, START + timedelta(minutes=1))
        raw = eventually(lambda: self._all(20, "strainLeft", *period, series="raw"))
        self.assertEqual((raw.time, raw.value, raw.unit), (at, values, "um/m"))
        clean = eventually(lambda: self._all(20, "strainLeft", *period))
        self.assertEqual(clean.value[:20], values)
        self.assertEqual(set(clean.reason[:20]), {"LATE"})
        first = site.history(RING, "strainLeft", *period, series="raw", limit=7)
        self.assertEqual((len(first), first.complete), (7, False))
        minute = site.summaries(RING, "strainLeft", "PT1M", *period)
        self.assertEqual((minute.rows[0]["max"], minute.rows[0]["count"]), (values[-1], 20))

    @staticmethod
    def _all(count: int, channel: str, start: datetime, end: datetime, series: str = "clean") -> object:
        samples = site.history(RING, channel, start, end, series=series)
        return samples if len(samples) >= count else None

    def test_pages_are_put_together_without_loss_or_double(self) -> None:
        at = [START + timedelta(seconds=second) for second in range(9)]
        with device("ring-12") as ring:
            ring.write("strainInvert", at, list(range(9)))
        period = (START, START + timedelta(minutes=1))
        eventually(lambda: self._all(9, "strainInvert", *period, series="raw"))
        from adit import client

        whole, client._PAGE = client._PAGE, 4
        try:
            paged = site.history(RING, "strainInvert", *period, series="raw")
        finally:
            client._PAGE = whole
        self.assertEqual((paged.value, paged.complete), ([float(n) for n in range(9)], True))

    def test_packs_of_senml_are_accepted_whole(self) -> None:
        before = site.status()["messages"]["undecodable"]
        at = [START + timedelta(milliseconds=10 * n) for n in range(3000)]
        with device("sump") as sump:
            self.assertEqual(sump.write_senml("level", at, [1.0] * 3000, "m"), 3000)
        # No binding of the sample names it: kept, and counted as such, in as few messages as fit.
        count = eventually(lambda: site.status()["messages"]["undecodable"] - before)
        self.assertLess(count, 10)

    def test_numpy_arrays_are_written_like_lists(self) -> None:
        try:
            import numpy
        except ImportError:
            self.skipTest("numpy is not installed")
        at = numpy.datetime64("2026-02-01T00:00:00") + numpy.arange(5) * numpy.timedelta64(1, "s")
        with device("ring-12") as ring:
            sent = ring.write("strainRight", at, numpy.array([1.0, 2.0, numpy.nan, 4.0, 5.0]))
        self.assertEqual(sent, 4)
        start = datetime(2026, 2, 1, tzinfo=timezone.utc)
        raw = eventually(lambda: self._all(4, "strainRight", start, start + timedelta(minutes=1), series="raw"))
        self.assertEqual(list(raw.to_numpy()["value"]), [1.0, 2.0, 4.0, 5.0])

    def test_errors_say_what_is_wrong(self) -> None:
        with self.assertRaisesRegex(adit.NotFound, "404"):
            site.history("io.adit.sample:nothing", "strainLeft")
        with self.assertRaisesRegex(adit.Refused, "before"):
            site.history(RING, "strainLeft", START, START - timedelta(hours=1))
        with adit.Client(server.url, "admin", "wrong") as stranger:
            with self.assertRaisesRegex(adit.AuthenticationFailed, "Check user and password"):
                stranger.status()
        with adit.Device(server.devices, "adit.sample", "ring-12", "wrong") as wrong:
            with self.assertRaises(adit.AuthenticationFailed):
                wrong.send({"strainCrown": 1.0})


class Backtests(unittest.TestCase):
    def test_a_rule_is_run_over_the_past_with_its_limits(self) -> None:
        begin = datetime(2026, 2, 1, 12, tzinfo=timezone.utc)
        values = [60.0 if 20 <= minute < 30 else 5.0 + minute % 5 * 5 for minute in range(60)]
        with device("air-east") as air:
            air.write("carbonMonoxide", [begin + timedelta(minutes=minute) for minute in range(60)], values)
        end = begin + timedelta(hours=1)
        eventually(lambda: len(site.history(EAST, "carbonMonoxide", begin, end, series="raw")) == 60)
        report = site.backtest(
            begin,
            end,
            rules=["co-east"],
            warm_up="PT0S",
            incidents=[{"from": begin + timedelta(minutes=25), "to": end, "label": "jam"}],
            sweep={"rule": "co-east", "level": "alert", "low": 40, "high": 80, "steps": 3, "atMostPerMonth": 0},
        )
        self.assertEqual(report["rules"][0]["alarms"], 1)
        self.assertEqual((report["score"]["precision"], report["score"]["recall"]), (1.0, 1.0))
        self.assertEqual([point["alarms"] for point in report["sweep"]["points"]], [1, 0, 0])
        self.assertEqual(report["sweep"]["limit"], 40.0)

    def test_what_has_no_answer_raises(self) -> None:
        long_ago = datetime(1990, 1, 1, tzinfo=timezone.utc)
        with self.assertRaisesRegex(adit.Refused, "History has no samples"):
            site.backtest(long_ago, long_ago + timedelta(days=1), rules=["co-east"])
        with self.assertRaisesRegex(adit.NotFound, "no rule nonsense"):
            site.backtest(long_ago, long_ago + timedelta(days=1), rules=["nonsense"])


class Things(unittest.TestCase):
    def test_a_thing_is_made_changed_found_and_deleted(self) -> None:
        thing = "io.adit.sample:python"
        site.put(thing, {"policyId": "io.adit.sample:facility", "attributes": {"a": 1, "b": 2}})
        site.patch(thing, {"attributes": {"b": None, "c": "x"}})
        self.assertEqual(site.thing(thing, "attributes"), {"attributes": {"a": 1, "c": "x"}})
        self.assertEqual([t["thingId"] for t in site.search('eq(attributes/c,"x")')], [thing])
        self.assertEqual(site.count('eq(attributes/c,"x")'), 1)
        site.delete(thing)
        with self.assertRaises(adit.NotFound) as gone:
            site.thing(thing)
        self.assertEqual(gone.exception.code, "things:thing.notfound")

    def test_search_goes_through_all_pages(self) -> None:
        found = [t["thingId"] for t in site.search('eq(attributes/type,"asset")', fields="thingId", page=7)]
        self.assertEqual(len(found), site.count('eq(attributes/type,"asset")'))
        self.assertEqual(found, sorted(set(found)))
        self.assertGreater(len(found), 14)

    def test_a_change_arrives_as_event_also_after_the_connection_broke(self) -> None:
        with Proxy(server.url) as proxy, adit.Client(proxy.url, "admin", server.password) as client:
            events = client.subscribe(namespaces="io.adit.sample", fields="thingId,attributes/note")
            self.assertEqual(next(events).kind, "connected")
            site.patch(RING, {"attributes": {"note": "one"}})
            self.assertEqual(self._next_note(events), "one")
            proxy.cut()
            self.assertTrue(any(event.kind == "connected" for event in events))
            site.patch(RING, {"attributes": {"note": "two"}})
            self.assertEqual(self._next_note(events), "two")
            events.close()

    def test_a_broken_subscription_that_should_not_reconnect_says_so(self) -> None:
        with Proxy(server.url) as proxy, adit.Client(proxy.url, "admin", server.password) as client:
            events = client.subscribe(reconnect=False)
            next(events)
            proxy.cut()
            with self.assertRaises(adit.ConnectionFailed):
                list(events)

    @staticmethod
    def _next_note(events: object) -> str:
        for event in events:
            if "note" in event.thing.get("attributes", {}):
                return event.thing["attributes"]["note"]
        raise AssertionError("no event")

    def test_a_wrong_filter_ends_a_subscription_at_once(self) -> None:
        with self.assertRaises(adit.Refused):
            next(site.subscribe(filter="eq(("))


class Messages(unittest.TestCase):
    def test_an_alarm_is_listed_and_acknowledged(self) -> None:
        with device("ring-12") as ring:
            eventually(lambda: self._strain(ring))
        alarm = next(alarm for alarm in site.alarms() if alarm.rule_id == "strain-ring-12")
        self.assertEqual((alarm.thing_id, alarm.active, alarm.unit), (RING, True, "um/m"))
        self.assertTrue(alarm.actions)
        self.assertEqual(site.acknowledge(alarm, "seen"), "acknowledged")
        acknowledged = eventually(lambda: [a for a in site.alarms() if a.rule_id == alarm.rule_id and a.acknowledged])
        self.assertEqual(acknowledged[0].thing_id, RING)
        self.assertIn("already", site.acknowledge(alarm.rule_id, thing_id=RING))
        with self.assertRaises(adit.NotFound):
            site.acknowledge("no-such-rule", thing_id=RING)
        with self.assertRaises(adit.Conflict):
            site.confirm(alarm)  # its rule asks for no confirmation
        self._silences(alarm)

    def _silences(self, alarm: adit.Alarm) -> None:
        """What an alarm shows after each act."""
        self.assertTrue(site.shelve(alarm, "gauge is being replaced", minutes=30))
        shelved = self._now(alarm, lambda now: now.shelved is not None)
        self.assertEqual(shelved.shelved["reason"], "gauge is being replaced")
        self.assertFalse(shelved.announced)
        site.shelve(alarm, "still", until=datetime.now(timezone.utc) + timedelta(minutes=5))
        site.unshelve(alarm)
        self._now(alarm, lambda now: now.announced)
        site.remove_from_service(alarm, "cable is cut")
        self.assertEqual(self._now(alarm, lambda now: now.out_of_service is not None).out_of_service["reason"], "cable is cut")
        site.place_in_service(alarm)
        self._now(alarm, lambda now: now.out_of_service is None)
        site.comment(alarm, "new gauge has number 4711")
        told = site.request("GET", f"/api/adit/alarms?rule={alarm.rule_id}&limit=10")["items"]
        self.assertEqual([item["comment"] for item in told if item["cause"] == "COMMENTED"], ["new gauge has number 4711"])
        with self.assertRaises(adit.Conflict):
            site.shelve(alarm, "too long", minutes=100_000)
        with self.assertRaises(adit.AditError):
            site.acknowledge(alarm, as_normal=True)  # no detector

    @staticmethod
    def _now(alarm: adit.Alarm, holds: Callable[[adit.Alarm], bool]) -> adit.Alarm:
        return eventually(lambda: [a for a in site.alarms() if a.rule_id == alarm.rule_id and holds(a)])[0]

    @staticmethod
    def _strain(ring: adit.Device) -> bool:
        """The rule wants its limit to be exceeded for 3 s."""
        ring.send({"strainCrown": 55.0}, datetime.now(timezone.utc))
        time.sleep(0.3)
        return any(alarm.rule_id == "strain-ring-12" for alarm in site.alarms())

    def test_a_command_that_an_interlock_forbids_is_a_conflict(self) -> None:
        with self.assertRaises(adit.Conflict) as refused:
            site.send(FAN, "stop", {}, feature_id="speed")
        self.assertEqual(refused.exception.code, "adit:command.interlocked")

    def test_a_message_that_nobody_waits_for_is_handed_in(self) -> None:
        self.assertIsNone(site.send(RING, "note", {"a": 1}, timeout=0))

    def test_several_threads_share_a_client(self) -> None:
        failures = []

        def read() -> None:
            try:
                for _ in range(20):
                    site.thing(RING, "thingId")
            except adit.AditError as failure:
                failures.append(failure)
            finally:
                site.close()

        threads = [threading.Thread(target=read) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])


class Guide(unittest.TestCase):
    def test_the_examples_of_the_guide_run(self) -> None:
        guide = (ROOT / "docs/guides/data-engineer.md").read_text()
        section = guide[guide.index("\n## Python\n") :]
        section = section[: section.find("\n## ", 4)]
        blocks = re.findall(r"```python\n(.*?)```", section, re.S)
        self.assertGreater(len(blocks), 3)
        code = "".join(blocks)
        places = {
            "http://127.0.0.1:8080": server.url,
            "http://127.0.0.1:8090": server.devices,
            "data/admin-password": str(server.password_file),
            "station.adit.secrets": str(server.secrets),
        }
        for said, real in places.items():
            self.assertIn(said, code)
            code = code.replace(said, real)
        with contextlib.redirect_stdout(io.StringIO()) as said:
            exec(compile(code, "data-engineer.md", "exec"), {})
        self.assertIn("Ring 12", said.getvalue())


if __name__ == "__main__":
    unittest.main()
