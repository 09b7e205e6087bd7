/** Hono's HTTP adapter: uploads by POST and PUT, a waiting command in the response, answers to commands. */
@NullMarked
package io.adit.connectivity.http;

import org.jspecify.annotations.NullMarked;
