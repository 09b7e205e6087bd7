package io.adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the documents say that so many channels take, against what the model gives for the figures that were measured. */
class ScaleModelTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final ScaleModel MODEL = ScaleModel.MEASURED;

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }

    /** With two digits that count. */
    private static String rounded(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double near = Math.rint(value / step) * step;
        return near < 10 ? format("%.1f", near) : format("%.0f", near);
    }

    @Test
    void tenMillionChannelsTakeWhatTheDocumentSays() throws IOException {
        double samples = ScaleModel.samplesPerSecond();
        double ofAnInstance = samples / ScaleModel.INSTANCES;
        assertThat(text("docs/scale.md"))
                .contains(
                        format("| processor time of the engine for a sample | %.0f ns |", MODEL.engineNanos()),
                        format("| state of a channel with its rule | %,.0f bytes |", MODEL.stateBytes()),
                        format("its settings and its state | %.3f ms |", MODEL.restoreNanos() / 1e6),
                        format(
                                "| %.1f µs of processor time, %.0f times the engine's own |",
                                MODEL.streamsMicros(), 1000 * MODEL.streamsMicros() / MODEL.engineNanos()),
                        format("%,.0f samples/s a core", MODEL.streamsPerCore()),
                        format(
                                "%d of two processors and 4 GB: %,.0f channels each",
                                ScaleModel.INSTANCES,
                                1000 * Math.rint(ScaleModel.CHANNELS / ScaleModel.INSTANCES / 1000)),
                        format("| processors for the engine alone | %.1f |", MODEL.engineCores()),
                        format(
                                "| with Kafka Streams around it | %.1f, at half busy %.0f |",
                                MODEL.streamsCores(samples), MODEL.halfBusyStreamsCores(samples)),
                        format("| %.1f GB; its changelog at most twice that", MODEL.stateGigabytes()),
                        format("one busy (%,.0f samples/s)", 100 * Math.rint(ofAnInstance / 100)),
                        format(
                                "at most %.0f MB of changelog (model), %.0f s at 50 MB/s (assumed), and %.0f s of processor time",
                                MODEL.movedMegabytes(), MODEL.movedMegabytes() / 50, MODEL.restoreSeconds()));
        assertThat(MODEL.streamsCores(ofAnInstance)).isBetween(0.75, 0.85); // four fifths
    }

    @Test
    void theTableOfWhatItTakesAgrees() throws IOException {
        Duration year = Duration.ofDays(365);
        Duration day = Duration.ofDays(1);
        assertThat(text("deploy/README.md"))
                .contains(
                        format(
                                "| one machine, 1,000 channels at 1 Hz | 1 | 1 GB | %s to %s GB a year of history,",
                                rounded(ScaleModel.historyGigabytes(1000, year, ScaleModel.LEAST_SAMPLE_BYTES)),
                                rounded(ScaleModel.historyGigabytes(1000, year, ScaleModel.MOST_SAMPLE_BYTES))),
                        format(
                                "| one machine, 20,000 samples a second | 2 | 2 GB | %s to %s GB a day of history:",
                                rounded(ScaleModel.historyGigabytes(20_000, day, ScaleModel.LEAST_SAMPLE_BYTES)),
                                rounded(ScaleModel.historyGigabytes(20_000, day, ScaleModel.MOST_SAMPLE_BYTES))),
                        format(
                                "| the engine on Kafka, for each 100,000 samples a second | %.0f |",
                                Math.ceil(MODEL.halfBusyStreamsCores(100_000))));
        assertThat(text("docs/guides/operator.md"))
                .contains(format(
                        "A sample takes %.0f to %.0f bytes in `history/` as raw and as much again as clean",
                        ScaleModel.LEAST_SAMPLE_BYTES, ScaleModel.MOST_SAMPLE_BYTES));
    }
}
