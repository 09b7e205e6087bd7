/** Reads the engine's programme back from the things that publishing made of channels and rules. */
@NullMarked
package io.adit.publish.programme;

import org.jspecify.annotations.NullMarked;
