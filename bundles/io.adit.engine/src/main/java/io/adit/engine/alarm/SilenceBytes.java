package io.adit.engine.alarm;

import io.adit.engine.alarm.AlarmSilence.Absence;
import io.adit.engine.alarm.AlarmSilence.Shelving;
import io.adit.engine.alarm.AlarmSilence.Suppression;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What keeps an alarm from being announced, as bytes that are kept: a flag for each of the three, and what it says. */
public final class SilenceBytes {
    private SilenceBytes() {}

    /** Writes it; {@link #read} takes it back. */
    public static void write(AlarmSilence silence, DataOutput out) throws IOException {
        Shelving shelving = silence.shelving();
        out.writeBoolean(shelving != null);
        if (shelving != null) {
            out.writeBoolean(shelving.once());
            out.writeLong(shelving.sinceMicros());
            out.writeLong(shelving.untilMicros());
            text(shelving.by(), out);
            text(shelving.reason(), out);
        }
        Suppression suppression = silence.suppression();
        out.writeBoolean(suppression != null);
        if (suppression != null) {
            out.writeLong(suppression.sinceMicros());
            text(suppression.reason(), out);
        }
        Absence absence = silence.absence();
        out.writeBoolean(absence != null);
        if (absence != null) {
            out.writeLong(absence.sinceMicros());
            text(absence.by(), out);
            text(absence.reason(), out);
        }
    }

    /** Reads what was written. @throws IOException where the bytes end too early */
    public static AlarmSilence read(DataInput in) throws IOException {
        return new AlarmSilence(shelving(in), suppression(in), absence(in));
    }

    private static @Nullable Shelving shelving(DataInput in) throws IOException {
        return in.readBoolean()
                ? new Shelving(in.readBoolean(), in.readLong(), in.readLong(), text(in), text(in))
                : null;
    }

    private static @Nullable Suppression suppression(DataInput in) throws IOException {
        return in.readBoolean() ? new Suppression(in.readLong(), text(in)) : null;
    }

    private static @Nullable Absence absence(DataInput in) throws IOException {
        return in.readBoolean() ? new Absence(in.readLong(), text(in), text(in)) : null;
    }

    /** People's texts may be longer than {@link DataOutput#writeUTF} takes. */
    private static void text(String text, DataOutput out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInput in) throws IOException {
        byte[] utf8 = new byte[in.readInt()];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
