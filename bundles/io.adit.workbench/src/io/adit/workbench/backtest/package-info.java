/** Back-tests of rules, run by the connected server: asking for them, and showing alarms and limits. */
@NullMarked
package io.adit.workbench.backtest;

import org.jspecify.annotations.NullMarked;
