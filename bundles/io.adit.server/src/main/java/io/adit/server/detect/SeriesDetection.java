package io.adit.server.detect;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.detect.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Scores a file of samples of one channel: one pass, no look ahead, the same memory for any length. The output has the columns timestamp, value and
 * score; it appears when all of it is written, and may replace the input. A missing value gets the score 0 and teaches nothing.
 */
public final class SeriesDetection {
    /** Takes each announcement as it comes. */
    public interface Listener {
        /** The sample of that timestamp was announced. */
        void announced(String timestamp, double score, String reason);
    }

    /**
     * What was done.
     *
     * @param missing rows without a value
     * @param setBack rows whose time is before that of an earlier one
     */
    public record Summary(long rows, long announced, long missing, long setBack) {}

    private final Listener listener;
    private final ChannelDetector detector = ChannelDetector.start();
    private long rows;
    private long announced;
    private long missing;

    private SeriesDetection(Listener listener) {
        this.listener = listener;
    }

    /**
     * Scores a file.
     *
     * @throws SeriesFormatException when it is no such file; then nothing is written
     * @throws IOException when a file can't be read or written
     */
    public static Summary run(Path in, Path out, Listener listener) throws IOException {
        try (SeriesReader reader = SeriesReader.open(in)) {
            SeriesDetection detection = new SeriesDetection(listener);
            ScoreFile.write(out, writer -> detection.score(reader, writer));
            return new Summary(detection.rows, detection.announced, detection.missing, reader.setBack());
        }
    }

    private void score(SeriesReader reader, Writer writer) throws IOException {
        writer.write("timestamp,value,score\n");
        for (@Nullable SeriesRow row = reader.next(); row != null; row = reader.next()) {
            rows++;
            writer.write(row.timestamp());
            writer.write(',');
            writer.write(row.text());
            writer.write(',');
            writer.write(ScoreFile.decimal(score(row)));
            writer.write('\n');
        }
    }

    private double score(SeriesRow row) {
        if (row.isMissing()) {
            missing++;
            return 0;
        }
        Verdict verdict = detector.accept(row.timeMicros(), row.value());
        if (verdict.announced()) {
            announced++;
            listener.announced(row.timestamp(), verdict.score(), String.valueOf(verdict.reason()));
        }
        return verdict.score();
    }
}
