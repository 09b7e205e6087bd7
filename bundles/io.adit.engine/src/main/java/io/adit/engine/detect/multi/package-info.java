/**
 * Detectors over a group of channels that are sampled together: they learn what is usual from a stretch of normal operation, then judge row by row. What
 * belongs to a single channel, and learning without such a stretch, is in {@link io.adit.engine.detect}. No clock, no I/O; state is a value.
 */
@NullMarked
package io.adit.engine.detect.multi;

import org.jspecify.annotations.NullMarked;
