package io.adit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3000",
                "0 | 0",
                "86400 | 60000",
                "Wed, 4 Mar 2026 05:06:17 GMT | 10000",
                "Wed, 4 Mar 2026 05:06:00 GMT | 0",
                "Thu, 5 Mar 2026 05:06:00 GMT | 60000",
                "soon | 0",
                "-5 | 0",
                "99999999999999999999 | 0"
            })
    void readsSecondsAndDates(String asked, long millis) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Retry-After", List.of(asked)), (name, value) -> true);
        assertThat(RetryAfter.millis(headers, NOW)).isEqualTo(millis);
    }

    @Test
    void waitsForNothingThatIsNotAskedFor() {
        assertThat(RetryAfter.millis(HttpHeaders.of(Map.of(), (name, value) -> true), NOW))
                .isZero();
    }
}
