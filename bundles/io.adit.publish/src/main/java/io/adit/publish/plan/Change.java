package io.adit.publish.plan;

import java.util.List;
import java.util.Locale;

/**
 * One step of a plan.
 *
 * @param action what is done
 * @param target to what sort of thing
 * @param id its id
 * @param origin who made it necessary
 * @param differences what is different; empty when created or deleted
 */
public record Change(Action action, Target target, String id, Origin origin, List<Difference> differences) {
    /** What is done. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE
    }

    /** Who changed something since the model and what is published were last the same. */
    public enum Origin {
        /** The model was edited. */
        MODEL,
        /** Somebody changed, made or deleted it at the target. */
        OUTSIDE,
        /** Both; applying overwrites what was done at the target. */
        BOTH,
        /** They were never seen to be the same. */
        UNKNOWN
    }

    /** What it is done to, in the order of creation. */
    public enum Target {
        POLICY,
        THING_MODEL,
        FACILITY,
        ASSET,
        PROGRAMME,
        RULE,
        INTERLOCK,
        COMMAND,
        TENANT,
        DEVICE,
        CREDENTIALS,
        CONNECTION;

        /** Name for people. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What is different, one line each: JSON pointer, then old and new value. */
    public List<String> details() {
        return differences.stream().map(Difference::line).toList();
    }
}
