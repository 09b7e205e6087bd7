/** Commands that read and change things: what each one changes, answers and tells. */
@NullMarked
package io.adit.things.internal.thing;

import org.jspecify.annotations.NullMarked;
