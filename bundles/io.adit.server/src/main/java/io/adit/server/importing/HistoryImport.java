package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Sends the rows of a file as messages of a device, one after the other in their order, and writes down what was rejected. */
public final class HistoryImport {
    private static final int REPORT_LINES = 1000;

    private final Path file;
    private final ImportMapping mapping;
    private final DeviceLink device;

    /**
     * @param mapping file in JSON, see the data engineer's guide
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public HistoryImport(Path file, Path mapping, DeviceLink device) throws IOException {
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
     * @param report where these stand with line and reason
     */
    public record Result(long sent, long empty, long rejected, Path report) {}

    /**
     * Runs it; blocks.
     *
     * @param progress is told of lines that are done, now and then
     */
    public Result run(LongConsumer progress) throws IOException {
        Path report = Path.of(file + ".rejected.csv");
        try (ImportProgress done = new ImportProgress(Path.of(file + ".progress"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Files.newInputStream(file),
                        mapping.encoding()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
                Writer rejected = Files.newBufferedWriter(
                        report,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        done.done() == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND,
                        StandardOpenOption.WRITE)) {
            Result result = rows(lines, done, rejected, report, progress);
            done.finish();
            return result;
        }
    }

    private Result rows(BufferedReader lines, ImportProgress done, Writer rejected, Path report, LongConsumer progress)
            throws IOException {
        for (int i = 0; i < mapping.skip(); i++) {
            lines.readLine();
        }
        ImportedRows rows = new ImportedRows(mapping, names(lines));
        long[] counts = new long[3];
        long number = mapping.skip() + (mapping.names().isEmpty() ? 1L : 0L);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > done.done() && !line.isBlank()) {
                take(rows, line, number, rejected, counts);
                done.done(number);
            }
            if (number % REPORT_LINES == 0) {
                progress.accept(number);
            }
        }
        return new Result(counts[0], counts[1], counts[2], report);
    }

    private List<String> names(BufferedReader lines) throws IOException {
        if (!mapping.names().isEmpty()) {
            return mapping.names();
        }
        String header = lines.readLine();
        if (header == null) {
            throw new IllegalArgumentException(file + " has no line with the names of columns.");
        }
        String plain = header.startsWith("\uFEFF") ? header.substring(1) : header;
        return CsvRow.parse(plain, mapping.separator()).stream()
                .map(String::strip)
                .toList();
    }

    private void take(ImportedRows rows, String line, long number, Writer rejected, long[] counts) throws IOException {
        List<String> reasons = new ArrayList<>();
        try {
            JsonObject message = rows.message(line, reasons);
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
            rejected.write(number + "," + quoted(reason) + "," + quoted(line) + "\r\n");
            counts[2]++;
        }
        rejected.flush();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
