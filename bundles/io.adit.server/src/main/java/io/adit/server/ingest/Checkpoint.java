package io.adit.server.ingest;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the engine needs to go on after a restart, kept beside the samples that it gave up to then.
 *
 * @param programmeJson the things of the programme that it ran, as a JSON array
 * @param engineState as the engine saves it
 */
record Checkpoint(String programmeJson, byte[] engineState) {
    byte[] toBytes() {
        byte[] programme = programmeJson.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + programme.length + engineState.length)
                .putInt(programme.length)
                .put(programme)
                .put(engineState)
                .array();
    }

    /** @throws IllegalArgumentException if the bytes end too early */
    static Checkpoint ofBytes(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            byte[] programme = new byte[in.getInt()];
            in.get(programme);
            byte[] state = new byte[in.remaining()];
            in.get(state);
            return new Checkpoint(new String(programme, StandardCharsets.UTF_8), state);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("the checkpoint of " + bytes.length + " bytes ends too early", e);
        }
    }
}
