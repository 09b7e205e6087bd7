"""Runs the functions of one script for a server: batches come on standard input, results go to standard output.

Frames, little-endian: uint32 length, then the payload. First the server sends limits and script; the answer is a byte 0, or 1 and why it
can't be loaded. Then for each batch a request and an answer:

    request: uint32 rows, uint16 inputs, block function, block state (JSON), a block for each input's name,
             rows int64 times in microseconds, rows uint8 qualities, for each input rows float64 values
    answer:  uint8 0, uint8 with qualities, block state (JSON), rows float64 values, and rows uint8 qualities where there are any
             uint8 1, block why it failed

A block is a uint32 length and that many bytes, UTF-8 where it is text.
"""

import array
import json
import os
import signal
import struct
import sys
import threading
import time
import traceback

LARGEST_STATE = 65_536
DTYPES = {"q": "<i8", "d": "<f8", "B": "u1"}
NAMES = ("GOOD", "UNCERTAIN", "BAD")
GUARDED = (
    "socket.",
    "subprocess.",
    "urllib.",
    "ftplib.",
    "smtplib.",
    "http.client",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.fork",
    "os.kill",
    "pty.spawn",
    "ctypes.dlsym/handle",
)

try:
    import numpy
except ImportError:
    numpy = None


class Batch:
    """What a function gets: rows in the order of time.

    ``time`` are microseconds since 1970-01-01T00:00Z, ``quality`` 0 (GOOD), 1 (UNCERTAIN) or 2 (BAD) as the worst of the inputs,
    ``values`` the values of each input by name, NaN where it has none; ``value`` those of the first input. All are numpy arrays where
    numpy is installed, otherwise arrays of the module array.
    """

    def __init__(self, time, quality, values):
        self.time = time
        self.quality = quality
        self.values = values
        self.value = next(iter(values.values()))

    def __len__(self):
        return len(self.time)


class Fault(Exception):
    """What a script did wrong, as one sentence."""


