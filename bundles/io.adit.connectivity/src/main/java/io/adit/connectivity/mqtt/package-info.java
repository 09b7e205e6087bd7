/**
 * Hono's MQTT protocol adapter for MQTT 3.1.1 and 5: devices publish telemetry and events here. Not a broker: there are
 * no sessions, wills, retained messages or topics but Hono's.
 *
 * <p>Works on the packets of Netty's MQTT codec over a Vert.x socket rather than on {@code MqttServer}, which can neither
 * stop reading from a device nor take packets that a client sends before its CONNACK.
 */
@NullMarked
package io.adit.connectivity.mqtt;

import org.jspecify.annotations.NullMarked;
