package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import io.adit.things.internal.Headers;
import io.adit.things.internal.Limits;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.SubjectType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.actions.ActivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.ActivateTokenIntegrationResponse;
import org.eclipse.ditto.policies.model.signals.commands.actions.DeactivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.DeactivateTokenIntegrationResponse;
import org.eclipse.ditto.policies.model.signals.commands.actions.PolicyActionCommand;
import org.eclipse.ditto.policies.model.signals.commands.actions.TopLevelPolicyActionCommand;
import org.eclipse.ditto.policies.model.signals.commands.actions.TopLevelPolicyActionCommandResponse;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyActionFailedException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyCommandToActionsExceptionRegistry;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryModificationInvalidException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyTooManyModifyingRequestsException;

/**
 * The actions that put a subject made of a token into policy entries, or take it out: of one entry, or of all where the
 * requester may execute the action. A requester needs EXECUTE on {@code policy:/entries/<label>/actions/<action>}.
 */
final class TokenActions {
    private final Store store;
    private final Enforcers enforcers;
    private final PolicyAdmission admission;
    private final Clock clock;

    TokenActions(Store store, Enforcers enforcers, PolicyAdmission admission, Clock clock) {
        this.store = store;
        this.enforcers = enforcers;
        this.admission = admission;
        this.clock = clock;
    }

    /** Executes an action as far as the journal's queue; throws when it is refused. */
    CompletableFuture<CommandResponse<?>> execute(PolicyActionCommand<?> command) {
        Slot slot = store.slot(Kind.POLICY, command.getEntityId().toString());
        slot.lock().lock();
        try {
            EntityState state = slot.latest().live();
            Enforcer enforcer = state == null ? null : enforcers.ofPolicy(state.id());
            if (state == null || enforcer == null) {
                throw PolicyNotAccessibleException.newBuilder(command.getEntityId())
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
            }
            return execute(command, state, enforcer);
        } finally {
            slot.lock().unlock();
        }
    }

    private CompletableFuture<CommandResponse<?>> execute(
            PolicyActionCommand<?> command, EntityState state, Enforcer enforcer) {
        PolicyModel policy = PolicyModel.of(state);
        PolicyActionCommand<?> action =
                command instanceof TopLevelPolicyActionCommand top ? top.getPolicyActionCommand() : command;
        List<PolicyModel.Entry> permitted = policy.entries().stream()
                .filter(entry -> isMeant(command, action.setLabel(Label.of(entry.label())), entry, enforcer))
                .toList();
        if (permitted.isEmpty()) {
            throw PolicyCommandToActionsExceptionRegistry.getInstance().exceptionFrom(command);
        }
        DittoHeaders headers = command.getDittoHeaders();
        List<PolicyModel.Entry> applicable = permitted.stream()
                .filter(entry -> action.isApplicable(
                        PoliciesModelFactory.newPolicyEntry(entry.label(), entry.subjects(), entry.resources()),
                        headers.getAuthorizationContext()))
                .toList();
        if (applicable.isEmpty()) {
            throw command.getNotApplicableException(headers);
        }
        Instant now = clock.instant();
        JsonObject after = state.json();
        List<JsonPointer> places = new ArrayList<>();
        for (PolicyModel.Entry entry : applicable) {
            after = applied(action, entry, after, now, places);
        }
        Limits.checkPolicy(after, headers);
        CommandResponse<?> answer = answer(command, applicable, headers, state.revision() + 1);
        JsonPointer place = places.size() == 1 ? places.getFirst() : JsonPointer.empty();
        CompletableFuture<Void> done = store.accept(List.of(PolicyChanges.at(state, place, after, now)), () -> {});
        if (done == null) {
            throw PolicyTooManyModifyingRequestsException.newBuilder(command.getEntityId())
                    .dittoHeaders(headers)
                    .build();
        }
        return done.thenApply(durable -> answer);
    }

