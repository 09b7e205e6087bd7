/** What shortens the way to the first window, and what keeps it from standing still. */
@NullMarked
package io.adit.workbench.start;

import org.jspecify.annotations.NullMarked;
