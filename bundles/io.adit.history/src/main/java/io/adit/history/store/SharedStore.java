package io.adit.history.store;

import java.util.function.Function;

/** A store that another process writes. Thread-safe. */
public interface SharedStore {
    /**
     * Asks about one state of the store: all that the writer made as a whole, or nothing of it.
     *
     * @param question reads only; asked again where the state that it read is gone meanwhile
     * @throws io.adit.history.HistoryException BUSY where that happens again and again; another one where the store can't be read
     */
    <T> T ask(Function<StoreReader, T> question);
}
