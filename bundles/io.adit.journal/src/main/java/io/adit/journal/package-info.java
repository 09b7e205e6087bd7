/**
 * An append-only log of byte records with group commit, and snapshots to go with it. Knows bytes and sequences; what
 * they mean belongs to the callers.
 */
@NullMarked
package io.adit.journal;

import org.jspecify.annotations.NullMarked;
