/**
 * AMQP 1.0 servers as the device side and the north side share them: sockets, SASL, sessions and links with bounds, and how
 * messages and errors look. Knows neither devices nor applications.
 */
@NullMarked
package io.adit.connectivity.internal.amqp;

import org.jspecify.annotations.NullMarked;
