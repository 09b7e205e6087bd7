package io.adit.cassandra;

import com.datastax.oss.driver.api.core.cql.Row;
import io.adit.engine.ChannelId;
import io.adit.history.HistoryBeside;
import io.adit.history.HistoryException;
import io.adit.history.HistoryReader;
import io.adit.history.JoinedHistories;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The histories of an installation that others write, read beside them: what their last checkpoints made durable. Connects when it is first asked, and again
 * after it failed. Thread-safe.
 */
public final class CassandraHistories implements AutoCloseable {
    private static final long NOT_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final Pattern NAME = Pattern.compile("(.+)/(\\d{1,4})");

    private final CassandraOptions options;
    private final String installation;
    private final Map<Integer, HistoryBeside> parts = new ConcurrentHashMap<>();
    private final JoinedHistories reader = new JoinedHistories(this::parts);
    private @Nullable CassandraTables tables;
    private @Nullable HistoryException failure;
    private long failedNanos;

    /** Asks nothing yet. @param installation whose histories are read */
    public CassandraHistories(CassandraOptions options, String installation) {
        this.options = options;
        this.installation = installation;
    }

    /** Name of the history of a partition. */
    public static String name(String installation, int partition) {
        return installation + "/" + partition;
    }

    /** All of them as one. Each question may throw UNUSABLE or FAILED while the Cassandra does not answer, and BUSY. */
    public HistoryReader reader() {
        return reader;
    }

    /** The partition whose history has a channel; empty where none has. Throws as {@link #reader} does. */
    public Optional<Integer> partition(ChannelId channel) {
        return reader.part(channel);
    }

    private SortedMap<Integer, HistoryBeside> parts() {
        CassandraTables open = tables();
        SortedMap<Integer, HistoryBeside> found = new TreeMap<>();
        CassandraStore.asked(installation, () -> {
            for (Row row : open.session.execute(open.names.bind())) {
                Matcher name = NAME.matcher(String.valueOf(row.getString("store")));
                if (name.matches() && name.group(1).equals(installation)) {
                    int partition = Integer.parseInt(name.group(2));
                    found.put(partition, parts.computeIfAbsent(partition, number -> part(open, number)));
                }
            }
            return found;
        });
        return found;
    }

    private HistoryBeside part(CassandraTables open, int partition) {
        return new HistoryBeside(new CassandraReader(open, name(installation, partition)));
    }

    private synchronized CassandraTables tables() {
        CassandraTables open = tables;
        if (open != null) {
            return open;
        }
        HistoryException last = failure;
        if (last != null && System.nanoTime() - failedNanos < NOT_AGAIN_NANOS) {
            throw last;
        }
        try {
            open = CassandraTables.read(options);
            tables = open;
            return open;
        } catch (HistoryException e) {
            failure = e;
            failedNanos = System.nanoTime();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        CassandraTables open = tables;
        if (open != null) {
            open.close();
        }
    }
}
