/** One pass over a JSON payload for all fields that are bound. */
@NullMarked
package io.adit.engine.internal.decode;

import org.jspecify.annotations.NullMarked;
