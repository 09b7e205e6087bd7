/** Ditto's HTTP API 2 and its server-sent events on Vert.x. Knows no twin state: everything is a command to the runtime. */
@NullMarked
package io.adit.gateway.http;

import org.jspecify.annotations.NullMarked;
