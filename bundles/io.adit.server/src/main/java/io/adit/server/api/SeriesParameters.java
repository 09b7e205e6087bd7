package io.adit.server.api;

import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of requests for time series; throws {@link SeriesRefused} for what it can't read. Thread-safe. */
final class SeriesParameters {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})([smhdw])");
    private static final Duration DEFAULT_PERIOD = Duration.ofHours(1);

    private final MultiMap parameters;
    private final Instant now;

    /** @param now what relative times start from, the same for all of a request */
    SeriesParameters(MultiMap parameters, Instant now) {
        this.parameters = parameters;
        this.now = now;
    }

    /** Microseconds of {@code from}; an hour ago unless given. */
    long from() {
        return micros("from", now.minus(DEFAULT_PERIOD));
    }

    /** Microseconds of {@code to}, which has to be after {@code from}; a second ahead unless given. */
    long to() {
        long to = micros("to", now.plusSeconds(1));
        if (from() >= to) {
            throw SeriesRefused.query("'from' has to be before 'to'.");
        }
        return to;
    }

    /** Microseconds of a time. */
    long micros(String name, Instant otherwise) {
        @Nullable String text = text(name);
        try {
            Instant instant = text == null ? otherwise : instant(name, text);
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (DateTimeException | ArithmeticException e) {
            throw SeriesRefused.parameter(
                    name,
                    String.valueOf(text),
                    "Expected an instant as 2026-01-31T12:00:00Z (write + as %2B), or now, now-1h, now-7d.");
        }
    }

    private Instant instant(String name, String text) {
        if (text.equals("now")) {
            return now;
        }
        if (text.startsWith("now-") || text.startsWith("now+") || text.startsWith("now ")) {
            Duration distance = duration(name, text.substring(4));
            return text.charAt(3) == '-' ? now.minus(distance) : now.plus(distance);
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    /** The step as a time of more than 0; empty unless given. */
    Optional<Duration> step() {
        return Optional.ofNullable(text("step")).map(text -> duration("step", text));
    }

    private static Duration duration(String name, String text) {
        try {
            Duration duration = parse(text);
            if (duration.isPositive() && duration.compareTo(ChronoUnit.FOREVER.getDuration()) < 0) {
                return duration;
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw SeriesRefused.parameter(name, text, "Expected a time as 30s, 5m, 1h, 1d, 1w or PT10S.");
        }
        throw SeriesRefused.parameter(name, text, "It has to be longer than 0.");
    }

    private static Duration parse(String text) {
        Matcher matcher = SHORT.matcher(text);
        if (!matcher.matches()) {
            return Duration.parse(text);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofDays(7 * number);
        };
    }

    /** The zone that days begin in; empty unless given. */
    Optional<ZoneId> zone() {
        @Nullable String text = text("tz");
        try {
            return text == null ? Optional.empty() : Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            throw SeriesRefused.parameter("tz", String.valueOf(text), "Expected a time zone as Europe/Berlin or UTC.");
        }
    }

    /** A whole number in a range. */
    int number(String name, int otherwise, int least, int most) {
        @Nullable String text = text(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (text == null || (number >= least && number <= most)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw SeriesRefused.parameter(name, String.valueOf(text), "Expected a whole number.");
        }
        throw SeriesRefused.parameter(
                name, String.valueOf(text), "Expected a number from " + least + " to " + most + ".");
    }

    /** One of some words, in lower case; the first of them unless given. */
    String oneOf(String name, String... words) {
        @Nullable String text = text(name);
        if (text == null) {
            return words[0];
        }
        if (!Arrays.asList(words).contains(text)) {
            throw SeriesRefused.parameter(name, text, "Expected one of: " + String.join(", ", words) + ".");
        }
        return text;
    }

    /** Comma-separated words; empty unless given. */
    List<String> list(String name) {
        @Nullable String text = text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Null unless given, or when it is blank. */
    @Nullable
    String text(String name) {
        @Nullable String text = parameters.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
