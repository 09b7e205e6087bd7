package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.alarm.SilenceBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Changes of alarms as bytes: a version, the flags and numbers, the texts, and from version 2 on what keeps it from being announced. */
final class AlarmCodec {
    private static final int VERSION = 2;

    private AlarmCodec() {}

    static byte[] encode(AlarmChanged change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            AlarmStatus status = change.status();
            out.writeByte(VERSION);
            out.writeUTF(change.cause().name());
            out.writeBoolean(status.active());
            out.writeBoolean(status.acknowledged());
            out.writeBoolean(status.latched());
            out.writeInt(status.severity());
            out.writeLong(status.sinceMicros());
            out.writeLong(status.timeMicros());
            out.writeDouble(status.value());
            out.writeDouble(status.limit());
            out.writeLong(change.sequence());
            for (String text : texts(change)) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.writeBoolean(status.confirmed());
            SilenceBytes.write(status.silence(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String[] texts(AlarmChanged change) {
        AlarmStatus status = change.status();
        return new String[] {
            change.ruleId(),
            change.ruleName(),
            change.channel().thingId(),
            change.channel().featureId(),
            change.by(),
            change.comment(),
            status.level(),
            status.unit(),
            status.message()
        };
    }

    /** @throws HistoryException DAMAGED */
    static AlarmChanged decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IOException("unknown version");
            }
            AlarmCause cause = AlarmCause.valueOf(in.readUTF());
            boolean active = in.readBoolean();
            boolean acknowledged = in.readBoolean();
            boolean latched = in.readBoolean();
            int severity = in.readInt();
            long since = in.readLong();
            long time = in.readLong();
            double value = in.readDouble();
            double limit = in.readDouble();
            long sequence = in.readLong();
            String[] t = new String[9];
            for (int i = 0; i < t.length; i++) {
                t[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            }
            boolean confirmed = version == 1 || in.readBoolean();
            AlarmSilence silence = version == 1 ? AlarmSilence.NONE : SilenceBytes.read(in);
            AlarmStatus status = new AlarmStatus(
                    active,
                    acknowledged,
                    confirmed,
                    latched,
                    t[6],
                    severity,
                    since,
                    time,
                    value,
                    limit,
                    t[7],
                    t[8],
                    silence);
            return new AlarmChanged(t[0], t[1], new ChannelId(t[2], t[3]), cause, status, t[4], t[5], sequence);
        } catch (IOException | IllegalArgumentException e) {
            throw new HistoryException(
                    HistoryException.Code.DAMAGED, "A change of an alarm can't be decoded; restore a backup.", e);
        }
    }
}
