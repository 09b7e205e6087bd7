/** Arithmetic on stretches of samples: spectra, moments, smoothing. No time of its own, no channels. */
@NullMarked
package io.adit.engine.internal.signal;

import org.jspecify.annotations.NullMarked;
