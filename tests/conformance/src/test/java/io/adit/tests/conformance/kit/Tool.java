package io.adit.tests.conformance.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.TestAbortedException;

/** A client of another maker, run as a command. */
public final class Tool implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final Duration patience;

    /** Starts a command for a case; skips the case where the command is not installed. */
    public Tool(HonoSite site, List<String> command) {
        patience = site.patience();
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new TestAbortedException(command.get(0) + " is not installed");
        }
        said = process.inputReader(StandardCharsets.UTF_8);
        site.closeAfterwards(this);
    }

    /** Waits for the next line that the command prints. */
    public String line() throws Exception {
        try {
            return CompletableFuture.supplyAsync(this::read).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the command prints nothing", e);
        }
    }

    private String read() {
        try {
            return String.valueOf(said.readLine());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Waits for the end of the command, gives all that it still prints, and fails where it says that it failed. */
    public String end() throws Exception {
        String text = end(0);
        return text.strip();
    }

    /** Waits for the end of the command with this status, and gives all that it still prints. */
    public String end(int status) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            text.append(line).append('\n');
        }
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the command does not end");
        }
        if (process.exitValue() != status) {
            throw new AssertionError("the command ends with " + process.exitValue() + ": " + text);
        }
        return text.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
