package io.adit.server.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.metadata.Statistics;
import io.adit.server.export.TableColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParquetFileTest {
    private static final List<String> WORDS = List.of("GOOD", "", "größer");
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn.Times("timestamp"),
            new TableColumn.Numbers("value", "um/m"),
            new TableColumn.Words("quality", WORDS),
            new TableColumn.Counts("count"),
            new TableColumn.Numbers("bare", ""));

    private final Random random = new Random(3);
    private final List<List<Object>> expected = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long time = 1_780_000_000_000_000L;

    /** @param apart most microseconds from one row to the next, also back */
    private void rows(ParquetFile file, int rows, long apart, boolean gaps) {
        long[] times = new long[rows];
        double[] values = new double[rows];
        byte[] words = new byte[rows];
        long[] counts = new long[rows];
        double[] bare = new double[rows];
        for (int i = 0; i < rows; i++) {
            time += apart == 1 ? 1_000_000 : random.nextLong(-apart / 8, apart);
            times[i] = time;
            values[i] = gaps && random.nextInt(3) == 0 ? Double.NaN : random.nextGaussian();
            words[i] = (byte) (random.nextInt(20) == 0 ? random.nextInt(WORDS.size()) : 0);
            counts[i] = random.nextInt(5) == 0 ? random.nextLong() : i;
            bare[i] = Double.NaN;
            expected.add(Arrays.asList(
                    Instant.EPOCH.plus(time, ChronoUnit.MICROS),
                    Double.isNaN(values[i]) ? null : (Object) values[i],
                    WORDS.get(words[i]),
                    counts[i],
                    null));
        }
        out.writeBytes(file.rows(rows, List.of(times, values, words, counts, bare)));
    }

    private static long number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    @Test
    void anotherLibraryReadsWhatIsWritten() throws IOException {
        ParquetFile file = new ParquetFile(COLUMNS, Map.of("thingId", "ns:ring", "unit", "um/m"));
        out.writeBytes(file.begin());
        rows(file, 1, 1, false);
        rows(file, 2, 1000, true);
        rows(file, 128, 1L << 40, false);
        rows(file, 129, 1L << 50, true);
        rows(file, 4000, 1, true);
        out.writeBytes(file.end());
        ParquetTables.Table table = ParquetTables.read(out.toByteArray());
        assertThat(table.rows()).isEqualTo(expected);
        assertThat(table.about().keyValueMetadata())
                .containsExactlyInAnyOrderEntriesOf(Map.of("thingId", "ns:ring", "unit", "um/m"));
        assertThat(table.schema())
                .contains("required int64 timestamp (TIMESTAMP(MICROS, UTC))")
                .contains("optional double value;")
                .contains("required byte_array quality (STRING)")
                .contains("required int64 count;");
    }

    @Test
    void groupsOfRowsSayWhatTimesTheyHave() throws IOException {
        ParquetFile file = new ParquetFile(COLUMNS, Map.of());
        out.writeBytes(file.begin());
        for (int i = 0; i < 8; i++) {
            rows(file, 20_000, 1, i == 3);
        }
        out.writeBytes(file.end());
        ParquetTables.Table table = ParquetTables.read(out.toByteArray());
        assertThat(table.rows()).isEqualTo(expected);
        assertThat(table.about().rowGroups()).hasSize(2);
        Statistics times =
                table.about().rowGroups().get(1).columns().get(0).metaData().statistics();
        assertThat(number(times.maxValue())).isEqualTo(time);
        assertThat(number(times.minValue())).isEqualTo(time - 19_999_000_000L);
        assertThat(table.about()
                        .rowGroups()
                        .get(0)
                        .columns()
                        .get(1)
                        .metaData()
                        .statistics()
                        .nullCount())
                .isEqualTo(expected.stream().filter(row -> row.get(1) == null).count());
    }

    @Test
    void aFileWithoutRowsIsReadable() throws IOException {
        ParquetFile file = new ParquetFile(COLUMNS, Map.of());
        out.writeBytes(file.begin());
        out.writeBytes(file.end());
        assertThat(ParquetTables.read(out.toByteArray()).rows()).isEmpty();
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForAll() {
        ParquetFile file = new ParquetFile(COLUMNS, Map.of());
        out.writeBytes(file.begin());
        rows(file, 100, 1, true);
        out.writeBytes(file.end());
        byte[] all = out.toByteArray();
        assertThatThrownBy(() -> ParquetTables.read(Arrays.copyOf(all, all.length - 1)))
                .isInstanceOf(Exception.class);
    }

    @Test
    void refusesValuesThatAreOfNoColumn() {
        ParquetFile file = new ParquetFile(List.of(new TableColumn.Times("timestamp")), Map.of());
        assertThatThrownBy(() -> file.rows(1, List.of("noon"))).isInstanceOf(IllegalArgumentException.class);
    }
}
