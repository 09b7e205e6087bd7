package io.adit.publish.plan;

import java.util.List;

/**
 * One step of a plan.
 *
 * @param action what is done
 * @param target to what sort of thing
 * @param id its id
 * @param details what is different, one line each: JSON pointer, then old and new value; empty when created or deleted
 */
public record Change(Action action, Target target, String id, List<String> details) {
    /** What is done. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE
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
        TENANT,
        DEVICE,
        CREDENTIALS;

        /** Name for people. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
