package io.adit.server.backtest;

import io.adit.server.job.Jobs;
import java.util.Optional;

/** The back-tests of this server: one at a time, the last {@value #KEPT} known. Thread-safe. */
public final class Backtests implements AutoCloseable {
    private static final int KEPT = 5;
    private final BacktestData data;
    private final Jobs<Backtest> jobs = new Jobs<>("adit-backtest", KEPT);

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
    public Optional<Backtest> start(BacktestRequest request) {
        return jobs.start(id -> new Backtest(id, data, request));
    }

    /** One by its id. */
    public Optional<Backtest> find(String id) {
        return jobs.find(id);
    }

    /** Ends what goes on. */
    @Override
    public void close() throws InterruptedException {
        jobs.close();
    }
}
