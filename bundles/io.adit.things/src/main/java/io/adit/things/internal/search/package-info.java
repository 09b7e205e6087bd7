/** Search over the durable things with RQL, under policies. */
@NullMarked
package io.adit.things.internal.search;

import org.jspecify.annotations.NullMarked;
