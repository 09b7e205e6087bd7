package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days belong to the period of a limit, and what may be used in it. */
class PeriodLimitTest {
    private static PeriodLimit limit(String since, String period) {
        JsonObject volume = new JsonObject().put("max-bytes", 3000).put("effective-since", since);
        if (!period.isEmpty()) {
            volume.put("period", new JsonObject(period.replace('\'', '"')));
        }
        return PeriodLimit.read(new JsonObject().put("data-volume", volume), "data-volume", "max-bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-11T12:00:00Z | | 2026-09-20T00:00:00Z | 2026-09-11 | 2000",
                "2026-09-11T12:00:00Z | {'mode':'monthly'} | 2026-10-20T00:00:00Z | 2026-10-01 | 3000",
                "2026-09-01T00:00:00Z | {'mode':'monthly'} | 2026-09-30T23:59:59Z | 2026-09-01 | 3000",
                "2026-09-30T23:00:00-02:00 | | 2026-10-31T12:00:00Z | 2026-10-01 | 3000",
                "2026-09-11T12:00:00Z | {'mode':'days','no-of-days':7} | 2026-09-18T11:59:59Z | 2026-09-11 | 3000",
                "2026-09-11T12:00:00Z | {'mode':'days','no-of-days':7} | 2026-09-18T12:00:00Z | 2026-09-18 | 3000",
                "2026-09-11T12:00:00Z | {'mode':'days','no-of-days':1} | 2027-02-01T13:00:00Z | 2027-02-01 | 3000"
            })
    void countsFromTheFirstDayOfThePeriod(String since, String period, String now, LocalDate first, long most) {
        PeriodLimit limit = limit(since, period == null ? "" : period);
        OffsetDateTime at = OffsetDateTime.parse(now);
        assertThat(limit.holdsAt(at)).isTrue();
        assertThat(limit.firstDay(at)).isEqualTo(first);
        assertThat(limit.mostAt(at)).isEqualTo(most);
    }
}
