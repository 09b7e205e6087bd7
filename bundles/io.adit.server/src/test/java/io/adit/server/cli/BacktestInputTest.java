package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestInputTest {
    private static final ModelFile MODEL = ModelFile.load(Path.of("../../ditto-things/sample/station.adit"));

    @TempDir
    Path folder;

    private static JsonObject sweep(String level, String over, String atMost) {
        SweepOptions options = new SweepOptions();
        options.level = level;
        options.over = over;
        options.atMost = atMost;
        return options.isAsked() ? options.json(MODEL) : JsonObject.empty();
    }

    @Test
    void aSweepNamesRuleLevelAndLimits() {
        JsonObject sweep = sweep("strain-ring-12.alert", "-5.5..1e2", "1/week");
        assertThat(BacktestText.text(sweep, "rule")).isEqualTo("strain-ring-12");
        assertThat(BacktestText.text(sweep, "level")).isEqualTo("alert");
        assertThat(BacktestText.number(sweep, "low")).isEqualTo(-5.5);
        assertThat(BacktestText.number(sweep, "high")).isEqualTo(100);
        assertThat(BacktestText.number(sweep, "atMostPerMonth")).isCloseTo(30 / 7.0, within(1e-9));
        assertThat(sweep(null, null, null)).isEmpty();
    }

    @Test
    void whatIsWrongWithASweepIsSaid() {
        assertThatThrownBy(() -> sweep("strain-ring-99.alert", "1..2", null)).hasMessageContaining("names no rule of");
        assertThatThrownBy(() -> sweep("co-west.alert", null, null)).hasMessageContaining("--over 40..90");
        assertThatThrownBy(() -> sweep("co-west.alert", "low..2", null)).hasMessage("'low' is no number.");
        assertThatThrownBy(() -> sweep("co-west.alert", "1..2", "2")).hasMessageContaining("2/month");
        assertThatThrownBy(() -> sweep(null, "1..2", null)).hasMessageContaining("belong to --sweep");
    }

    private JsonArray incidents(String text) throws IOException {
        Path file = folder.resolve("incidents.csv");
        Files.writeString(file, text);
        return new IncidentFile(file, MODEL).read();
    }

    @Test
    void incidentsNameChannelsAndAssetsByTheirIdsInTheModel() throws IOException {
        JsonArray read = incidents("""
                \uFEFFLabel,To,From,Channel
                "jam, long",2026-01-01T01:00:00Z,2026-01-01T00:00:00Z,31oE09urCeQbS$m_u7zeog.carbonMonoxide

                flood,2026-01-02T01:00:00Z,2026-01-02T00:00:00Z,2LUOPVc74KGix_Rfl2AI18
                storm,2026-01-03T01:00:00Z,2026-01-03T00:00:00Z
                """);
        assertThat(read.stream().map(JsonValue::asObject))
                .containsExactly(
                        JsonObject.of("{\"thingId\":\"io.adit.sample:31oE09urCeQbS$m_u7zeog\","
                                + "\"featureId\":\"carbonMonoxide\",\"from\":\"2026-01-01T00:00:00Z\","
                                + "\"to\":\"2026-01-01T01:00:00Z\",\"label\":\"jam, long\"}"),
                        JsonObject.of(
                                "{\"thingId\":\"io.adit.sample:2LUOPVc74KGix_Rfl2AI18\","
                                        + "\"from\":\"2026-01-02T00:00:00Z\",\"to\":\"2026-01-02T01:00:00Z\",\"label\":\"flood\"}"),
                        JsonObject.of("{\"from\":\"2026-01-03T00:00:00Z\",\"to\":\"2026-01-03T01:00:00Z\","
                                + "\"label\":\"storm\"}"));
    }

    @Test
    void whatIsWrongWithIncidentsIsSaidWithItsLine() {
        assertThatThrownBy(() -> incidents("")).hasMessageContaining("line 1: the first line names the columns");
        assertThatThrownBy(() -> incidents("from,to,asset\n2026,2027,pump-9\n"))
                .hasMessageContaining("line 2: ")
                .hasMessageContaining("no channel and no asset with the id 'pump-9'");
        assertThatThrownBy(() -> incidents("from,to,label\n2026,2027,\"open\n"))
                .hasMessageContaining("line 2: a quote");
    }

    @Test
    void spansHaveTheirTwoLargestUnits() {
        assertThat(BacktestText.span(3.24)).isEqualTo("3.2 s");
        assertThat(BacktestText.span(59.96)).isEqualTo("1 min 0 s");
        assertThat(BacktestText.span(3725)).isEqualTo("1 h 2 min");
        assertThat(BacktestText.span(100 * 3600)).isEqualTo("4 d 4 h");
    }
}
