package io.adit.history;

import io.adit.engine.alarm.AlarmChanged;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Changes of alarms as bytes, in their order. */
public final class AlarmParcel {
    private AlarmParcel() {}

    /** The bytes. */
    public static byte[] encode(List<AlarmChanged> changes) {
        List<byte[]> encoded = changes.stream().map(AlarmCodec::encode).toList();
        ByteBuffer out = ByteBuffer.allocate(
                encoded.stream().mapToInt(each -> Integer.BYTES + each.length).sum());
        encoded.forEach(each -> out.putInt(each.length).put(each));
        return out.array();
    }

    /** @throws IllegalArgumentException where the bytes are none of these */
    public static List<AlarmChanged> decode(byte[] bytes) {
        List<AlarmChanged> changes = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            while (in.hasRemaining()) {
                int length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    throw new IllegalArgumentException("A parcel of alarms ends too early.");
                }
                byte[] change = new byte[length];
                in.get(change);
                changes.add(AlarmCodec.decode(change));
            }
            return changes;
        } catch (BufferUnderflowException | HistoryException e) {
            throw new IllegalArgumentException("A parcel of alarms can't be read.", e);
        }
    }
}
