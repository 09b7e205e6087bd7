package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.history.AlarmEntry;
import io.adit.history.AlarmQuery;
import io.adit.history.HistoryReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The alarms that there really were. */
final class JournalAlarms {
    private static final int MOST = 500_000;

    private final HistoryReader history;

    JournalAlarms(HistoryReader history) {
        this.history = history;
    }

    /** Tells the changes of the alarms of rules on their assets, the earliest first, those of the warm-up too. */
    void read(Stretch stretch, List<LevelRuleSettings> rules, Consumer<AlarmChanged> changes) {
        Map<String, ChannelId> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule.ruleId(), rule.channel()));
        AlarmQuery query = new AlarmQuery(stretch.startMicros(), stretch.toMicros(), "", "", MOST);
        List<AlarmEntry> newestFirst = history.alarms(query);
        if (newestFirst.size() == MOST) {
            throw new BacktestException("The journal of alarms has more than " + MOST
                    + " changes in this stretch and its warm-up; choose shorter ones.");
        }
        for (AlarmEntry entry : newestFirst.reversed()) {
            ChannelId place = places.get(entry.change().ruleId());
            if (place != null && place.thingId().equals(entry.change().channel().thingId())) {
                changes.accept(entry.change());
            }
        }
    }
}
