/** The calls that publishing makes: Ditto's HTTP API 2 and Hono's device registry API v1. */
@NullMarked
package io.adit.publish.http;

import org.jspecify.annotations.NullMarked;
