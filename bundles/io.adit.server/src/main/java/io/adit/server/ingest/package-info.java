/** From a device message to durable, clean and published: the ingest journal, the pump through the engine, the twin writer. */
@NullMarked
package io.adit.server.ingest;

import org.jspecify.annotations.NullMarked;
