/** How the server itself acts on twins: as the subject of the engine, under the same policies as everyone. */
@NullMarked
package io.adit.server.twin;

import org.jspecify.annotations.NullMarked;
