package io.adit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One script in a real process of Python. */
class ScriptWorkerTest {
    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private ScriptWorker worker;

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Interpreter python = Interpreter.find("python3");
        worker = new ScriptWorker(
                "step.py", 256, new ScriptWorker.Tools(new ScriptFolder(folder), () -> python, WATCHDOG, nanos::get));
    }

    @AfterEach
    void close() {
        worker.close();
    }

    private void script(String text) throws IOException {
        Path file = folder.resolve("step.py");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static PythonStepSettings step(String function, double seconds) {
        return new PythonStepSettings(
                "step.py",
                function,
                List.of(
                        new DerivationInput("a", new ChannelId("t:x", "a")),
                        new DerivationInput("b", new ChannelId("t:x", "b"))),
                new PythonStepSettings.Limits(100, 0, seconds, 256));
    }

    private static StepRows rows(String state, double... a) {
        long[] times = new long[a.length];
        double[] b = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            times[i] = 1_700_000_000_000_000L + i;
            b[i] = 10;
        }
        return new StepRows(7, state, times, new byte[a.length], new double[][] {a, b});
    }

    private Answer call(String function, double... values) {
        return worker.call(step(function, 30), rows("", values));
    }

    private String failure(String function) {
        Answer answer = call(function, 1, 2);
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        return ((Answer.Failed) answer).reason();
    }

    @Test
    void givesTheValuesThatTheFunctionReturns() throws IOException {
        script("""
                def total(batch):
                    return [a + b + t % 10 for a, b, t in zip(batch.values["a"], batch.values["b"], batch.time)]
                """);
        Answer.Computed answer = (Answer.Computed) call("total", 1, 2.5, Double.NaN);
        assertThat(answer.values()).containsExactly(11, 13.5, Double.NaN);
        assertThat(answer.qualities()).isEmpty();
        assertThat(answer.sha256()).hasSize(64);
    }

    @Test
    void keepsWhatAFunctionPutsIntoItsState() throws IOException {
        script("""
                def count(batch, state):
                    state["n"] = state.get("n", 0) + len(batch)
                    return [state["n"]] * len(batch), ["GOOD", "UNCERTAIN"]
                """);
        Answer.Computed first = (Answer.Computed) call("count", 1, 2);
        assertThat(first.state()).isEqualTo("{\"n\":2}");
        assertThat(first.qualities()).containsExactly(0, 1);
        Answer.Computed second = (Answer.Computed) worker.call(step("count", 30), rows(first.state(), 1, 2));
        assertThat(second.values()).containsExactly(4, 4);
    }

    @Test
    void saysInWhichLineAFunctionFailedAndGoesOn() throws IOException {
        script("""
                def halve(batch):
                    return [1 / value for value in batch.value.tolist()]
                def few(batch):
                    return [1.0]
                def none(batch):
                    pass
                def odd(batch):
                    return [1.0, 2.0], [0, 7]
                """);
        assertThat(((Answer.Failed) call("halve", 0, 1)).reason()).contains("ZeroDivisionError in line 2");
        assertThat(failure("few")).contains("1 values were returned for 2 rows");
        assertThat(failure("none")).contains("Nothing was returned");
        assertThat(failure("odd")).contains("none of GOOD, UNCERTAIN, BAD");
        assertThat(failure("absent")).contains("no function absent");
        assertThat(((Answer.Computed) call("halve", 2)).values()).containsExactly(0.5);
    }

    @Test
    void startsAgainAfterACrashButOnlyWhenItsTimeHasCome() throws IOException {
        script("""
                import os
                def die(batch):
                    os._exit(3)
                def live(batch):
                    print("a word" * 10000)
                    return batch.value
                """);
        assertThat(failure("die")).contains("Its process ended with code 3");
        assertThat(failure("live")).contains("ended with code 3");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(((Answer.Computed) call("live", 5)).values()).containsExactly(5);
    }

    @Test
    void endsACallThatTakesTooLong() throws IOException {
        script("""
                def forever(batch):
                    while True:
                        pass
                """);
        Answer answer = worker.call(step("forever", 0.3), rows("", 1));
        assertThat(((Answer.Failed) answer).reason()).contains("longer than 0.3 s");
    }

    @Test
    void keepsAScriptWithinItsMemory() throws IOException {
        script("""
                def hoard(batch):
                    return [len(bytearray(1 << 30))] * 2
                """);
        assertThat(failure("hoard")).contains("more memory than it may have");
    }

    @Test
    void letsNoScriptUseTheNetworkFilesOrOtherPrograms() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            script("""
                    import os, socket, subprocess
                    def net(batch):
                        socket.create_connection(("127.0.0.1", %d), 2)
                    def file(batch):
                        open(%s, "w").write("x")
                    def low(batch):
                        os.write(os.open(%s, os.O_CREAT | os.O_WRONLY), b"x")
                    def program(batch):
                        subprocess.run(["true"])
                    """.formatted(listener.getLocalPort(), quoted(folder.resolve("a")), quoted(folder.resolve("b"))));
            for (String function : List.of("net", "file", "low", "program")) {
                assertThat(failure(function)).as(function).contains("a step may not use");
            }
            assertThat(folder.resolve("a")).doesNotExist();
        }
    }

    private static String quoted(Path path) {
        return '"' + path.toString() + '"';
    }

    @Test
    void runsAChangedScriptAtOnce() throws IOException {
        script("def f(batch):\n    return [1.0]\n");
        Answer.Computed before = (Answer.Computed) call("f", 0);
        script("def f(batch):\n    return [22.0]\n");
        Answer.Computed after = (Answer.Computed) call("f", 0);
        assertThat(after.values()).containsExactly(22);
        assertThat(after.sha256()).isNotEqualTo(before.sha256());
    }

    @Test
    void saysWhyAScriptIsNotRun() throws IOException {
        assertThat(failure("f")).contains("There is no file step.py in");
        script("def f(batch:\n");
        assertThat(failure("f")).contains("step.py can't be loaded: SyntaxError in line 1");
        script("def f(batch):\n    return batch.value\n");
        Files.setPosixFilePermissions(folder.resolve("step.py"), PosixFilePermissions.fromString("rw-rw-rw-"));
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(2));
        assertThat(failure("f")).contains("may be changed by others").contains("chmod go-w");
        assertThat(PythonStepSettings.isScript("../step.py")).isFalse();
        assertThat(PythonStepSettings.isScript("step.sh")).isFalse();
    }

    @Test
    void doesWithoutPythonByFailing() {
        try (ScriptWorker other = new ScriptWorker(
                "step.py",
                256,
                new ScriptWorker.Tools(
                        new ScriptFolder(folder), () -> Interpreter.find("no-such-python"), WATCHDOG, nanos::get))) {
            script("def f(batch):\n    return batch.value\n");
            Answer answer = other.call(step("f", 5), rows("", 1));
            assertThat(((Answer.Failed) answer).reason()).containsAnyOf("can't be started", "Its process ended");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
