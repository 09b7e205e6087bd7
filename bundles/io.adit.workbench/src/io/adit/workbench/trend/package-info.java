/** Trends of channels over any stretch of the history: drawn by a canvas of our own. */
@NullMarked
package io.adit.workbench.trend;

import org.jspecify.annotations.NullMarked;
