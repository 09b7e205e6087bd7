package io.adit.notification.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.notification.NoticeKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people are told of each change of an alarm. */
class AlarmNoticesTest {
    private static final AlarmSilence SHELVED =
            new AlarmSilence(new AlarmSilence.Shelving(false, 1, 9, "eve", "why"), null, null);
    private static final Map<AlarmCause, NoticeKind> ANNOUNCED = Map.of(
            AlarmCause.RAISED, NoticeKind.RAISED,
            AlarmCause.ESCALATED, NoticeKind.ESCALATED,
            AlarmCause.UNSHELVED, NoticeKind.RAISED,
            AlarmCause.UNSUPPRESSED, NoticeKind.RAISED,
            AlarmCause.IN_SERVICE, NoticeKind.RAISED);
    private static final Map<AlarmCause, NoticeKind> IN_ANY_CASE = Map.of(
            AlarmCause.ACKNOWLEDGED, NoticeKind.ACKNOWLEDGED,
            AlarmCause.SHELVED, NoticeKind.SILENCED,
            AlarmCause.SUPPRESSED, NoticeKind.SILENCED,
            AlarmCause.OUT_OF_SERVICE, NoticeKind.SILENCED,
            AlarmCause.CLEARED, NoticeKind.ENDED,
            AlarmCause.WITHDRAWN, NoticeKind.ENDED);

    private static @Nullable NoticeKind kind(
            AlarmCause cause, boolean active, boolean acknowledged, AlarmSilence silence) {
        AlarmStatus status = new AlarmStatus(
                active, acknowledged, true, false, "alert", 500, 1, 2, 3, 2, "bar", "Too high", silence);
        return AlarmNotices.kind(new AlarmChanged("r", "R", new ChannelId("ns:a", "c"), cause, status, "", "", 1));
    }

    @Test
    void whatAsksForSomebodyIsToldUnlessItIsSilenced() {
        for (AlarmCause cause : AlarmCause.values()) {
            NoticeKind always = IN_ANY_CASE.get(cause);
            assertThat(kind(cause, true, false, AlarmSilence.NONE))
                    .as("%s", cause)
                    .isEqualTo(ANNOUNCED.getOrDefault(cause, always));
            assertThat(kind(cause, true, false, SHELVED))
                    .as("%s, shelved", cause)
                    .isEqualTo(always);
            assertThat(kind(cause, true, true, AlarmSilence.NONE))
                    .as("%s, acknowledged", cause)
                    .isEqualTo(always);
        }
    }

    @Test
    void anAlarmThatIsResetIsOverOnceItIsNotActive() {
        assertThat(kind(AlarmCause.RESET, true, true, AlarmSilence.NONE)).isNull();
        assertThat(kind(AlarmCause.RESET, false, true, AlarmSilence.NONE)).isEqualTo(NoticeKind.ENDED);
    }
}
