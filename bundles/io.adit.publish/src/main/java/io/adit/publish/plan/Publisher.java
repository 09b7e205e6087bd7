package io.adit.publish.plan;

import io.adit.model.Facility;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RegistryApi;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Plans and applies one facility model against one Ditto and one Hono registry. Planning changes nothing; applying what
 * was planned a second time changes nothing either. Blocks; one thread at a time.
 */
public final class Publisher {
    private final DittoPlanner ditto;
    private final RegistryPlanner registry;
    private final DittoApi dittoApi;
    private final @Nullable DittoConnections connections;

    /** @param secrets takes the passwords of devices that get their first credentials */
    public Publisher(DittoApi ditto, RegistryApi registry, Secrets secrets) {
        this(ditto, registry, secrets, null);
    }

    /**
     * One that also keeps the Ditto's connections.
     *
     * @param secrets takes the passwords of devices that get their first credentials
     * @param connections null where they are left alone
     */
    public Publisher(DittoApi ditto, RegistryApi registry, Secrets secrets, @Nullable DittoConnections connections) {
        this.dittoApi = ditto;
        this.ditto = new DittoPlanner(ditto);
        this.registry = new RegistryPlanner(registry, secrets);
        this.connections = connections;
    }

    /**
     * What would be done.
     *
     * @throws io.adit.publish.http.PublishException if a server does not answer or refuses to
     */
    public Plan plan(Facility facility) {
        return plan(facility, new Baseline());
    }

    /**
     * What would be done, and who made it necessary.
     *
     * @param baseline learns what is the same now
     * @throws io.adit.publish.http.PublishException if a server does not answer or refuses to
     */
    public Plan plan(Facility facility, Baseline baseline) {
        Steps steps = steps(facility, baseline);
        return new Plan(steps.all().stream().map(Step::change).toList(), steps.unchanged());
    }

    /**
     * Does what {@link #plan} shows: stage by stage, and within a stage {@value Stages#AT_ONCE} steps at once.
     *
     * @return what was done
     * @throws io.adit.publish.http.PublishException when a step fails; what was done stays done, and applying again goes
     *     on from there
     */
    public Plan apply(Facility facility, Progress progress) {
        Steps steps = steps(facility, new Baseline());
        new Stages(steps.all(), progress).run();
        return new Plan(steps.all().stream().map(Step::change).toList(), steps.unchanged());
    }

    private Steps steps(Facility facility, Baseline baseline) {
        DesiredState desired = DesiredState.of(facility, dittoApi.subject());
        Steps steps = new Steps(baseline);
        registry.plan(desired, steps);
        for (Map.Entry<String, JsonObject> policy : desired.policies().entrySet()) {
            ditto.planPolicy(policy.getKey(), policy.getValue(), steps);
        }
        ditto.planThings(desired, steps);
        if (connections != null) {
            connections.plan(steps);
        }
        steps.end();
        return steps;
    }

    /** Is told of every step before it is done, by one thread at a time; what it throws ends the work, and comes out of it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done number of steps that are done
         * @param all number of steps in all
         */
        void step(Change change, int done, int all);
    }

    record Step(Change change, Runnable action) {}
}
