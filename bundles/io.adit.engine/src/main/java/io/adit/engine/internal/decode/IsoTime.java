package io.adit.engine.internal.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Reads {@code 2026-11-23T10:15:30.250Z} without allocating; any other ISO 8601 date-time with an offset by java.time, also with
 * a blank instead of the T (RFC 3339, clause 5.6).
 * Fractions finer than a microsecond are cut off.
 */
final class IsoTime {
    private static final int SECONDS_LENGTH = "2026-11-23T10:15:30".length();

    /** Offsets as +01:00, +0100, +01 or Z. */
    private static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoTime() {}

    /** Microseconds since the epoch; {@link Long#MIN_VALUE} where the text is no date-time with an offset, or before 1970. */
    static long parse(char[] text, int offset, int length) {
        long micros = parseUtc(text, offset, length);
        return micros != Long.MIN_VALUE ? micros : parseAny(new String(text, offset, length));
    }

    private static long parseUtc(char[] text, int at, int length) {
        int last = at + length - 1;
        if (length <= SECONDS_LENGTH || text[last] != 'Z' || !separatorsFit(text, at)) {
            return Long.MIN_VALUE;
        }
        int year = digits(text, at, 4);
        int month = digits(text, at + 5, 2);
        int day = digits(text, at + 8, 2);
        int hour = digits(text, at + 11, 2);
        int minute = digits(text, at + 14, 2);
        int second = digits(text, at + 17, 2);
        long fraction = fraction(text, at + SECONDS_LENGTH, last);
        boolean inRange = year >= 1970
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(year, month)
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60
                && fraction >= 0;
        if (!inRange) {
            return Long.MIN_VALUE;
        }
        return ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60_000_000L + second * 1_000_000L + fraction;
    }

    private static boolean separatorsFit(char[] text, int at) {
        return text[at + 4] == '-'
                && text[at + 7] == '-'
                && (text[at + 10] == 'T' || text[at + 10] == 't')
                && text[at + 13] == ':'
                && text[at + 16] == ':';
    }

    /** Microseconds of {@code .250} between the two positions; 0 where they are equal, -1 where it is no fraction. */
    private static long fraction(char[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        if (text[from] != '.' || to - from < 2 || to - from > 10) {
            return -1;
        }
        long micros = 0;
        long weight = 100_000;
        for (int i = from + 1; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            micros += digit * weight;
            weight /= 10;
        }
        return micros;
    }

    private static int digits(char[] text, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Days since 1970-01-01; H. Hinnant, chrono-compatible low-level date algorithms, days_from_civil. */
    private static long epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468L;
    }

    private static long parseAny(String text) {
        if (text.length() > 40) {
            return Long.MIN_VALUE;
        }
        try {
            boolean blank = text.length() > 10 && text.charAt(10) == ' ';
            String standard = blank ? text.substring(0, 10) + 'T' + text.substring(11) : text;
            Instant instant = OffsetDateTime.parse(standard, ANY_OFFSET).toInstant();
            boolean inRange = instant.getEpochSecond() >= 0 && instant.getEpochSecond() < 253_402_300_800L;
            return inRange ? instant.getEpochSecond() * 1_000_000L + instant.getNano() / 1_000 : Long.MIN_VALUE;
        } catch (DateTimeException e) {
            return Long.MIN_VALUE;
        }
    }
}
