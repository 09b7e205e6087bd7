/** Traces of single messages on their way from a device into twins, for whoever looks for where time goes. */
@NullMarked
package io.adit.server.trace;

import org.jspecify.annotations.NullMarked;
