package io.adit.cassandra;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import com.datastax.oss.driver.api.core.DefaultConsistencyLevel;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import io.adit.history.HistoryException;
import java.time.Duration;

/**
 * The tables of histories in a Cassandra, and what is said to them: {@code contents} with the entries, {@code redo} with changes that are being made, and
 * {@code heads} with who owns a history and how far it is. Thread-safe; shared by the histories of an instance.
 */
public final class CassandraTables implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final ConsistencyLevel MOST = DefaultConsistencyLevel.LOCAL_QUORUM;

    final CqlSession session;
    final PreparedStatement get;
    final PreparedStatement ascending;
    final PreparedStatement descending;
    final PreparedStatement put;
    final PreparedStatement delete;
    final PreparedStatement parts;
    final PreparedStatement redo;
    final PreparedStatement addRedo;
    final PreparedStatement dropRedo;
    final PreparedStatement head;
    final PreparedStatement names;
    final PreparedStatement makeHead;
    final PreparedStatement takeHead;
    final PreparedStatement advance;
    final PreparedStatement applied;

    private CassandraTables(CqlSession session, String keyspace) {
        this.session = session;
        String contents = keyspace + ".contents";
        String redone = keyspace + ".redo";
        String heads = keyspace + ".heads";
        get = often("SELECT value FROM " + contents + " WHERE store = ? AND part = ? AND key = ?");
        ascending = often("SELECT key, value FROM " + contents + " WHERE store = ? AND part = ? AND key >= ?");
        descending = often(
                "SELECT key, value FROM " + contents + " WHERE store = ? AND part = ? AND key <= ? ORDER BY key DESC");
        put = often("INSERT INTO " + contents + " (store, part, key, value) VALUES (?, ?, ?, ?) USING TIMESTAMP ?");
        delete = often("DELETE FROM " + contents + " USING TIMESTAMP ? WHERE store = ? AND part = ? AND key = ?");
        parts = often("SELECT DISTINCT store, part FROM " + contents);
        redo = often("SELECT changes FROM " + redone + " WHERE store = ? AND version = ? AND owner = ?");
        addRedo = often("INSERT INTO " + redone + " (store, version, owner, number, changes) VALUES (?, ?, ?, ?, ?)");
        dropRedo = often("DELETE FROM " + redone + " WHERE store = ? AND version = ?");
        head = session.prepare(SimpleStatement.newInstance(
                        "SELECT format, owner, decider, version, applied FROM " + heads + " WHERE store = ?")
                .setConsistencyLevel(DefaultConsistencyLevel.LOCAL_SERIAL));
        names = often("SELECT store FROM " + heads);
        makeHead = once("INSERT INTO " + heads
                + " (store, format, owner, version, applied) VALUES (?, ?, ?, 0, 0) IF NOT EXISTS");
        takeHead = once("UPDATE " + heads + " SET owner = ? WHERE store = ? IF owner = ? AND version = ?");
        advance =
                once("UPDATE " + heads + " SET version = ?, decider = ? WHERE store = ? IF owner = ? AND version = ?");
        applied = once("UPDATE " + heads + " SET applied = ? WHERE store = ? IF owner = ? AND version = ?");
    }

    /**
     * Connects, and makes what is missing.
     *
     * @throws HistoryException UNUSABLE where it does not answer or refuses
     */
    public static CassandraTables open(CassandraOptions options) {
        return open(options, true);
    }

    /**
     * Connects where a writer has made the tables.
     *
     * @throws HistoryException UNUSABLE where it does not answer or refuses, or there are none
     */
    static CassandraTables read(CassandraOptions options) {
        return open(options, false);
    }

    private static CassandraTables open(CassandraOptions options, boolean makes) {
        CqlSession session = null;
        try {
            session = connect(options);
            if (makes) {
                make(session, options);
            }
            return new CassandraTables(session, options.keyspace());
        } catch (DriverException | IllegalStateException e) {
            if (session != null) {
                session.close();
            }
            throw new HistoryException(
                    HistoryException.Code.UNUSABLE,
                    "The history in " + options + " can't be opened (" + e.getMessage()
                            + "); is it up, are the name of its" + " data centre and the login right?",
                    e);
        }
    }

    private static CqlSession connect(CassandraOptions options) {
        DriverConfigLoader settings = DriverConfigLoader.programmaticBuilder()
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, ANSWER)
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, ANSWER)
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, MOST.name())
                .withString(DefaultDriverOption.REQUEST_SERIAL_CONSISTENCY, DefaultConsistencyLevel.LOCAL_SERIAL.name())
                .withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, 100)
                .build();
        CqlSessionBuilder builder = CqlSession.builder()
                .withConfigLoader(settings)
                .addContactPoints(options.nodes())
                .withLocalDatacenter(options.datacenter());
        if (!options.user().isEmpty()) {
            builder.withAuthCredentials(options.user(), options.password());
        }
        return builder.build();
    }

    private static void make(CqlSession session, CassandraOptions options) {
        String keyspace = options.keyspace();
        session.execute("CREATE KEYSPACE IF NOT EXISTS " + keyspace
                + " WITH replication = {'class': 'NetworkTopologyStrategy', '" + options.datacenter() + "': "
                + options.replicas() + "}");
        session.execute("CREATE TABLE IF NOT EXISTS " + keyspace + ".contents (store text, part blob, key blob,"
                + " value blob, PRIMARY KEY ((store, part), key))");
        session.execute("CREATE TABLE IF NOT EXISTS " + keyspace + ".redo (store text, version bigint, owner uuid,"
                + " number int, changes blob, PRIMARY KEY ((store, version), owner, number))");
        session.execute("CREATE TABLE IF NOT EXISTS " + keyspace + ".heads (store text PRIMARY KEY, format int,"
                + " owner uuid, decider uuid, version bigint, applied bigint)");
    }

    /** What may be said again where no answer came. */
    private PreparedStatement often(String cql) {
        return session.prepare(SimpleStatement.newInstance(cql).setIdempotent(true));
    }

    /** What has an outcome only once. */
    private PreparedStatement once(String cql) {
        return session.prepare(SimpleStatement.newInstance(cql).setIdempotent(false));
    }

    @Override
    public void close() {
        session.close();
    }
}
