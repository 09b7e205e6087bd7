/**
 * What the cases are written with: the server under test, requests with their expectations, WebSocket and event streams,
 * devices that speak MQTT and AMQP, and the list of known gaps. No case belongs here.
 */
package io.adit.tests.conformance.kit;
