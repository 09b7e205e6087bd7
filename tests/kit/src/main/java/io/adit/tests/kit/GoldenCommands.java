package io.adit.tests.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What fan F1 of the sample is told and who is refused what, one step after the other, in every form that Adit runs in. A step is either air that a
 * sensor measured so many seconds ago, or a message to the fan with the status of its answer, its error and what the device gets. Times in errors are
 * {@code TIME}.
 */
public final class GoldenCommands {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private GoldenCommands() {}

    /** The steps, as a JSON array. */
    public static String steps() {
        try (InputStream file = Objects.requireNonNull(GoldenCommands.class.getResourceAsStream("commands.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its times. */
    public static String timeless(String text) {
        return TIME.matcher(text).replaceAll("TIME");
    }
}
