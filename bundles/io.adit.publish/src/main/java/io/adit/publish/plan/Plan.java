package io.adit.publish.plan;

import java.util.List;

/**
 * What has to be done, in this order, so that a Ditto and a Hono hold what the model says.
 *
 * @param changes creations parents first, deletions last; empty when all is as it should be
 * @param unchanged number of documents that are as they should be
 */
public record Plan(List<Change> changes, int unchanged) {
    /** True when nothing has to be done. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Number of changes of one kind. */
    public long count(Change.Action action) {
        return changes.stream().filter(change -> change.action() == action).count();
    }

    /** One line for people: 3 to create, 1 to update, 0 to delete, 120 unchanged. */
    public String summary() {
        return "%d to create, %d to update, %d to delete, %d unchanged"
                .formatted(
                        count(Change.Action.CREATE),
                        count(Change.Action.UPDATE),
                        count(Change.Action.DELETE),
                        unchanged);
    }
}
