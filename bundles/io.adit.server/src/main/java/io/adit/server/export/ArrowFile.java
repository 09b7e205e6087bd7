package io.adit.server.export;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Block;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;

/*
 * Layout (Arrow columnar format 1.x, "IPC file format", known as Feather V2 too): magic, then messages, then a footer that says where these lie, and magic again. A message
 * is 0xffffffff, the length of its description in FlatBuffers, that description padded to 8 bytes, and its body: for each column a bitmap of what is there
 * (empty where all is) and the values, each padded to 8 bytes. The first message is the schema, then come the words of columns, then rows. Since the
 * footer comes last, a file that was cut off is not readable as a whole, so nobody takes it for all.
 */
/** An Arrow file. Keeps 24 bytes for each piece. */
public final class ArrowFile implements TableFile {
    private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PADDED_MAGIC = {'A', 'R', 'R', 'O', 'W', '1', 0, 0};
    private static final int EIGHT = 8;

    private final List<TableColumn> columns;
    private final ArrowSchema schema;
    private final List<Place> dictionaries = new ArrayList<>();
    private final List<Place> pieces = new ArrayList<>();
    private long written;

    private record Place(long offset, int description, long body) {}

    /** One buffer of a body, and how many rows and missing values its column has. */
    private record Part(byte[] bytes, int rows, int missing, boolean first) {}

    /** @param metadata about the file as a whole */
    public ArrowFile(List<TableColumn> columns, Map<String, String> metadata) {
        this.columns = List.copyOf(columns);
        schema = new ArrowSchema(this.columns, metadata);
    }

    @Override
    public byte[] begin() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PADDED_MAGIC);
        written = PADDED_MAGIC.length;
        FlatBufferBuilder builder = new FlatBufferBuilder();
        message(out, finished(builder, MessageHeader.Schema, schema.write(builder), 0), List.of());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof TableColumn.Words words) {
                dictionaries.add(dictionary(out, i, words.words()));
            }
        }
        return out.toByteArray();
    }

    @Override
    public byte[] rows(int count, List<?> values) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object column = values.get(i);
            byte[] there = column instanceof double[] doubles ? bitmap(doubles) : new byte[0];
            int missing = there.length == 0 ? 0 : count - ones(there);
            parts.add(new Part(missing == 0 ? new byte[0] : there, count, missing, true));
            parts.add(new Part(TableColumn.bytes(column), count, missing, false));
        }
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int batch = batch(builder, count, parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.add(message(out, finished(builder, MessageHeader.RecordBatch, batch, length(parts)), parts));
        return out.toByteArray();
    }

    private static byte[] bitmap(double[] values) {
        byte[] there = new byte[(values.length + EIGHT - 1) / EIGHT];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                there[i / EIGHT] |= (byte) (1 << (i % EIGHT));
            }
        }
        return there;
    }

    private static int ones(byte[] bitmap) {
        int ones = 0;
        for (byte each : bitmap) {
            ones += Integer.bitCount(each & 0xff);
        }
        return ones;
    }

    private Place dictionary(ByteArrayOutputStream out, int id, List<String> words) {
        ByteBuffer offsets = TableColumn.buffer((words.size() + 1) * Integer.BYTES);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        offsets.putInt(0);
        for (String word : words) {
            text.writeBytes(word.getBytes(StandardCharsets.UTF_8));
            offsets.putInt(text.size());
        }
        List<Part> parts = List.of(
                new Part(new byte[0], words.size(), 0, true),
                new Part(offsets.array(), words.size(), 0, false),
                new Part(text.toByteArray(), words.size(), 0, false));
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int batch = batch(builder, words.size(), parts);
        int dictionary = DictionaryBatch.createDictionaryBatch(builder, id, batch, false);
        return message(out, finished(builder, MessageHeader.DictionaryBatch, dictionary, length(parts)), parts);
    }

    private static int batch(FlatBufferBuilder builder, int rows, List<Part> parts) {
        List<Part> nodes = parts.stream().filter(Part::first).toList();
        RecordBatch.startNodesVector(builder, nodes.size());
        for (int i = nodes.size() - 1; i >= 0; i--) {
            FieldNode.createFieldNode(builder, nodes.get(i).rows, nodes.get(i).missing);
        }
        int nodesAt = builder.endVector();
        long offset = length(parts);
        RecordBatch.startBuffersVector(builder, parts.size());
        for (int i = parts.size() - 1; i >= 0; i--) {
            offset -= padded(parts.get(i).bytes.length);
            Buffer.createBuffer(builder, offset, parts.get(i).bytes.length);
        }
        int buffersAt = builder.endVector();
        return RecordBatch.createRecordBatch(builder, rows, nodesAt, buffersAt, 0, 0);
    }

    private static byte[] finished(FlatBufferBuilder builder, byte kind, int header, long body) {
        builder.finish(Message.createMessage(builder, MetadataVersion.V5, kind, header, body, 0));
        return builder.sizedByteArray();
    }

    private static long length(List<Part> parts) {
        return parts.stream().mapToLong(part -> padded(part.bytes.length)).sum();
    }

    private static long padded(long bytes) {
        return (bytes + EIGHT - 1) / EIGHT * EIGHT;
    }

    private Place message(ByteArrayOutputStream out, byte[] description, List<Part> parts) {
        int length = (int) padded(description.length);
        out.writeBytes(TableColumn.buffer(EIGHT).putInt(-1).putInt(length).array());
        out.writeBytes(description);
        out.writeBytes(new byte[length - description.length]);
        for (Part part : parts) {
            out.writeBytes(part.bytes);
            out.writeBytes(new byte[(int) padded(part.bytes.length) - part.bytes.length]);
        }
        Place place = new Place(written, EIGHT + length, length(parts));
        written += place.description + place.body;
        return place;
    }

    @Override
    public byte[] end() {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        int schemaAt = schema.write(builder);
        Footer.startDictionariesVector(builder, dictionaries.size());
        int dictionariesAt = blocks(builder, dictionaries);
        Footer.startRecordBatchesVector(builder, pieces.size());
        int piecesAt = blocks(builder, pieces);
        builder.finish(Footer.createFooter(builder, MetadataVersion.V5, schemaAt, dictionariesAt, piecesAt, 0));
        byte[] footer = builder.sizedByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(TableColumn.buffer(EIGHT).putInt(-1).putInt(0).array());
        out.writeBytes(footer);
        out.writeBytes(TableColumn.buffer(Integer.BYTES).putInt(footer.length).array());
        out.writeBytes(MAGIC);
        return out.toByteArray();
    }

    private static int blocks(FlatBufferBuilder builder, List<Place> places) {
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            Block.createBlock(builder, place.offset, place.description, place.body);
        }
        return builder.endVector();
    }
}
