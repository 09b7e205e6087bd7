package io.adit.workbench.access;

import io.adit.model.Role;

/**
 * A line of the table of roles.
 *
 * @param role what it is about
 * @param subject index of one of its subjects; -1: it has none
 */
record RoleRow(Role role, int subject) {
    /** The subject, for people. */
    String who() {
        return subject < 0 ? Messages.nobodyYet : role.getSubjects().get(subject);
    }
}
