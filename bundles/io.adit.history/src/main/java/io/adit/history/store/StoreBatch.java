package io.adit.history.store;

import java.util.ArrayList;
import java.util.List;

/** Changes of a store that are made as a whole, in their order. Used by one thread. */
public final class StoreBatch {
    private final List<Change> changes = new ArrayList<>();

    /** One change. */
    public sealed interface Change {}

    /** An entry has this value from then on. */
    public record Put(byte[] key, byte[] value) implements Change {}

    /** There is no such entry from then on. */
    public record Delete(byte[] key) implements Change {}

    /** There is no entry from a key to before another one from then on. */
    public record DeleteRange(byte[] first, byte[] end) implements Change {}

    /** Sets an entry. Neither array is to be changed after that. */
    public void put(byte[] key, byte[] value) {
        changes.add(new Put(key, value));
    }

    /** Removes an entry, if there is one. */
    public void delete(byte[] key) {
        changes.add(new Delete(key));
    }

    /** Removes entries from a key, inclusive, to another one, exclusive; both belong to one kind and place. */
    public void deleteRange(byte[] first, byte[] end) {
        changes.add(new DeleteRange(first, end));
    }

    /** All changes, the first one first. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }
}
