package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.DriftSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.engine.programme.ReportSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose time a sample bears, and what is known of the clocks; then samples beside those of a twin sensor. */
class ClockTest {
    private static final long START = 1_000_000;

    private final Recorder out = new Recorder();

    private static CleaningSettings cleaning(ClockPolicy policy, Double late) {
        return new CleaningSettings(null, null, null, null, null, late, new ClockSettings(policy, 5.0), null);
    }

    private static Engine engine(ClockPolicy policy) {
        return Engine.start(Trial.programme(Trial.channel(cleaning(policy, 20.0), ReportSettings.EVERY_SAMPLE)));
    }

    /** Messages of a device whose clock is behind by the given time, and half a second on their way. */
    private Engine feed(Engine engine, int from, int count, double behind) {
        for (int i = from; i < from + count; i++) {
            engine.accept(Trial.message(START + i + 0.5, START + i - behind, i), out);
        }
        return engine;
    }

    private List<Long> secondsAhead() {
        return out.clean.stream()
                .map(sample -> sample.timeMicros() / 1_000_000 - START - (long) sample.value())
                .toList();
    }

    @Test
    void theDevicesTimeIsTakenAsItIs() {
        Engine engine = feed(engine(ClockPolicy.DEVICE), 0, 10, 10);
        assertThat(secondsAhead()).containsOnly(-10L);
        assertThat(out.clean).allMatch(sample -> sample.quality() == Quality.GOOD);
        assertThat(engine.clocks()).containsExactly(new DeviceClock("t", "d", 10_500_000));
    }

    @Test
    void theTimeOfArrivalIsTakenWhateverTheDeviceSays() {
        feed(engine(ClockPolicy.ARRIVAL), 0, 10, 5e5);
        assertThat(secondsAhead()).containsOnly(0L);
        assertThat(out.clean).allMatch(sample -> sample.quality() == Quality.GOOD);
        assertThat(out.raw.get(0).timeMicros()).isEqualTo(Trial.at(START - 5e5));
    }

    @Test
    void withoutAReadableTimeTheArrivalIsGoodOnlyByPolicy() {
        for (ClockPolicy policy : ClockPolicy.values()) {
            engine(policy).accept(Trial.json(7, "{\"v\":1,\"t\":\"?\"}"), out);
        }
        assertThat(out.clean.stream().map(Sample::reason)).containsExactly(Reason.CLOCK, Reason.NONE, Reason.CLOCK);
        assertThat(out.clean).allMatch(sample -> sample.timeMicros() == Trial.at(7));
    }

    @Test
    void aSkewBeyondTheToleranceIsTakenOffAndMarked() {
        Engine engine = feed(engine(ClockPolicy.CORRECTED), 0, 20, 3600);
        assertThat(secondsAhead().subList(0, 7)).containsOnly(-3600L);
        assertThat(secondsAhead().subList(7, 20)).containsOnly(0L);
        assertThat(out.clean.subList(0, 7)).allMatch(sample -> sample.reason() == Reason.LATE);
        assertThat(out.clean.subList(7, 20)).allMatch(sample -> sample.reason() == Reason.CLOCK);
        out.clean.clear();
        feed(Engine.restore(engine.programme(), engine.saveState()), 20, 1, 3600);
        assertThat(secondsAhead()).containsExactly(0L);
    }

    @Test
    void aSkewWithinTheToleranceChangesNothing() {
        feed(engine(ClockPolicy.CORRECTED), 0, 20, 4);
        assertThat(secondsAhead()).containsOnly(-4L);
        assertThat(out.clean).allMatch(sample -> sample.quality() == Quality.GOOD);
    }

    @Test
    void aClockThatWasSetRightIsLeftAloneAgain() {
        Engine engine = feed(engine(ClockPolicy.CORRECTED), 0, 10, 3600);
        feed(engine, 10, 40, 0);
        assertThat(secondsAhead().subList(45, 50)).containsOnly(0L);
        assertThat(out.lastClean().quality()).isEqualTo(Quality.GOOD);
    }

    @Test
    void aSensorThatLeavesItsTwinIsUncertain() {
        ChannelId twin = new ChannelId("ns:pump", "twin");
        CleaningSettings drift = new CleaningSettings(
                null, null, null, null, null, null, ClockSettings.DEVICE, new DriftSettings(twin, 0.5, 160));
        Programme programme = new Programme(
                List.of(
                        Trial.channel(drift, ReportSettings.EVERY_SAMPLE),
                        new ChannelSettings(
                                twin,
                                "Twin",
                                "mA",
                                null,
                                null,
                                null,
                                1,
                                List.of(Trial.binding("/w", "/t", "mA")),
                                List.of(),
                                CleaningSettings.OFF,
                                ReportSettings.EVERY_SAMPLE)),
                List.of());
        Engine engine = Engine.start(programme);
        for (int i = 0; i < 600; i++) {
            double own = 10 + (i < 200 ? 0 : (i - 200) * 0.01);
            String other = i < 500 ? ",\"w\":10000" : "";
            long time = START + i;
            engine.accept(Trial.json(time, "{\"v\":" + own + other + ",\"t\":" + time + "}"), out);
        }
        List<Sample> own = out.clean.stream()
                .filter(sample -> sample.channel().equals(Trial.ID))
                .toList();
        assertThat(own.subList(0, 250)).allMatch(sample -> sample.quality() == Quality.GOOD);
        assertThat(own.subList(340, 510)).allMatch(sample -> sample.reason() == Reason.DRIFT);
        assertThat(own.get(599).quality()).isEqualTo(Quality.GOOD);
    }

    @Test
    void wrongSettingsAreFound() {
        ChannelId volts = new ChannelId("ns:pump", "volts");
        CleaningSettings wrong = new CleaningSettings(
                null,
                null,
                null,
                null,
                null,
                null,
                new ClockSettings(ClockPolicy.CORRECTED, 0.0),
                new DriftSettings(volts, 0, 0));
        ChannelSettings other = new ChannelSettings(
                volts,
                "U",
                "V",
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE);
        Programme programme =
                new Programme(List.of(Trial.channel(wrong, ReportSettings.EVERY_SAMPLE), other), List.of());
        assertThat(Engine.check(programme).stream().map(ProgrammeFinding::code))
                .containsExactly("value.range", "value.range", "value.range", "unit.incompatible");
    }
}
