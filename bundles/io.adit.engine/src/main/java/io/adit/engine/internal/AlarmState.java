package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.alarm.SilenceBytes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An alarm as it is saved: enough to end it properly even when its rule is gone. */
record AlarmState(
        String ruleId,
        String ruleName,
        ChannelId channel,
        long sequence,
        @Nullable AlarmStatus status) {
    boolean isActive() {
        return status != null && status.active();
    }

    /** True where people would go on seeing something of it that is not so any more, if its end was not told. */
    boolean isSeen() {
        return status != null && (status.active() || !status.announced());
    }

    /** The same with what keeps it from being announced from now on. */
    AlarmState silenced(AlarmSilence silence) {
        return status == null
                ? this
                : new AlarmState(ruleId, ruleName, channel, sequence, status.silenced(silence, status.timeMicros()));
    }

    /** Tells that the alarm has ended because its rule no longer runs in this form. */
    void withdraw(long now, EngineOutput out) {
        if (status != null) {
            AlarmCause cause = AlarmCause.WITHDRAWN;
            out.alarm(new AlarmChanged(ruleId, ruleName, channel, cause, status.ended(now), "", "", sequence));
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(ruleId);
        out.writeUTF(ruleName);
        out.writeUTF(channel.thingId());
        out.writeUTF(channel.featureId());
        out.writeLong(sequence);
        out.writeBoolean(status != null);
        if (status != null) {
            writeStatus(status, out);
        }
    }

    private static void writeStatus(AlarmStatus status, DataOutput out) throws IOException {
        out.writeBoolean(status.active());
        out.writeBoolean(status.acknowledged());
        out.writeBoolean(status.latched());
        out.writeUTF(status.level());
        out.writeInt(status.severity());
        out.writeLong(status.sinceMicros());
        out.writeLong(status.timeMicros());
        out.writeDouble(status.value());
        out.writeDouble(status.limit());
        out.writeUTF(status.unit());
        out.writeUTF(status.message());
        out.writeBoolean(status.confirmed());
        SilenceBytes.write(status.silence(), out);
    }

    /** @param version of the state that it is read from */
    static AlarmState read(DataInput in, int version) throws IOException {
        return new AlarmState(
                in.readUTF(),
                in.readUTF(),
                new ChannelId(in.readUTF(), in.readUTF()),
                in.readLong(),
                in.readBoolean() ? readStatus(in, version) : null);
    }

    private static AlarmStatus readStatus(DataInput in, int version) throws IOException {
        boolean active = in.readBoolean();
        boolean acknowledged = in.readBoolean();
        boolean latched = in.readBoolean();
        String level = in.readUTF();
        int severity = in.readInt();
        long since = in.readLong();
        long time = in.readLong();
        double value = in.readDouble();
        double limit = in.readDouble();
        String unit = in.readUTF();
        String message = in.readUTF();
        boolean confirmed = version < StateCodec.WITH_SILENCE || in.readBoolean();
        AlarmSilence silence = version < StateCodec.WITH_SILENCE ? AlarmSilence.NONE : SilenceBytes.read(in);
        return new AlarmStatus(
                active,
                acknowledged,
                confirmed,
                latched,
                level,
                severity,
                since,
                time,
                value,
                limit,
                unit,
                message,
                silence);
    }
}
