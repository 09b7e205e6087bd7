package io.adit.workbench.publish;

import io.adit.publish.plan.Change;
import io.adit.publish.plan.Plan;
import io.adit.workbench.Phrase;

/** Plans in words. */
final class PlanWords {
    private PlanWords() {}

    static String target(Change.Target target) {
        return switch (target) {
            case POLICY -> Messages.policy;
            case THING_MODEL -> Messages.thingModel;
            case FACILITY -> Messages.facility;
            case ASSET -> Messages.asset;
            case PROGRAMME -> Messages.programmeOf;
            case RULE -> Messages.rule;
            case INTERLOCK -> Messages.interlock;
            case COMMAND -> Messages.commandInputs;
            case TENANT -> Messages.tenant;
            case DEVICE -> Messages.device;
            case CREDENTIALS -> Messages.credentials;
            case CONNECTION -> Messages.connection;
        };
    }

    static String action(Change.Action action) {
        return switch (action) {
            case CREATE -> Messages.create;
            case UPDATE -> Messages.update;
            case DELETE -> Messages.delete;
        };
    }

    /** One line: how much there is to do. */
    static String summary(Plan plan) {
        return Phrase.of(
                Messages.planSummary,
                plan.count(Change.Action.CREATE),
                plan.count(Change.Action.UPDATE),
                plan.count(Change.Action.DELETE),
                plan.unchanged());
    }
}
