/** What the server tells a Prometheus: its own counters, read at each scrape and never kept twice. */
@NullMarked
package io.adit.server.metrics;

import org.jspecify.annotations.NullMarked;
