/** Archives of the built workbench to hand out, each with a start script for its system. */
@NullMarked
package io.adit.archives;

import org.jspecify.annotations.NullMarked;
