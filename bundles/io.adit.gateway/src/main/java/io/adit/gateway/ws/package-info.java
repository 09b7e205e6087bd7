/** Ditto's WebSocket {@code /ws/2}: the Ditto Protocol both ways, one session per connection. */
@NullMarked
package io.adit.gateway.ws;

import org.jspecify.annotations.NullMarked;
