/**
 * What the engine runs, as immutable values: channels, bindings, calibrations, checks, report policy, rules. Mirrors the
 * classes of {@code adit.ecore}; how it is kept in Ditto things is not decided here.
 */
@NullMarked
package io.adit.engine.programme;

import org.jspecify.annotations.NullMarked;
