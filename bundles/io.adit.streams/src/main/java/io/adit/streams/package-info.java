/**
 * The engine as a Kafka Streams application: Hono's topics in, twins, samples and alarms out. What the engine makes of a message is no matter of
 * this bundle, nor is how twins show it.
 */
@NullMarked
package io.adit.streams;

import org.jspecify.annotations.NullMarked;
