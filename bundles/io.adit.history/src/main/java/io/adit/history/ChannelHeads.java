package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heads of all channels in all series, and which of them a checkpoint has to write. Guarded by its owner. */
final class ChannelHeads {
    private static final long MOST_UNCHECKPOINTED = 50_000_000;

    private final SortedStore store;
    private final ChannelNames names = new ChannelNames();
    private final Map<Series, Map<ChannelId, ChannelHead>> heads = new EnumMap<>(Series.class);
    private final Set<ChannelHead> dirty = new LinkedHashSet<>();
    private long uncheckpointed;

    ChannelHeads(SortedStore store) {
        this.store = store;
        for (Series series : Series.values()) {
            heads.put(series, new HashMap<>());
        }
    }

    void load() {
        names.update(store);
        store.forEach(Key.STATE, (key, value) -> loaded(key).restoreState(value));
        store.forEach(Key.TAIL, (key, value) -> loaded(key).restoreTail(value));
    }

    private ChannelHead loaded(byte[] key) {
        int number = ByteBuffer.wrap(key).getInt(2);
        return head(Series.values()[key[1]], names.name(number));
    }

    /** Returns how many samples wait for a checkpoint. */
    long append(Series series, List<Sample> samples) {
        if (uncheckpointed + samples.size() > MOST_UNCHECKPOINTED) {
            String text = "More than " + MOST_UNCHECKPOINTED + " samples wait for a checkpoint; make one first.";
            throw new HistoryException(HistoryException.Code.CHECKPOINT_OVERDUE, text, null);
        }
        ChannelHead head = null;
        for (Sample sample : samples) {
            if (head == null || !head.channel().equals(sample.channel())) {
                head = head(series, sample.channel());
                dirty.add(head);
            }
            head.append(sample);
        }
        uncheckpointed += samples.size();
        return uncheckpointed;
    }

    private ChannelHead head(Series series, ChannelId channel) {
        return of(series).computeIfAbsent(channel, id -> new ChannelHead(id, Place.of(series, names.number(id))));
    }

    private Map<ChannelId, ChannelHead> of(Series series) {
        return Objects.requireNonNull(heads.get(series));
    }

    /** Null for a channel without samples. */
    @Nullable
    ChannelHead get(Series series, ChannelId channel) {
        return of(series).get(channel);
    }

    List<ChannelHead> all(Series series) {
        return List.copyOf(of(series).values());
    }

    /** Puts all that is not durable into a batch and changes nothing else. */
    List<ChannelHead.Prepared> prepare(StoreBatch batch, Revisions revisions) {
        names.prepare(batch);
        List<ChannelHead.Prepared> prepared = new ArrayList<>(dirty.size());
        for (ChannelHead head : dirty) {
            boolean rolledUp = head.shelf().place().isClean();
            RollupWriter rollups = rolledUp ? new RollupWriter(store, revisions.of(head.channel())) : null;
            prepared.add(head.prepare(batch, store, rollups));
        }
        return prepared;
    }

    /** Takes over what {@link #prepare} gave, when it is in the store. */
    void commit(List<ChannelHead.Prepared> prepared) {
        prepared.forEach(next -> next.head().commit(next));
        dirty.clear();
        names.saved();
        uncheckpointed = 0;
    }

    long count(Series series) {
        return of(series).values().stream().mapToLong(ChannelHead::count).sum();
    }
}
