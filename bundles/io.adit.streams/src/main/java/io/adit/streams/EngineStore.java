package io.adit.streams;

import io.adit.engine.EngineOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps engines of facilities in a state store, so that their changelog is about as long as their input.
 *
 * <p>An engine's state is some hundred bytes for each channel: too much to write with each message, and Kafka Streams says nobody when it commits. So
 * what is written with each message is the message; once these are as long as the state, the state takes their place. Reading it back is the
 * last state, and what came after it taken again: the engine is deterministic. Keys are {@code <facility>\tstate} for the head of a state,
 * {@code \tpart<n>} for its parts and {@code \tinput<n>} for inputs. An input bears the number of the state that it follows, so those that a newer state
 * has in it need not be deleted: their places are taken again.
 */
final class EngineStore {
    /** Name of the state store. */
    static final String STORE = "engines";

    private static final long LEAST_BYTES = 256 * 1024;
    private static final int MOST_INPUTS = 5000;
    private static final int PART_BYTES = 512 * 1024;

    private final KeyValueStore<String, byte[]> store;
    private final Map<String, Written> written = new HashMap<>();

    /** What is written of an engine. */
    private static final class Written {
        private long state;
        private long stateBytes;
        private int parts;
        private int inputs;
        private long inputBytes;
    }

    EngineStore(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** The engines as they were when the store was last written to. @param out is given what came out before, once more */
    Map<String, FacilityEngine> load(EngineOutput out) {
        Map<String, FacilityEngine> engines = new HashMap<>();
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                if (entry.key.endsWith("\tstate")) {
                    String facility = entry.key.substring(0, entry.key.length() - "\tstate".length());
                    engines.put(facility, load(facility, entry.value, out));
                }
            }
        }
        return engines;
    }

    private FacilityEngine load(String facility, byte[] head, EngineOutput out) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(head))) {
            Written found = new Written();
            found.state = in.readLong();
            found.parts = in.readInt();
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            for (int part = 0; part < found.parts; part++) {
                joined.writeBytes(store.get(key(facility, "part", part)));
            }
            found.stateBytes = joined.size();
            FacilityEngine engine = engine(facility, joined.toByteArray());
            written.put(facility, found);
            takeAgain(engine, found, out);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException("the state of " + facility + " ends too early", e);
        }
    }

    private static FacilityEngine engine(String facility, byte[] state) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            byte[] programme = in.readNBytes(in.readInt());
            return new FacilityEngine(facility, EngineInput.unpacked(programme), in.readAllBytes());
        }
    }

    private void takeAgain(FacilityEngine engine, Written found, EngineOutput out) throws IOException {
        for (byte[] bytes = input(engine, found); bytes != null; bytes = input(engine, found)) {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                if (in.readLong() != found.state) {
                    return;
                }
                long sequence = in.readLong();
                engine.take(sequence, EngineInput.ofBytes(in.readAllBytes()), out);
                found.inputs++;
                found.inputBytes += bytes.length;
            }
        }
    }

    private byte @org.jspecify.annotations.Nullable [] input(FacilityEngine engine, Written found) {
        return store.get(key(engine.facility(), "input", found.inputs));
    }

    /** Keeps what an engine has just taken. @param input as bytes */
    void keep(FacilityEngine engine, long sequence, byte[] input) {
        Written so = written.get(engine.facility());
        if (so == null || so.inputs >= MOST_INPUTS || so.inputBytes > Math.max(LEAST_BYTES, so.stateBytes)) {
            keepState(engine);
            return;
        }
        byte[] bytes = java.nio.ByteBuffer.allocate(16 + input.length)
                .putLong(so.state)
                .putLong(sequence)
                .put(input)
                .array();
        store.put(key(engine.facility(), "input", so.inputs), bytes);
        so.inputs++;
        so.inputBytes += bytes.length;
    }

    /** Keeps an engine as it is. */
    void keepState(FacilityEngine engine) {
        String facility = engine.facility();
        Written so = written.computeIfAbsent(facility, any -> new Written());
        byte[] state = bytes(engine);
        int parts = (state.length + PART_BYTES - 1) / PART_BYTES;
        for (int part = 0; part < parts; part++) {
            int end = Math.min(state.length, (part + 1) * PART_BYTES);
            store.put(key(facility, "part", part), Arrays.copyOfRange(state, part * PART_BYTES, end));
        }
        for (int part = parts; part < so.parts; part++) {
            store.delete(key(facility, "part", part));
        }
        so.state++;
        so.stateBytes = state.length;
        so.parts = parts;
        so.inputs = 0;
        so.inputBytes = 0;
        byte[] head =
                java.nio.ByteBuffer.allocate(12).putLong(so.state).putInt(parts).array();
        store.put(facility + "\tstate", head);
    }

    private static byte[] bytes(FacilityEngine engine) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] programme = EngineInput.packed(engine.running().json());
            out.writeInt(programme.length);
            out.write(programme);
            out.write(engine.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String key(String facility, String what, int number) {
        return facility + "\t" + what + number;
    }
}
