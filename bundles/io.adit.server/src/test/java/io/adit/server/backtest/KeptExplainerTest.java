package io.adit.server.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.explain.Step;
import io.adit.engine.programme.Programme;
import io.adit.history.Series;
import io.adit.server.ingest.Provenance;
import io.adit.server.recompute.KeptExplainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explaining from a history alone, which another engine filled. */
class KeptExplainerTest {
    private static final int MESSAGES = 1500;

    @TempDir
    Path folder;

    @Test
    void stepsThatAreToldEndWithTheStoredSample() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 31)) {
            KeptExplainer explainer = new KeptExplainer(site.history, BacktestSite::programme);
            int told = 0;
            int asked = 0;
            for (ChannelId channel : List.of(BacktestSite.LEVEL, BacktestSite.OTHER, BacktestSite.SMOOTH)) {
                List<Sample> samples = clean(site, channel);
                assertThat(samples).hasSizeGreaterThan(300);
                for (int i = 20; i < samples.size(); i += 23) {
                    Sample sample = samples.get(i);
                    Provenance found =
                            explainer.explain(channel, sample.timeMicros()).orElseThrow();
                    asked++;
                    assertThat(found.stored().timeMicros()).isEqualTo(sample.timeMicros());
                    assertThat(found.message()).isNull();
                    assertThat(found.note()).isNotEmpty();
                    if (found.explanation() != null) {
                        told++;
                        assertThat(found.agrees()).isTrue();
                        assertThat(found.explanation().clean()).isEqualTo(found.stored());
                    }
                }
            }
            assertThat(told).as("of " + asked).isGreaterThan(asked / 2);
        }
    }

    @Test
    void saysWhichCheckMadeASampleBad() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, MESSAGES, 32)) {
            KeptExplainer explainer = new KeptExplainer(site.history, BacktestSite::programme);
            Sample bad = clean(site, BacktestSite.OTHER).stream()
                    .filter(sample -> sample.quality() == Quality.BAD && sample.value() > 500)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            Provenance found =
                    explainer.explain(BacktestSite.OTHER, bad.timeMicros()).orElseThrow();
            assertThat(found.explanation()).isNotNull();
            assertThat(found.explanation().steps())
                    .extracting(Step::verdict)
                    .anyMatch(verdict -> verdict.name().equals("BAD"));
            assertThat(found.raw()).isNotNull();
        }
    }

    @Test
    void tellsNoStepsOfAChannelThatNobodyPublished() throws IOException {
        try (BacktestSite site = new BacktestSite(folder, 200, 33)) {
            KeptExplainer explainer = new KeptExplainer(site.history, () -> Programme.EMPTY);
            Sample any = clean(site, BacktestSite.LEVEL).getFirst();
            Provenance found =
                    explainer.explain(BacktestSite.LEVEL, any.timeMicros()).orElseThrow();
            assertThat(found.explanation()).isNull();
            assertThat(found.note()).contains("No programme");
            assertThat(explainer.explain(BacktestSite.LEVEL, any.timeMicros() - 86_400_000_000L * 30))
                    .isEmpty();
        }
    }

    private static List<Sample> clean(BacktestSite site, ChannelId channel) {
        return site.history.query(Series.CLEAN, channel, BacktestSite.START - 86_400_000_000L, site.end + 1, 100_000);
    }
}
