package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.history.HistoryException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a history, and how far it is. Whoever opens a history takes it over: from then on the former owner's changes are refused, so that an instance that
 * only seemed dead does no harm. Used by one thread.
 */
final class CassandraHead {
    private static final int FORMAT = 2;
    private static final int ATTEMPTS = 10;

    private final CassandraTables tables;
    private final String store;
    private final UUID owner = UUID.randomUUID();
    /** What was decided last. */
    private long version;

    private CassandraHead(CassandraTables tables, String store) {
        this.tables = tables;
        this.store = store;
    }

    /** A history as it was taken over. @param pending who decided its last change, which may be made only in part; null where it is made */
    record Taken(CassandraHead head, @Nullable UUID pending) {}

    static Taken take(CassandraTables tables, String store) {
        CassandraHead head = new CassandraHead(tables, store);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Row found = tables.session.execute(tables.head.bind(store)).one();
            if (found == null) {
                if (head.succeeds(tables.makeHead.bind(store, FORMAT, head.owner))) {
                    return new Taken(head, null);
                }
            } else {
                checkFormat(store, found.getInt("format"));
                long version = found.getLong("version");
                if (head.succeeds(tables.takeHead.bind(head.owner, store, found.getUuid("owner"), version))) {
                    head.version = version;
                    return new Taken(head, found.getLong("applied") < version ? found.getUuid("decider") : null);
                }
            }
        }
        throw new HistoryException(
                HistoryException.Code.LOCKED, "Others take the history " + store + " over again and again.", null);
    }

    private static void checkFormat(String store, int format) {
        if (format != FORMAT) {
            throw new HistoryException(
                    HistoryException.Code.DAMAGED,
                    "The history " + store + " has the format " + format + ", this version reads " + FORMAT + ".",
                    null);
        }
    }

    private boolean succeeds(BoundStatement conditional) {
        return tables.session.execute(conditional).wasApplied();
    }

    UUID owner() {
        return owner;
    }

    long version() {
        return version;
    }

    /** Decides the next change: from then on it is made, by whoever has to. @throws HistoryException LOCKED where another has taken over */
    void advance() {
        if (!succeeds(tables.advance.bind(version + 1, owner, store, owner, version))) {
            throw lost();
        }
        version++;
    }

    /** Says that the last change is made. */
    void applied() {
        if (!succeeds(tables.applied.bind(version, store, owner, version))) {
            throw lost();
        }
    }

    private HistoryException lost() {
        return new HistoryException(
                HistoryException.Code.LOCKED, "The history " + store + " was taken over by another instance.", null);
    }
}
