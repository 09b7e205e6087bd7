/** What the engine says about alarms. How an alarm comes about is internal. */
@NullMarked
package io.adit.engine.alarm;

import org.jspecify.annotations.NullMarked;
