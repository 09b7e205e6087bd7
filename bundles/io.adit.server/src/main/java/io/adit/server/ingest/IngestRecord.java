package io.adit.server.ingest;

import static io.adit.server.ingest.RecordFields.block;
import static io.adit.server.ingest.RecordFields.text;
import static io.adit.server.ingest.RecordFields.utf8;

import io.adit.connectivity.DeviceMessage;
import io.adit.engine.RawMessage;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.step.StepResult;
import io.adit.history.Outgoing;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * One input of the engine as it stands in the ingest journal. Everything that makes the engine do something is one of
 * these, so that replaying the journal gives the same output.
 */
public sealed interface IngestRecord {
    /** Microseconds since the epoch at which it came. */
    long atMicros();

    /**
     * What a device sent.
     *
     * @param event true for an event, false for telemetry
     */
    record Message(long atMicros, String tenant, String deviceId, boolean event, String contentType, byte[] payload)
            implements IngestRecord {
        static Message of(DeviceMessage message) {
            return new Message(
                    message.arrivalMicros(),
                    message.tenant(),
                    message.deviceId(),
                    message.kind() == DeviceMessage.Kind.EVENT,
                    message.contentType(),
                    message.payload());
        }

        RawMessage toRaw(long sequence) {
            return new RawMessage(sequence, atMicros, tenant, deviceId, contentType, payload);
        }
    }

    /** Time has passed without any message. */
    record Tick(long atMicros) implements IngestRecord {}

    /** From here on the engine runs this programme. */
    record ProgrammeChange(long atMicros, String programmeJson) implements IngestRecord {}

    /** Somebody wanted something to be done about an alarm; whether it was, the engine decides. */
    record Action(long atMicros, AlarmRequest request) implements IngestRecord {}

    /**
     * What a step made of rows that waited for it.
     *
     * @param script name of the file
     * @param sha256 of the script, in hex; empty where none could be read
     */
    record Computed(long atMicros, StepResult result, String script, String sha256) implements IngestRecord {}

    /**
     * What a station handed on: what its own engine made, so ours does nothing about it.
     *
     * @param station its name
     * @param origin of the positions, see {@link io.adit.history.Parcel}
     * @param from position behind which it begins
     * @param through position up to which the station's are here with this one
     * @param packed the parcel as it came
     */
    record Forwarded(
            long atMicros, String station, String origin, Outgoing stream, long from, long through, byte[] packed)
            implements IngestRecord {}

    /** The bytes for the journal: kind, time, then length-prefixed fields. */
    default byte[] toBytes() {
        return switch (this) {
            case Message m -> {
                byte[] tenant = utf8(m.tenant);
                byte[] device = utf8(m.deviceId);
                byte[] type = utf8(m.contentType);
                yield buffer(
                                1 + 1 + 8 + 16 + tenant.length + device.length + type.length + m.payload.length,
                                1,
                                m.atMicros)
                        .put((byte) (m.event ? 1 : 0))
                        .putInt(tenant.length)
                        .put(tenant)
                        .putInt(device.length)
                        .put(device)
                        .putInt(type.length)
                        .put(type)
                        .putInt(m.payload.length)
                        .put(m.payload)
                        .array();
            }
            case Tick t -> buffer(9, 2, t.atMicros).array();
            case ProgrammeChange p -> texts(3, p.atMicros, p.programmeJson);
            case Computed c -> ComputedBytes.of(c, 6);
            case Forwarded f -> ForwardedBytes.of(f, 8);
            case Action(long at, AlarmRequest r) ->
                texts(7, at, r.act().name(), String.valueOf(r.untilMicros()), r.ruleId(), r.by(), r.comment());
        };
    }

    /** @throws IllegalArgumentException if the bytes are no record of this version */
    static IngestRecord ofBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int kind = in.get();
            long at = in.getLong();
            return switch (kind) {
                case 1 -> {
                    boolean event = in.get() != 0;
                    yield new Message(at, text(in), text(in), event, text(in), block(in));
                }
                case 2 -> new Tick(at);
                case 3 -> new ProgrammeChange(at, text(in));
                case 4 -> new Action(at, new AlarmRequest(text(in), AlarmAct.ACKNOWLEDGE, text(in), text(in)));
                case 5 -> new Action(at, new AlarmRequest(text(in), AlarmAct.RESET, text(in), text(in)));
                case 6 -> ComputedBytes.read(at, in);
                case 7 -> action(at, in);
                case 8 -> ForwardedBytes.read(at, in);
                default -> throw new IllegalArgumentException("unknown kind of ingest record: " + kind);
            };
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("ingest record of " + bytes.length + " bytes ends too early", e);
        }
    }

    private static Action action(long at, ByteBuffer in) {
        AlarmAct act = AlarmAct.valueOf(text(in));
        long until = Long.parseLong(text(in));
        return new Action(at, new AlarmRequest(text(in), act, until, text(in), text(in)));
    }

    /** Whether the bytes of a record are a result, without reading more of them. */
    static boolean isComputed(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == 6;
    }

    private static byte[] texts(int kind, long at, String... texts) {
        byte[][] encoded = new byte[texts.length][];
        int size = 9;
        for (int i = 0; i < texts.length; i++) {
            encoded[i] = utf8(texts[i]);
            size += 4 + encoded[i].length;
        }
        ByteBuffer out = buffer(size, kind, at);
        for (byte[] each : encoded) {
            out.putInt(each.length).put(each);
        }
        return out.array();
    }

    private static ByteBuffer buffer(int size, int kind, long at) {
        return ByteBuffer.allocate(size).put((byte) kind).putLong(at);
    }
}
