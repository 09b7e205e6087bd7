package io.adit.server.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.dictionary.DictionaryEncoder;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.ByteArrayReadableSeekableByteChannel;

/** Arrow files, read by Apache Arrow's own library. */
public final class ArrowTables {
    private ArrowTables() {}

    /**
     * What a file holds.
     *
     * @param rows values as text, of dictionaries the words; null where there is none
     */
    public record Table(Schema schema, List<List<String>> rows) {}

    /** Reads a whole file. */
    public static Table read(byte[] file) throws IOException {
        try (RootAllocator memory = new RootAllocator();
                ArrowFileReader reader = new ArrowFileReader(new ByteArrayReadableSeekableByteChannel(file), memory)) {
            Schema schema = reader.getVectorSchemaRoot().getSchema();
            List<List<String>> rows = new ArrayList<>();
            while (reader.loadNextBatch()) {
                int count = reader.getVectorSchemaRoot().getRowCount();
                for (int i = 0; i < count; i++) {
                    rows.add(new ArrayList<>());
                }
                for (FieldVector column : reader.getVectorSchemaRoot().getFieldVectors()) {
                    add(reader, column, rows.subList(rows.size() - count, rows.size()));
                }
            }
            return new Table(schema, rows);
        }
    }

    private static void add(ArrowFileReader reader, FieldVector column, List<List<String>> rows) throws IOException {
        Field field = column.getField();
        if (field.getDictionary() == null) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(column.isNull(i) ? null : column.getObject(i).toString());
            }
            return;
        }
        long id = field.getDictionary().getId();
        try (ValueVector words =
                DictionaryEncoder.decode(column, reader.getDictionaryVectors().get(id))) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(String.valueOf(words.getObject(i)));
            }
        }
    }
}
