package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.history.store.SharedStore;
import io.adit.history.store.StoreReader;
import io.adit.history.store.StoreView;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A history that another process writes, as its last checkpoint left it. Each question reads what it needs of the store and keeps nothing of it but the
 * numbers of channels, which never change. Thread-safe.
 */
public final class HistoryBeside implements HistoryReader {
    private final SharedStore store;
    private final ChannelNames names = new ChannelNames();

    /** @param store of a {@link BlockHistory} that another process has opened */
    public HistoryBeside(SharedStore store) {
        this.store = store;
    }

    /** Whether the history knows a channel. */
    public boolean knows(ChannelId channel) {
        return known(channel) != null || store.ask(reader -> number(reader, channel)) != null;
    }

    private synchronized @Nullable Integer known(ChannelId channel) {
        return names.known(channel);
    }

    private synchronized @Nullable Integer number(StoreReader reader, ChannelId channel) {
        if (names.known(channel) == null) {
            names.update(reader);
        }
        return names.known(channel);
    }

    @Override
    public List<Sample> query(Selection selection, int limit) {
        return read(selection, view -> view.query(selection, limit));
    }

    @Override
    public List<Bucket> summarise(Selection selection, Steps steps) {
        return read(selection, view -> view.summarise(selection, steps));
    }

    private <T> T read(Selection selection, Function<ChannelView, T> reading) {
        return store.ask(reader -> {
            List<Layer> layers = revisions(reader).layers(selection, head(reader, selection));
            try (ChannelView view = new ChannelView(reader.view(), layers)) {
                return reading.apply(view);
            }
        });
    }

    private static Revisions revisions(StoreReader reader) {
        Revisions revisions = new Revisions();
        revisions.read(reader);
        return revisions;
    }

    private @Nullable ChannelHead head(StoreReader reader, Selection selection) {
        Integer number = number(reader, selection.channel());
        if (number == null) {
            return null;
        }
        Place place = Place.of(selection.series(), number);
        byte[] state = reader.get(Key.of(Key.STATE, place));
        if (state == null) {
            return null;
        }
        ChannelHead head = new ChannelHead(selection.channel(), place);
        head.restoreState(state);
        byte[] tail = reader.get(Key.of(Key.TAIL, place));
        if (tail != null) {
            head.restoreTail(tail);
        }
        return head;
    }

    @Override
    public List<Revision> revisions(ChannelId channel) {
        return store.ask(reader -> revisions(reader).committed(channel));
    }

    @Override
    public List<AlarmEntry> alarms(AlarmQuery query) {
        return store.ask(reader -> {
            try (StoreView view = reader.view()) {
                return AlarmJournal.read(view, query, List.of());
            }
        });
    }
}
