package io.adit.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Many statements at a time, but not all at once. */
final class CassandraFlow {
    private static final int MOST = 128;

    private CassandraFlow() {}

    /**
     * Blocks until all are carried out.
     *
     * @throws com.datastax.oss.driver.api.core.DriverException where one failed; others may have been carried out
     */
    static void run(CqlSession session, List<BoundStatement> statements) {
        Semaphore room = new Semaphore(MOST);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        for (BoundStatement statement : statements) {
            room.acquireUninterruptibly();
            session.executeAsync(statement).whenComplete((done, failed) -> {
                if (failed != null) {
                    failure.compareAndSet(null, failed);
                }
                room.release();
            });
        }
        room.acquireUninterruptibly(MOST);
        Throwable failed = failure.get();
        if (failed instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failed != null) {
            throw new CompletionException(failed);
        }
    }
}
