package io.adit.tests.conformance.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.opentest4j.TestAbortedException;

/**
 * The cases that our own server is known not to fulfil yet: lines of {@code case name = reason} in
 * {@code known-gaps.txt}. A listed case that fails is reported as skipped, with the reason; one that passes fails the
 * build, so that the list only shrinks. Against any other server the list does not count.
 */
public final class Gaps {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(4);
    private static final Map<String, String> GAPS =
            read(Path.of(System.getProperty("adit.home", "../.."), "tests/conformance/known-gaps.txt"));

    private Gaps() {}

    /** Reason by case name. */
    public static Map<String, String> all() {
        return GAPS;
    }

    static Map<String, String> read(Path file) {
        Map<String, String> gaps = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int separator = line.lastIndexOf(" = ");
                if (separator < 0
                        || gaps.put(line.substring(0, separator).strip(), line.substring(separator + 3)) != null) {
                    throw new IllegalStateException(file + ": not \"case = reason\", or listed twice: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of known gaps can't be read.", e);
        }
        return gaps;
    }

    /** How a case is run, with the time that it may wait for one thing to happen. */
    interface Body {
        void run(Duration patience);
    }

    /** Runs a case, turned round and with less patience where it is listed and the server is our own. */
    static void run(String name, boolean own, Body body) {
        String reason = own ? GAPS.get(name) : null;
        if (reason == null) {
            body.run(PATIENCE);
            return;
        }
        try {
            body.run(LITTLE_PATIENCE);
        } catch (TestAbortedException e) {
            throw e;
        } catch (AssertionError | RuntimeException e) {
            throw new TestAbortedException("known gap: " + reason, e);
        }
        throw new AssertionError("\"" + name + "\" passes now; take it out of known-gaps.txt");
    }
}
