package io.adit.server;

import io.adit.cassandra.CassandraOptions;

/**
 * That engines on Kafka run what is published to this server, and where they keep their history.
 *
 * @param history the Cassandra that it is in
 * @param installation whose engines they are, as {@code adit streams --name} has it
 */
public record EngineOnKafka(CassandraOptions history, String installation) {}
