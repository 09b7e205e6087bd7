package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.programme.CalibrationSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.ClockSettings;
import io.adit.engine.programme.CorrectionSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.DriftSettings;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.GapFillSettings;
import io.adit.engine.programme.GapFilling;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.ResampleSettings;
import io.adit.engine.programme.Resampling;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.programme.WindowFeature;
import io.adit.engine.programme.WindowFeatureSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A week of data with random restarts gives what one run gives, bit by bit, with all that keeps a state switched on. */
class WeekTest {
    private static final long START = 1_700_000_000;
    private static final int DAYS = 7;

    private static final ChannelId PORE = new ChannelId("ns:ring", "pore");
    private static final ChannelId TWIN = new ChannelId("ns:ring", "twin");
    private static final ChannelId TEMPERATURE = new ChannelId("ns:ring", "temperature");
    private static final ChannelId SHAKING = new ChannelId("ns:ring", "shaking");
    private static final ChannelId MEAN = new ChannelId("ns:ring", "mean");

    /** Keeps a digest of all lines, and which reasons occurred. */
    private static final class Digest implements EngineOutput {
        private final MessageDigest digest;
        private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        private int alarms;
        private int derived;

        Digest() throws NoSuchAlgorithmException {
            digest = MessageDigest.getInstance("SHA-256");
        }

        private void line(Object of) {
            digest.update(of.toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void raw(Sample sample) {
            line(sample);
        }

        @Override
        public void clean(Sample sample) {
            line(sample);
            reasons.add(sample.reason());
            derived += sample.channel().featureId().startsWith("d-") ? 1 : 0;
        }

        @Override
        public void report(Sample sample) {
            line("report " + sample);
        }

        @Override
        public void alarm(AlarmChanged changed) {
            line(changed);
            alarms++;
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            line(reason);
        }
    }

    private static ChannelSettings measured(
            ChannelId id,
            String unit,
            BindingSettings binding,
            List<CalibrationSettings> calibrations,
            CleaningSettings cleaning) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                -500.0,
                500.0,
                60.0,
                2,
                List.of(binding),
                calibrations,
                cleaning,
                new ReportSettings(0.1, 30.0, 600.0));
    }

