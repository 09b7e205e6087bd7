package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.Holidays;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Sensitivity;
import io.adit.engine.programme.WatchSettings;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.Condition;
import io.adit.model.ConditionWatch;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.Guard;
import io.adit.model.Holiday;
import io.adit.model.Hours;
import io.adit.model.LevelRule;
import io.adit.model.ValueWatch;
import io.adit.model.Weekday;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

/** From what a rule of the model watches, and when it is in force, to things and back to what the engine runs. */
class WatchesOfProgrammeTest {
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final LevelRule rule = (LevelRule) facility.getRules().get(0);
    private final Channel channel = rule.getChannel();
    private final ChannelId id = settings().channel();

    private JsonObject thing() {
        return DesiredState.of(facility, "nginx:admin").things().get("io.adit.sample:rule." + rule.getId());
    }

    private LevelRuleSettings settings() {
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(thing()));
        assertThat(result.problems()).isEmpty();
        return result.programme().rules().get(0);
    }

    private io.adit.model.DerivationInput input(String name) {
        io.adit.model.DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setName(name);
        input.setChannel(channel);
        return input;
    }

    @Test
    void theEngineGetsHowItsAlarmIsHandled() {
        assertThat(settings().handling()).isEqualTo(HandlingSettings.DEFAULT);
        rule.setConfirm(true);
        rule.setMaxShelveMinutes(0);
        assertThat(settings().handling()).isEqualTo(new HandlingSettings(true, 0));
    }

    @Test
    void theEngineGetsTheForecastThatIsWatched() {
        ForecastWatch watch = AditFactory.eINSTANCE.createForecastWatch();
        watch.setRule((LevelRule) facility.getRules().get(1));
        rule.setWatch(watch);
        String other = facility.getRules().get(1).getId();
        assertThat(settings().watch()).isEqualTo(new WatchSettings.Forecast(other, ""));
        watch.setLevel("action");
        assertThat(settings().watch()).isEqualTo(new WatchSettings.Forecast(other, "action"));
    }

    @Test
    void theEngineGetsTheFormula() {
        ValueWatch watch = AditFactory.eINSTANCE.createValueWatch();
        watch.setExpression("rate(x over 1 d)");
        watch.setUnit("mm/d");
        watch.setWaitSeconds(3.0);
        watch.getInputs().add(input("x"));
        rule.setWatch(watch);
        assertThat(settings().watch())
                .isEqualTo(new WatchSettings.Value(
                        "rate(x over 1 d)", "mm/d", List.of(new DerivationInput("x", id)), 3.0));
    }

    @Test
    void theEngineGetsTheConditionOfEachLevel() {
        ConditionWatch watch = AditFactory.eINSTANCE.createConditionWatch();
        watch.getInputs().add(input("x"));
        rule.setWatch(watch);
        rule.getLevels().forEach(level -> level.setCondition("x > 1 " + level.getName()));
        assertThat(settings().watch())
                .isEqualTo(new WatchSettings.Conditions(
                        rule.getLevels().stream()
                                .map(level -> "x > 1 " + level.getName())
                                .toList(),
                        List.of(new DerivationInput("x", id)),
                        null));
    }

    @Test
    void theEngineGetsTheDetectorOfAChannel() {
        rule.setWatch(AditFactory.eINSTANCE.createDetectorWatch());
        assertThat(settings().watch()).isEqualTo(new WatchSettings.Detector(new DetectorSettings(List.of(), null)));
    }

    @Test
    void theEngineGetsTheDetectorOfAGroup() {
        DetectorWatch watch = AditFactory.eINSTANCE.createDetectorWatch();
        watch.setSensitivity(io.adit.model.Sensitivity.LOW);
        watch.setIntervalSeconds(10.0);
        watch.setLearnSeconds(7200.0);
        watch.setMode(channel);
        watch.getInputs().add(input("x"));
        rule.setWatch(watch);
        assertThat(settings().watch())
                .isEqualTo(new WatchSettings.Detector(
                        new DetectorSettings(List.of(new DerivationInput("x", id)), id, Sensitivity.LOW, 10, 7200)));
    }

    @Test
    void theEngineGetsWhenTheRuleIsInForce() {
        rule.setWatch(AditFactory.eINSTANCE.createSilenceWatch());
        Guard guard = AditFactory.eINSTANCE.createGuard();
        guard.setWhen("mode = 1");
        guard.getInputs().add(input("mode"));
        Hours hours = AditFactory.eINSTANCE.createHours();
        hours.getDays().add(Weekday.MONDAY);
        hours.getDays().add(Weekday.HOLIDAY);
        facility.getHolidays().clear();
        Holiday holiday = AditFactory.eINSTANCE.createHoliday();
        holiday.setDate("easter+1");
        facility.getHolidays().add(holiday);
        hours.setFrom("22:00");
        hours.setTo("06:00");
        guard.getHours().add(hours);
        guard.setOutside(true);
        Condition inhibitor = AditFactory.eINSTANCE.createCondition();
        inhibitor.setRule(facility.getRules().get(1));
        inhibitor.setLevel("alarm");
        guard.getInhibitors().add(inhibitor);
        rule.setGuard(guard);
        assertThat(settings().watch()).isEqualTo(new WatchSettings.Silence());
        assertThat(settings().guard())
                .isEqualTo(new GuardSettings(
                        new CalendarSettings(
                                facility.getTimeZone(),
                                List.of(new CalendarSettings.Hours(
                                        Set.of(DayOfWeek.MONDAY), true, LocalTime.of(22, 0), LocalTime.of(6, 0))),
                                true,
                                Holidays.of(List.of("easter+1"))),
                        "mode = 1",
                        List.of(new DerivationInput("mode", id)),
                        List.of(new InhibitorSettings(facility.getRules().get(1).getId(), "alarm"))));
    }

    @Test
    void theAssetSaysWhatItsAlarmIsAbout() {
        rule.setWatch(AditFactory.eINSTANCE.createSilenceWatch());
        JsonObject asset = DesiredState.of(facility, "nginx:admin").things().get(id.thingId());
        String path = "features/" + ProgrammeReader.alarmFeature(rule.getId()) + "/properties/rule/";
        assertThat(asset.getValue(path + "watches")).contains(JsonValue.of("silence"));
        assertThat(asset.getValue(path + "unit")).contains(JsonValue.of("s"));
    }

    @Test
    void oneThatCannotBeReadIsLeftOutAndReported() {
        rule.setWatch(AditFactory.eINSTANCE.createSilenceWatch());
        JsonObject damaged = thing().setValue(JsonPointer.of("attributes/rule/watch/kind"), JsonValue.of("magic"));
        ProgrammeReader.Result result = ProgrammeReader.read(List.of(damaged));
        assertThat(result.programme().rules()).isEmpty();
        assertThat(result.problems()).singleElement().asString().contains("magic");
    }
}
