package io.adit.server.detect;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.detect.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Scores a file of samples of one channel: one pass, no look ahead, the same memory for any length. The output has the columns timestamp, value and
 * score; it appears when all of it is written, and may replace the input. A missing value gets the score 0 and teaches nothing.
 */
public final class SeriesDetection {
    private static final int DECIMALS = 1_000_000;

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
            Path partial = out.resolveSibling("." + out.getFileName() + ".part");
            try {
                SeriesDetection detection = new SeriesDetection(listener);
                try (BufferedWriter writer = Files.newBufferedWriter(partial)) {
                    detection.score(reader, writer);
                }
                Files.move(partial, out, StandardCopyOption.REPLACE_EXISTING);
                return new Summary(detection.rows, detection.announced, detection.missing, reader.setBack());
            } finally {
                Files.deleteIfExists(partial);
            }
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
            writer.write(decimal(score(row)));
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

    private static String decimal(double score) {
        long scaled = Math.round(score * DECIMALS);
        String digits = Long.toString(DECIMALS + scaled % DECIMALS).substring(1);
        return scaled / DECIMALS + "." + digits;
    }
}
