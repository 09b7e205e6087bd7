package io.adit.server;

import io.adit.cassandra.CassandraOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The file that leaves the engine to others, JSON with {@code installation} and {@code nodes} (of the Cassandra, {@code host:port}), and if wanted
 * {@code datacenter}, {@code keyspace}, {@code user} and {@code passwordFile}, which lies beside it.
 */
public final class EngineOnKafkaFile {
    private static final Set<String> KNOWN =
            Set.of("installation", "nodes", "datacenter", "keyspace", "user", "passwordFile");

    private EngineOnKafkaFile() {}

    /** @throws IllegalArgumentException with a sentence for people where it can't be used */
    public static EngineOnKafka read(Path file) {
        try {
            JsonObject json = new JsonObject(Files.readString(file));
            for (String name : json.fieldNames()) {
                if (!KNOWN.contains(name)) {
                    throw new IllegalArgumentException(
                            file + " has an unknown member '" + name + "'; known are " + KNOWN + ".");
                }
            }
            String installation = json.getString("installation", "");
            if (installation.isBlank()) {
                throw new IllegalArgumentException(file + " lacks installation.");
            }
            return new EngineOnKafka(history(file, json), installation);
        } catch (IOException | DecodeException | ClassCastException e) {
            throw new IllegalArgumentException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static CassandraOptions history(Path file, JsonObject json) throws IOException {
        List<InetSocketAddress> nodes = json.getJsonArray("nodes", new JsonArray()).stream()
                .map(String::valueOf)
                .map(CassandraOptions::node)
                .toList();
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException(file + " lacks nodes.");
        }
        String password = json.getString("passwordFile", "");
        return new CassandraOptions(
                nodes,
                json.getString("datacenter", "datacenter1"),
                json.getString("keyspace", "adit"),
                1,
                json.getString("user", ""),
                password.isEmpty()
                        ? ""
                        : Files.readString(file.resolveSibling(password)).strip());
    }
}
