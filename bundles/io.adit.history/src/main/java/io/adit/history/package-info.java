/**
 * The time-series port and its embedded store: raw and clean samples by channel and time, range queries and
 * downsampling. Knows samples, not things, policies or rules.
 */
@NullMarked
package io.adit.history;

import org.jspecify.annotations.NullMarked;
