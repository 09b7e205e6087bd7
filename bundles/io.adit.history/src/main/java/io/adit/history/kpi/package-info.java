/** How good an alarm system is, in figures, from the changes of alarms. Reckons only; whose alarms count, and where they come from, is the caller's. */
@NullMarked
package io.adit.history.kpi;

import org.jspecify.annotations.NullMarked;
