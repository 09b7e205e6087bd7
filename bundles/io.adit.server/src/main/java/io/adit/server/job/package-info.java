/** Work that a request begins and that goes on after its answer. What the work is, its own package knows. */
@NullMarked
package io.adit.server.job;

import org.jspecify.annotations.NullMarked;
