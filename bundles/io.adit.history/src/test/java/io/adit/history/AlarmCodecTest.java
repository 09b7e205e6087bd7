package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AlarmCodecTest {
    private static final AlarmStatus STATUS =
            new AlarmStatus(true, false, true, false, "alert", 500, 1, 2, 2.5, 2, "bar", "Too high", AlarmSilence.NONE);
    private static final AlarmChanged CHANGE = new AlarmChanged(
            "r", "Rule", new ChannelId("io.adit.test:ring-1", "strain"), AlarmCause.RAISED, STATUS, "", "", 7);
    /** Whether it is confirmed, and three flags for what could keep it from being announced. */
    private static final int NEW_BYTES = 4;

    @Test
    void readsChangesOfBeforeThereWasAnythingToKeepThemFromBeingAnnounced() {
        byte[] now = AlarmCodec.encode(CHANGE);
        byte[] then = Arrays.copyOf(now, now.length - NEW_BYTES);
        then[0] = 1;
        assertThat(AlarmCodec.decode(then)).isEqualTo(CHANGE);
    }

    @Test
    void refusesOtherVersionsAndWhatIsCutShort() {
        byte[] bytes = AlarmCodec.encode(CHANGE);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> AlarmCodec.decode(cut)).isInstanceOf(HistoryException.class);
        }
        bytes[0] = 3;
        assertThatThrownBy(() -> AlarmCodec.decode(bytes)).isInstanceOf(HistoryException.class);
    }
}
