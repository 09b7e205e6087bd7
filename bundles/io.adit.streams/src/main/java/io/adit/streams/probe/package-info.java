/** What whoever runs an instance may ask it: whether it is well, whether it works, and what it has done. */
@NullMarked
package io.adit.streams.probe;

import org.jspecify.annotations.NullMarked;
