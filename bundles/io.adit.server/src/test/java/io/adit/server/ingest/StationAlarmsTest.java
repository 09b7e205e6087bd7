package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.history.RocksHistory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationAlarmsTest {
    private final StationAlarms alarms = new StationAlarms();

    private static AlarmChanged change(String rule, AlarmCause cause, long time) {
        return new AlarmChanged(
                rule,
                "Name of " + rule,
                new ChannelId("n:sump", "level"),
                cause,
                AlarmStatus.never(time, "m", cause.name()),
                "",
                "",
                time);
    }

    private static List<String> shown(StationAlarms of) {
        return of.now().stream()
                .map(each -> each.ruleId() + " " + each.status().message())
                .toList();
    }

    @Test
    void hasTheLastChangeOfEach() {
        alarms.take(List.of(change("a", AlarmCause.RAISED, 1), change("b", AlarmCause.RAISED, 2)));
        alarms.take(List.of(change("a", AlarmCause.ACKNOWLEDGED, 3)));
        assertThat(shown(alarms)).containsExactly("a ACKNOWLEDGED", "b RAISED");
        assertThat(alarms.now().getFirst().ruleName()).isEqualTo("Name of a");
    }

    @Test
    void forgetsWhoseRuleWasWithdrawn() {
        alarms.take(List.of(change("a", AlarmCause.RAISED, 1), change("a", AlarmCause.WITHDRAWN, 2)));
        assertThat(alarms.now()).isEmpty();
        alarms.take(List.of(change("a", AlarmCause.RAISED, 3)));
        assertThat(shown(alarms)).containsExactly("a RAISED");
    }

    @Test
    void goesOnFromACheckpoint() {
        alarms.take(List.of(change("a", AlarmCause.RAISED, 1), change("b", AlarmCause.CLEARED, 2)));
        StationAlarms next = new StationAlarms();
        next.read(alarms.toBytes());
        assertThat(next.now()).isEqualTo(alarms.now());
    }

    @Test
    void goesOnFromTheJournalWhereACheckpointKeptNone(@TempDir Path folder) {
        try (RocksHistory history = RocksHistory.open(folder)) {
            history.appendAlarms(List.of(
                    change("a", AlarmCause.RAISED, 1),
                    change("b", AlarmCause.RAISED, 2),
                    change("c", AlarmCause.RAISED, 3),
                    change("a", AlarmCause.CLEARED, 3),
                    change("c", AlarmCause.WITHDRAWN, 4)));
            history.checkpoint(1, new byte[0]);
            alarms.readJournal(history);
        }
        assertThat(shown(alarms)).containsExactlyInAnyOrder("a CLEARED", "b RAISED");
    }
}
