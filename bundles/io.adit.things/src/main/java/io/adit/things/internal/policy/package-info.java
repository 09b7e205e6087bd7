/** Enforcers of policies, and the commands that read and change policies. */
@NullMarked
package io.adit.things.internal.policy;

import org.jspecify.annotations.NullMarked;
