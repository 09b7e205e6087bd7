package io.adit.things;

import io.adit.things.TwinRuntime.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;

/**
 * The things and policies of a runtime as they are, whatever policies say: for a part of the server that keeps some of them the same as in another
 * place, and has checked there who may change them. Thread-safe.
 */
public interface TwinReplica {
    /** Which thing or policy. */
    record Entity(boolean isPolicy, String id) {
        /** The part of the id before the colon. */
        public String namespace() {
            return id.substring(0, Math.max(0, id.indexOf(':')));
        }
    }

    /** Is told of durable changes; must be quick and not throw. */
    @FunctionalInterface
    interface Observer {
        /** @param path where it differs from before; the empty pointer: anywhere */
        void changed(Entity entity, JsonPointer path);
    }

    /** All things and policies that there are now, policies first. @param namespaces of these only; none: of all */
    List<Entity> in(Set<String> namespaces);

    /** The durable state, without special fields such as {@code _revision}; empty where there is none. */
    Optional<JsonObject> state(Entity entity);

    /**
     * Makes it what is given, or creates it. Subscribers are told as of any change; nothing is checked against thing models.
     *
     * @param state whole, with the id and, for a thing, its {@code policyId}
     * @return completes when it is durable; exceptionally where the journal can't take it now, or the state is no thing or policy
     */
    CompletionStage<Void> put(Entity entity, JsonObject state);

    /** Deletes it; completes at once where there is none. */
    CompletionStage<Void> remove(Entity entity);

    /** Observes all changes, also those made here, until the subscription is closed. */
    Subscription observe(Observer observer);
}
