package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.history.HistoryException;
import io.adit.history.store.SharedStore;
import io.adit.history.store.StoreReader;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/*
 * A writer decides a change of many rows by one conditional update of the head, and makes it after that. So who reads the head knows which state counts,
 * and takes from what was written down what of the last change may not be made yet. If the head says the same at the end, all that was read in between
 * belongs to that state: rows are changed only after the next decision. If not, the question is asked again.
 */
/** The entries of a history that another process writes. Writes nothing itself. Thread-safe. */
final class CassandraReader implements SharedStore {
    private static final int ATTEMPTS = 10;

    private final CassandraTables tables;
    private final String name;

    /** @param name of the history in its keyspace */
    CassandraReader(CassandraTables tables, String name) {
        this.tables = tables;
        this.name = name;
    }

    /** What the head says. @param decider who decided the last change; null before the first */
    private record State(
            long version, long applied, @Nullable UUID decider) {
        boolean isMade() {
            return applied >= version;
        }
    }

    private State state() {
        return CassandraStore.asked(name, () -> {
            Row row = tables.session.execute(tables.head.bind(name)).one();
            return row == null
                    ? new State(0, 0, null)
                    : new State(row.getLong("version"), row.getLong("applied"), row.getUuid("decider"));
        });
    }

    @Override
    public <T> T ask(Function<StoreReader, T> question) {
        State state = state();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RedoChanges pending = pending(state);
            State confirmed = state.isMade() ? state : state();
            if (!confirmed.equals(state)) {
                state = confirmed; // what was written down may have been removed meanwhile
                continue;
            }
            try {
                T answer = question.apply(new CassandraSnapshot(tables, name, pending));
                if (isStill(state)) {
                    return answer;
                }
            } catch (RuntimeException e) {
                if (isStill(state)) {
                    throw e;
                }
            }
            state = state();
        }
        throw new HistoryException(
                HistoryException.Code.BUSY,
                "The history " + name + " was changed each time while it was read; ask again, or for a shorter time.",
                null);
    }

    /** Whether nothing was decided since, so that nothing of what was read belongs to a later state. */
    private boolean isStill(State state) {
        return state().version() == state.version();
    }

    /** What of the last change may not be made yet; nothing where all is. */
    private RedoChanges pending(State state) {
        RedoChanges changes = new RedoChanges();
        if (!state.isMade() && state.decider() != null) {
            CassandraStore.asked(name, () -> {
                for (Row row : tables.session.execute(tables.redo.bind(name, state.version(), state.decider()))) {
                    changes.read(CassandraStore.bytes(row, "changes"));
                }
                return name;
            });
        }
        return changes;
    }
}
