package io.adit.server.api;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** CSV (RFC 4180) with a header; the unit stands in each row. */
record CsvFormat(String unit) implements ExportFormat {
    @Override
    public String contentType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public Buffer begin(boolean steps) {
        return Buffer.buffer(
                steps
                        ? "timestamp,unit,avg,min,max,first,last,sum,stddev,count,uncertain,bad\r\n"
                        : "timestamp,value,unit,quality,reason\r\n");
    }

    @Override
    public Buffer samples(List<Sample> samples) {
        StringBuilder text = new StringBuilder();
        for (Sample sample : samples) {
            row(
                    text,
                    HistoryJson.time(sample.timeMicros()),
                    number(sample.value()),
                    unit,
                    sample.quality().name(),
                    sample.reason() == Reason.NONE ? "" : sample.reason().name());
        }
        return Buffer.buffer(text.toString());
    }

    @Override
    public Buffer summaries(List<Bucket> buckets) {
        StringBuilder text = new StringBuilder();
        for (Bucket bucket : buckets) {
            row(
                    text,
                    HistoryJson.time(bucket.startMicros()),
                    unit,
                    number(bucket.average()),
                    number(bucket.min()),
                    number(bucket.max()),
                    number(bucket.first()),
                    number(bucket.last()),
                    number(bucket.count() == 0 ? Double.NaN : bucket.sum()),
                    number(bucket.standardDeviation()),
                    String.valueOf(bucket.count()),
                    String.valueOf(bucket.qualities().uncertain()),
                    String.valueOf(bucket.bad()));
        }
        return Buffer.buffer(text.toString());
    }

    @Override
    public Buffer end() {
        return Buffer.buffer();
    }

    private static void row(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(fields[i]));
        }
        text.append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