    private static boolean isMeant(
            PolicyActionCommand<?> command,
            PolicyActionCommand<?> onEntry,
            PolicyModel.Entry entry,
            Enforcer enforcer) {
        boolean everyEntry = command instanceof TopLevelPolicyActionCommand;
        return (everyEntry || label(command).equals(entry.label()))
                && enforcer.hasUnrestrictedPermissions(
                        PoliciesResourceType.policyResource(onEntry.getResourcePath()),
                        command.getDittoHeaders().getAuthorizationContext(),
                        "EXECUTE");
    }

    private static String label(PolicyActionCommand<?> command) {
        return switch (command) {
            case ActivateTokenIntegration activate -> activate.getLabel().toString();
            case DeactivateTokenIntegration deactivate -> deactivate.getLabel().toString();
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
        };
    }

    /** The policy after an action on an entry; adds the places that it changes to {@code places}. */
    private JsonObject applied(
            PolicyActionCommand<?> action,
            PolicyModel.Entry entry,
            JsonObject policy,
            Instant now,
            List<JsonPointer> places) {
        JsonObject after = policy;
        for (SubjectId id : subjectIds(action, entry.label())) {
            PolicyPath path = new PolicyPath(PolicyPath.Part.SUBJECT, entry.label(), id.toString());
            places.add(path.pointer());
            after = action instanceof ActivateTokenIntegration activate
                    ? after.setValue(path.pointer(), subject(activate, id, now).toJson())
                    : after.remove(path.pointer());
        }
        if (!PolicyAdmission.someoneMayWrite(after)) {
            throw PolicyEntryModificationInvalidException.newBuilder(action.getEntityId(), entry.label())
                    .dittoHeaders(action.getDittoHeaders())
                    .build();
        }
        admission.effective(after);
        return after;
    }

    private static Subject subject(ActivateTokenIntegration activate, SubjectId id, Instant now) {
        SubjectType type =
                PoliciesModelFactory.newSubjectType("added via action <" + activate.getName() + "> at <" + now + ">");
        Subject plain = activate.getSubjectAnnouncement()
                .map(announcement -> Subject.newInstance(id, type, activate.getSubjectExpiry(), announcement))
                .orElseGet(() -> Subject.newInstance(id, type, activate.getSubjectExpiry()));
        return SubjectTimes.rounded(plain, now);
    }

    private static Set<SubjectId> subjectIds(PolicyActionCommand<?> action, String label) {
        NamedPlaceholder<String> entry = new NamedPlaceholder<>("policy-entry", "label", List::of);
        Set<SubjectId> resolved = new LinkedHashSet<>();
        for (SubjectId id : action.getSubjectIds()) {
            List<String> ids = PlaceholderFactory.newExpressionResolver(entry, label)
                    .resolve(id.toString())
                    .toStream()
                    .toList();
            if (ids.isEmpty()) {
                throw PolicyActionFailedException.newBuilder()
                        .action(action.getName())
                        .status(HttpStatus.BAD_REQUEST)
                        .description("Mandatory placeholders could not be resolved, in detail: " + id)
                        .dittoHeaders(action.getDittoHeaders())
                        .build();
            }
            ids.forEach(one -> resolved.add(SubjectId.newInstance(one)));
        }
        return resolved;
    }

    private static CommandResponse<?> answer(
            PolicyActionCommand<?> command, List<PolicyModel.Entry> entries, DittoHeaders headers, long revision) {
        PolicyId id = command.getEntityId();
        DittoHeaders answering = Headers.response(headers, revision, null);
        Label label = Label.of(entries.getFirst().label());
        return switch (command) {
            case ActivateTokenIntegration activate ->
                ActivateTokenIntegrationResponse.of(id, label, subjectIds(activate, label.toString()), answering);
            case DeactivateTokenIntegration deactivate ->
                DeactivateTokenIntegrationResponse.of(id, deactivate.getLabel(), answering);
            default -> TopLevelPolicyActionCommandResponse.of(id, answering);
        };
    }
}
