package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes times.
 *
 * @param formatter null for numbers since the epoch
 * @param perSecond units of a number in a second, where times are numbers
 * @param suffixes words behind a time, as EST, and the offset that each means all year round
 */
record RowTime(
        String column,
        @Nullable DateTimeFormatter formatter,
        int perSecond,
        ZoneId zone,
        Map<String, ZoneId> suffixes) {
    private static final int MICROS = 1_000_000;

    /** @throws IllegalArgumentException with a sentence for people */
    static RowTime of(JsonObject json) {
        String column = json.getString("column", "");
        String format = json.getString("format", "iso");
        Map<String, ZoneId> suffixes = new LinkedHashMap<>();
        try {
            json.getJsonObject("suffixes", new JsonObject())
                    .forEach(entry -> suffixes.put(entry.getKey(), ZoneId.of(String.valueOf(entry.getValue()))));
            ZoneId zone = ZoneId.of(json.getString("zone", "UTC"));
            return switch (format) {
                case "epochSeconds" -> new RowTime(column, null, 1, zone, suffixes);
                case "epochMillis" -> new RowTime(column, null, 1000, zone, suffixes);
                case "epochMicros" -> new RowTime(column, null, MICROS, zone, suffixes);
                case "epochNanos" -> new RowTime(column, null, 1000 * MICROS, zone, suffixes);
                case "iso" -> new RowTime(column, DateTimeFormatter.ISO_DATE_TIME, 0, zone, suffixes);
                default -> new RowTime(column, pattern(format), 0, zone, suffixes);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the mapping's 'time' is wrong: " + e.getMessage(), e);
        }
    }

    private static DateTimeFormatter pattern(String format) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.ENGLISH);
    }

    /**
     * The time that a value of the file stands for: an instant, a local time, a day, a number or a text.
     *
     * @throws RowRejected when it is no such time, or stands for two or none as clocks are changed
     */
    Instant of(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case LocalDateTime local -> at(local, zone, local.toString());
            case LocalDate day -> at(day.atStartOfDay(), zone, day.toString());
            default -> parse(String.valueOf(value));
        };
    }

    private Instant parse(String text) {
        String time = text.strip();
        ZoneId where = zone;
        for (Map.Entry<String, ZoneId> suffix : suffixes.entrySet()) {
            if (time.endsWith(suffix.getKey())) {
                time = time.substring(0, time.length() - suffix.getKey().length())
                        .strip();
                where = suffix.getValue();
            }
        }
        try {
            return formatter == null ? number(time) : written(formatter, time, where);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new RowRejected("'" + text + "' is no time of the mapping's format");
        }
    }

    private Instant number(String text) {
        BigDecimal micros = new BigDecimal(text)
                .multiply(BigDecimal.valueOf(MICROS))
                .divide(BigDecimal.valueOf(perSecond), 0, RoundingMode.HALF_UP);
        return Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS);
    }

    private static Instant written(DateTimeFormatter formatter, String text, ZoneId where) {
        TemporalAccessor parsed = formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return at(parsed instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(parsed), where, text);
    }

    private static Instant at(LocalDateTime local, ZoneId where, String text) {
        if (where.getRules().getValidOffsets(local).size() != 1) {
            throw new RowRejected("'" + text + "' is skipped or comes twice in " + where + " as clocks are changed");
        }
        return local.atZone(where).toInstant();
    }
}
