/** Import of history from files: rows become messages of a device, so that they go the way of all raw data. */
@NullMarked
package io.adit.server.importing;

import org.jspecify.annotations.NullMarked;
