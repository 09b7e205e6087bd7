package io.adit.server.backtest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The back-tests of this server: one at a time, the last {@value #KEPT} known. Thread-safe. */
public final class Backtests implements AutoCloseable {
    private static final int KEPT = 5;
    private final BacktestData data;
    private final Deque<Backtest> known = new ArrayDeque<>();
    private @Nullable Thread running;

    /** @param data what they read */
    public Backtests(BacktestData data) {
        this.data = data;
    }

    /** What they read. */
    public BacktestData data() {
        return data;
    }

    /**
     * Begins one; empty while another one goes on.
     *
     * @throws BacktestException where the request can't be done
     */
    public synchronized Optional<Backtest> start(BacktestRequest request) {
        if (running != null && running.isAlive()) {
            return Optional.empty();
        }
        Backtest next = new Backtest(UUID.randomUUID().toString(), data, request);
        known.addFirst(next);
        if (known.size() > KEPT) {
            known.removeLast();
        }
        Thread thread = new Thread(next, "adit-backtest");
        thread.setPriority(Thread.MIN_PRIORITY);
        running = thread;
        thread.start();
        return Optional.of(next);
    }

    /** One by its id. */
    public synchronized Optional<Backtest> find(String id) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Ends what goes on. */
    @Override
    public void close() throws InterruptedException {
        Thread last;
        synchronized (this) {
            known.forEach(Backtest::cancel);
            last = running;
        }
        if (last != null) {
            last.join();
        }
    }
}
