package io.adit.things.internal.thing;

import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.policy.PolicyAdmission;
import io.adit.things.internal.policy.PolicyRules;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.MergePatch;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.exceptions.PolicyIdNotAllowedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.PolicyInvalidException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotCreatableException;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.jspecify.annotations.Nullable;

/** Works out what the creation of a thing would create: the thing, and its policy where it brings none. */
final class ThingCreation {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*ref:things/([^/]+)/policyId\\s*}}");

    private final Store store;
    private final Enforcers enforcers;
    private final PolicyAdmission admission;
    private final Clock clock;

    ThingCreation(Store store, Enforcers enforcers, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.admission = new PolicyAdmission(enforcers);
        this.clock = clock;
    }

    /**
     * What would be created.
     *
     * @param policy to be created too; null when the thing uses an existing one
     */
    record Wanted(JsonObject thing, @Nullable JsonObject policy, Enforcer enforcer) {
        /** Puts the fields into Ditto's order. */
        Wanted {
            thing = ThingsModelFactory.newThing(thing).toJson();
        }
    }

    private record Asked(
            JsonObject thing,
            @Nullable JsonObject inline,
            @Nullable String copyFrom) {}

    /** What a command would create; throws when it may not or is no creation. */
    Wanted wanted(ThingModifyCommand<?> command) {
        Asked asked = asked(command);
        ThingId id = ThingId.of(command.getEntityId());
        JsonObject inline = asked.copyFrom == null ? asked.inline : copied(asked.copyFrom, command);
        String named =
                asked.thing.getValue("policyId").map(one -> one.asString()).orElse(null);
        if (inline == null && named != null) {
            return new Wanted(asked.thing, null, existing(named, command));
        }
        JsonObject policy = inline == null
                ? PolicyRules.defaultPolicy(id, command.getDittoHeaders())
                : inlined(inline, named, id, command);
        String policyId = policy.getValue("policyId").orElseThrow().asString();
        requireFree(store.find(Kind.POLICY, policyId), policyId, command);
        Enforcer enforcer = admission.effective(policy).inNamespace(id.getNamespace());
        ThingRights.require(enforcer, command);
        return new Wanted(asked.thing.setValue("policyId", policyId), policy, enforcer);
    }

    /** The enforcer of a policy that a new thing takes, which its creator has to be able to read. */
    private Enforcer existing(String policyId, ThingModifyCommand<?> command) {
        PolicyRules.readable(policyId, store, enforcers, command.getDittoHeaders());
        Enforcer enforcer =
                enforcers.ofThing(policyId, ThingId.of(command.getEntityId()).getNamespace());
        if (enforcer == null) {
            throw ThingRights.orphaned(command, policyId);
        }
        ThingRights.require(enforcer, command);
        return enforcer;
    }

    /** Throws when there is such a policy already. */
    void requireFree(@Nullable Slot slot, String policyId, ThingModifyCommand<?> command) {
        if (slot != null && slot.latest().live() != null) {
            throw ThingNotCreatableException.newBuilderForPolicyExisting(
                            ThingId.of(command.getEntityId()), PolicyId.of(policyId))
                    .dittoHeaders(command.getDittoHeaders())
                    .build();
        }
    }

    private static Asked asked(ThingModifyCommand<?> command) {
        String id = command.getEntityId().toString();
        return switch (command) {
            case CreateThing create ->
                new Asked(
                        create.getThing().toJson().setValue("thingId", id),
                        create.getInitialPolicy().orElse(null),
                        create.getPolicyIdOrPlaceholder().orElse(null));
            case ModifyThing modify ->
                new Asked(
                        modify.getThing().toJson().setValue("thingId", id),
                        modify.getInitialPolicy().orElse(null),
                        modify.getPolicyIdOrPlaceholder().orElse(null));
            case MergeThing merge
            when merge.getPath().isEmpty() ->
                new Asked(
                        MergePatch.apply(JsonFactory.newObject(), JsonPointer.empty(), merge.getValue())
                                .remove("_policy")
                                .remove("_copyPolicyFrom")
                                .setValue("thingId", id),
                        merge.getInitialPolicy().orElse(null),
                        merge.getPolicyIdOrPlaceholder().orElse(null));
            default -> throw ThingRights.missing(command);
        };
    }

    private JsonObject inlined(JsonObject inline, @Nullable String named, ThingId id, ThingModifyCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        Optional<String> own = inline.getValue("policyId").map(one -> one.asString());
        if (named != null && own.isPresent() && !own.get().equals(named)) {
            throw PolicyIdNotAllowedException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        String policyId = named != null ? named : own.orElse(id.toString());
        JsonObject policy;
        try {
            policy = admission.created(PolicyId.of(policyId), inline, headers, clock.instant());
        } catch (DittoJsonException e) {
            throw PolicyInvalidException.newBuilderForCause(e, id)
                    .dittoHeaders(headers)
                    .build();
        }
        if (!headers.isAllowPolicyLockout() && !PolicyAdmission.someoneMayWrite(policy)) {
            throw PolicyInvalidException.newBuilder(PolicyRules.LEAST_PERMISSIONS, id)
                    .dittoHeaders(headers)
                    .build();
        }
        return policy;
    }

    private JsonObject copied(String from, ThingModifyCommand<?> command) {
        Matcher reference = REFERENCE.matcher(from);
        String policyId = from;
        if (reference.matches()) {
            policyId = policyOf(reference.group(1), command);
        }
        return PolicyRules.readable(policyId, store, enforcers, command.getDittoHeaders())
                .remove("policyId");
    }

    private String policyOf(String thingId, ThingModifyCommand<?> command) {
        ThingId id = ThingId.of(thingId);
        Slot slot = store.find(Kind.THING, thingId);
        EntityState thing = slot == null ? null : slot.latest().live();
        Enforcer enforcer = thing == null ? null : enforcers.ofThing(thing);
        if (thing == null
                || enforcer == null
                || !enforcer.hasUnrestrictedPermissions(
                        org.eclipse.ditto.policies.model.PoliciesResourceType.thingResource("/policyId"),
                        command.getDittoHeaders().getAuthorizationContext(),
                        "READ")) {
            throw org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException.newBuilder(id)
                    .dittoHeaders(command.getDittoHeaders())
                    .build();
        }
        return thing.policyId();
    }
}
