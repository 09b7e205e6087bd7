/** Forecasts: how long something will last, with an interval that is calibrated on what was learnt from. No clock, no I/O, same input same output. */
@NullMarked
package io.adit.engine.forecast;

import org.jspecify.annotations.NullMarked;
