package io.adit.server;

import io.adit.history.RocksHistory;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.backtest.BacktestData;
import io.adit.server.backtest.Origin;
import io.adit.server.ingest.Arrivals;
import io.adit.server.ingest.Ingest;
import java.nio.file.Files;
import java.nio.file.Path;

/** The history of a data folder that no server runs on, opened to be read; meanwhile no server can start on it. */
public final class StoppedData implements AutoCloseable {
    private final RocksHistory history;
    private final Journal journal;
    private final BacktestData data;

    private StoppedData(RocksHistory history, Journal journal, DataFolder folder) {
        this.history = history;
        this.journal = journal;
        Arrivals arrivals = new Arrivals(journal, folder.rerun());
        data = new BacktestData(
                history, new Origin("this server", arrivals, this::through), () -> Ingest.lastProgramme(history));
    }

    /**
     * Opens it; waits for nothing.
     *
     * @throws IllegalArgumentException where it is no data folder
     * @throws io.adit.history.HistoryException LOCKED where a server runs on it
     */
    public static StoppedData open(Path root) {
        if (!Files.isDirectory(root.resolve("history")) || !Files.isDirectory(root.resolve("ingest"))) {
            throw new IllegalArgumentException(root + " is no data folder of a server.");
        }
        DataFolder folder = new DataFolder(root);
        RocksHistory history = RocksHistory.open(folder.history());
        try {
            return new StoppedData(history, Journal.open(folder.ingest(), JournalOptions.defaults()), folder);
        } catch (RuntimeException e) {
            history.close();
            throw e;
        }
    }

    private long through() {
        return history.lastCheckpoint().map(last -> last.position()).orElse(0L);
    }

    /** What back-tests read. */
    public BacktestData data() {
        return data;
    }

    @Override
    public void close() {
        journal.close();
        history.close();
    }
}
