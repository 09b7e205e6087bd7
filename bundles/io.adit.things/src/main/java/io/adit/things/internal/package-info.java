/** Composition of the twin runtime: sends each command to where it is executed. */
@NullMarked
package io.adit.things.internal;

import org.jspecify.annotations.NullMarked;
