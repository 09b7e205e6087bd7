/**
 * Simulated devices: real clients of MQTT 5, HTTP and AMQP 1.0 that publish what the bindings of a facility model say, replayed from
 * measurements or made up. For trials and demonstrations; a process of its own, so that it meets the server as a device does.
 */
@NullMarked
package io.adit.simulator;

import org.jspecify.annotations.NullMarked;
