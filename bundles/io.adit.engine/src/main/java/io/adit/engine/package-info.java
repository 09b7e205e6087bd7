/**
 * From a raw message to clean samples and alarms: decode, calibrate, convert, check, rule. Deterministic: the same
 * programme and the same input give the same output, bit by bit. No input or output, no clock, no threads; time comes in
 * with the messages. State is a value that can be saved and restored.
 */
@NullMarked
package io.adit.engine;

import org.jspecify.annotations.NullMarked;
