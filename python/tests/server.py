"""A server of its own for a test run, with the sample station published."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import Callable, Dict, List, Optional

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 600  # the first start builds what is missing
ADIT = os.environ.get("ADIT", str(ROOT / "adit")).split()


class Server:
    """`adit serve` on free ports over a temporary folder."""

    def __init__(self, arguments: Optional[List[str]] = None, prepare: Optional[Callable[[Path], None]] = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="adit-python-"))
        self.data = self.folder / "data"
        self.data.mkdir(mode=0o700)
        self.arguments = arguments or []
        if prepare:
            prepare(self.data)
        self.start()

    def start(self) -> None:
        """Starts on the same data folder; returns when it listens."""
        ports = [f"--{name}-port=0" for name in ("http", "mqtt", "device-http", "device-amqp", "north-amqp")]
        self.process = subprocess.Popen(
            ADIT + ["serve", f"--data={self.data}"] + ports + self.arguments,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            cwd=str(ROOT),
        )
        self.said: List[str] = []
        up = threading.Event()
        self.listener = threading.Thread(target=self._listen, args=(up,), daemon=True)
        self.listener.start()
        if not up.wait(START_SECONDS) or self.process.poll() is not None:
            self.stop()
            raise AssertionError("the server did not start:\n" + "".join(self.said[-40:]))
        output = "".join(self.said)
        self.url = self._find(r"(http://127\.0\.0\.1:\d+)/", output)
        self.devices = "http://" + self._find(r"\(HTTP\) +(127\.0\.0\.1:\d+)", output)
        self.password_file = self.data / "admin-password"
        self.password = self.password_file.read_text().strip()

    def _listen(self, up: threading.Event) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)
            if "Data  " in line:
                up.set()
        up.set()

    @staticmethod
    def _find(pattern: str, output: str) -> str:
        found = re.search(pattern, output)
        assert found, output
        return found.group(1)

    def apply(self, model: Path) -> Dict[str, str]:
        """Publishes a model, waits until the engine runs it, and gives the passwords of its devices."""
        secrets = self.folder / "devices.secrets"
        command = ["apply", str(model), f"--ditto={self.url}", f"--password-file={self.password_file}"]
        done = subprocess.run(
            ADIT + command + [f"--device-secrets={secrets}"], capture_output=True, text=True, timeout=300, cwd=str(ROOT)
        )
        assert done.returncode == 0, done.stdout + done.stderr
        self.secrets = secrets
        return {line.split("\t")[1]: line.rstrip("\n").split("\t")[3] for line in secrets.read_text().splitlines()}

    def kill(self) -> None:
        """SIGKILL, to the server and not to what it started."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(30)
        self._close_output()

    def _close_output(self) -> None:
        self.listener.join(10)
        if self.process.stdout and not self.listener.is_alive():
            self.process.stdout.close()

    def stop(self) -> None:
        """Ends it and removes its folder."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(30)
        self._close_output()
        shutil.rmtree(self.folder, ignore_errors=True)


def eventually(what: Callable[[], object], seconds: float = 60) -> object:
    """The first true result of a question that is asked again and again."""
    end = time.monotonic() + seconds
    while True:
        result = what()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"did not become true within {seconds} s; the last answer was {result!r}")
        time.sleep(0.1)
