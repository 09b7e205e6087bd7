/**
 * Watching a running twin: a connection to any server with Ditto's API, what was last heard from it, and the Live view.
 * Where values and alarms are in a thing says {@code docs/twin-layout.md}.
 */
@NullMarked
package io.adit.workbench.live;

import org.jspecify.annotations.NullMarked;
