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
    void givesAMessageOnceWithTheTimeThatIsLeft() {
        mail.put(new JsonObject().put("id", "1"), NOW.plusSeconds(10));
        now = NOW.plusSeconds(4);
        mail.ask(given::add);
        assertThat(given)
                .singleElement()
                .satisfies(all -> assertThat(all.getJsonObject(0))
                        .isEqualTo(new JsonObject().put("id", "1").put("timeoutMillis", 6000)));
        mail.ask(given::add);
        assertThat(given).hasSize(1);
    }

    @Test
    void neverGivesOneWhoseTimeIsOver() {
        mail.put(new JsonObject(), NOW.plusSeconds(10));
        now = NOW.plusSeconds(10);
        mail.ask(given::add);
        assertThat(given).isEmpty();
        mail.wake();
        assertThat(given).containsExactly(new JsonArray());
    }

    @Test
    void givesAtOnceToOneWhoAsksAndNothingToOneWhoAskedBefore() {
        List<JsonArray> second = new ArrayList<>();
        mail.ask(given::add);
        mail.ask(second::add);
        assertThat(given).containsExactly(new JsonArray());
        mail.put(new JsonObject(), NOW.plusSeconds(1));
        assertThat(second).singleElement().satisfies(all -> assertThat(all).hasSize(1));
        assertThat(given).hasSize(1);
    }

    @Test
    void refusesMoreThanItsRoom() {
        int taken = 0;
        while (taken < 10_000 && mail.put(new JsonObject(), NOW.plusSeconds(1))) {
            taken++;
        }
        assertThat(taken).isEqualTo(500);
    }
}
