/** What tests of several modules need: certificates, an MQTT client of bare packets, a stub of an HTTP server, Kafka brokers. The JDK alone. */
package io.adit.tests.kit;
