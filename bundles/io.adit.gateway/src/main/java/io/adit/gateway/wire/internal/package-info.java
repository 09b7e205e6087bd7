/** What the HTTP and the WebSocket edge share: errors of the gateway, header translation, bounded outgoing queues. */
@NullMarked
package io.adit.gateway.wire.internal;

import org.jspecify.annotations.NullMarked;
