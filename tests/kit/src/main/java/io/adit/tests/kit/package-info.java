/**
 * What tests of several modules need: patience, certificates, an MQTT client of bare packets, a stub of an HTTP server, Kafka brokers. The JDK alone,
 * and Awaitility where a test waits.
 */
package io.adit.tests.kit;
