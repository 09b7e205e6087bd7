package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Sends the rows of a CSV or Parquet file as messages of a device, one after the other in their order, and writes down what was rejected. */
public final class HistoryImport {
    private static final int REPORT_ROWS = 1000;

    private final Path file;
    private final ImportMapping mapping;
    private final MessageTarget device;

    /**
     * @param mapping file in JSON, see the data engineer's guide
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public HistoryImport(Path file, Path mapping, DeviceLink device) throws IOException {
        this(file, mapping, (MessageTarget) device);
    }

    HistoryImport(Path file, Path mapping, MessageTarget device) throws IOException {
        this.file = file;
        this.mapping = ImportMapping.read(mapping);
        this.device = device;
    }

    /**
     * What came of it, from the first line or from where the last run ended.
     *
     * @param sent rows that became a message
     * @param empty rows without any value
     * @param rejected rows and values that were not understood
     * @param report where these stand with their line or row and the reason
     */
    public record Result(long sent, long empty, long rejected, Path report) {}

    /**
     * Runs it; blocks.
     *
     * @param progress is told of the line or row that is done, now and then
     */
    public Result run(LongConsumer progress) throws IOException {
        Path report = Path.of(file + ".rejected.csv");
        try (RowFile rows = RowFile.open(file, mapping);
                ImportProgress done = new ImportProgress(Path.of(file + ".progress"));
                Writer rejected = Files.newBufferedWriter(
                        report,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        done.done() == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND,
                        StandardOpenOption.WRITE)) {
            Result result = all(rows, done, rejected, report, progress);
            done.finish();
            return result;
        }
    }

    private Result all(RowFile rows, ImportProgress done, Writer rejected, Path report, LongConsumer progress)
            throws IOException {
        ImportedRows messages = new ImportedRows(mapping, rows.names());
        long[] counts = new long[3];
        while (rows.next()) {
            if (rows.number() > done.done()) {
                take(messages, rows, rejected, counts);
                done.done(rows.number());
            }
            if (rows.number() % REPORT_ROWS == 0) {
                progress.accept(rows.number());
            }
        }
        return new Result(counts[0], counts[1], counts[2], report);
    }

    private void take(ImportedRows messages, RowFile row, Writer rejected, long[] counts) throws IOException {
        List<String> reasons = new ArrayList<>();
        try {
            JsonObject message = messages.message(row.values(), reasons);
            if (message.size() > 1) {
                device.send(message.toString());
                counts[0]++;
            } else if (reasons.isEmpty()) {
                counts[1]++;
            }
        } catch (RowRejected e) {
            reasons.add(String.valueOf(e.getMessage()));
        }
        for (String reason : reasons) {
            rejected.write(row.number() + "," + quoted(reason) + "," + quoted(row.text()) + "\r\n");
            counts[2]++;
        }
        rejected.flush();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
