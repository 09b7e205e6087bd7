package io.adit.streams;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Commands that devices were given and have not answered yet, by the name that Hono knows them by. Used by one thread. */
final class OpenCommands {
    /** Name of the state store. */
    static final String STORE = "commands";

    private final KeyValueStore<String, byte[]> store;

    OpenCommands(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /**
     * A command under way.
     *
     * @param name by which Hono knows it
     * @param tenant of the device
     * @param sentMillis when it was sent, by the clock of Ditto's connection
     */
    record Open(String name, String tenant, String deviceId, long sentMillis, CommandMessage message) {
        long endMillis() {
            return sentMillis + message.timeoutMillis();
        }
    }

    void put(Open open) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            EngineInput.write(out, open.tenant);
            EngineInput.write(out, open.deviceId);
            out.writeLong(open.sentMillis);
            open.message.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.put(open.name, bytes.toByteArray());
    }

    /** Takes out the command that an answer belongs to; null where none is open, or another device answers. */
    @Nullable
    Open take(CommandAnswer answer) {
        byte[] bytes = store.get(answer.command());
        Open open = bytes == null ? null : open(answer.command(), bytes);
        if (open == null || !open.tenant.equals(answer.tenant()) || !open.deviceId.equals(answer.deviceId())) {
            return null;
        }
        store.delete(open.name);
        return open;
    }

    /** Takes out the commands whose time is over. */
    List<Open> takeOver(long nowMillis) {
        List<Open> over = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                Open open = open(entry.key, entry.value);
                if (open.endMillis() <= nowMillis) {
                    over.add(open);
                }
            }
        }
        over.forEach(each -> store.delete(each.name));
        return over;
    }

    private static Open open(String name, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Open(name, EngineInput.text(in), EngineInput.text(in), in.readLong(), CommandMessage.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the open command " + name + " ends too early", e);
        }
    }
}
