/** How twins show what the engine says, and how they pass on what people want of alarms: the objects that the description of the twin layout has. */
@NullMarked
package io.adit.publish.twin;

import org.jspecify.annotations.NullMarked;