class Reader:
    """Goes through the bytes of a frame."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def number(self, kind):
        value = struct.unpack_from("<" + kind, self.data, self.at)[0]
        self.at += struct.calcsize("<" + kind)
        return value

    def block(self):
        return self.bytes(self.number("I"))

    def text(self):
        return self.block().decode()

    def bytes(self, length):
        self.at += length
        return self.data[self.at - length : self.at]

    def column(self, kind, rows):
        if numpy is not None:
            return numpy.frombuffer(self.bytes(rows * array.array(kind).itemsize), DTYPES[kind]).copy()
        column = array.array(kind)
        column.frombytes(self.bytes(rows * column.itemsize))
        if sys.byteorder == "big":
            column.byteswap()
        return column


def packed(values, kind):
    """Values as little-endian bytes."""
    if numpy is not None:
        return numpy.asarray(values, DTYPES[kind]).tobytes()
    column = values if isinstance(values, array.array) and values.typecode == kind else array.array(kind, values)
    if sys.byteorder == "big":
        column = array.array(kind, column)
        column.byteswap()
    return column.tobytes()


def block(data):
    """A length and its bytes."""
    return struct.pack("<I", len(data)) + data


def guard(event, arguments):
    """Refuses what a step has no business with; against mistakes, not against malice."""
    if event.startswith(GUARDED) or (event == "open" and opens_to_write(arguments)):
        raise PermissionError(f"a step may not use {event}")


def opens_to_write(arguments):
    """Whether an audited open is for writing."""
    mode, flags = arguments[1], arguments[2]
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR))


def limit(megabytes):
    """Sets what the kernel holds the process to: memory, no file of its own, no core dump."""
    try:
        import resource
    except ImportError:
        return  # Windows
    size = megabytes << 20
    for what, most in (("RLIMIT_AS", size), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, what), (most, most))
        except (AttributeError, ValueError, OSError):
            if what == "RLIMIT_AS" and sys.platform.startswith("linux"):
                raise
    os.nice(5)


def watch_parent():
    """Ends this process when the server is gone, even while a function runs."""
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def run(namespace, request):
    """The answer to one batch."""
    rows, inputs = request.number("I"), request.number("H")
    name, kept = request.text(), request.text()
    names = [request.text() for _ in range(inputs)]
    times, quality = request.column("q", rows), request.column("B", rows)
    batch = Batch(times, quality, {each: request.column("d", rows) for each in names})
    state = json.loads(kept) if kept else {}
    function = namespace.get(name)
    if not callable(function):
        raise Fault(f"The script has no function {name}.")
    arity = getattr(getattr(function, "__code__", None), "co_argcount", 2)
    result = function(batch, state) if arity >= 2 else function(batch)
    values, qualities = result if isinstance(result, tuple) and len(result) == 2 else (result, None)
    kept = json.dumps(state, separators=(",", ":"), allow_nan=False).encode() if state else b""
    if len(kept) > LARGEST_STATE:
        raise Fault(f"The state has {len(kept)} bytes as JSON; at most {LARGEST_STATE} are kept.")
    marked = b"" if qualities is None else packed(codes(qualities, rows), "B")
    return b"\0" + struct.pack("<B", qualities is not None) + block(kept) + packed(checked(values, rows), "d") + marked


def checked(values, rows):
    """The values, where there is one for each row."""
    if values is None or not hasattr(values, "__len__"):
        raise Fault(f"{name_of(values)} was returned; return one value for each row.")
    if len(values) != rows:
        raise Fault(f"{len(values)} values were returned for {rows} rows; return one for each.")
    if isinstance(values, (list, tuple)):
        return [float("nan") if value is None else value for value in values]
    return values


def codes(qualities, rows):
    """Qualities as numbers, where there is one for each row."""
    if len(qualities) != rows:
        raise Fault(f"{len(qualities)} qualities were returned for {rows} rows; return one for each.")
    if rows and isinstance(qualities[0], str):
        qualities = [NAMES.index(each) if each in NAMES else 9 for each in qualities]
    if rows and not 0 <= min(qualities) <= max(qualities) <= 2:
        raise Fault("A quality is none of GOOD, UNCERTAIN, BAD (0, 1, 2).")
    return qualities


def name_of(value):
    return "Nothing" if value is None else f"A {type(value).__name__}"


def told(failure):
    """One sentence on an exception, with the line of the script."""
    if isinstance(failure, Fault):
        return str(failure)
    if isinstance(failure, MemoryError):
        return "It needs more memory than it may have."
    lines = [frame.lineno for frame in traceback.extract_tb(failure.__traceback__) if frame.filename == "script"]
    if isinstance(failure, SyntaxError) and failure.filename == "script":
        lines = [failure.lineno]
    where = f" in line {lines[-1]}" if lines else ""
    return f"{type(failure).__name__}{where}: {failure}"


def frame(stream):
    """The next frame, or None at the end."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    return Reader(stream.read(struct.unpack("<I", head)[0]))


def load(first):
    """The namespace of the script, after the limits are set."""
    megabytes, source = first.number("I"), first.block()
    limit(megabytes)
    sys.addaudithook(guard)
    namespace = {"__name__": "script"}
    exec(compile(source, "script", "exec"), namespace)
    return namespace


def main():
    stream, out = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a script prints is no frame
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process
    threading.Thread(target=watch_parent, daemon=True).start()

    def answer(payload):
        out.write(struct.pack("<I", len(payload)) + payload)
        out.flush()

    try:
        namespace = load(frame(stream))
    except BaseException as failure:
        answer(b"\1" + block(told(failure).encode()))
        return
    answer(b"\0")
    while True:
        request = frame(stream)
        if request is None:
            return
        try:
            payload = run(namespace, request)
        except Exception as failure:
            payload = b"\1" + block(told(failure).encode("utf-8", "replace"))
        answer(payload)


main()
