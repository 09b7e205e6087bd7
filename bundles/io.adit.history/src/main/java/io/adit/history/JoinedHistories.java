package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Histories that others write, as one: each channel is in one of them, changes of alarms are in all. A change of an alarm has a number that is made of its
 * own and that of its history, so that the numbers of all differ. Thread-safe.
 */
public final class JoinedHistories implements HistoryReader {
    private static final int NUMBER_BITS = 16;

    private final Supplier<? extends SortedMap<Integer, HistoryBeside>> parts;

    /** @param parts those that there are now, by a number below 65,536 that stays theirs */
    public JoinedHistories(Supplier<? extends SortedMap<Integer, HistoryBeside>> parts) {
        this.parts = parts;
    }

    /** The number of the one that a channel is in; empty where none knows it. @throws HistoryException DAMAGED where several have it */
    public Optional<Integer> part(ChannelId channel) {
        return find(channel).map(Map.Entry::getKey);
    }

    private Optional<HistoryBeside> of(ChannelId channel) {
        return find(channel).map(Map.Entry::getValue);
    }

    private Optional<Map.Entry<Integer, HistoryBeside>> find(ChannelId channel) {
        List<Map.Entry<Integer, HistoryBeside>> found = parts.get().entrySet().stream()
                .filter(each -> each.getValue().knows(channel))
                .toList();
        if (found.size() > 1) {
            throw new HistoryException(
                    HistoryException.Code.DAMAGED,
                    "There are samples of " + channel + " in " + found.size()
                            + " parts of the history; was the number of partitions of the topics changed?",
                    null);
        }
        return found.stream().findFirst();
    }

    /** Whether any of them knows a channel. */
    public boolean knows(ChannelId channel) {
        return of(channel).isPresent();
    }

    @Override
    public List<Sample> query(Selection selection, int limit) {
        return of(selection.channel()).map(each -> each.query(selection, limit)).orElse(List.of());
    }

    @Override
    public List<Bucket> summarise(Selection selection, Steps steps) {
        return of(selection.channel())
                .map(each -> each.summarise(selection, steps))
                .orElse(List.of());
    }

    @Override
    public List<Revision> revisions(ChannelId channel) {
        return of(channel).map(each -> each.revisions(channel)).orElse(List.of());
    }

    @Override
    public List<AlarmEntry> alarms(AlarmQuery query) {
        List<AlarmEntry> all = new ArrayList<>();
        for (Map.Entry<Integer, HistoryBeside> part : parts.get().entrySet()) {
            int own = part.getKey();
            long before = Math.max(0, Math.ceilDiv(query.toNumber() - own, 1L << NUMBER_BITS));
            AlarmQuery there = new AlarmQuery(
                    query.fromMicros(), query.toMicros(), before, query.ruleId(), query.thingId(), query.limit());
            part.getValue().alarms(there).stream()
                    .map(each -> new AlarmEntry(each.number() << NUMBER_BITS | own, each.change()))
                    .forEach(all::add);
        }
        all.sort(AlarmJournal.NEWEST_FIRST);
        return List.copyOf(all.subList(0, Math.min(query.limit(), all.size())));
    }
}
