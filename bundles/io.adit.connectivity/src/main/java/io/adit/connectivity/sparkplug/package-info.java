/**
 * Sparkplug B (Eclipse Sparkplug 3.0) on the MQTT adapter: payloads, sessions of edge nodes, and what they become for registered devices. No
 * transport; the adapter calls it.
 */
@NullMarked
package io.adit.connectivity.sparkplug;

import org.jspecify.annotations.NullMarked;
