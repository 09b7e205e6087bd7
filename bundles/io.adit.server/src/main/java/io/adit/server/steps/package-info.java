/** Python steps: scripts of the data folder, and the supervised processes that run them. What comes of a result is not here. */
@NullMarked
package io.adit.server.steps;

import org.jspecify.annotations.NullMarked;
