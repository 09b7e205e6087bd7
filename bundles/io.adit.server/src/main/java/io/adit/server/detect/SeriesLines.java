package io.adit.server.detect;

import io.adit.engine.detect.ChannelDetector;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV file whose first column is a timestamp, and what its fields mean.
 *
 * <p>Timestamps are ISO 8601 with T or a blank between date and time, with or without fraction and offset; without one they are UTC. Times must not fall
 * by more than {@value #CLOCK_CHANGE_HOURS} hours: so much may come of a clock that was set back. An empty value, or one that says NaN or null, is
 * missing. Not thread-safe.
 */
final class SeriesLines implements Closeable {
    private static final int CLOCK_CHANGE_HOURS = 2;
    private static final long CLOCK_CHANGE_MICROS = CLOCK_CHANGE_HOURS * 3_600_000_000L;
    private static final Set<String> MISSING = Set.of("", "nan", "null", "na");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Path file;
    private final BufferedReader in;
    private long line;
    private long latest = Long.MIN_VALUE;
    private long setBack;

    private SeriesLines(Path file, BufferedReader in) {
        this.file = file;
        this.in = in;
    }

    static SeriesLines open(Path file) throws IOException {
        return new SeriesLines(file, Files.newBufferedReader(file));
    }

    /** The first line without its byte order mark; {@code expected} is named where the file is empty. */
    String header(String expected) throws IOException {
        String header = nextLine();
        if (header == null) {
            throw problem("the file is empty; its first line must be " + expected + ".");
        }
        return header.startsWith("\uFEFF") ? header.substring(1) : header;
    }

    /** The next line that is not empty, or null at the end. */
    @Nullable
    String next() throws IOException {
        String text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        return text;
    }

    private @Nullable String nextLine() throws IOException {
        line++;
        try {
            return in.readLine();
        } catch (MalformedInputException e) {
            throw problem("this is no text in UTF-8.");
        }
    }

    SeriesFormatException problem(String problem) {
        return new SeriesFormatException(file, line, problem);
    }

    static String unquoted(String field) {
        String trimmed = field.strip();
        boolean quoted = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        return quoted ? trimmed.substring(1, trimmed.length() - 1).strip() : trimmed;
    }

    /** Microseconds since 1970 of a row's timestamp; to be asked once for each row. */
    long time(String timestamp) {
        long time;
        try {
            TemporalAccessor parsed =
                    TIME.parseBest(timestamp.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime at =
                    parsed instanceof OffsetDateTime full ? full : ((LocalDateTime) parsed).atOffset(ZoneOffset.UTC);
            time = ChronoUnit.MICROS.between(Instant.EPOCH, at.toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            throw problem("'" + timestamp + "' is no time; write for example 2026-11-26 04:45:00.");
        }
        if (latest != Long.MIN_VALUE && time < latest - CLOCK_CHANGE_MICROS) {
            throw problem("the time " + timestamp + " is earlier than one before it; sort the file by time.");
        }
        setBack += time < latest ? 1 : 0;
        latest = Math.max(latest, time);
        return time;
    }

    /** A value, or NaN where it is missing. */
    double value(String text) {
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= ChannelDetector.GREATEST) {
                return value;
            }
            throw problem(text + " is too large; values go up to " + ChannelDetector.GREATEST + ".");
        } catch (NumberFormatException e) {
            throw problem("'" + text + "' is no number.");
        }
    }

    /** Rows so far whose time is before that of an earlier row. */
    long setBack() {
        return setBack;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
