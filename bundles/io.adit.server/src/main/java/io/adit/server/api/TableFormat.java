package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.adit.history.Series;
import io.adit.server.export.ArrowFile;
import io.adit.server.export.TableColumn;
import io.adit.server.export.TableFile;
import io.adit.server.export.parquet.ParquetFile;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file with columns, Arrow or Parquet; unit, channel and series are metadata of it. */
final class TableFormat implements ExportFormat {
    /** Media type of Arrow files. */
    static final String ARROW = "application/vnd.apache.arrow.file";

    /** Media type of Parquet files. */
    static final String PARQUET = "application/vnd.apache.parquet";

    private static final List<ToDoubleFunction<Bucket>> NUMBERS = List.of(
            Bucket::average,
            Bucket::min,
            Bucket::max,
            Bucket::first,
            Bucket::last,
            bucket -> bucket.count() == 0 ? Double.NaN : bucket.sum(),
            Bucket::standardDeviation);
    private static final List<String> NAMES = List.of("avg", "min", "max", "first", "last", "sum", "stddev");

    private final ChannelId channel;
    private final Series series;
    private final String unit;
    private final String type;
    private @Nullable TableFile file;

    /** @param type media type */
    TableFormat(String type, ChannelId channel, Series series, String unit) {
        this.type = type;
        this.channel = channel;
        this.series = series;
        this.unit = unit;
    }

    @Override
    public String contentType() {
        return type;
    }

    @Override
    public Buffer begin(boolean steps) {
        Map<String, String> about = Map.of(
                "thingId",
                channel.thingId(),
                "featureId",
                channel.featureId(),
                "series",
                series.name().toLowerCase(Locale.ROOT),
                "unit",
                unit);
        List<TableColumn> columns = steps ? ofSummaries() : ofSamples();
        TableFile begun = type.equals(PARQUET) ? new ParquetFile(columns, about) : new ArrowFile(columns, about);
        file = begun;
        return Buffer.buffer(begun.begin());
    }

    private List<TableColumn> ofSamples() {
        return List.of(
                new TableColumn.Times("timestamp"),
                new TableColumn.Numbers("value", unit),
                new TableColumn.Words(
                        "quality",
                        Arrays.stream(Quality.values()).map(Enum::name).toList()),
                new TableColumn.Words(
                        "reason",
                        Arrays.stream(Reason.values())
                                .map(reason -> reason == Reason.NONE ? "" : reason.name())
                                .toList()));
    }

    private List<TableColumn> ofSummaries() {
        List<TableColumn> columns = new ArrayList<>(List.of(new TableColumn.Times("timestamp")));
        NAMES.forEach(name -> columns.add(new TableColumn.Numbers(name, unit)));
        Stream.of("count", "uncertain", "bad").map(TableColumn.Counts::new).forEach(columns::add);
        return columns;
    }

    @Override
    public Buffer samples(List<Sample> samples) {
        int rows = samples.size();
        long[] times = new long[rows];
        double[] values = new double[rows];
        byte[] qualities = new byte[rows];
        byte[] reasons = new byte[rows];
        for (int i = 0; i < rows; i++) {
            Sample sample = samples.get(i);
            times[i] = sample.timeMicros();
            values[i] = finite(sample.value());
            qualities[i] = (byte) sample.quality().ordinal();
            reasons[i] = (byte) sample.reason().ordinal();
        }
        return rows(rows, List.of(times, values, qualities, reasons));
    }

    @Override
    public Buffer summaries(List<Bucket> buckets) {
        List<Object> columns = new ArrayList<>();
        columns.add(buckets.stream().mapToLong(Bucket::startMicros).toArray());
        for (ToDoubleFunction<Bucket> number : NUMBERS) {
            columns.add(buckets.stream()
                    .mapToDouble(bucket -> finite(number.applyAsDouble(bucket)))
                    .toArray());
        }
        columns.add(buckets.stream().mapToLong(Bucket::count).toArray());
        columns.add(buckets.stream()
                .mapToLong(bucket -> bucket.qualities().uncertain())
                .toArray());
        columns.add(buckets.stream().mapToLong(Bucket::bad).toArray());
        return rows(buckets.size(), columns);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private Buffer rows(int count, List<?> columns) {
        return count == 0
                ? Buffer.buffer()
                : Buffer.buffer(Objects.requireNonNull(file).rows(count, columns));
    }

    @Override
    public Buffer end() {
        return Buffer.buffer(Objects.requireNonNull(file).end());
    }
}
