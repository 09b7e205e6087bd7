package io.adit.server.export.parquet;

import io.adit.server.export.TableColumn;
import java.util.ArrayList;
import java.util.List;

/** The columns of a file as its footer says them. */
final class FileSchema {
    private static final int LONG = 2;
    private static final int DOUBLE = 5;
    private static final int BYTES = 6;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int TEXT = 0;
    private static final int MICROSECONDS = 10;

    private FileSchema() {}

    /** The type that values are stored as. */
    static int physical(TableColumn column) {
        return switch (column) {
            case TableColumn.Times times -> LONG;
            case TableColumn.Counts counts -> LONG;
            case TableColumn.Numbers numbers -> DOUBLE;
            case TableColumn.Words words -> BYTES;
        };
    }

    /** The root and then each column, with its older and its newer logical type. */
    static List<ThriftStruct> elements(List<TableColumn> columns) {
        List<ThriftStruct> elements = new ArrayList<>();
        elements.add(new ThriftStruct().text(4, "history").number(5, columns.size()));
        for (TableColumn column : columns) {
            ThriftStruct element = new ThriftStruct()
                    .number(1, physical(column))
                    .number(3, column instanceof TableColumn.Numbers ? OPTIONAL : REQUIRED)
                    .text(4, column.name());
            if (column instanceof TableColumn.Times) {
                ThriftStruct micros = new ThriftStruct().struct(2, new ThriftStruct());
                ThriftStruct utc = new ThriftStruct().truth(1, true).struct(2, micros);
                element.number(6, MICROSECONDS).struct(10, new ThriftStruct().struct(8, utc));
            } else if (column instanceof TableColumn.Words) {
                element.number(6, TEXT).struct(10, new ThriftStruct().struct(1, new ThriftStruct()));
            }
            elements.add(element);
        }
        return elements;
    }
}