    private static ChannelSettings derived(ChannelId id, String unit, DerivationSettings derivation) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                null,
                null,
                null,
                3,
                List.of(),
                List.of(),
                new CleaningSettings(9, 6.0, null, null, null, null),
                new ReportSettings(0.1, 30.0, 600.0),
                derivation);
    }

    private static ChannelSettings derived(String key, String unit, DerivationSettings derivation) {
        return derived(new ChannelId("ns:ring", "d-" + key), unit, derivation);
    }

    private static BindingSettings bound(String device, String pointer, String unit) {
        return new BindingSettings("t", device, pointer, "/t", TimeFormat.EPOCH_MILLIS, unit, null, null);
    }

    private static CleaningSettings cleaning(ClockPolicy policy, @Nullable DriftSettings drift) {
        return new CleaningSettings(11, 5.0, 7200.0, 2.0, 30.0, 300.0, new ClockSettings(policy, 20.0), drift);
    }

    private static DerivationInput of(ChannelId id) {
        return new DerivationInput(id.featureId(), id);
    }

    private static List<ChannelSettings> measured() {
        CorrectionSettings thermal = new CorrectionSettings(TEMPERATURE, "Cel", -0.3, 15, 200.0);
        CalibrationSettings wire = new CalibrationSettings(
                CalibrationKind.VIBRATING_WIRE,
                List.of(0.3, 9000.0),
                "kPa",
                null,
                Trial.at(START + 6 * 86_400),
                List.of(thermal));
        CleaningSettings watched = cleaning(ClockPolicy.CORRECTED, new DriftSettings(TWIN, 1.5, 14_400));
        return List.of(
                measured(PORE, "kPa", bound("wire", "/f", "Hz"), List.of(wire), watched),
                measured(
                        TEMPERATURE,
                        "Cel",
                        bound("wire", "/c", "Cel"),
                        List.of(),
                        cleaning(ClockPolicy.CORRECTED, null)),
                measured(TWIN, "kPa", bound("twin", "/p", "hPa"), List.of(), cleaning(ClockPolicy.DEVICE, null)),
                measured(SHAKING, "mm/s", bound("fast", "/v", "m/s"), List.of(), cleaning(ClockPolicy.ARRIVAL, null)));
    }

    private static Programme programme() {
        List<ChannelSettings> channels = new ArrayList<>(measured());
        channels.add(derived(MEAN, "kPa", new ResampleSettings(of(PORE), Resampling.MEAN, 600, null)));
        channels.add(derived("filled", "Pa", new GapFillSettings(of(PORE), GapFilling.LINEAR, 60, 7200)));
        channels.add(derived("grid", "K", new ResampleSettings(of(TEMPERATURE), Resampling.INTERPOLATED, 300, null)));
        channels.add(derived("median", "kPa", new SmoothSettings(of(PORE), Smoothing.MEDIAN, 5, null, 600.0)));
        channels.add(derived(
                "parabola", "Cel", new SmoothSettings(of(TEMPERATURE), Smoothing.SAVITZKY_GOLAY, 11, null, null)));
        channels.add(derived("slow", "mm/s", new SmoothSettings(of(SHAKING), Smoothing.EWMA, null, 3600.0, null)));
        channels.add(derived(
                "rms", "m/s", new WindowFeatureSettings(of(SHAKING), WindowFeature.RMS, 3600, 0.5, 1, null, null)));
        channels.add(derived(
                "period",
                "/h",
                new WindowFeatureSettings(of(SHAKING), WindowFeature.FREQUENCY, 7200, 0, 1, 0.001, null)));
        channels.add(
                derived("difference", "kPa", new ExpressionSettings("pore - twin", List.of(of(PORE), of(TWIN)), 5.0)));
        LevelRuleSettings rule = new LevelRuleSettings(
                "r",
                "R",
                MEAN,
                Direction.ABOVE,
                false,
                true,
                List.of(new LevelSettings("alert", 300, 180, 0.5, 600, 600)));
        return new Programme(channels, List.of(rule));
    }

    private static RawMessage message(long sequence, double arrival, String device, String json) {
        return new RawMessage(sequence, Trial.at(arrival), "t", device, "", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Tides, a day's temperature, a clock that runs away and is set right, outages, spikes and a sensor that drifts. */
    private static List<RawMessage> messages() {
        Random random = new Random(81);
        List<RawMessage> messages = new ArrayList<>();
        long sequence = 0;
        for (int second = 0; second < DAYS * 86_400; second += 20) {
            double now = START + second + random.nextDouble();
            boolean outage = second % 86_400 > 40_000 && second % 86_400 < 40_000 + 1200 * (second / 86_400);
            double shaking = 1e-3 * (Math.sin(second / 60.0) + 0.2 * random.nextGaussian());
            messages.add(message(sequence++, now, "fast", String.format(Locale.ROOT, "{\"v\":%.7f,\"t\":0}", shaking)));
            if (second % 60 != 0 || outage) {
                continue;
            }
            double tide = 177 + 4 * Math.sin(second / 7000.0);
            double celsius = 15 + 5 * Math.sin(second / 13_751.0) + 0.05 * random.nextGaussian();
            double drift = Math.max(0, second - 200_000) / 40_000.0;
            double pore = tide + drift + 0.1 * random.nextGaussian() + (random.nextInt(300) == 0 ? 30 : 0);
            double hertz = Math.sqrt(1000 * (9000 - (pore + 0.3 * (celsius - 15)) / 0.3));
            double slow = Math.max(0, second % (3 * 86_400) - 100_000) / 1000.0;
            String c = second % 86_400 < 5000 ? "null" : String.format(Locale.ROOT, "%.3f", celsius);
            long millis = Math.round(1000 * (now - 0.3 - slow));
            messages.add(message(
                    sequence++,
                    now,
                    "wire",
                    String.format(Locale.ROOT, "{\"f\":%.4f,\"c\":%s,\"t\":%d}", hertz, c, millis)));
            if (random.nextInt(200) > 0) {
                double twin = 10 * (tide + 0.1 * random.nextGaussian());
                messages.add(message(
                        sequence++,
                        now + 0.2,
                        "twin",
                        String.format(Locale.ROOT, "{\"p\":%.3f,\"t\":%d}", twin, Math.round(1000 * now))));
            }
        }
        return messages;
    }

    @Test
    void randomRestartsChangeNoBit() throws NoSuchAlgorithmException {
        Random random = new Random(82);
        Digest once = new Digest();
        Digest broken = new Digest();
        Engine whole = Engine.start(programme());
        Engine parts = Engine.start(programme());
        for (RawMessage message : messages()) {
            whole.accept(message, once);
            parts.accept(message, broken);
            if (random.nextInt(150) == 0) {
                parts = Engine.restore(programme(), parts.saveState());
            }
        }
        assertThat(broken.digest.digest()).isEqualTo(once.digest.digest());
        assertThat(parts.saveState()).isEqualTo(whole.saveState());
        assertThat(once.reasons)
                .contains(
                        Reason.CALIBRATION_EXPIRED,
                        Reason.UNCORRECTED,
                        Reason.DRIFT,
                        Reason.FILLED,
                        Reason.CLOCK,
                        Reason.SPIKE,
                        Reason.MISSING,
                        Reason.INCOMPLETE);
        assertThat(once.alarms).isPositive();
        assertThat(once.derived).isGreaterThan(50_000);
    }
}
