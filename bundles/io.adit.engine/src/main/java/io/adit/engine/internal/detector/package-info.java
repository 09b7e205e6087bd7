/** Detectors as alarm sources: intervals of samples, what is learnt of them in each mode, and how events begin and end. */
@NullMarked
package io.adit.engine.internal.detector;

import org.jspecify.annotations.NullMarked;
