package io.adit.gateway.wire.internal;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Signals that go to readers together, as bytes. Used on one event loop. */
public final class Batch {
    private final List<Item> items;
    private byte @Nullable [] bytes;
    private @Nullable Buffer buffer;

    /**
     * One signal.
     *
     * @param bytes as the connection sends it
     * @param origin the session that caused it; empty where none did
     * @param answerable by which entity and correlation id it can be answered; empty where it can't
     */
    public record Item(byte[] bytes, String origin, String answerable) {}

    /** A connection that takes batches; called on its event loop. */
    public interface Reader {
        /** Takes the next signals. */
        void take(Batch batch);

        /** Signals were lost: the connection has to end. */
        void overflow();
    }

    Batch(List<Item> items) {
        this.items = items;
    }

    /** The signals, in order. */
    public List<Item> items() {
        return items;
    }

    /** All bytes; shared by readers, don't change them. */
    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = join(items);
            bytes = known;
        }
        return known;
    }

    /** The same as buffer. */
    public Buffer buffer() {
        Buffer known = buffer;
        if (known == null) {
            known = Buffer.buffer(bytes());
            buffer = known;
        }
        return known;
    }

    /** The batch without some of its signals. */
    public Batch without(Predicate<Item> left) {
        return new Batch(items.stream().filter(left.negate()).toList());
    }

    private static byte[] join(List<Item> items) {
        if (items.size() == 1) {
            return items.getFirst().bytes();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(
                items.stream().mapToInt(item -> item.bytes().length).sum());
        items.forEach(item -> all.writeBytes(item.bytes()));
        return all.toByteArray();
    }
}
