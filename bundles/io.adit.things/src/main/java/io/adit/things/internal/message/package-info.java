/** Live messages: policy check, delivery, and the way back of answers. */
@NullMarked
package io.adit.things.internal.message;

import org.jspecify.annotations.NullMarked;
