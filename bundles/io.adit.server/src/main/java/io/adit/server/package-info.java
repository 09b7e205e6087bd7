/** The one-machine form: connectivity, engine, history and twin runtime put together, and the {@code adit} command. */
@NullMarked
package io.adit.server;

import org.jspecify.annotations.NullMarked;
