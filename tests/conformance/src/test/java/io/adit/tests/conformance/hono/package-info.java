/**
 * Conformance with the Hono contract for devices and for who registers them, one class for each part of an adapter or of the
 * registry. Expectations come from Hono's documentation, its API specification and what was seen on real servers. Whether a
 * message was taken is judged by what its device gets to know: a PUBACK, 202, accepted. Left out are what needs an
 * application (the delivery of commands) and what needs TLS (certificates).
 */
package io.adit.tests.conformance.hono;
