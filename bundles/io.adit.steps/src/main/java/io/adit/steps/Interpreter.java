package io.adit.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How processes of Python are started: without a network where the kernel offers that to this user (a network namespace of their own), otherwise
 * only with a guard in the interpreter, which stops a script that means well. Immutable.
 */
final class Interpreter {
    private static final Logger LOG = LoggerFactory.getLogger(Interpreter.class);
    private static final List<List<String>> NO_NETWORK = List.of(List.of("unshare", "-rn"), List.of("unshare", "-n"));
    private static final String WORKER = text("worker.py");

    private final List<String> command;
    private final boolean noNetwork;

    private Interpreter(List<String> before, String python) {
        List<String> all = new ArrayList<>(before);
        all.addAll(List.of(python, "-I", "-B", "-c", WORKER));
        command = List.copyOf(all);
        noNetwork = !before.isEmpty();
    }

    /**
     * Finds out what this machine offers; takes some milliseconds.
     *
     * @param python name or path of Python 3.9 or later
     */
    static Interpreter find(String python) {
        for (List<String> each : NO_NETWORK) {
            List<String> probe = new ArrayList<>(each);
            probe.add("true");
            if (succeeds(probe)) {
                return new Interpreter(each, python);
            }
        }
        LOG.warn("Python steps run without a network namespace of their own, as this machine does not let us make one;"
                + " a guard in the interpreter stops scripts from using the network by mistake, but not by intent.");
        return new Interpreter(List.of(), python);
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false; // not there, or not allowed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the kernel keeps processes off the network. */
    boolean noNetwork() {
        return noNetwork;
    }

    /** Starts a process that waits for its script; its environment holds only what Python needs. */
    Process start() throws ScriptException {
        ProcessBuilder builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "HOME"));
        environment.put("OPENBLAS_NUM_THREADS", "1");
        environment.put("OMP_NUM_THREADS", "1");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ScriptException(
                    "Python can't be started (" + e.getMessage() + "); install python3, or name it with --python.");
        }
    }

    private static String text(String resource) {
        try (InputStream in = Interpreter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
