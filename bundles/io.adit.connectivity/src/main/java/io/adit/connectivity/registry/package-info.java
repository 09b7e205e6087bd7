/**
 * The device registry of Hono's Device Registry Management API v1: tenants, devices and credentials, durable, with the
 * HTTP routes over it and the check of a device's credentials. Knows no transport of device messages.
 */
@NullMarked
package io.adit.connectivity.registry;

import org.jspecify.annotations.NullMarked;
