package io.adit.workbench.access;

import io.adit.model.Permission;
import io.adit.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a role may do, in the policies that are published of it. Immutable.
 *
 * @param given what the role has
 * @param all what it may do by that: to administer, and to write, is to read too; who sends commands acknowledges as well
 */
record Grants(Set<Permission> given, Set<Permission> all) {

    static Grants of(Role role) {
        Set<Permission> given = EnumSet.noneOf(Permission.class);
        given.addAll(role.getPermissions());
        Set<Permission> all = EnumSet.copyOf(given);
        if (given.contains(Permission.ADMINISTER)) {
            all = EnumSet.allOf(Permission.class);
        }
        if (all.contains(Permission.WRITE)) {
            all.add(Permission.READ);
        }
        if (all.contains(Permission.COMMAND)) {
            all.add(Permission.ACKNOWLEDGE);
        }
        return new Grants(given, all);
    }

    /** Heading of the column of a permission. */
    static String title(Permission permission) {
        return switch (permission) {
            case READ -> Messages.see;
            case WRITE -> Messages.change;
            case COMMAND -> Messages.command;
            case ACKNOWLEDGE -> Messages.acknowledge;
            case ADMINISTER -> Messages.administer;
        };
    }

    /** What a permission is about, for people. */
    static String meaning(Permission permission) {
        return switch (permission) {
            case READ -> Messages.seesAssetsValuesAlarmsSettingsAnd;
            case WRITE -> Messages.changesWhatStandsInTheThingsOf;
            case COMMAND -> Messages.sendsCommandsAndAllOtherMessagesTo;
            case ACKNOWLEDGE -> Messages.acknowledgesConfirmsResetsShelves;
            case ADMINISTER -> Messages.doesEverythingChangesSettingsRules;
        };
    }

    /** A mark for a table: a tick, a tick in brackets where it follows from another permission, or nothing. */
    String mark(Permission permission) {
        return given.contains(permission) ? "✓" : all.contains(permission) ? "(✓)" : "";
    }

    /** All of it in a sentence. */
    String sentence() {
        if (all.isEmpty()) {
            return Messages.mayDoNothing;
        }
        if (all.contains(Permission.ADMINISTER)) {
            return capital(meaning(Permission.ADMINISTER)) + ".";
        }
        List<String> parts = new ArrayList<>();
        all.forEach(permission -> parts.add(meaning(permission)));
        return capital(String.join("; ", parts)) + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
