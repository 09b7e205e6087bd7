package io.adit.streams;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.steps.OutcomeBytes;
import io.adit.steps.StepOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One input of the engine of a facility, as it stands in the ingest topic. All that makes an engine do something is one of these, so the same topic
 * gives the same output.
 */
sealed interface EngineInput {
    /** Microseconds since the epoch at which it counts. */
    long atMicros();

    /** What a device sent. */
    record Message(long atMicros, String tenant, String deviceId, String contentType, byte[] payload)
            implements EngineInput {}

    /** All that came before this time has been handed on. */
    record Tick(long atMicros) implements EngineInput {}

    /** From now on the facility's engine runs this. @param programmeJson the JSON array of its things */
    record ProgrammeChange(long atMicros, String programmeJson) implements EngineInput {}

    /** What somebody wants about an alarm. */
    record Action(long atMicros, AlarmRequest request, ReplyAddress reply) implements EngineInput {}

    /** A message for a device, at the time at which it was sent. It lets no time pass. */
    record Command(long atMicros, CommandMessage message) implements EngineInput {}

    /** What a device answered to a command, or Hono for it. It lets no time pass. */
    record Answer(long atMicros, CommandAnswer answer) implements EngineInput {}

    /** What a Python step made of rows that wait for it. It lets no time pass. */
    record Computed(long atMicros, StepOutcome outcome) implements EngineInput {}

    /** The bytes for the topic: kind, time, then fields. */
    default byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (this) {
                case Message message -> {
                    begin(out, 1);
                    write(out, message.tenant);
                    write(out, message.deviceId);
                    write(out, message.contentType);
                    out.write(message.payload);
                }
                case Tick tick -> begin(out, 2);
                case ProgrammeChange change -> {
                    begin(out, 3);
                    out.write(packed(change.programmeJson));
                }
                case Action action -> {
                    begin(out, 4);
                    write(out, action);
                }
                case Command command -> {
                    begin(out, 5);
                    command.message.write(out);
                }
                case Computed computed -> {
                    begin(out, 7);
                    out.write(OutcomeBytes.of(computed.outcome));
                }
                case Answer given -> {
                    begin(out, 6);
                    given.answer.write(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void begin(DataOutputStream out, int kind) throws IOException {
        out.writeByte(kind);
        out.writeLong(atMicros());
    }

    private static void write(DataOutputStream out, Action action) throws IOException {
        AlarmRequest request = action.request;
        write(out, request.ruleId());
        write(out, request.act().name());
        out.writeLong(request.untilMicros());
        write(out, request.by());
        write(out, request.comment());
        write(out, action.reply.thingId());
        write(out, action.reply.subject());
        write(out, action.reply.correlationId());
    }

    /** A text with its length. */
    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The text that was written. */
    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if the bytes are no input of this version */
    static EngineInput ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readByte();
            long at = in.readLong();
            return switch (kind) {
                case 1 -> new Message(at, text(in), text(in), text(in), in.readAllBytes());
                case 2 -> new Tick(at);
                case 3 -> new ProgrammeChange(at, unpacked(in.readAllBytes()));
                case 4 -> action(at, in);
                case 5 -> new Command(at, CommandMessage.read(in));
                case 6 -> new Answer(at, CommandAnswer.read(in));
                case 7 -> new Computed(at, OutcomeBytes.read(ByteBuffer.wrap(in.readAllBytes())));
                default -> throw new IllegalArgumentException("unknown kind of engine input: " + kind);
            };
        } catch (IOException | BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("engine input of " + bytes.length + " bytes ends too early", e);
        }
    }

    private static Action action(long at, DataInputStream in) throws IOException {
        String ruleId = text(in);
        AlarmAct act = AlarmAct.valueOf(text(in));
        return new Action(
                at,
                new AlarmRequest(ruleId, act, in.readLong(), text(in), text(in)),
                new ReplyAddress(text(in), text(in), text(in)));
    }

    /** A text that may be long, in fewer bytes. */
    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The text that was packed. */
    static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
