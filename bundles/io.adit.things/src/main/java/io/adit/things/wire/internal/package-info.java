/** What the HTTP and the WebSocket edge share: errors of the gateway, header translation, bounded outgoing queues. */
@NullMarked
package io.adit.things.wire.internal;

import org.jspecify.annotations.NullMarked;
