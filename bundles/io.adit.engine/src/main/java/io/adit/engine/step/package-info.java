/** Steps that are computed outside of the engine: the rows that wait for one, and the results that come back. What computes them is not here. */
@NullMarked
package io.adit.engine.step;

import org.jspecify.annotations.NullMarked;
