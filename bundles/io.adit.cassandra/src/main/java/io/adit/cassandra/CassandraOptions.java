package io.adit.cassandra;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * A Cassandra and what it is told.
 *
 * @param nodes some of its nodes, at least one
 * @param datacenter the one that is near, whose nodes are asked
 * @param keyspace of the tables; made where it is missing
 * @param replicas of each entry in that data centre, where the keyspace is made
 * @param user empty: without a login
 * @param password never logged
 */
public record CassandraOptions(
        List<InetSocketAddress> nodes, String datacenter, String keyspace, int replicas, String user, String password) {
    public CassandraOptions {
        nodes = List.copyOf(nodes);
        if (!keyspace.matches("[a-z][a-z0-9_]{0,47}")) {
            throw new IllegalArgumentException("'" + keyspace + "' is no name of a keyspace: use a-z, 0-9 and _.");
        }
        if (replicas < 1 || nodes.isEmpty()) {
            throw new IllegalArgumentException("a Cassandra has at least one node and one replica");
        }
    }

    /** The address of a node. @throws IllegalArgumentException with a sentence, where it is not {@code host:port} */
    public static InetSocketAddress node(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("'" + text + "' is no node; write for example cassandra-1:9042.");
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return keyspace + " at " + nodes;
    }
}
