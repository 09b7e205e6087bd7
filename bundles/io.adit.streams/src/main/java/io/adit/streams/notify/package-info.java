/** Tells people about the alarms that engines on Kafka raise: one process beside them, with an outbox of its own on a disk. */
@NullMarked
package io.adit.streams.notify;

import org.jspecify.annotations.NullMarked;
