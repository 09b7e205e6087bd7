package io.adit.access;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a busy server asks to be left alone: seconds, or a date of HTTP (RFC 9110, section 10.2.3). */
public final class RetryAfter {
    /** Who asks for more is tried after this all the same. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private RetryAfter() {}

    /** Whether a status says that the server takes no more for now: 429 or 503. */
    public static boolean isBusy(int status) {
        return status == 429 || status == 503;
    }

    /** Milliseconds to wait, a minute at most; 0 where nothing is asked for, or nothing that can be read. */
    public static long millis(HttpHeaders headers, Instant now) {
        String asked = headers.firstValue("Retry-After").orElse("").strip();
        if (asked.matches("\\d{1,9}")) {
            return Math.min(
                    LONGEST.toMillis(),
                    Duration.ofSeconds(Long.parseLong(asked)).toMillis());
        }
        try {
            Instant until = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Math.clamp(Duration.between(now, until).toMillis(), 0, LONGEST.toMillis());
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
