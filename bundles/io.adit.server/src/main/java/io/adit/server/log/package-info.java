/** The form of the log. */
@NullMarked
package io.adit.server.log;

import org.jspecify.annotations.NullMarked;
