/**
 * The device side as Eclipse Hono defines it: protocol adapters, the device registry and its HTTP API. Hands messages
 * on as they came; what they mean is the engine's business.
 */
@NullMarked
package io.adit.connectivity;

import org.jspecify.annotations.NullMarked;
