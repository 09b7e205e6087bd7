/** What all protocol adapters share: who speaks, whose message it is, and what becomes of it by Hono's rules. */
@NullMarked
package io.adit.connectivity.internal;

import org.jspecify.annotations.NullMarked;
