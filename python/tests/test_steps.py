"""Python steps in a real server: what becomes of their values, of their failures, and of a server that is killed."""

import os
import re
import shutil
import time
import unittest
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import adit

from .server import ROOT, Server, eventually

RING = "io.adit.sample:2LUOPVc74KGix_Rfl2AI18"
EXAMPLES = ROOT / "python/examples/steps"
OWN = """
import os

def doubled(batch, state):
    state["rows"] = state.get("rows", 0) + len(batch)
    return [2 * value for value in batch.value]

def counted(batch, state):
    result = []
    for _ in batch.value:
        state["n"] = state.get("n", 0) + 1
        result.append(state["n"])
    return result

def process(batch):
    return [os.getpid()] * len(batch)

def broken(batch):
    return [1 / int(value - value) for value in batch.value]  # numpy divides by 0.0 without a word
"""
STEPS = {  # feature of the ring: script, function, unit
    "quiet": ("strain.py", "without_jumps", "um/m"),
    "smooth": ("guide.py", "smoothed", "um/m"),
    "doubled": ("own.py", "doubled", "um/m"),
    "counted": ("own.py", "counted", "1"),
    "process": ("own.py", "process", "1"),
    "broken": ("own.py", "broken", "um/m"),
    "brokenElsewhere": ("own.py", "broken", "kPa"),
    "absent": ("absent.py", "f", "um/m"),
}


def guide_script() -> str:
    """The script that the guide shows."""
    guide = (ROOT / "docs/guides/data-engineer.md").read_text()
    section = guide[guide.index("\n## Steps in Python\n") :]
    found = re.search(r"```\n(def smoothed.*?)```", section, re.S)
    assert found
    return found.group(1)


def prepare(data: Path) -> None:
    steps = data / "steps"
    steps.mkdir(mode=0o700)
    shutil.copy(EXAMPLES / "strain.py", steps / "strain.py")
    (steps / "guide.py").write_text(guide_script())
    (steps / "own.py").write_text(OWN)
    for script in steps.iterdir():
        script.chmod(0o600)


def model(folder: Path) -> Path:
    """The sample station whose ring 12 has channels that steps make, of a gauge whose spikes only they judge."""
    text = (ROOT / "ditto-things/sample/station.adit").read_text()
    before = '<channels id="2LUOPVc74KGix_Rfl2AI18.strainLeft"'
    head, gauge = text.split(before, 1)
    check = 'spikeWindow="15" spikeThreshold="12.0" '
    assert check in gauge[: gauge.index("</channels>")]
    text = head + before + gauge.replace(check, "", 1)
    channels = "".join(
        f'<channels id="2LUOPVc74KGix_Rfl2AI18.{key}" name="{key}" key="{key}" quantityKind="strain" unit="{unit}">'
        f'<derivation xsi:type="adit:PythonStep" script="{script}" function="{function}" waitSeconds="0.05">'
        f'<inputs name="strain" channel="2LUOPVc74KGix_Rfl2AI18.strainLeft"/></derivation></channels>'
        for key, (script, function, unit) in STEPS.items()
    )
    file = folder / "steps.adit"
    file.write_text(text.replace(before, channels + before, 1))
    return file


def setUpModule() -> None:
    global server, password
    server = Server(prepare=prepare)
    try:
        password = server.apply(model(server.folder))["ring-12"]
        with client() as site:
            eventually(lambda: site.status()["channels"] == 60 + len(STEPS))
    except BaseException:
        server.stop()
        raise


def tearDownModule() -> None:
    server.stop()


def client() -> adit.Client:
    return adit.Client(server.url, "admin", server.password)


def device() -> adit.Device:
    return adit.Device(server.devices, "adit.sample", "ring-12", password)


