package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreReader;
import io.adit.history.store.StoreView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dictionary of channels: each has a number in the store. Used by one thread at a time. */
final class ChannelNames {
    private static final char SEPARATOR = '\n';

    private final Map<ChannelId, Integer> numbers = new HashMap<>();
    private final List<ChannelId> names = new ArrayList<>();
    private int saved;

    /** Reads the names that the store has and this does not. */
    void update(StoreReader store) {
        try (StoreView view = store.view()) {
            StoreCursor cursor = view.cursor();
            cursor.seek(Key.name(names.size()));
            while (cursor.isValid() && cursor.key()[0] == Key.NAME) {
                number(decode(cursor.value()));
                cursor.next();
            }
            view.release(cursor);
        }
        saved = names.size();
    }

    /** The number of a channel; null where it has none. */
    @Nullable
    Integer known(ChannelId channel) {
        return numbers.get(channel);
    }

    /** The number of a channel; a new one gets the next. */
    int number(ChannelId channel) {
        Integer number = numbers.get(channel);
        if (number == null) {
            number = names.size();
            numbers.put(channel, number);
            names.add(channel);
        }
        return number;
    }

    /** The channel of a number that the store has. */
    ChannelId name(int number) {
        if (number >= names.size()) {
            String text = "The history names no channel " + number + " but has samples of it; restore a backup.";
            throw new HistoryException(HistoryException.Code.DAMAGED, text, null);
        }
        return names.get(number);
    }

    /** Puts what the store lacks into a batch; {@link #saved} says that it was written. */
    void prepare(StoreBatch batch) {
        for (int number = saved; number < names.size(); number++) {
            batch.put(Key.name(number), encode(names.get(number)));
        }
    }

    void saved() {
        saved = names.size();
    }

    static byte[] encode(ChannelId channel) {
        return (channel.thingId() + SEPARATOR + channel.featureId()).getBytes(StandardCharsets.UTF_8);
    }

    static ChannelId decode(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.UTF_8);
        int separator = name.indexOf(SEPARATOR);
        return new ChannelId(name.substring(0, separator), name.substring(separator + 1));
    }
}
