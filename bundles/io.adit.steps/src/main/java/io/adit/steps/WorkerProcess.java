package io.adit.steps;

import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process of Python with one script loaded. A call that takes too long, or an answer that can't be read, ends the process. Used by one thread;
 * {@link #close} by any.
 */
final class WorkerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    private static final double LOAD_SECONDS = 60; // large libraries on a busy machine
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final int NOT_FOUND = 127; // of a shell or unshare
    private static final int PIECE = 2048;

    private final Script script;
    private final Process process;
    private final DataInputStream answers;
    private final ScheduledExecutorService watchdog;

    /**
     * Starts the process and loads the script; takes some tenths of a second.
     *
     * @param watchdog ends calls that take too long
     * @throws ScriptException where that fails; no process is left then
     */
    WorkerProcess(Interpreter python, Script script, int memoryMegabytes, ScheduledExecutorService watchdog)
            throws ScriptException {
        this.script = script;
        this.watchdog = watchdog;
        process = python.start();
        answers = new DataInputStream(process.getInputStream());
        Thread said = new Thread(this::drain, "adit-step-output " + script.name());
        said.setDaemon(true);
        said.start();
        boolean loaded = false;
        try {
            String fault = Frames.loaded(exchange(Frames.script(script, memoryMegabytes), LOAD_SECONDS));
            if (!fault.isEmpty()) {
                throw new ScriptException(script.name() + " can't be loaded: " + fault);
            }
            loaded = true;
        } finally {
            if (!loaded) {
                close();
            }
        }
    }

    /** @throws ScriptException where there is no answer; the process has ended then */
    Answer call(PythonStepSettings step, StepRows rows) throws ScriptException {
        boolean answered = false;
        try {
            byte[] frame = exchange(Frames.request(step, rows), step.limits().timeoutSeconds());
            Answer answer = Frames.answer(frame, rows.size(), script.sha256());
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                close();
            }
        }
    }

    private byte[] exchange(byte[] frame, double seconds) throws ScriptException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = watchdog.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                (long) (seconds * 1e9),
                TimeUnit.NANOSECONDS);
        try {
            process.getOutputStream().write(length(frame.length));
            process.getOutputStream().write(frame);
            process.getOutputStream().flush();
            int size = Integer.reverseBytes(answers.readInt());
            if (size < 0 || size > LARGEST_ANSWER) {
                throw new ScriptException("The worker gave an answer of an impossible length.");
            }
            return answers.readNBytes(size);
        } catch (IOException e) {
            throw new ScriptException(
                    late.get() ? "It took longer than " + seconds + " s." : "Its process ended" + ending() + ".");
        } finally {
            end.cancel(false);
        }
    }

    private String ending() {
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                int code = process.exitValue();
                if (code == NOT_FOUND) {
                    return " at once, as there is no such Python; install python3, or name another one with --python";
                }
                return code > 128 ? " by signal " + (code - 128) : " with code " + code;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    private static byte[] length(int size) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(size)
                .array();
    }

    /** What a script prints goes to the log in pieces, only where somebody wants to see it: it may be much, and without any line. */
    private void drain() {
        char[] piece = new char[PIECE];
        try (Reader said = process.errorReader(StandardCharsets.UTF_8)) {
            for (int length = said.read(piece); length >= 0; length = said.read(piece)) {
                LOG.debug("{}: {}", script.name(), new String(piece, 0, length));
            }
        } catch (IOException e) {
            LOG.trace("The output of {} ended.", script.name(), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
