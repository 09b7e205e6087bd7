package io.adit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import io.adit.engine.programme.TimeFormat;
import io.adit.engine.programme.WindowFeature;
import io.adit.engine.programme.WindowFeatureSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The natural frequencies of a test bridge in Munich by window features, from acceleration and tilt at 100 Hz, beside the largest line of a plain
 * Fourier sum over the same stretch: about 10.8 Hz in the vertical acceleration and 5.8 Hz in the tilt.
 */
class MunichBridgeTest {
    private static final Path RECORD = Path.of(
            "../../../shared/data/timeseries/munich-bridge/UniBw_2022-04-11_ref_support_load_01AllM100Hz.csv.zip");
    private static final int ROWS = 4096;
    /** A whole number of windows of 40.96 s since the epoch, in milliseconds. */
    private static final long START = 1_638_400_000_000L;

    private static final ChannelId ACCELERATION = new ChannelId("ns:deck", "acceleration");
    private static final ChannelId TILT = new ChannelId("ns:deck", "tilt");

    private final Recorder out = new Recorder();

    private static ChannelSettings channel(
            ChannelId id, String unit, List<BindingSettings> bindings, @Nullable DerivationSettings derivation) {
        return new ChannelSettings(
                id,
                id.featureId(),
                unit,
                null,
                null,
                null,
                3,
                bindings,
                List.of(),
                CleaningSettings.OFF,
                ReportSettings.EVERY_SAMPLE,
                derivation);
    }

    private static ChannelSettings measured(ChannelId id, String pointer, String sourceUnit, String unit) {
        BindingSettings binding =
                new BindingSettings("t", "d", pointer, "/t", TimeFormat.EPOCH_MILLIS, sourceUnit, null, null);
        return channel(id, unit, List.of(binding), null);
    }

    private static ChannelSettings feature(ChannelId of, String key, String unit, WindowFeature feature) {
        return channel(
                new ChannelId("ns:deck", key),
                unit,
                List.of(),
                new WindowFeatureSettings(new DerivationInput("x", of), feature, 0.01 * ROWS, 0, 1, 3.0, 20.0));
    }

    private static Engine engine() {
        return Engine.start(new Programme(
                List.of(
                        measured(ACCELERATION, "/a", "[g]", "m/s2"),
                        measured(TILT, "/i", "deg", "deg"),
                        feature(ACCELERATION, "vertical", "Hz", WindowFeature.FREQUENCY),
                        feature(ACCELERATION, "rms", "mm/s2", WindowFeature.RMS),
                        feature(TILT, "torsional", "/min", WindowFeature.FREQUENCY)),
                List.of()));
    }

    private void feed(Engine engine, long row, String acceleration, String tilt) {
        long millis = START + 10 * row;
        String json = "{\"t\":" + millis + ",\"a\":" + acceleration + ",\"i\":" + tilt + "}";
        engine.accept(new RawMessage(row, 1000 * millis, "t", "d", "", json.getBytes(StandardCharsets.UTF_8)), out);
    }

    private List<Double> values(String key) {
        return out.clean.stream()
                .filter(sample -> sample.channel().featureId().equals(key))
                .map(Sample::value)
                .toList();
    }

    /** The frequency between 3 and 20 Hz with the largest Fourier sum of clean samples. */
    private double plain(ChannelId id, int from) {
        double[] x = out.clean.stream()
                .filter(sample -> sample.channel().equals(id))
                .skip(from)
                .limit(ROWS)
                .mapToDouble(Sample::value)
                .toArray();
        double best = 0;
        double largest = 0;
        for (double hertz = 3; hertz <= 20; hertz += 0.01) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < x.length; i++) {
                double weight = x[i] * Math.pow(Math.sin(Math.PI * i / x.length), 2);
                re += weight * Math.cos(2 * Math.PI * hertz * i / 100);
                im += weight * Math.sin(2 * Math.PI * hertz * i / 100);
            }
            if (re * re + im * im > largest) {
                largest = re * re + im * im;
                best = hertz;
            }
        }
        return best;
    }

    @Test
    void theFirstMinuteShowsBothFrequencies() throws IOException {
        Engine engine = engine();
        InputStream excerpt =
                Objects.requireNonNull(MunichBridgeTest.class.getResourceAsStream("/munich-bridge/reference-load.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(excerpt, StandardCharsets.US_ASCII))) {
            lines.readLine();
            for (int row = 0; row < ROWS; row++) {
                String[] fields = lines.readLine().split(",");
                feed(engine, row, fields[0], fields[1]);
            }
        }
        feed(engine, ROWS, "0", "0");
        assertThat(values("vertical")).hasSize(1);
        assertThat(values("vertical").get(0))
                .isCloseTo(10.79, within(0.03))
                .isCloseTo(plain(ACCELERATION, 0), within(0.01));
        assertThat(values("torsional").get(0) / 60)
                .isCloseTo(5.79, within(0.03))
                .isCloseTo(plain(TILT, 0), within(0.01));
        assertThat(values("rms").get(0)).isBetween(0.5, 5.0);
        assertThat(out.clean).allMatch(sample -> sample.quality() == Quality.GOOD);
    }

    @Test
    void theWholeRecordShowsThemWhileTheBridgeIsNotLoaded() throws IOException {
        assumeTrue(Files.exists(RECORD), "real data absent: " + RECORD);
        Engine engine = engine();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(RECORD))) {
            zip.getNextEntry();
            BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.ISO_8859_1));
            lines.readLine();
            long row = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(",");
                feed(engine, row++, fields[1], fields[4]);
            }
            assertThat(row).isEqualTo(72_000);
        }
        List<Sample> vertical = out.clean.stream()
                .filter(sample -> sample.channel().featureId().equals("vertical"))
                .toList();
        assertThat(vertical).hasSize(17);
        for (int i = 0; i < 3; i++) {
            assertThat(vertical.get(i).value()).isCloseTo(10.79, within(0.12));
            assertThat(vertical.get(i).value()).isCloseTo(plain(ACCELERATION, i * ROWS), within(0.01));
            assertThat(values("torsional").get(i) / 60).isCloseTo(5.8, within(0.12));
        }
    }
}
