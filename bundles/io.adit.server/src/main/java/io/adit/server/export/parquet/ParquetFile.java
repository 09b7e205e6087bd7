package io.adit.server.export.parquet;

import io.adit.server.export.TableColumn;
import io.adit.server.export.TableFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/*
 * Layout (Apache Parquet format 2): magic, groups of rows, a footer in Thrift's compact protocol, its length, magic. In a group the columns lie one after
 * the other, so a group is kept until it is whole; its pages are compressed as they come. Since the footer comes last, a file that was cut off is not taken
 * for all.
 */
/** A Parquet file: times as differences, words by a dictionary, all compressed by Zstandard. Keeps one group of rows, compressed. */
public final class ParquetFile implements TableFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP_ROWS = 122_880;
    private static final int VERSION = 2;
    private static final String WRITER = "adit version 1.0.0";

    private final List<TableColumn> columns;
    private final Map<String, String> metadata;
    private final List<ThriftStruct> groups = new ArrayList<>();
    private List<ColumnChunk> chunks;
    private int held;
    private long rows;
    private long written = MAGIC.length;

    /** @param metadata about the file as a whole */
    public ParquetFile(List<TableColumn> columns, Map<String, String> metadata) {
        this.columns = List.copyOf(columns);
        this.metadata = Map.copyOf(metadata);
        chunks = empty();
    }

    private List<ColumnChunk> empty() {
        return columns.stream().map(ColumnChunk::new).toList();
    }

    @Override
    public byte[] begin() {
        return MAGIC.clone();
    }

    @Override
    public byte[] rows(int count, List<?> values) {
        for (int i = 0; i < columns.size(); i++) {
            chunks.get(i).add(count, values.get(i));
        }
        held += count;
        return held < GROUP_ROWS ? new byte[0] : group();
    }

    private byte[] group() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<ThriftStruct> descriptions = new ArrayList<>();
        long plain = 0;
        for (ColumnChunk chunk : chunks) {
            descriptions.add(chunk.description(written + out.size()));
            out.writeBytes(chunk.bytes());
            plain += chunk.plainBytes();
        }
        groups.add(new ThriftStruct()
                .structs(1, descriptions)
                .number(2, plain)
                .number(3, (long) held)
                .number(5, written)
                .number(6, (long) out.size()));
        written += out.size();
        rows += held;
        held = 0;
        chunks = empty();
        return out.toByteArray();
    }

    @Override
    public byte[] end() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (held > 0) {
            out.writeBytes(group());
        }
        List<ThriftStruct> about = metadata.entrySet().stream()
                .map(entry -> new ThriftStruct().text(1, entry.getKey()).text(2, entry.getValue()))
                .toList();
        ThriftStruct byType = new ThriftStruct().struct(1, new ThriftStruct());
        byte[] footer = new ThriftStruct()
                .number(1, VERSION)
                .structs(2, FileSchema.elements(columns))
                .number(3, rows)
                .structs(4, groups)
                .structs(5, about)
                .text(6, WRITER)
                .structs(7, Collections.nCopies(columns.size(), byType))
                .bytes();
        out.writeBytes(footer);
        out.writeBytes(TableColumn.buffer(Integer.BYTES).putInt(footer.length).array());
        out.writeBytes(MAGIC);
        return out.toByteArray();
    }
}
