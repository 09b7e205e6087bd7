package io.adit.engine.internal.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpectrumTest {
    @Test
    void theFastTransformAgreesWithTheDefinition() {
        Random random = new Random(41);
        for (int size = 2; size <= 256; size *= 2) {
            double[] re = random.doubles(size, -1, 1).toArray();
            double[] im = random.doubles(size, -1, 1).toArray();
            double[] fastRe = re.clone();
            double[] fastIm = im.clone();
            new Fft(size).transform(fastRe, fastIm);
            for (int k = 0; k < size; k++) {
                double sumRe = 0;
                double sumIm = 0;
                for (int i = 0; i < size; i++) {
                    double angle = -2 * Math.PI * k * i / size;
                    sumRe += re[i] * Math.cos(angle) - im[i] * Math.sin(angle);
                    sumIm += re[i] * Math.sin(angle) + im[i] * Math.cos(angle);
                }
                assertThat(fastRe[k]).isCloseTo(sumRe, within(1e-11));
                assertThat(fastIm[k]).isCloseTo(sumIm, within(1e-11));
            }
        }
    }

    @Test
    void theFastTransformTakesPowersOfTwoOnly() {
        assertThatThrownBy(() -> new Fft(12)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Spectrum.sizeFor(4)).isEqualTo(8);
        assertThat(Spectrum.sizeFor(5)).isEqualTo(16);
        assertThat(Spectrum.sizeFor(4096)).isEqualTo(8192);
    }

    private static Spectrum of(double[] values, double sampleHz) {
        return Spectrum.of(values, values.length, sampleHz, new Fft(Spectrum.sizeFor(values.length)));
    }

    @Test
    void findsSinesInNoiseWithTheirAmplitudesTheLargestFirst() {
        Random random = new Random(42);
        for (int trial = 0; trial < 50; trial++) {
            double low = 1 + 8 * random.nextDouble();
            double high = 15 + 30 * random.nextDouble();
            double[] values = new double[2000 + random.nextInt(2000)];
            for (int i = 0; i < values.length; i++) {
                double t = 0.01 * i;
                values[i] = 300
                        + 2 * Math.sin(2 * Math.PI * low * t + 1)
                        + 3 * Math.sin(2 * Math.PI * high * t)
                        + 0.5 * random.nextGaussian();
            }
            Spectrum.Peak[] peaks = of(values, 100).peaks(0, Double.POSITIVE_INFINITY, 5);
            assertThat(peaks).hasSizeGreaterThanOrEqualTo(2);
            assertThat(peaks[0].hertz()).isCloseTo(high, within(0.005));
            assertThat(peaks[0].amplitude()).isCloseTo(3, within(0.1));
            assertThat(peaks[1].hertz()).isCloseTo(low, within(0.005));
            assertThat(peaks[1].amplitude()).isCloseTo(2, within(0.1));
            assertThat(of(values, 100).peaks(0, 12, 1)[0].hertz()).isCloseTo(low, within(0.005));
        }
    }

    @Test
    void nothingStandsOutOfNoise() {
        Random random = new Random(43);
        int found = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[] noise = new double[2048];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = random.nextGaussian();
            }
            found += of(noise, 100).peaks(0, 50, 3).length;
        }
        assertThat(found).isZero();
        assertThat(of(new double[64], 100).peaks(0, 50, 3)).isEmpty();
        assertThat(of(new double[64], 100).peaks(60, 50, 3)).isEmpty();
    }

    @Test
    void momentsOfASineAndOfAShock() {
        double[] sine = new double[1000];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = 1e6 + 2 * Math.sin(2 * Math.PI * i / 50);
        }
        assertThat(Moments.rms(sine, 1000)).isCloseTo(Math.sqrt(2), within(1e-9));
        assertThat(Moments.peak(sine, 1000)).isCloseTo(2, within(0.01));
        assertThat(Moments.peakToPeak(sine, 1000)).isCloseTo(4, within(0.02));
        assertThat(Moments.crestFactor(sine, 1000)).isCloseTo(Math.sqrt(2), within(0.01));
        assertThat(Moments.kurtosis(sine, 1000)).isCloseTo(1.5, within(1e-6));
        double[] shock = new double[1000];
        shock[500] = 1;
        assertThat(Moments.kurtosis(shock, 1000)).isGreaterThan(900);
        assertThat(Moments.kurtosis(new double[20], 20)).isNaN();
        assertThat(Moments.crestFactor(new double[20], 20)).isNaN();
    }
}
