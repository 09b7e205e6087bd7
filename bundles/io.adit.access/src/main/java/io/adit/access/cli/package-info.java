/** Options of command lines that say how a server is reached and who asks. */
@NullMarked
package io.adit.access.cli;

import org.jspecify.annotations.NullMarked;
