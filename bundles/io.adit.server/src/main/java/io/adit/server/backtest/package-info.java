/** Runs rules over kept readings and says which alarms they would have given. Reads history and changes nothing in it. */
@NullMarked
package io.adit.server.backtest;

import org.jspecify.annotations.NullMarked;
