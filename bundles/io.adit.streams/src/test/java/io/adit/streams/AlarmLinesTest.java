package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlarmLinesTest {
    private static AlarmChanged changed(AlarmCause cause, AlarmStatus status, String by, String comment) {
        return new AlarmChanged("r", "Rule ü", new ChannelId("ns:a", "c"), cause, status, by, comment, 77);
    }

    static List<AlarmChanged> changes() {
        AlarmSilence silent = new AlarmSilence(
                new AlarmSilence.Shelving(true, 3, 9_000_000, "eve", "why"),
                new AlarmSilence.Suppression(4, "the fan stands"),
                new AlarmSilence.Absence(5, "bob", "is repaired"));
        AlarmStatus raised = new AlarmStatus(
                true,
                false,
                true,
                false,
                "alert",
                500,
                1_790_000_000_000_001L,
                2,
                0.1 + 0.2,
                30,
                "[ppm]",
                "Too high",
                AlarmSilence.NONE);
        return List.of(
                changed(AlarmCause.RAISED, raised, "", ""),
                changed(AlarmCause.SHELVED, raised.silenced(silent, 8), "nginx:eve", "why"),
                changed(AlarmCause.ACKNOWLEDGED, raised.seen(true, false, 9), "nginx:bob", ""),
                changed(AlarmCause.OUT_OF_SERVICE, AlarmStatus.never(10, "bar", "Never raised"), "bob", "is repaired"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void readsWhatItWrote(AlarmChanged changed) {
        assertThat(AlarmLines.read(AlarmLines.write(changed))).isEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "[]", "{}", "{\"rule\":\"r\",\"thingId\":\"ns:a\",\"channel\":\"c\",\"cause\":\"NEW\"}"
            })
    void saysThatSomethingElseIsNoAlarm(String line) {
        assertThatThrownBy(() -> AlarmLines.read(line.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatATimeIsNone() {
        String line = new String(AlarmLines.write(changes().getFirst()), StandardCharsets.UTF_8);
        assertThat(line).contains("\"since\":\"2026-");
        assertThatThrownBy(() -> AlarmLines.read(line.replace("\"since\":\"2026-", "\"since\":\"yesterday ")
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
