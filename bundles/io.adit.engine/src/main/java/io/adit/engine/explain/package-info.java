/** How a sample came to be: the steps that the engine took with it, for people. Nothing here decides anything. */
@NullMarked
package io.adit.engine.explain;

import org.jspecify.annotations.NullMarked;
