package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.forecast.MaintenanceCosts;
import io.adit.engine.programme.ForecastSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Facility;
import io.adit.model.LevelRule;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the forecast and the costs of the model to things and back to what the engine runs. */
class ForecastsOfProgrammeTest {
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final LevelRule rule = (LevelRule) facility.getRules().get(0);

    private ProgrammeReader.Result read() {
        JsonObject thing = DesiredState.of(facility, "nginx:admin").things().get("io.adit.sample:rule." + rule.getId());
        return ProgrammeReader.read(List.of(thing));
    }

    private @Nullable ForecastSettings settings() {
        ProgrammeReader.Result result = read();
        assertThat(result.problems()).isEmpty();
        return result.programme().rules().get(0).forecast();
    }

    @Test
    void theEngineGetsHorizonAndCosts() {
        rule.setForecastDays(null);
        assertThat(settings()).isNull();
        rule.setForecastDays(14.0);
        Asset asset = (Asset) rule.getChannel().eContainer();
        asset.setCosts(null);
        assertThat(settings()).isEqualTo(new ForecastSettings(14, null));
        io.adit.model.MaintenanceCosts costs = AditFactory.eINSTANCE.createMaintenanceCosts();
        costs.setCurrency("EUR");
        costs.setPlannedWork(1.0);
        costs.setUnplannedWork(2.0);
        costs.setDowntimePerHour(3.0);
        costs.setPlannedHours(4.0);
        costs.setUnplannedHours(5.0);
        costs.setRenewalDays(6.0);
        asset.setCosts(costs);
        assertThat(settings()).isEqualTo(new ForecastSettings(14, new MaintenanceCosts(1, 2, 3, 4, 5, 6, "EUR")));
        costs.setPlannedHours(null);
        assertThat(read().problems()).singleElement().asString().contains("plannedHours");
    }
}
