package io.adit.server.importing;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file, of its columns that hold one value a row. */
final class ParquetRows implements RowFile {
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING); // it tells of the processor's abilities else
    }

    private final Path file;
    private final ParquetFileReader reader;
    private final List<String> names;
    private final Set<String> int96;
    private final RowReader rows;
    private long number;

    /** A step of the reader, whose failures are unchecked ones of many kinds. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    ParquetRows(Path file) throws IOException {
        this.file = file;
        reader = checked(() -> ParquetFileReader.open(InputFile.of(file)));
        List<SchemaNode.PrimitiveNode> single = reader.getFileSchema().getRootNode().children().stream()
                .filter(SchemaNode.PrimitiveNode.class::isInstance)
                .map(SchemaNode.PrimitiveNode.class::cast)
                .filter(node -> node.maxRepetitionLevel() == 0)
                .toList();
        names = single.stream().map(SchemaNode::name).toList();
        int96 = single.stream()
                .filter(node -> node.type() == PhysicalType.INT96)
                .map(SchemaNode::name)
                .collect(Collectors.toUnmodifiableSet());
        if (names.isEmpty()) {
            reader.close();
            throw new IllegalArgumentException(file + " has no columns with one value a row.");
        }
        // A projection takes a dot in a name for a path.
        ColumnProjection columns = reader.getFileSchema().isFlatSchema()
                ? ColumnProjection.all()
                : ColumnProjection.columns(names.toArray(String[]::new));
        rows = checked(() -> reader.buildRowReader().projection(columns).build());
    }

    private <T> T checked(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    file + " can't be read as Parquet after row " + number + ": " + e.getMessage()
                            + "; what came before is imported.",
                    e);
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean next() throws IOException {
        boolean more = checked(() -> {
            boolean there = rows.hasNext();
            if (there) {
                rows.next();
            }
            return there;
        });
        number++;
        return more;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public List<@Nullable Object> values() throws IOException {
        return checked(this::row);
    }

    private List<@Nullable Object> row() {
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (String name : names) {
            values.add(rows.isNull(name) ? null : value(name));
        }
        return values;
    }

    /* INT96 has no logical type, but all who write it mean a time by it. */
    private Object value(String name) {
        return int96.contains(name) ? rows.getTimestamp(name) : rows.getValue(name);
    }

    @Override
    public String text() throws IOException {
        return values().stream()
                .map(value -> value == null ? "" : String.valueOf(value))
                .collect(Collectors.joining(","));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        reader.close();
    }
}
