/**
 * The twin runtime: executes Ditto commands on things and policies, durably and under policies, and tells subscribers
 * what changed. Speaks in the signals of Ditto's own model; the wire is the business of {@code io.adit.gateway.http}.
 */
@NullMarked
package io.adit.things;

import org.jspecify.annotations.NullMarked;
