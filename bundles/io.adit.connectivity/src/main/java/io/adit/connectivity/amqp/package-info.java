/**
 * Hono's AMQP 1.0 protocol adapter: devices send telemetry, events and answers over an anonymous link, and receive commands
 * over a link of their own.
 */
@NullMarked
package io.adit.connectivity.amqp;

import org.jspecify.annotations.NullMarked;