class Steps(unittest.TestCase):
    def send(self, values: list) -> list:
        """Sends a strain for each 10 ms from now on, and gives the times; returns when these have passed."""
        begin = datetime.now(timezone.utc)
        times = [begin + timedelta(milliseconds=10 * n) for n in range(len(values))]
        with device() as ring:
            ring.write("strainLeft", times, values)
        eventually(lambda: datetime.now(timezone.utc) > times[-1])
        return times

    def series(self, site: adit.Client, feature: str, times: list) -> adit.Samples:
        samples = eventually(lambda: self._whole(site, feature, times))
        self.assertEqual(samples.time, times)
        return samples

    @staticmethod
    def _whole(site: adit.Client, feature: str, times: list) -> object:
        samples = site.history(RING, feature, times[0], times[-1] + timedelta(microseconds=1))
        return samples if len(samples) >= len(times) else None

    def test_a_step_makes_the_samples_of_its_channel_and_fails_without_harm(self) -> None:
        values = [10.0 + 0.1 * (n % 3) for n in range(50)]
        values[35] = 60.0
        times = self.send(values)
        with client() as site:
            quiet = self.series(site, "quiet", times)
            self.assertEqual((quiet.value, quiet.unit), (values, "um/m"))
            expected = [("BAD", "STEP_JUDGED") if n == 35 else ("GOOD", "") for n in range(10, 50)]
            self.assertEqual(list(zip(quiet.quality, quiet.reason))[10:], expected)  # behind what was before
            self.assertEqual(self.series(site, "doubled", times).value, [2 * value for value in values])
            smooth = self.series(site, "smooth", times).value
            self.assertAlmostEqual(smooth[35], 0.9 * smooth[34] + 0.1 * values[35])
            origin = site.explain(RING, "quiet", times[20])
            self.assertTrue(origin["agrees"], origin)
            self.assertEqual(origin["script"]["name"], "strain.py")
            self.assertEqual(origin["script"]["sha256"], sha256((EXAMPLES / "strain.py").read_bytes()).hexdigest())
            broken = self.series(site, "broken", times)
            self.assertEqual((broken.value, set(broken.reason)), (values, {"STEP_FAILED"}))
            self.assertEqual(set(broken.quality), {"UNCERTAIN"})
            self.assertEqual(set(self.series(site, "absent", times).reason), {"STEP_FAILED"})
            elsewhere = self.series(site, "brokenElsewhere", times)
            self.assertEqual(set(zip(elsewhere.quality, elsewhere.reason)), {("BAD", "STEP_FAILED")})
            self.assertTrue(all(value != value for value in elsewhere.value))
            problems = " ".join(site.status()["problems"])
            line = 1 + OWN[: OWN.index("1 / int")].count("\n")
            self.assertIn(f"ZeroDivisionError in line {line}", problems)
            self.assertIn("There is no file absent.py", problems)
            self.assertIn("ZeroDivisionError", site.explain(RING, "broken", times[20])["script"]["failure"])
            steps = {step["feature"]: step for step in site.request("GET", "/api/adit/steps")["items"]}
            self.assertEqual(set(steps), set(STEPS))
            self.assertEqual(len(steps["quiet"]["sha256"]), 64)
            self.assertGreaterEqual(steps["broken"]["failed"], 40)

    def test_a_server_that_is_killed_computes_every_row_once(self) -> None:
        times, values = [], []
        worker = 0
        for _ in range(2):
            with device() as ring:
                end = time.monotonic() + 1.5
                while time.monotonic() < end:
                    times.append(datetime.now(timezone.utc))
                    values.append(float(len(values) % 100))
                    ring.send({"strainLeft": values[-1]}, times[-1])
            with client() as site:
                worker = int(self.series(site, "process", times[:1]).value[0]) or worker
            server.kill()
            self.assertTrue(eventually(lambda: not os.path.exists(f"/proc/{worker}/cwd")))
            server.start()
        with client() as site:
            self.assertEqual(self.series(site, "doubled", times).value, [2 * value for value in values])
            counted = self.series(site, "counted", times).value
            self.assertEqual(counted, [counted[0] + n for n in range(len(times))])


if __name__ == "__main__":
    unittest.main()
