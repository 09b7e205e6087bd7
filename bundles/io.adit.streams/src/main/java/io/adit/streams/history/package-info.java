/** Brings what engines on Kafka give to where it is kept for good: histories in an Apache Cassandra, one for each part of the work. */
@NullMarked
package io.adit.streams.history;

import org.jspecify.annotations.NullMarked;
