package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.signal.Fft;
import io.adit.engine.internal.signal.Moments;
import io.adit.engine.internal.signal.Spectrum;
import io.adit.engine.programme.WindowFeature;
import io.adit.engine.programme.WindowFeatureSettings;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One feature of a channel of high rate over windows of time.
 *
 * <p>A window begins at a whole number of hops (its length less the overlap) since the epoch; its sample has the time of its end, and comes with the first
 * usable sample at or after that. Its sampling interval is the median of the times between samples, so loggers that round their times do no harm. It
 * is UNCERTAIN INCOMPLETE where samples are missing at its beginning or end for more than two intervals, or where it has more than {@value
 * SampleWindow#MOST} samples; BAD INCOMPLETE with fewer than {@value #LEAST}. For spectra, gaps of more than one and a half intervals within are
 * filled on straight lines: UNCERTAIN FILLED. A frequency that does not stand out is BAD NOT_A_NUMBER, as a crest factor or kurtosis is where nothing moves.
 */
public final class WindowFeatures implements Derivation {
    private static final int LEAST = 16;

    private final WindowFeatureSettings settings;
    private final UnitConversion conversion;
    private final long length;
    private final long hop;
    private final SampleWindow window = new SampleWindow();
    private boolean started;
    private long begin;
    private long sequence;
    private @Nullable Fft fft;

    /**
     * A feature that has seen nothing.
     *
     * @param conversion from the unit of the feature to that of the derived channel
     * @param length of a window, microseconds
     * @param hop from the beginning of a window to that of the next
     */
    public WindowFeatures(WindowFeatureSettings settings, UnitConversion conversion, long length, long hop) {
        this.settings = settings;
        this.conversion = conversion;
        this.length = length;
        this.hop = hop;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        long time = sample.timeMicros();
        while (started && time >= begin + length) {
            if (window.count() > 0) {
                emit(out);
            }
            begin = window.count() > 0 ? begin + hop : firstWindowOf(time);
            window.dropBefore(begin);
        }
        if (!started) {
            started = true;
            begin = firstWindowOf(time);
        }
        window.add(sample);
        sequence = sample.sequence();
    }

    private long firstWindowOf(long time) {
        return (Math.floorDiv(time - length, hop) + 1) * hop;
    }

    private void emit(DerivedOutput out) {
        int count = window.count();
        if (count < LEAST) {
            out.put(begin + length, Double.NaN, Quality.BAD, Reason.INCOMPLETE, sequence);
            return;
        }
        long interval = interval();
        boolean spectral = settings.feature().isSpectral();
        boolean gaps = spectral && largestGap() > interval + interval / 2;
        double value = spectral ? ofSpectrum(gaps ? interval : 0) : ofValues(window.values(), count);
        if (!Double.isFinite(value)) {
            out.put(begin + length, Double.NaN, Quality.BAD, Reason.NOT_A_NUMBER, sequence);
            return;
        }
        Reason doubt = window.doubt();
        doubt = doubt == Reason.NONE && gaps ? Reason.FILLED : doubt;
        doubt = isWhole(interval) ? doubt : Reason.INCOMPLETE;
        Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
        out.put(begin + length, conversion.apply(value), quality, doubt, sequence);
    }

    private boolean isWhole(long interval) {
        return !window.isOverfull()
                && window.time(0) - begin <= 2 * interval
                && begin + length - window.time(window.count() - 1) <= 2 * interval;
    }

    private long interval() {
        long[] intervals = new long[window.count() - 1];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = window.time(i + 1) - window.time(i);
        }
        Arrays.sort(intervals);
        return intervals[intervals.length / 2];
    }

    private long largestGap() {
        long largest = 0;
        for (int i = 1; i < window.count(); i++) {
            largest = Math.max(largest, window.time(i) - window.time(i - 1));
        }
        return largest;
    }

    private double ofValues(double[] values, int count) {
        return switch (settings.feature()) {
            case RMS -> Moments.rms(values, count);
            case PEAK -> Moments.peak(values, count);
            case PEAK_TO_PEAK -> Moments.peakToPeak(values, count);
            case CREST_FACTOR -> Moments.crestFactor(values, count);
            case KURTOSIS -> Moments.kurtosis(values, count);
            case FREQUENCY, AMPLITUDE -> Double.NaN;
        };
    }

    /** @param interval of the grid onto which the samples are brought; 0: they are evenly spaced as they are */
    private double ofSpectrum(long interval) {
        int last = window.count() - 1;
        double span = window.time(last) - window.time(0);
        int steps = interval == 0 ? last : (int) Math.min(SampleWindow.MOST - 1, Math.round(span / interval));
        double[] values = interval == 0 ? window.values() : onGrid(steps, span);
        int size = Spectrum.sizeFor(steps + 1);
        Fft transform = fft;
        if (transform == null || transform.size() != size) {
            transform = new Fft(size);
            fft = transform;
        }
        Spectrum spectrum = Spectrum.of(values, steps + 1, steps / (span / 1e6), transform);
        Spectrum.Peak[] peaks = spectrum.peaks(settings.lowest(), settings.highest(), settings.rank());
        if (peaks.length < settings.rank()) {
            return Double.NaN;
        }
        Spectrum.Peak peak = peaks[settings.rank() - 1];
        return settings.feature() == WindowFeature.FREQUENCY ? peak.hertz() : peak.amplitude();
    }

    private double[] onGrid(int steps, double span) {
        double[] grid = new double[steps + 1];
        int right = 1;
        for (int i = 0; i <= steps; i++) {
            double at = span * i / steps;
            while (right < window.count() - 1 && window.time(right) - window.time(0) < at) {
                right++;
            }
            double from = window.time(right - 1) - window.time(0);
            double to = window.time(right) - window.time(0);
            double low = window.value(right - 1);
            grid[i] = low + (window.value(right) - low) * ((at - from) / (to - from));
        }
        return grid;
    }

    @Override
    public long memoryMicros() {
        return 2 * length;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeBoolean(started);
        out.writeLong(begin);
        out.writeLong(sequence);
        window.write(out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        started = in.readBoolean();
        begin = in.readLong();
        sequence = in.readLong();
        window.read(in);
    }
}
