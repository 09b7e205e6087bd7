/**
 * Detectors that learn what is usual for one channel and say what is not: one pass, bounded memory, no look ahead, no settings. Like the whole engine
 * they have no clock and no I/O: the same samples give the same scores, and state is a value. What is done with a score belongs elsewhere.
 */
@NullMarked
package io.adit.engine.detect;

import org.jspecify.annotations.NullMarked;
