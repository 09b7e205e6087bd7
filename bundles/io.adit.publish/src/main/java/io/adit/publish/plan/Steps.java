package io.adit.publish.plan;

import io.adit.publish.plan.Change.Action;
import io.adit.publish.plan.Change.Origin;
import io.adit.publish.plan.Change.Target;
import io.adit.publish.plan.Publisher.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Collects the steps of a plan, deletions last, and tells the baseline what is the same already. */
final class Steps {
    private final Baseline baseline;
    private final Set<String> keys = new HashSet<>();
    private final List<Step> changes = new ArrayList<>();
    private final List<Step> deletions = new ArrayList<>();
    private int unchanged;

    Steps(Baseline baseline) {
        this.baseline = baseline;
    }

    /**
     * What a step is about.
     *
     * @param foreign names of members that belong to others
     */
    record Subject(Target target, String id, Set<String> foreign) {
        String key() {
            String kind = switch (target) {
                case POLICY, TENANT, DEVICE, CREDENTIALS, CONNECTION -> target.label();
                default -> "thing";
            };
            return kind + " " + id;
        }
    }

    /** Nothing is to be done. */
    void keep(Subject subject, JsonObject document) {
        keys.add(subject.key());
        unchanged++;
        baseline.agree(subject.key(), document);
    }

    void create(Subject subject, JsonObject wanted, Runnable action) {
        add(Action.CREATE, subject, origin(subject, null, wanted), List.of(), action);
    }

    /** Does nothing where they are the same. */
    void update(Subject subject, JsonObject present, JsonObject wanted, Consumer<JsonDifference> action) {
        JsonDifference difference = new JsonDifference(present, wanted, subject.foreign());
        if (difference.isEmpty()) {
            keep(subject, wanted);
        } else {
            Origin origin = origin(subject, present, wanted);
            add(Action.UPDATE, subject, origin, difference.all(), () -> action.accept(difference));
        }
    }

    void delete(Subject subject, JsonObject present, Runnable action) {
        add(Action.DELETE, subject, origin(subject, present, null), List.of(), action);
    }

    private Origin origin(Subject subject, @Nullable JsonObject present, @Nullable JsonObject wanted) {
        return baseline.origin(subject.key(), present, wanted, subject.foreign());
    }

    void add(Action what, Subject subject, Origin origin, List<Difference> differences, Runnable action) {
        keys.add(subject.key());
        Change change = new Change(what, subject.target(), subject.id(), origin, List.copyOf(differences));
        (what == Action.DELETE ? deletions : changes).add(new Step(change, action));
    }

    /** All is planned: what neither side has any more is forgotten. */
    void end() {
        baseline.retain(keys);
    }

    int unchanged() {
        return unchanged;
    }

    List<Step> all() {
        List<Step> all = new ArrayList<>(changes);
        all.addAll(deletions);
        return all;
    }
}
