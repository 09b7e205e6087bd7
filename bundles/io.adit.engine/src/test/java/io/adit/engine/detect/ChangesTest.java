package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What finds lasting changes: the cumulative sum and the spectrum; and the announcer, which tells each once. */
class ChangesTest {
    @Test
    void cusumGrowsWithAShiftThatNoSampleShowsAndNotWithout() {
        Random random = new Random(1);
        Cusum cusum = new Cusum();
        double before = 0;
        for (int i = 0; i < 5000; i++) {
            before = Math.max(before, cusum.next(random.nextGaussian(), 1e-9));
        }
        double after = 0;
        for (int i = 0; i < 200; i++) {
            after = Math.max(after, cusum.next(random.nextGaussian() - 1, 1e-9));
        }
        assertThat(before).isLessThan(20);
        assertThat(after).isGreaterThan(2 * before);
    }

    @Test
    void cusumAddsWhatIsBeyondHalfOfTheUsual() {
        Cusum cusum = new Cusum();
        for (int i = 0; i < 1000; i++) {
            cusum.next(i % 2 == 0 ? 1 : -1, 1e-9);
        }
        double start = cusum.next(-1, 1e-9);
        assertThat(cusum.next(-1, 1e-9)).isEqualTo(start + 0.5, within(1e-2));
    }

    @Test
    void spectrumShowsTheRatioOfTheBandThatGrew() {
        Spectrum spectrum = new Spectrum();
        double ratio = 0;
        for (int i = 0; i < 40_000; i++) {
            ratio = spectrum.next(Math.sin(i / 40.0) + (i % 2 == 0 ? 0.1 : -0.1), 1e-6);
        }
        assertThat(ratio).isBetween(0.9, 1.6);
        for (int i = 0; i < 300; i++) {
            ratio = spectrum.next(Math.sin((40_000 + i) / 40.0) + (i % 2 == 0 ? 0.4 : -0.4), 1e-6);
        }
        // 150 coefficients of sixteen times the energy: all of the recent mean, 14 % of the usual one.
        double usual = 1 + 15 * (1 - Math.pow(1 - 1.0 / 1000, 150));
        assertThat(ratio).isEqualTo(16 / usual, within(0.3));
    }

    @Test
    void spectrumIsSilentBelowTheUnit() {
        Spectrum spectrum = new Spectrum();
        double ratio = 0;
        for (int i = 0; i < 1000; i++) {
            ratio = spectrum.next(i > 900 ? i % 2 * 0.001 : 0, 1);
        }
        assertThat(ratio).isEqualTo(1, within(1e-3));
    }

    @Test
    void announcerTellsAnEventOnceAndAgainWhenItIsWorse() {
        Announcer announcer = new Announcer();
        quiet(announcer, 2000);
        assertThat(announcer.tells(0.5)).isTrue();
        assertThat(announcer.tells(0.9)).isFalse();
        assertThat(announcer.tells(1.1)).isTrue();
        assertThat(announcer.tells(6)).isFalse();
        assertThat(announcer.tells(6.2)).isTrue();
        quiet(announcer, 50);
        assertThat(announcer.tells(2)).isFalse();
        quiet(announcer, 20);
        assertThat(announcer.tells(0.1)).isTrue();
    }

    @Test
    void announcerAsksForMoreWhileTheHistoryIsShort() {
        Announcer announcer = new Announcer();
        quiet(announcer, 199);
        assertThat(announcer.weighed(1)).isEqualTo(0.7, within(1e-9));
        quiet(announcer, 1800);
        assertThat(announcer.weighed(1)).isEqualTo(1);
        quiet(announcer, 5000);
        assertThat(announcer.weighed(1)).isEqualTo(1);
    }

    private static void quiet(Announcer announcer, int samples) {
        for (int i = 0; i < samples; i++) {
            assertThat(announcer.tells(ExtremeTail.COMMON)).isFalse();
        }
    }
}
