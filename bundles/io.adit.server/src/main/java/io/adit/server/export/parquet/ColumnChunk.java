package io.adit.server.export.parquet;

import com.github.luben.zstd.Zstd;
import io.adit.server.export.TableColumn;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The pages of one column in one group of rows, compressed as they come. */
final class ColumnChunk {
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;
    private static final int ZSTD = 6;
    private static final int LEVEL = 3;
    private static final int WORD_BITS = 8;

    private final TableColumn column;
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final int words;
    private long plainBytes;
    private long values;
    private long missing;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;

    ColumnChunk(TableColumn column) {
        this.column = column;
        if (column instanceof TableColumn.Words(String name, List<String> list)) {
            ThriftStruct about = new ThriftStruct().number(1, list.size()).number(2, Encodings.PLAIN);
            page(DICTIONARY_PAGE, 7, about, plain(list));
        }
        words = pages.size();
    }

    private static byte[] plain(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String word : words) {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(TableColumn.buffer(Integer.BYTES).putInt(text.length).array());
            out.writeBytes(text);
        }
        return out.toByteArray();
    }

    /** Adds a page. @throws IllegalArgumentException where the values are not of the column's kind */
    void add(int count, Object rows) {
        byte[] body = switch (column) {
            case TableColumn.Times times when rows instanceof long[] longs -> times(longs);
            case TableColumn.Counts counts when rows instanceof long[] longs -> Encodings.deltas(longs);
            case TableColumn.Numbers numbers when rows instanceof double[] doubles -> numbers(doubles);
            case TableColumn.Words any when rows instanceof byte[] indices -> words(indices);
            default -> throw new IllegalArgumentException("values of no column: " + rows.getClass());
        };
        values += count;
        ThriftStruct about = new ThriftStruct()
                .number(1, count)
                .number(2, encoding())
                .number(3, Encodings.RLE)
                .number(4, Encodings.RLE);
        page(DATA_PAGE, 5, about, body);
    }

    private int encoding() {
        return switch (column) {
            case TableColumn.Times times -> Encodings.DELTA_BINARY_PACKED;
            case TableColumn.Counts counts -> Encodings.DELTA_BINARY_PACKED;
            case TableColumn.Numbers numbers -> Encodings.PLAIN;
            case TableColumn.Words any -> Encodings.RLE_DICTIONARY;
        };
    }

    private byte[] times(long[] times) {
        for (long time : times) {
            least = Math.min(least, time);
            most = Math.max(most, time);
        }
        return Encodings.deltas(times);
    }

    /** Which values are there, as runs of 1 and 0, and these values. */
    private byte[] numbers(double[] all) {
        double[] there =
                Arrays.stream(all).filter(value -> !Double.isNaN(value)).toArray();
        missing += all.length - there.length;
        byte[] levels = Encodings.runs(all.length, i -> Double.isNaN(all[i]) ? 0 : 1);
        byte[] plain = TableColumn.bytes(there);
        return TableColumn.buffer(Integer.BYTES + levels.length + plain.length)
                .putInt(levels.length)
                .put(levels)
                .put(plain)
                .array();
    }

    private static byte[] words(byte[] indices) {
        byte[] runs = Encodings.runs(indices.length, i -> indices[i]);
        return ByteBuffer.allocate(1 + runs.length)
                .put((byte) WORD_BITS)
                .put(runs)
                .array();
    }

    private void page(int type, int field, ThriftStruct about, byte[] body) {
        byte[] compressed = Zstd.compress(body, LEVEL);
        CRC32 check = new CRC32();
        check.update(compressed);
        byte[] header = new ThriftStruct()
                .number(1, type)
                .number(2, body.length)
                .number(3, compressed.length)
                .number(4, (int) check.getValue())
                .struct(field, about)
                .bytes();
        pages.writeBytes(header);
        pages.writeBytes(compressed);
        plainBytes += header.length + body.length;
    }

    /** All pages. */
    byte[] bytes() {
        return pages.toByteArray();
    }

    /** Their length before they were compressed. */
    long plainBytes() {
        return plainBytes;
    }

    /** What the footer says of it. @param offset in the file */
    ThriftStruct description(long offset) {
        ThriftStruct about = new ThriftStruct()
                .number(1, FileSchema.physical(column))
                .numbers(2, List.of(encoding(), words > 0 ? Encodings.PLAIN : Encodings.RLE))
                .texts(3, List.of(column.name()))
                .number(4, ZSTD)
                .number(5, values)
                .number(6, plainBytes)
                .number(7, (long) pages.size())
                .number(9, offset + words);
        if (words > 0) {
            about.number(11, offset);
        }
        ThriftStruct statistics = new ThriftStruct().number(3, missing);
        if (column instanceof TableColumn.Times) {
            statistics.bytes(5, TableColumn.bytes(new long[] {most}));
            statistics.bytes(6, TableColumn.bytes(new long[] {least}));
        }
        about.struct(12, statistics);
        return new ThriftStruct().number(2, offset).struct(3, about);
    }
}
