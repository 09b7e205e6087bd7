/** Computing clean samples again from raw ones, comparing with those that are there, and switching. Not the engine itself. */
@NullMarked
package io.adit.server.recompute;

import org.jspecify.annotations.NullMarked;
