package io.adit.server.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StationMailTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private Instant now = NOW;
    private final StationMail mail = new StationMail(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });
    private final List<JsonArray> given = new ArrayList<>();

    @Test
    void givesAMessageUntilItIsConfirmedWithTheTimeThatIsLeft() {
        mail.put(message("1"), NOW.plusSeconds(10));
        now = NOW.plusSeconds(4);
        mail.ask("run", given::add);
        mail.ask("run", given::add);
        JsonObject expected = message("1").put("timeoutMillis", 6000);
        assertThat(given)
                .hasSize(2)
                .allSatisfy(all -> assertThat(all.getJsonObject(0)).isEqualTo(expected));
        mail.confirm(Set.of("1"));
        mail.ask("run", given::add);
        assertThat(given).hasSize(2);
    }

    @Test
    void givesAnotherRunNothingThatTheFirstGot() {
        mail.put(message("1"), NOW.plusSeconds(10));
        mail.ask("first", given::add);
        mail.put(message("2"), NOW.plusSeconds(10));
        mail.ask("second", given::add);
        assertThat(given).hasSize(2);
        assertThat(given.get(1)).hasSize(1);
        assertThat(given.get(1).getJsonObject(0).getString("id")).isEqualTo("2");
    }

    @Test
    void neverGivesOneWhoseTimeIsOver() {
        mail.put(message("1"), NOW.plusSeconds(10));
        now = NOW.plusSeconds(10);
        mail.ask("run", given::add);
        assertThat(given).isEmpty();
        mail.wake();
        assertThat(given).containsExactly(new JsonArray());
    }

    @Test
    void givesAtOnceToOneWhoAsksAndNothingToOneWhoAskedBefore() {
        List<JsonArray> second = new ArrayList<>();
        mail.ask("run", given::add);
        mail.ask("run", second::add);
        assertThat(given).containsExactly(new JsonArray());
        mail.put(message("1"), NOW.plusSeconds(1));
        assertThat(second).singleElement().satisfies(all -> assertThat(all).hasSize(1));
        assertThat(given).hasSize(1);
    }

    @Test
    void refusesMoreThanItsRoom() {
        int taken = 0;
        while (taken < 10_000 && mail.put(message("" + taken), NOW.plusSeconds(1))) {
            taken++;
        }
        assertThat(taken).isEqualTo(500);
    }

    private static JsonObject message(String id) {
        return new JsonObject().put("id", id);
    }
}
