package io.adit.server.ingest;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs to go on after a restart, kept beside the samples that it gave up to then.
 *
 * @param programmeJson the things of the programme that it ran, as a JSON array
 * @param engineState as the engine saves it
 * @param undecodable the counts of messages that gave no sample
 * @param forwarded how far stations are, see {@link ForwardedPositions}
 * @param stationAlarms the alarms of stations; null in one of a former version, which did not keep them
 */
record Checkpoint(
        String programmeJson,
        byte[] engineState,
        byte[] undecodable,
        byte[] forwarded,
        byte @Nullable [] stationAlarms) {
    /** Stands before the counts; a checkpoint without it ends with the engine's state, and has no counts. */
    private static final int COUNTED = -2;
    /** Stands before how far stations are and the counts. */
    private static final int WITH_STATIONS = -3;
    /** The same, and between them the alarms of stations. */
    private static final int WITH_ALARMS = -4;

    private static final byte[] NO_COUNTS = "[]".getBytes(StandardCharsets.UTF_8);

    byte[] toBytes() {
        byte[] programme = programmeJson.getBytes(StandardCharsets.UTF_8);
        byte[] alarms = Objects.requireNonNull(stationAlarms);
        int blocks = forwarded.length + alarms.length + undecodable.length + programme.length;
        return ByteBuffer.allocate(5 * Integer.BYTES + blocks + engineState.length)
                .putInt(WITH_ALARMS)
                .putInt(forwarded.length)
                .put(forwarded)
                .putInt(alarms.length)
                .put(alarms)
                .putInt(undecodable.length)
                .put(undecodable)
                .putInt(programme.length)
                .put(programme)
                .put(engineState)
                .array();
    }

    /** @throws IllegalArgumentException if the bytes end too early */
    static Checkpoint ofBytes(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int first = in.getInt();
            boolean stations = first == WITH_STATIONS || first == WITH_ALARMS;
            byte[] forwarded = stations ? block(in, in.getInt()) : new byte[0];
            byte @Nullable [] alarms = first == WITH_ALARMS ? block(in, in.getInt()) : null;
            boolean counted = first == COUNTED || stations;
            byte[] undecodable = counted ? block(in, in.getInt()) : NO_COUNTS;
            byte[] programme = block(in, counted ? in.getInt() : first);
            byte[] state = new byte[in.remaining()];
            in.get(state);
            return new Checkpoint(new String(programme, StandardCharsets.UTF_8), state, undecodable, forwarded, alarms);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("the checkpoint of " + bytes.length + " bytes ends too early", e);
        }
    }

    private static byte[] block(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
