/** What tests of several modules need to act as devices: certificates, and an MQTT client of bare packets. The JDK alone. */
package io.adit.tests.kit;
