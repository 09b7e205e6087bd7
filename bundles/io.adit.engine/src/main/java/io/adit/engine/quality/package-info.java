/** How well channels deliver: completeness, causes of bad samples, latency. Counted by the engine as a part of its state. */
@NullMarked
package io.adit.engine.quality;

import org.jspecify.annotations.NullMarked;
