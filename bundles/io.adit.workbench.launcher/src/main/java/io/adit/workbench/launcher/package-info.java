/** What starts Equinox, and in it the workbench. */
@NullMarked
package io.adit.workbench.launcher;

import org.jspecify.annotations.NullMarked;
