package io.adit.server.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.TimeUnit;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Utf8;

/** The columns of an Arrow file, as its schema says them. The dictionary of a column of words has the column's index as its id. */
record ArrowSchema(List<TableColumn> columns, Map<String, String> metadata) {
    /** Writes it. @return where it lies in the builder */
    int write(FlatBufferBuilder builder) {
        int[] fields = new int[columns.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(builder, i);
        }
        int fieldsAt = Schema.createFieldsVector(builder, fields);
        int metadataAt = Schema.createCustomMetadataVector(builder, pairs(builder, metadata));
        return Schema.createSchema(builder, Endianness.Little, fieldsAt, metadataAt, 0);
    }

    private static int[] pairs(FlatBufferBuilder builder, Map<String, String> texts) {
        return texts.entrySet().stream()
                .mapToInt(each -> KeyValue.createKeyValue(
                        builder, builder.createString(each.getKey()), builder.createString(each.getValue())))
                .toArray();
    }

    private int field(FlatBufferBuilder builder, int index) {
        TableColumn column = columns.get(index);
        int name = builder.createString(column.name());
        int children = Field.createChildrenVector(builder, new int[0]);
        int dictionary = column instanceof TableColumn.Words
                ? DictionaryEncoding.createDictionaryEncoding(
                        builder, index, Int.createInt(builder, Byte.SIZE, true), false, DictionaryKind.DenseArray)
                : 0;
        boolean nullable = column instanceof TableColumn.Numbers;
        int about =
                column instanceof TableColumn.Numbers numbers && !numbers.unit().isEmpty()
                        ? Field.createCustomMetadataVector(builder, pairs(builder, Map.of("unit", numbers.unit())))
                        : 0;
        return Field.createField(
                builder, name, nullable, kind(column), type(builder, column), dictionary, children, about);
    }

    private static byte kind(TableColumn column) {
        return switch (column) {
            case TableColumn.Times times -> Type.Timestamp;
            case TableColumn.Numbers numbers -> Type.FloatingPoint;
            case TableColumn.Counts counts -> Type.Int;
            case TableColumn.Words words -> Type.Utf8;
        };
    }

    private static int type(FlatBufferBuilder builder, TableColumn column) {
        return switch (column) {
            case TableColumn.Times times ->
                Timestamp.createTimestamp(builder, TimeUnit.MICROSECOND, builder.createString("UTC"));
            case TableColumn.Numbers numbers -> FloatingPoint.createFloatingPoint(builder, Precision.DOUBLE);
            case TableColumn.Counts counts -> Int.createInt(builder, Long.SIZE, true);
            case TableColumn.Words words -> {
                Utf8.startUtf8(builder);
                yield Utf8.endUtf8(builder);
            }
        };
    }
}
