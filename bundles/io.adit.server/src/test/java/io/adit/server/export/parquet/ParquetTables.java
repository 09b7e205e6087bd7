package io.adit.server.export.parquet;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Parquet files, read by a library that has nothing to do with the writer. */
public final class ParquetTables {
    private ParquetTables() {}

    /**
     * What a file holds.
     *
     * @param schema as text
     * @param rows typed values; null where there is none
     */
    public record Table(String schema, FileMetaData about, List<List<Object>> rows) {}

    /** Reads a whole file. */
    public static Table read(byte[] file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
                RowReader rows = reader.rowReader()) {
            List<List<Object>> all = new ArrayList<>();
            while (rows.hasNext()) {
                rows.next();
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < rows.getFieldCount(); i++) {
                    row.add(rows.isNull(i) ? null : rows.getValue(i));
                }
                all.add(row);
            }
            return new Table(reader.getFileSchema().toString(), reader.getFileMetaData(), all);
        }
    }
}
