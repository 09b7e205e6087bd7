package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.model.Migration;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Pointers;
import java.time.Clock;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.IfEqual;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingConflictException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingPreconditionFailedException;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.jspecify.annotations.Nullable;

/** Works out what commands make of things that are there, or why they are refused; changes nothing. Thread-safe. */
final class ThingDecisions {
    private final Enforcers enforcers;
    private final Clock clock;
    private final Models models;
    private final MigrationPlanner migrations;

    ThingDecisions(Enforcers enforcers, Clock clock, Models models) {
        this.enforcers = enforcers;
        this.clock = clock;
        this.models = models;
        this.migrations = new MigrationPlanner(new Migration(models.all()));
    }

    /**
     * What a command makes of a thing.
     *
     * @param enforcer of the policy before
     */
    record Decided(Enforcer enforcer, ThingPlan plan, Change change, EntityState after) {}

    /**
     * Decides a command on a thing that is there.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    Decided decide(ThingModifyCommand<?> command, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        Enforcer enforcer = allowed(command, state);
        ThingPlan plan = plan(command, state, enforcer);
        Change change = change(plan, command, state);
        EntityState after = EntityState.after(state, change);
        ThingChecks.check(state, after, plan.op(), enforcers, headers);
        if (isSkipped(headers, state, after)) {
            throw unchanged(headers, state, command.getResourcePath());
        }
        models.guard().check(change, state, after, headers);
        return new Decided(enforcer, plan, change, after);
    }

    /** The enforcer of the thing's policy; throws when that, or a condition of the command, stands against the command. */
    private Enforcer allowed(ThingModifyCommand<?> command, EntityState state) {
        DittoHeaders headers = command.getDittoHeaders();
        if (command instanceof CreateThing) {
            throw ThingConflictException.newBuilder(ThingId.of(state.id()))
                    .dittoHeaders(headers)
                    .build();
        }
        Enforcer enforcer = enforcers.ofThing(state);
        if (enforcer == null) {
            throw ThingRights.orphaned(command, state.policyId());
        }
        ThingRights.require(enforcer, command);
        if (Preconditions.given(headers)) {
            Preconditions.THINGS.check(headers, tag(state, command.getResourcePath()), false);
        }
        Condition.check(headers, state, enforcer);
        return enforcer;
    }

    private static boolean isSkipped(DittoHeaders headers, EntityState before, EntityState after) {
        return headers.getIfEqual().filter(one -> one != IfEqual.UPDATE).isPresent()
                && !after.deleted()
                && after.json().equals(before.json());
    }

    private static ThingPreconditionFailedException unchanged(
            DittoHeaders headers, EntityState state, JsonPointer path) {
        return ThingPreconditionFailedException.newBuilder()
                .message("The previous value was equal to the new value and the 'if-equal' header was set to 'skip'.")
                .description("Your changes were not applied, which is probably the expected outcome.")
                .dittoHeaders(Headers.response(headers, state.revision(), tag(state, path)))
                .build();
    }

    private ThingPlan plan(ThingModifyCommand<?> command, EntityState state, Enforcer enforcer) {
        if (command instanceof MigrateThingDefinition migrate) {
            return migrations.plan(migrate, state, enforcer);
        }
        ThingModifyCommand<?> effective =
                models.newParts().features(EffectiveMerge.of(command, state, enforcer), state.json());
        return ThingPlanner.plan(effective, ThingId.of(state.id()), state.json());
    }

    private Change change(ThingPlan plan, ThingModifyCommand<?> command, EntityState state) {
        Change change = new Change(
                Kind.THING, state.id(), state.revision() + 1, clock.instant(), plan.op(), plan.path(), plan.value());
        boolean deletion = plan.op() == Change.Op.REMOVE && plan.path().isEmpty();
        return deletion || !ThingMetadata.isTouched(command, state)
                ? change
                : change.withMetadata(ThingMetadata.after(
                        command, state, EntityState.after(state, change).json()));
    }

    static @Nullable EntityTag tag(EntityState state, JsonPointer path) {
        return path.isEmpty()
                ? Headers.revisionTag(state.revision())
                : Pointers.get(state.json(), path).map(Headers::hashTag).orElse(null);
    }
}
