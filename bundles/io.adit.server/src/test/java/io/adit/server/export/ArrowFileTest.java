package io.adit.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrowFileTest {
    private static final List<String> WORDS = List.of("GOOD", "", "größer");
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn.Times("timestamp"),
            new TableColumn.Numbers("value", "um/m"),
            new TableColumn.Words("quality", WORDS),
            new TableColumn.Counts("count"),
            new TableColumn.Numbers("bare", ""));

    private final Random random = new Random(3);
    private final List<List<String>> expected = new ArrayList<>();

    private byte[] rows(ArrowFile file, int rows, boolean gaps) {
        long[] times = new long[rows];
        double[] values = new double[rows];
        byte[] words = new byte[rows];
        long[] counts = new long[rows];
        double[] bare = new double[rows];
        for (int i = 0; i < rows; i++) {
            times[i] = 1_780_000_000_000_000L + i;
            values[i] = gaps && random.nextInt(3) == 0 ? Double.NaN : random.nextGaussian();
            words[i] = (byte) random.nextInt(WORDS.size());
            counts[i] = random.nextLong();
            bare[i] = Double.NaN;
            expected.add(Arrays.asList(
                    String.valueOf(times[i]),
                    Double.isNaN(values[i]) ? null : String.valueOf(values[i]),
                    WORDS.get(words[i]),
                    String.valueOf(counts[i]),
                    null));
        }
        return file.rows(rows, List.of(times, values, words, counts, bare));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void apacheArrowReadsWhatIsWritten() throws IOException {
        ArrowFile file = new ArrowFile(COLUMNS, Map.of("thingId", "ns:ring"));
        byte[] all = joined(
                file.begin(),
                rows(file, 1, false),
                rows(file, 1000, true),
                rows(file, 7, true),
                rows(file, 8, false),
                file.end());
        ArrowTables.Table table = ArrowTables.read(all);
        assertThat(table.rows()).isEqualTo(expected);
        assertThat(table.schema().getCustomMetadata()).containsExactly(Map.entry("thingId", "ns:ring"));
        assertThat(table.schema().findField("value").getMetadata()).containsExactly(Map.entry("unit", "um/m"));
        assertThat(table.schema().findField("bare").getMetadata()).isEmpty();
        assertThat(table.schema().findField("timestamp").getType().toString()).isEqualTo("Timestamp(MICROSECOND, UTC)");
    }

    @Test
    void aFileWithoutRowsIsReadable() throws IOException {
        ArrowFile file = new ArrowFile(COLUMNS, Map.of());
        ArrowTables.Table table = ArrowTables.read(joined(file.begin(), file.end()));
        assertThat(table.rows()).isEmpty();
        assertThat(table.schema().getFields()).hasSize(COLUMNS.size());
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForAll() {
        ArrowFile file = new ArrowFile(COLUMNS, Map.of());
        byte[] all = joined(file.begin(), rows(file, 100, true), file.end());
        assertThatThrownBy(() -> ArrowTables.read(Arrays.copyOf(all, all.length - 1)))
                .isInstanceOf(Exception.class);
    }

    @Test
    void refusesValuesThatAreOfNoColumn() {
        ArrowFile file = new ArrowFile(List.of(new TableColumn.Times("timestamp")), Map.of());
        file.begin();
        assertThatThrownBy(() -> file.rows(1, List.of("noon"))).isInstanceOf(IllegalArgumentException.class);
    }
}
