/**
 * The north side: applications consume telemetry, events and answers and send commands over AMQP 1.0 with the addresses that
 * Hono's messaging network has.
 */
@NullMarked
package io.adit.connectivity.north;

import org.jspecify.annotations.NullMarked;
