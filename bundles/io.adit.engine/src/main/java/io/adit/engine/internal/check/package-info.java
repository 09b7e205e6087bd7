/** The checks on the values of one channel, each with its own state. */
@NullMarked
package io.adit.engine.internal.check;

import org.jspecify.annotations.NullMarked;
