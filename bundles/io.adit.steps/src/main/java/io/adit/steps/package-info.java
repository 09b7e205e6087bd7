/** Python steps: scripts in a folder, and the supervised processes that run them. What comes of a result is not here. */
@NullMarked
package io.adit.steps;

import org.jspecify.annotations.NullMarked;
