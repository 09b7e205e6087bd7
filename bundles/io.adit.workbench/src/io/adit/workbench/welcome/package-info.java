/** The page that a first start shows: where to begin. */
@NullMarked
package io.adit.workbench.welcome;

import org.jspecify.annotations.NullMarked;
