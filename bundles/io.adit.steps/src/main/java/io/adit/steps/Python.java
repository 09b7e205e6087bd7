package io.adit.steps;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Python that runs steps. */
public final class Python {
    private static final int LEAST_MINOR = 9;
    private static final int TOO_OLD = 3;
    private static final long PATIENCE_SECONDS = 10;

    private Python() {}

    /**
     * What keeps it from running steps, as a sentence; empty where nothing does. Starts a process: takes some 20 ms, and at most {@code 10 s}.
     *
     * @param python name or path of the interpreter
     */
    public static Optional<String> problem(String python) {
        String look = "import sys; sys.exit(0 if sys.version_info >= (3, " + LEAST_MINOR + ") else " + TOO_OLD + ")";
        try {
            Process process = new ProcessBuilder(python, "-I", "-B", "-c", look)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.of("Python (" + python + ") does not start within " + PATIENCE_SECONDS + " s.");
            }
            return switch (process.exitValue()) {
                case 0 -> Optional.empty();
                case TOO_OLD -> Optional.of("Python (" + python + ") is older than 3." + LEAST_MINOR + ".");
                default ->
                    Optional.of("Python (" + python + ") does not start: it ends with " + process.exitValue() + ".");
            };
        } catch (IOException e) {
            return Optional.of("There is no Python (" + python + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
