/**
 * Conformance with the Hono contract for devices, for who registers them and for applications, one class for each part of an
 * adapter, of the registry or of the messaging network. Expectations come from Hono's documentation, its API specification and
 * what was seen on real servers. Whether a message was taken is judged by what its device gets to know (a PUBACK, 202,
 * accepted), and where there is a messaging network by what an application gets.
 */
package io.adit.tests.conformance.hono;
