package io.adit.workbench.publish;

import io.adit.publish.plan.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan's tree.
 *
 * @param text for people
 * @param aside what is said beside it, grey
 * @param icon name of the icon
 * @param children lines below
 * @param change the change that it stands for; null for a heading
 */
record PlanNode(
        String text,
        String aside,
        String icon,
        List<PlanNode> children,
        @Nullable Change change) {}
