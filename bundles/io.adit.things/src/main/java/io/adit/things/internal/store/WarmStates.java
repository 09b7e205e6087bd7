package io.adit.things.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of entities whose JSON is kept parsed: those that were written, or parsed to be read, last, up to an amount of
 * text. The others go back to their text. Thread-safe.
 */
final class WarmStates {
    /** Those of the whole process: 4 million characters, which are about 100 MB when parsed. */
    static final WarmStates ALL = new WarmStates(4_000_000);

    private final long most;
    private final LinkedHashMap<EntityState, Integer> states = new LinkedHashMap<>();
    private long characters;

    WarmStates(long most) {
        this.most = most;
    }

    /** Takes a state that is parsed, as the last to leave; the one that was just taken always has room. */
    void add(EntityState state) {
        int size = state.size();
        List<EntityState> cold = new ArrayList<>();
        synchronized (this) {
            if (!state.isKept()) {
                return;
            }
            Integer known = states.put(state, size);
            characters += known == null ? size : size - known;
            while (characters > most && states.size() > 1) {
                Map.Entry<EntityState, Integer> oldest = states.pollFirstEntry();
                characters -= oldest.getValue();
                cold.add(oldest.getKey());
            }
        }
        cold.forEach(EntityState::cool);
    }

    /** Forgets a state that nobody keeps any more. */
    synchronized void remove(EntityState state) {
        Integer size = states.remove(state);
        characters -= size == null ? 0 : size;
    }

    /** How many characters of text the states have. */
    synchronized long characters() {
        return characters;
    }
}
