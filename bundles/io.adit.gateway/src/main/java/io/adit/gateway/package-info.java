/**
 * The twin runtime's edge: Ditto's HTTP API, server-sent events and WebSocket, and who may come in. Turns the wire into
 * Ditto's signals and back; what they do is the business of {@code io.adit.things}.
 */
@NullMarked
package io.adit.gateway;

import org.jspecify.annotations.NullMarked;
