package io.adit.engine.internal.decode;

import io.adit.engine.internal.decode.CborReader.Kind;
import io.adit.engine.programme.TimeFormat;
import org.jspecify.annotations.Nullable;

/**
 * Fields of CBOR by pointer, in one pass, as {@link JsonDecoder} reads those of JSON: a key is a text, or an integer in decimal; of a key that
 * occurs twice the last one counts.
 */
final class CborDecoder extends PointerDecoder {
    @Override
    void read(byte[] payload) throws MalformedPayload {
        if (payload.length == 0) {
            throw new MalformedPayload("The payload is empty.");
        }
        CborReader reader = new CborReader(payload);
        walk(reader, item(reader), tree.root, 0);
        if (!reader.atEnd()) {
            throw new MalformedPayload("The payload has more than one CBOR item.");
        }
    }

    private static Kind item(CborReader reader) throws MalformedPayload {
        Kind kind = reader.next();
        if (kind == Kind.BREAK) {
            throw CborReader.malformed("a break stands where an item must");
        }
        return kind;
    }

    private static void walk(CborReader reader, Kind kind, PointerTree.@Nullable Node node, int depth)
            throws MalformedPayload {
        if (node == null) {
            reader.skip(kind, depth);
            return;
        }
        for (Slot slot : node.slots) {
            take(reader, kind, slot);
        }
        if (node.isLeaf() || (kind != Kind.ARRAY && kind != Kind.MAP)) {
            reader.skip(kind, depth);
        } else if (kind == Kind.MAP) {
            walkMap(reader, node, depth + 1);
        } else {
            walkArray(reader, node, depth + 1);
        }
    }

    private static void take(CborReader reader, Kind kind, Slot slot) throws MalformedPayload {
        if (kind == Kind.NUMBER) {
            slot.takeNumber(reader.number());
        } else if (kind == Kind.TEXT && slot.format == TimeFormat.ISO8601) {
            char[] text = reader.text().toCharArray();
            slot.takeText(text, 0, text.length);
        } else {
            slot.takeOther();
        }
    }

    private static void walkMap(CborReader reader, PointerTree.Node node, int depth) throws MalformedPayload {
        long pairs = reader.count();
        boolean open = pairs < 0;
        for (long i = 0; open || i < pairs; i++) {
            Kind key = open ? reader.next() : item(reader);
            if (key == Kind.BREAK) {
                return;
            }
            String name = key == Kind.TEXT
                    ? reader.text()
                    : key == Kind.NUMBER && reader.isInteger() ? Long.toString(reader.whole()) : null;
            reader.skip(key, depth);
            walk(reader, item(reader), name == null ? null : node.member(name), depth);
        }
    }

    private static void walkArray(CborReader reader, PointerTree.Node node, int depth) throws MalformedPayload {
        long items = reader.count();
        boolean open = items < 0;
        for (int i = 0; open || i < items; i++) {
            Kind kind = open ? reader.next() : item(reader);
            if (kind == Kind.BREAK) {
                return;
            }
            walk(reader, kind, node.element(i), depth);
        }
    }
}
