/** Where the samples of the engine on Kafka are kept for good: histories in an Apache Cassandra, one for each part of the work. */
@NullMarked
package io.adit.streams.history;

import org.jspecify.annotations.NullMarked;
