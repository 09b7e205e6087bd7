/**
 * Makes a facility model so: what a Ditto and a Hono registry should hold ({@code desired}), how that differs from what
 * they hold ({@code plan}), and the HTTP calls between ({@code http}). Works against any Ditto and Hono.
 */
@NullMarked
package io.adit.publish;

import org.jspecify.annotations.NullMarked;
