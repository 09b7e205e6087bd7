package io.adit.server.detect;

import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.detect.multi.GroupVerdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Scores a file of samples of a group of channels: one pass, no look ahead. It learns from the first rows, which get the score 0. The output has the
 * input's rows with the score as a further column; it appears when all of it is written, and may replace the input.
 */
public final class GroupDetection {
    private final GroupReader reader;
    private final GroupDetector detector;
    private final SeriesDetection.Listener listener;
    private long rows;
    private long announced;
    private long missing;

    private GroupDetection(GroupReader reader, int trainingRows, SeriesDetection.Listener listener) {
        this.reader = reader;
        this.listener = listener;
        detector = GroupDetector.learning(reader.channels(), trainingRows);
    }

    /**
     * Scores a file. The listener hears of the first row of each abnormal state; missing rows are those that lack a value.
     *
     * @param trainingRows how many of the first rows are known to be normal
     * @throws SeriesFormatException when it is no such file; then nothing is written
     * @throws IllegalArgumentException when there are too many channels, or too few or too many rows to learn from
     * @throws IOException when a file can't be read or written
     */
    public static SeriesDetection.Summary run(Path in, Path out, int trainingRows, SeriesDetection.Listener listener)
            throws IOException {
        try (GroupReader reader = GroupReader.open(in)) {
            GroupDetection detection = new GroupDetection(reader, trainingRows, listener);
            ScoreFile.write(out, detection::score);
            return new SeriesDetection.Summary(
                    detection.rows, detection.announced, detection.missing, reader.setBack());
        }
    }

    private void score(Writer writer) throws IOException {
        writer.write(reader.header() + reader.separator() + "score\n");
        for (GroupReader.@Nullable Row row = reader.next(); row != null; row = reader.next()) {
            rows++;
            missing += row.lacksValues() ? 1 : 0;
            writer.write(row.text() + reader.separator() + ScoreFile.decimal(score(row)) + "\n");
        }
    }

    private double score(GroupReader.Row row) {
        GroupVerdict verdict = detector.accept(row.values());
        if (verdict.begins()) {
            announced++;
            listener.announced(row.timestamp(), verdict.score(), String.valueOf(verdict.reason()));
        }
        return verdict.score();
    }
}
