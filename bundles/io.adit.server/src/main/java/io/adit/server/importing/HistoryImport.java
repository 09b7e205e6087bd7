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
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/** Sends the rows of a CSV or Parquet file as messages of a device, in their order, and writes down what was rejected. */
public final class HistoryImport {
    private static final long REPORT_NANOS = 2_000_000_000L;

    private final Path file;
    private final ImportMapping mapping;
    private final MessageTarget.Opening device;

    /**
     * @param mapping file in JSON, see the data engineer's guide
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public HistoryImport(Path file, Path mapping, DeviceLink device) throws IOException {
        this(file, mapping, device::open);
    }

    HistoryImport(Path file, Path mapping, MessageTarget.Opening device) throws IOException {
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
     * @param progress is told of the line or row that is read, every two seconds
     */
    public Result run(LongConsumer progress) throws IOException {
        Path report = Path.of(file + ".rejected.csv");
        try (RowFile rows = RowFile.open(file, mapping);
                MessageTarget target = device.open();
                ImportProgress done = new ImportProgress(Path.of(file + ".progress"));
                Writer rejected = Files.newBufferedWriter(
                        report,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        done.done() == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND,
                        StandardOpenOption.WRITE)) {
            UnderWay underWay = new UnderWay(done, target.mostUnderWay());
            Rows work = new Rows(new ImportedRows(mapping, rows.names()), target, rejected);
            all(rows, work, underWay, done.done(), progress);
            done.finish();
            return work.result(report);
        }
    }

    private static void all(RowFile rows, Rows work, UnderWay underWay, long skipped, LongConsumer progress)
            throws IOException {
        long told = System.nanoTime();
        try {
            while (rows.next()) {
                if (rows.number() > skipped) {
                    underWay.add(rows.number(), work.take(rows));
                }
                if (System.nanoTime() - told > REPORT_NANOS) {
                    told = System.nanoTime();
                    progress.accept(rows.number());
                }
            }
        } catch (IOException e) {
            try {
                underWay.settle();
            } catch (IOException next) {
                if (next != e) {
                    e.addSuppressed(next);
                }
            }
            throw e;
        }
        underWay.settle();
    }

    /** Sends row after row, and counts. */
    private static final class Rows {
        private final ImportedRows messages;
        private final MessageTarget target;
        private final Writer rejected;
        private long sent;
        private long empty;
        private long refused;

        Rows(ImportedRows messages, MessageTarget target, Writer rejected) {
            this.messages = messages;
            this.target = target;
            this.rejected = rejected;
        }

        /** Completes when the row's message is taken, at once where it has none. */
        CompletableFuture<Void> take(RowFile row) throws IOException {
            List<String> reasons = new ArrayList<>();
            CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);
            try {
                JsonObject message = messages.message(row.values(), reasons);
                if (message.size() > 1) {
                    taken = target.send(message.toString());
                    sent++;
                } else if (reasons.isEmpty()) {
                    empty++;
                }
            } catch (RowRejected e) {
                reasons.add(String.valueOf(e.getMessage()));
            }
            for (String reason : reasons) {
                rejected.write(row.number() + "," + quoted(reason) + "," + quoted(row.text()) + "\r\n");
                refused++;
            }
            if (!reasons.isEmpty()) {
                rejected.flush();
            }
            return taken;
        }

        Result result(Path report) {
            return new Result(sent, empty, refused, report);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
