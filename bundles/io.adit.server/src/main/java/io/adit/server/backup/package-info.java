/** Backup of a data folder while the server runs or not, restore, and the way by which a command asks a running server. */
@NullMarked
package io.adit.server.backup;

import org.jspecify.annotations.NullMarked;
