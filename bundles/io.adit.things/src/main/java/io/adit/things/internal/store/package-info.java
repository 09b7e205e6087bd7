/** What the twin runtime keeps: states of things and policies, their changes in the journal, snapshots and recovery. Knows JSON, not commands. */
@NullMarked
package io.adit.things.internal.store;

import org.jspecify.annotations.NullMarked;
