package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of single messages; times in seconds. */
class EngineTest {
    private final Recorder out = new Recorder();

    private static CleaningSettings cleaning(Double rate, Double stuck, Double future, Double late) {
        return new CleaningSettings(null, null, stuck, rate, future, late);
    }

    private static Engine engine(CleaningSettings cleaning, ReportSettings report) {
        return Engine.start(Trial.programme(Trial.channel(Trial.ID, 0.0, 100.0, 10.0, List.of(), cleaning, report)));
    }

    private static Engine calibrated(CalibrationSettings... calibrations) {
        return Engine.start(Trial.programme(Trial.calibrated(calibrations)));
    }

    private void feed(Engine engine, double... timesAndValues) {
        for (int i = 0; i < timesAndValues.length; i += 2) {
            engine.accept(Trial.message(timesAndValues[i], timesAndValues[i + 1]), out);
        }
    }

    @Test
    void takesEverySampleOfASenmlPackWithWhatItSaysOfItself() {
        BindingSettings binding = new BindingSettings(
                "t", "d", "dev:v", null, TimeFormat.ISO8601, "A", null, null, PayloadSettings.of(PayloadFormat.SENML));
        ChannelSettings settings = Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(new ChannelSettings(
                settings.id(),
                "I",
                "A",
                null,
                null,
                null,
                1,
                List.of(binding),
                List.of(),
                settings.cleaning(),
                settings.report())));
        engine.accept(
                Trial.json(
                        100,
                        "[{\"bn\":\"dev:v\",\"bu\":\"mA\",\"v\":2000},{\"v\":1000,\"t\":-5},{\"v\":7,\"u\":\"Cel\",\"t\":-4},"
                                + "{\"quality\":\"STALE\",\"t\":-3},{\"v\":3000,\"quality\":\"CLOCK\",\"t\":-2},{\"vs\":\"x\",\"t\":-1}]"),
                out);
        assertThat(out.clean)
                .containsExactly(
                        new Sample(Trial.ID, Trial.at(95), 1, Quality.GOOD, Reason.NONE, 100_000),
                        new Sample(Trial.ID, Trial.at(96), Double.NaN, Quality.BAD, Reason.UNIT, 100_000),
                        new Sample(Trial.ID, Trial.at(97), Double.NaN, Quality.BAD, Reason.STALE, 100_000),
                        new Sample(Trial.ID, Trial.at(98), 3, Quality.UNCERTAIN, Reason.CLOCK, 100_000),
                        new Sample(Trial.ID, Trial.at(99), Double.NaN, Quality.BAD, Reason.NOT_A_NUMBER, 100_000),
                        new Sample(Trial.ID, Trial.at(100), 2, Quality.GOOD, Reason.NONE, 100_000));
        assertThat(out.undecodable).isEmpty();
    }

    @Test
    void givesRawAndCleanSampleOfAGoodReading() {
        feed(engine(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE), 5, 12.4);
        Sample expected = new Sample(Trial.ID, Trial.at(5), 12.4, Quality.GOOD, Reason.NONE, 5000);
        assertThat(out.raw).containsExactly(expected);
        assertThat(out.clean).containsExactly(expected);
        assertThat(out.reported).containsExactly(expected);
    }

    @Test
    void marksWhatEachCheckFinds() {
        Engine engine = engine(cleaning(5.0, 3.0, 1.0, 60.0), ReportSettings.EVERY_SAMPLE);
        engine.accept(Trial.json(1, "{\"v\":null,\"t\":1}"), out);
        feed(engine, 2, 10, 2, 10, 3, 101, 4, 90, 5, 9);
        engine.accept(Trial.message(6, 7.5, 10), out);
        engine.accept(Trial.message(70, 6, 10), out);
        feed(engine, 71, 11, 72, 11, 74, 11);
        assertThat(out.clean.stream().map(Sample::reason))
                .containsExactly(
                        Reason.NOT_A_NUMBER,
                        Reason.NONE,
                        Reason.DUPLICATE,
                        Reason.OUT_OF_RANGE,
                        Reason.RATE,
                        Reason.NONE,
                        Reason.FUTURE,
                        Reason.MISSING,
                        Reason.LATE,
                        Reason.NONE,
                        Reason.NONE,
                        Reason.STUCK);
        assertThat(out.clean)
                .allMatch(sample -> (sample.quality() == Quality.GOOD) == (sample.reason() == Reason.NONE))
                .filteredOn(sample -> sample.quality() == Quality.UNCERTAIN)
                .extracting(Sample::reason)
                .containsExactly(Reason.LATE, Reason.STUCK);
        assertThat(out.raw).hasSize(11);
    }

    @Test
    void aClockFarAheadDoesNotMakeTheChannelDeafEvenWithoutAFutureCheck() {
        Engine engine = engine(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        engine.accept(Trial.message(10, 4e9, 5), out);
        feed(engine, 11, 6);
        assertThat(out.clean.stream().map(Sample::reason)).containsExactly(Reason.FUTURE, Reason.NONE);
        assertThat(out.reported).last().isEqualTo(out.lastClean());
    }

    @Test
    void takesTheTimeOfArrivalWhereThePayloadHasNone() {
        Engine engine = engine(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        engine.accept(Trial.json(7, "{\"v\":1}"), out);
        assertThat(out.lastClean())
                .isEqualTo(new Sample(Trial.ID, Trial.at(7), 1, Quality.UNCERTAIN, Reason.CLOCK, 7000));
    }

    @Test
    void saysOnceThatAChannelIsMissing() {
        Engine engine = engine(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        engine.advance(Trial.at(1000), out);
        assertThat(out.clean).isEmpty();
        feed(engine, 1001, 5);
        engine.advance(Trial.at(1030.9), out);
        assertThat(out.clean).hasSize(1);
        engine.advance(Trial.at(1031), out);
        engine.advance(Trial.at(1500), out);
        assertThat(out.clean).hasSize(2);
        assertThat(out.lastClean().reason()).isEqualTo(Reason.MISSING);
        assertThat(out.lastClean().timeMicros()).isEqualTo(Trial.at(1031));
        assertThat(out.reported).last().isEqualTo(out.lastClean());
    }

    @Test
    void appliesDatedCalibrationsAndSaysWhenNoneIsValid() {
        Engine engine = calibrated(
                new CalibrationSettings(CalibrationKind.LINEAR, List.of(1.0, 2.0), "A", Trial.at(10), Trial.at(30)),
                new CalibrationSettings(CalibrationKind.POLYNOMIAL, List.of(1.0, 0.0, 1.0), "mA", Trial.at(20), null));
        feed(engine, 9, 5, 10, 5, 19, 5, 20, 5, 40, 5);
        assertThat(out.clean.stream().map(Sample::value)).containsExactly(Double.NaN, 11.0, 11.0, 0.026, 0.026);
        assertThat(out.clean.get(0).reason()).isEqualTo(Reason.NO_CALIBRATION);
        assertThat(out.raw.stream().map(Sample::value)).containsOnly(5.0);
    }

    @Test
    void interpolatesATableAndNeverExtrapolates() {
        Engine engine = calibrated(new CalibrationSettings(
                CalibrationKind.TABLE, List.of(0.0, 0.0, 1.0, 10.0, 3.0, 20.0), "A", null, null));
        feed(engine, 1, -0.001, 2, 0, 3, 0.5, 4, 1, 5, 2, 6, 3, 7, 3.001);
        assertThat(out.clean.stream().map(Sample::value))
                .containsExactly(Double.NaN, 0.0, 5.0, 10.0, 15.0, 20.0, Double.NaN);
        assertThat(out.clean.get(6).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void usesTheBindingThatIsValidAtTheTimeOfMeasurement() {
        BindingSettings old =
                new BindingSettings("t", "d", "/a", "/t", TimeFormat.EPOCH_SECONDS, "mA", null, Trial.at(10));
        BindingSettings now =
                new BindingSettings("t", "d", "/b", "/t", TimeFormat.EPOCH_SECONDS, "A", Trial.at(10), null);
        ChannelSettings channel = new ChannelSettings(
                Trial.ID,
                "I",
                "A",
                null,
                null,
                null,
                2,
                List.of(old, now),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(channel));
        engine.accept(Trial.json(12, "{\"t\":9.5,\"a\":1000,\"b\":2}"), out);
        engine.accept(Trial.json(12, "{\"t\":10,\"a\":1000,\"b\":2}"), out);
        engine.accept(Trial.json(12, "{\"t\":11,\"a\":1000}"), out);
        assertThat(out.clean.stream().map(Sample::value)).containsExactly(1.0, 2.0);
        assertThat(out.undecodable).hasSize(1);
    }

    @Test
    void feedsSeveralChannelsFromOneMessage() {
        ChannelId other = new ChannelId("ns:pump", "temperature");
        ChannelSettings temperature = new ChannelSettings(
                other,
                "T",
                "Cel",
                null,
                null,
                null,
                1,
                List.of(Trial.binding("/x/T", null, "[degF]")),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(new Programme(
                List.of(Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE), temperature), List.of()));
        engine.accept(Trial.json(5, "{\"t\":4,\"x\":{\"T\":212},\"v\":3}"), out);
        engine.accept(Trial.json(6, "{\"t\":5,\"v\":4}"), out);
        assertThat(out.clean.stream().map(Sample::channel)).containsExactly(Trial.ID, other, Trial.ID);
        assertThat(out.clean.get(1).value()).isEqualTo(100);
        assertThat(out.clean.get(1).timeMicros()).isEqualTo(Trial.at(5));
    }

    @Test
    void saysWhyAMessageGaveNothing() {
        Engine engine = engine(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        engine.accept(Trial.json(1, "{\"v\":"), out);
        engine.accept(Trial.json(1, ""), out);
        engine.accept(Trial.json(1, "{\"w\":1}"), out);
        engine.accept(new RawMessage(1, 1, "t", "other", "", new byte[0]), out);
        assertThat(out.lines).hasSize(4).allMatch(line -> line.startsWith("undecodable"));
        assertThat(out.undecodable.get(0))
                .startsWith("The payload is not JSON: ")
                .doesNotContain("Source");
        assertThat(out.undecodable.get(3)).isEqualTo("No channel is bound to device 'other' of tenant 't'.");
    }

    @Test
    void reportsByDeadbandAndIntervals() {
        Engine engine = engine(CleaningSettings.OFF, new ReportSettings(1.0, 5.0, 20.0));
        feed(engine, 0.5, 10, 6, 10.9, 7, 11, 8, 12, 9, 13);
        assertThat(out.reported.stream().map(Sample::value)).containsExactly(10.0, 11.0);
        engine.advance(Trial.at(12), out);
        assertThat(out.reported.stream().map(Sample::value)).containsExactly(10.0, 11.0, 13.0);
        feed(engine, 20, 13.5, 31, 13.5, 33, 13.5);
        assertThat(out.reported.stream().map(Sample::timeMicros)).endsWith(Trial.at(9), Trial.at(33));
    }

    @Test
    void reportsAChangeOfQualityAtOnce() {
        Engine engine = engine(CleaningSettings.OFF, new ReportSettings(50.0, 100.0, null));
        feed(engine, 1, 10, 2, 500, 3, 11);
        assertThat(out.reported).isEqualTo(out.clean).hasSize(3);
    }

    @Test
    void aChangeThatReturnsWithinTheIntervalIsNotReported() {
        Engine engine = engine(CleaningSettings.OFF, new ReportSettings(1.0, 10.0, null));
        feed(engine, 1, 10, 2, 20, 3, 10.5);
        engine.advance(Trial.at(20), out);
        assertThat(out.reported).hasSize(1);
    }

    @Test
    void aNewProgrammeKeepsTheStateOfWhatItStillHas() {
        CleaningSettings rate = cleaning(1.0, null, null, null);
        ChannelSettings channel = Trial.channel(rate, ReportSettings.EVERY_SAMPLE);
        ChannelSettings more = new ChannelSettings(
                new ChannelId("ns:a", "x"),
                "X",
                "A",
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                rate,
                ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(channel, Trial.rule(false, Trial.level("alert", 300, 20))));
        feed(engine, 1, 25);
        Engine next = engine.withProgramme(new Programme(
                List.of(more, channel),
                List.of(Trial.rule(false, Trial.level("alert", 300, 20), Trial.level("alarm", 800, 60)))));
        feed(next, 2, 80, 3, 25, 3, 25, 10, 19);
        assertThat(out.clean.stream().map(Sample::reason))
                .containsExactly(Reason.NONE, Reason.RATE, Reason.NONE, Reason.DUPLICATE, Reason.NONE);
        assertThat(out.alarms.stream().map(change -> change.cause()))
                .containsExactly(AlarmCause.RAISED, AlarmCause.CLEARED);
    }

    @Test
    void anActiveAlarmWhoseRuleIsGoneIsWithdrawn() {
        ChannelSettings channel = Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(channel, Trial.rule(true, Trial.level("alert", 300, 20))));
        feed(engine, 1, 25);
        Engine next = Engine.restore(
                Trial.programme(channel),
                engine.withProgramme(Trial.programme(channel)).saveState());
        next.advance(Trial.at(2), out);
        next.advance(Trial.at(3), out);
        assertThat(out.alarms).hasSize(2);
        assertThat(out.alarms.get(1).cause()).isEqualTo(AlarmCause.WITHDRAWN);
        assertThat(out.alarms.get(1).status().active()).isFalse();
    }

    @Test
    void anActiveAlarmWhoseLevelIsGoneIsWithdrawnAndComesBackUnderTheNewOne() {
        ChannelSettings channel = Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE);
        Engine engine = Engine.start(Trial.programme(channel, Trial.rule(false, Trial.level("alert", 300, 20))));
        feed(engine, 1, 25);
        Engine next =
                engine.withProgramme(Trial.programme(channel, Trial.rule(false, Trial.level("warning", 300, 20))));
        feed(next, 2, 26);
        assertThat(out.alarms.stream()
                        .map(change -> change.cause() + " " + change.status().level()))
                .containsExactly("RAISED alert", "WITHDRAWN alert", "RAISED warning");
    }

    @Test
    void refusesAStateThatIsNone() {
        Programme programme = Trial.programme(Trial.channel(CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE));
        byte[] state = Engine.start(programme).saveState();
        byte[] damaged = state.clone();
        damaged[20] ^= 1;
        byte[] newer = state.clone();
        newer[7] = 99;
        assertCode(programme, damaged, "state.damaged");
        assertCode(programme, newer, "state.version");
        assertCode(programme, new byte[3], "state.damaged");
        assertCode(programme, new byte[40], "state.unknown");
    }

    private static void assertCode(Programme programme, byte[] state, String code) {
        assertThatThrownBy(() -> Engine.restore(programme, state))
                .isInstanceOfSatisfying(
                        StateException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
