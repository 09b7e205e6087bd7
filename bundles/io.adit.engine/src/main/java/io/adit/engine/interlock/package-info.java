/** What the engine says when a command is to be sent: whether an interlock refuses it, and why. */
@NullMarked
package io.adit.engine.interlock;

import org.jspecify.annotations.NullMarked;
