/**
 * The way back to devices: commands as Hono defines them, from whoever sends them to the adapter where the device or its
 * gateway listens. Knows no protocol; adapters register receivers.
 */
@NullMarked
package io.adit.connectivity.command;

import org.jspecify.annotations.NullMarked;
