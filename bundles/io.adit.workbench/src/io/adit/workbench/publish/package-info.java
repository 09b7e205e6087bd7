/** Publishing from the workbench: targets, the plan as a tree with what differs, and applying it. */
@NullMarked
package io.adit.workbench.publish;

import org.jspecify.annotations.NullMarked;
