package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Direction;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.MaintenanceCosts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ForecastChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();
    private final MaintenanceCosts costs = AditFactory.eINSTANCE.createMaintenanceCosts();
    private final LevelRule rule = AditFactory.eINSTANCE.createLevelRule();

    ForecastChecksTest() {
        asset.setId("pump");
        asset.setCosts(costs);
        facility.getAssets().add(asset);
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey("vibration");
        channel.setUnit("mm/s");
        asset.getChannels().add(channel);
        rule.setId("vibration");
        rule.setChannel(channel);
        facility.getRules().add(rule);
    }

    private List<String> findings(EObject object) {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.object() == object
                        && (finding.code().startsWith("costs") || finding.code().startsWith("rule.forecast")))
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
    }

    @Test
    void costsAreWholeOrNone() {
        costs.setCurrency("EUR");
        costs.setPlannedWork(2000.0);
        costs.setPlannedHours(4.0);
        costs.setRenewalDays(900.0);
        assertThat(findings(costs))
                .containsExactly("costs.half: Costs of asset 'pump' lack: work after a failure, downtime per hour, "
                        + "downtime after a failure.");
        costs.setUnplannedWork(9000.0);
        costs.setDowntimePerHour(0.0);
        costs.setUnplannedHours(24.0);
        assertThat(findings(costs)).isEmpty();
        costs.setUnplannedWork(-1.0);
        costs.setRenewalDays(0.0);
        assertThat(findings(costs))
                .containsExactly("costs.range: Costs of asset 'pump' are negative or no life: work after a failure, "
                        + "life of the work.");
    }

    @Test
    void aForecastLooksAheadForADecentTime() {
        assertThat(findings(rule)).isEmpty();
        rule.setForecastDays(14.0);
        assertThat(findings(rule)).isEmpty();
        rule.setForecastDays(400.0);
        assertThat(findings(rule)).singleElement().asString().startsWith("rule.forecast-days");
    }

    @Test
    void whatWatchesAForecastNeedsARuleThatForeseesTheLevelOverItsChannel() {
        rule.setForecastDays(14.0);
        Level level = AditFactory.eINSTANCE.createLevel();
        level.setName("action");
        rule.getLevels().add(level);
        LevelRule advisory = AditFactory.eINSTANCE.createLevelRule();
        advisory.setId("soon");
        advisory.setChannel(rule.getChannel());
        advisory.setDirection(Direction.BELOW);
        Level notice = AditFactory.eINSTANCE.createLevel();
        notice.setName("notice");
        notice.setLimit(10);
        advisory.getLevels().add(notice);
        ForecastWatch watch = AditFactory.eINSTANCE.createForecastWatch();
        watch.setRule(rule);
        advisory.setWatch(watch);
        facility.getRules().add(advisory);
        assertThat(watching()).isEmpty();
        notice.setLimit(14);
        assertThat(watching()).containsExactly("forecast-watch.limits");
        notice.setLimit(10);
        watch.setLevel("panic");
        assertThat(watching()).containsExactly("forecast-watch.rule");
        watch.setLevel("action");
        rule.setForecastDays(null);
        assertThat(watching()).containsExactly("forecast-watch.rule");
        rule.setForecastDays(14.0);
        advisory.setDirection(Direction.ABOVE);
        assertThat(watching()).containsExactly("forecast-watch.limits");
        watch.setRule(null);
        assertThat(watching()).containsExactly("forecast-watch.rule", "forecast-watch.limits");
    }

    private List<String> watching() {
        return Validator.validate(facility).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("forecast-watch"))
                .toList();
    }

    @Test
    void aForecastNeedsAValue() {
        rule.setForecastDays(14.0);
        rule.setWatch(AditFactory.eINSTANCE.createSilenceWatch());
        assertThat(findings(rule)).singleElement().asString().startsWith("rule.forecast-no-value");
    }
}
