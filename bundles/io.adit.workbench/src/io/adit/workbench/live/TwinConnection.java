package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link LiveTwins} up to date with a server: reads all assets, listens to changes, reads once more what changed in
 * between; when the connection is lost, does it all again until it succeeds or is told to stop. Thread-safe: the methods
 * return at once, all work is done by one thread of its own.
 */
public final class TwinConnection implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final long RETRY_SECONDS = 3;

    private final LiveTwins twins;
    private final Consumer<ConnectionState> listener;
    private final AtomicLong attempt = new AtomicLong();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(body -> {
        Thread thread = new Thread(body, "adit-live-connection");
        thread.setDaemon(true);
        return thread;
    });
    private final TwinSearch search = new TwinSearch(
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
    private volatile ConnectionState state = new ConnectionState.Disconnected();
    private @Nullable TwinEvents events; // worker thread only
    private long stream; // number of the present stream of events; worker thread only

    /**
     * Starts disconnected.
     *
     * @param twins what is kept up to date
     * @param listener hears each change of the state, on the worker thread
     */
    public TwinConnection(LiveTwins twins, Consumer<ConnectionState> listener) {
        this.twins = twins;
        this.listener = listener;
    }

    /** Leaves the present server, if any, and connects to this one. */
    public void connect(ServerAccess access) {
        long mine = attempt.incrementAndGet();
        worker.execute(() -> {
            leave();
            twins.clear();
            tryOnce(mine, access);
        });
    }

    /** Leaves the server and forgets what was heard. */
    public void disconnect() {
        attempt.incrementAndGet();
        worker.execute(() -> {
            leave();
            twins.clear();
            tell(new ConnectionState.Disconnected());
        });
    }

    /** Where it stands now. */
    public ConnectionState state() {
        return state;
    }

    private void tryOnce(long mine, ServerAccess access) {
        if (attempt.get() != mine) {
            return;
        }
        leave();
        if (!(state instanceof ConnectionState.Waiting)) {
            tell(new ConnectionState.Connecting(access));
        }
        try {
            twins.replaceAll(search.assets(access));
            long present = ++stream;
            events = TwinEvents.open(access, twins::apply, () -> lost(present, mine, access));
            twins.replaceAll(search.assets(access));
            tell(new ConnectionState.Connected(access));
        } catch (TwinServerException e) {
            failed(mine, access, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void failed(long mine, ServerAccess access, TwinServerException problem) {
        leave();
        String sentence = String.valueOf(problem.getMessage());
        if (problem.isLasting()) {
            tell(new ConnectionState.Refused(access, sentence));
        } else {
            tell(new ConnectionState.Waiting(access, sentence, RETRY_SECONDS));
            worker.schedule(() -> tryOnce(mine, access), RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void lost(long gone, long mine, ServerAccess access) {
        try {
            worker.execute(() -> {
                if (attempt.get() == mine && stream == gone && state instanceof ConnectionState.Connected) {
                    failed(
                            mine,
                            access,
                            new TwinServerException(
                                    Phrase.of(Messages.theConnectionToWasLost, access.base()), false, null));
                }
            });
        } catch (RejectedExecutionException e) {
            // Closed for good: nobody waits for another attempt.
        }
    }

    private void leave() {
        TwinEvents open = events;
        events = null;
        if (open != null) {
            open.close();
        }
    }

    private void tell(ConnectionState next) {
        state = next;
        listener.accept(next);
    }

    /** Disconnects for good. */
    @Override
    public void close() {
        attempt.incrementAndGet();
        worker.execute(this::leave);
        worker.shutdown();
    }
}
