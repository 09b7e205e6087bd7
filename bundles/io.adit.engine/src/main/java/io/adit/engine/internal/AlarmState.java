package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
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

    /** Tells that the alarm has ended because its rule no longer runs in this form. */
    void withdraw(long now, EngineOutput out) {
        if (status != null) {
            AlarmStatus ended = new AlarmStatus(
                    false,
                    status.acknowledged(),
                    false,
                    status.level(),
                    status.severity(),
                    status.sinceMicros(),
                    now,
                    status.value(),
                    status.limit(),
                    status.unit(),
                    status.message());
            out.alarm(new AlarmChanged(ruleId, ruleName, channel, AlarmCause.WITHDRAWN, ended, "", "", sequence));
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
    }

    static AlarmState read(DataInput in) throws IOException {
        return new AlarmState(
                in.readUTF(),
                in.readUTF(),
                new ChannelId(in.readUTF(), in.readUTF()),
                in.readLong(),
                in.readBoolean() ? readStatus(in) : null);
    }

    private static AlarmStatus readStatus(DataInput in) throws IOException {
        return new AlarmStatus(
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF(),
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readDouble(),
                in.readDouble(),
                in.readUTF(),
                in.readUTF());
    }
}
