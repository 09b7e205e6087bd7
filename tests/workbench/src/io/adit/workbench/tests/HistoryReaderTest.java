package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.adit.ifc.writeback.ChannelHistory;
import io.adit.ifc.writeback.ChannelHistory.Point;
import io.adit.ifc.writeback.ChannelHistory.Subject;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.Quality;
import io.adit.workbench.results.HistoryReader;
import io.adit.workbench.results.Measured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What the server says of a channel's history, as it goes into an IFC file. */
class HistoryReaderTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Measured CURRENT = new Measured(
            new Subject(List.of("sensor", "pump"), "pump-1.current", "Motor current"),
            new ChannelRow("io.adit:pump-1#current", "Pump", "Motor current", 12.0, "A", 1, Quality.GOOD, "", null));

    private static ChannelHistory of(String answer) {
        return HistoryReader.of(CURRENT, HOUR, JsonObject.of(answer));
    }

    @Test
    void hasStepsWithValuesAndSaysWhichCanBeReliedUpon() {
        ChannelHistory history = of("""
                {"data":[{"timestamp":"2026-11-26T10:00:00Z","avg":12.5,"count":60,"bad":0,"uncertain":0},
                         {"timestamp":"2026-11-26T11:00:00Z","count":0,"bad":60,"uncertain":0},
                         {"timestamp":"2026-11-26T12:00:00Z","avg":13,"count":59,"bad":1,"uncertain":0},
                         {"timestamp":"2026-11-26T13:00:00Z","avg":14,"count":60,"bad":0,"uncertain":2}]}""");
        assertEquals("A", history.unit());
        assertEquals(HOUR, history.step());
        assertEquals(
                List.of(
                        new Point(Instant.parse("2026-11-26T10:00:00Z"), 12.5, true),
                        new Point(Instant.parse("2026-11-26T12:00:00Z"), 13, false),
                        new Point(Instant.parse("2026-11-26T13:00:00Z"), 14, false)),
                history.points());
    }

    @Test
    void isNoneWhereThereAreNoValues() {
        assertNull(of("{\"data\":[]}"));
        assertNull(of("{\"data\":[{\"timestamp\":\"2026-11-26T11:00:00Z\",\"count\":0,\"bad\":60,\"uncertain\":0}]}"));
    }
}
