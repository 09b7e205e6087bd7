package io.adit.publish.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.forecast.ForecastPoint;
import io.adit.engine.forecast.LevelForecast;
import io.adit.engine.forecast.LevelOutlook;
import io.adit.engine.forecast.MaintenanceAdvice;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ForecastSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastJsonTest {
    private static final ChannelId CHANNEL = new ChannelId("ns:p1", "vibration");
    private static final long DAY = 86_400_000_000L;

    @Test
    void saysWhatTheTwinLayoutSays() {
        LevelOutlook outlook = new LevelOutlook(0, 30 * DAY, 0.61234, 9 * DAY, 20 * DAY, null);
        LevelForecast level = new LevelForecast("action", 4.5, false, outlook, "May reach …");
        MaintenanceAdvice advice = new MaintenanceAdvice(8 * DAY, 30 * DAY, 1000.4, 9000.2, "EUR");
        List<ForecastPoint> band = List.of(new ForecastPoint(10 * DAY, 3.12345678, 3.5, 4));
        JsonObject json =
                ForecastJson.of(new RuleForecast("vibration-p1", CHANNEL, "mm/s", List.of(level), band, advice));
        JsonObject expected = JsonObject.of("""
                {"time":"1970-01-01T00:00:00Z","until":"1970-01-31T00:00:00Z","confidence":0.8,"unit":"mm/s",
                 "levels":[{"level":"action","limit":4.5,"beyond":false,"probability":0.612,
                   "earliest":"1970-01-10T00:00:00Z","likely":"1970-01-21T00:00:00Z","text":"May reach …"}],
                 "band":[{"time":"1970-01-11T00:00:00Z","low":3.12346,"likely":3.5,"high":4.0}],
                 "advice":{"workBy":"1970-01-09T00:00:00Z","cost":1000,"costOfWaiting":9000,"saving":8000,"currency":"EUR"}}
                """);
        assertThat(json.remove("advice/text")).isEqualTo(expected);
        assertThat(json.getValue("advice/text").orElseThrow().asString())
                .startsWith("Do the work by 1970-01-09: it saves about 8,000 EUR.");
    }

    private static Programme programme(boolean enabled, @Nullable ForecastSettings forecast) {
        LevelRuleSettings rule = new LevelRuleSettings("r", "R", CHANNEL, Direction.ABOVE, false, enabled, List.of())
                .foreseeing(forecast);
        return new Programme(List.of(), List.of(rule));
    }

    @Test
    void knowsWhichForecastsAreGoneWithAnotherProgramme() {
        Foreseen foreseen = new Foreseen();
        ForecastSettings fortnight = new ForecastSettings(14, null);
        assertThat(foreseen.goneWith(programme(true, fortnight))).isEmpty();
        assertThat(foreseen.goneWith(programme(true, new ForecastSettings(7, null))))
                .isEmpty();
        assertThat(foreseen.goneWith(programme(false, fortnight))).containsExactly(TwinProperty.forecast(CHANNEL, "r"));
        assertThat(foreseen.goneWith(Programme.EMPTY)).isEmpty();
    }
}
