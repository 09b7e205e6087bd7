/** Derivations: how samples of a channel come from those of others. What runs when is the engine's, not theirs. */
@NullMarked
package io.adit.engine.internal.derive;

import org.jspecify.annotations.NullMarked;
