package io.adit.gateway.http;

import io.adit.gateway.auth.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.SubjectAnnouncement;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.actions.ActivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.DeactivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.PolicyActionCommand;
import org.eclipse.ditto.policies.model.signals.commands.actions.TopLevelPolicyActionCommand;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyActionFailedException;
import org.jspecify.annotations.Nullable;

/** {@code actions/(de)activateTokenIntegration} below a policy and below one of its entries. */
final class TokenIntegration {
    private static final String ACTIONS = "actions";

    /** Stands in for the label where the action is for every entry. */
    private static final Label EVERY_ENTRY = Label.of("-");

    private TokenIntegration() {}

    /** What to do; empty where the path names no action. */
    static Optional<Endpoint.Reply> on(PolicyId id, List<String> path, WireRequest request) {
        boolean ofPolicy = path.size() == 2 && path.getFirst().equals(ACTIONS);
        boolean ofEntry = path.size() == 4
                && path.getFirst().equals("entries")
                && path.get(2).equals(ACTIONS);
        if (!ofPolicy && !ofEntry) {
            return Optional.empty();
        }
        String action = path.getLast();
        if (!action.equals(ActivateTokenIntegration.NAME) && !action.equals(DeactivateTokenIntegration.NAME)) {
            return Optional.of(new Endpoint.Reply.NoRoute());
        }
        if (!request.method().equals("POST")) {
            return Optional.of(new Endpoint.Reply.WrongMethod(Set.of("POST")));
        }
        PolicyActionCommand<?> command = command(id, ofEntry ? Label.of(path.get(1)) : EVERY_ENTRY, action, request);
        return Optional.of(
                new Endpoint.Reply.Execute(ofEntry ? command : TopLevelPolicyActionCommand.of(command, List.of())));
    }

    private static PolicyActionCommand<?> command(PolicyId id, Label label, String action, WireRequest request) {
        DittoHeaders headers = request.headers();
        Token token = request.user()
                .token()
                .orElseThrow(() -> PolicyActionFailedException.newBuilderForInappropriateAuthenticationMethod(action)
                        .dittoHeaders(headers)
                        .build());
        Set<SubjectId> subjects = TokenSubjects.of(token, action, headers);
        return action.equals(DeactivateTokenIntegration.NAME)
                ? DeactivateTokenIntegration.of(id, label, subjects, headers)
                : activation(id, label, subjects, token, request);
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for: no announcement
    private static ActivateTokenIntegration activation(
            PolicyId id, Label label, Set<SubjectId> subjects, Token token, WireRequest request) {
        return ActivateTokenIntegration.of(
                id,
                label,
                subjects,
                SubjectExpiry.newInstance(token.expires()),
                announcement(request),
                request.headers());
    }

    private static @Nullable SubjectAnnouncement announcement(WireRequest request) {
        return request.text().isBlank()
                ? null
                : JsonFactory.newObject(request.json())
                        .getValue("announcement")
                        .map(JsonValue::asObject)
                        .map(SubjectAnnouncement::fromJson)
                        .orElse(null);
    }
}
