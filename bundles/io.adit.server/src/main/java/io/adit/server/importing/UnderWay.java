package io.adit.server.importing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The rows whose messages are sent but perhaps not taken yet. A row is written down as done when it and all before it are. Used by one thread. */
final class UnderWay {
    private static final int PATIENCE_SECONDS = 60;

    private final Deque<Row> rows = new ArrayDeque<>();
    private final ImportProgress done;
    private final int most;

    private record Row(long number, CompletableFuture<Void> taken) {}

    /** @param most of them before {@link #add} waits */
    UnderWay(ImportProgress done, int most) {
        this.done = done;
        this.most = most;
    }

    /** Adds a row; waits while too many are under way. */
    void add(long row, CompletableFuture<Void> taken) throws IOException {
        rows.add(new Row(row, taken));
        settle(most);
    }

    /** Waits until all are taken. */
    void settle() throws IOException {
        settle(0);
    }

    private void settle(int left) throws IOException {
        for (Row first = rows.peek();
                first != null && (rows.size() > left || first.taken().isDone());
                first = rows.peek()) {
            await(first.taken());
            done.done(first.number());
            rows.remove();
        }
    }

    private static void await(CompletableFuture<Void> taken) throws IOException {
        try {
            taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException(
                    "The server did not acknowledge a message within " + PATIENCE_SECONDS
                            + " s; the import can go on from there.",
                    e);
        }
    }
}
