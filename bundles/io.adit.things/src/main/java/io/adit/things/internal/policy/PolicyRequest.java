package io.adit.things.internal.policy;

import io.adit.things.PolicyJsonCommand;
import io.adit.things.PolicyJsonCommand.Verb;
import io.adit.things.PolicyPath;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.eclipse.ditto.policies.model.signals.commands.modify.CreatePolicy;
import org.eclipse.ditto.policies.model.signals.commands.query.PolicyQueryCommand;
import org.jspecify.annotations.Nullable;

/**
 * A command on a policy as JSON, whether it came so or in Ditto's model.
 *
 * @param value what the client wrote; null where the verb brings none
 * @param fields what of the whole policy is wanted; null: all
 */
record PolicyRequest(
        PolicyCommand<?> command,
        Verb verb,
        PolicyPath path,
        @Nullable JsonValue value,
        @Nullable JsonFieldSelector fields) {
    /** The request of a command; throws UnsupportedSignalException when it is none on a place in a policy. */
    static PolicyRequest of(PolicyCommand<?> command) {
        if (command instanceof PolicyJsonCommand json) {
            return new PolicyRequest(
                    json,
                    json.verb(),
                    json.path(),
                    json.getEntity(JsonSchemaVersion.V_2).orElse(null),
                    json.fields().orElse(null));
        }
        PolicyPath path = PolicyPath.of(command.getResourcePath())
                .orElseThrow(() -> UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build());
        if (command instanceof PolicyQueryCommand<?> query) {
            return new PolicyRequest(
                    query, Verb.RETRIEVE, path, null, query.getSelectedFields().orElse(null));
        }
        JsonValue value = command instanceof WithOptionalEntity<?> with
                ? with.getEntity(JsonSchemaVersion.V_2).orElse(null)
                : null;
        Verb changes = command instanceof CreatePolicy ? Verb.CREATE : Verb.MODIFY;
        return new PolicyRequest(command, value == null ? Verb.DELETE : changes, path, value, null);
    }

    PolicyId id() {
        return command.getEntityId();
    }

    DittoHeaders headers() {
        return command.getDittoHeaders();
    }
}
