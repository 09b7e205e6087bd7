/** Delivery of changes and messages to subscribers, cut down to what each may see. */
@NullMarked
package io.adit.things.internal.event;

import org.jspecify.annotations.NullMarked;
