package io.adit.workbench.publish;

import io.adit.publish.plan.Change.Target;

/** Which changes of a plan stand together. */
enum PlanGroup {
    POLICIES(Messages.policies, "roles"),
    THINGS(Messages.things, "assets"),
    DEVICES(Messages.devices, "devices"),
    PROGRAMME(Messages.programme, "rules"),
    CONNECTIONS(Messages.connections, "connect");

    private final String title;
    private final String icon;

    PlanGroup(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    static PlanGroup of(Target target) {
        return switch (target) {
            case POLICY -> POLICIES;
            case FACILITY, ASSET, THING_MODEL -> THINGS;
            case TENANT, DEVICE, CREDENTIALS -> DEVICES;
            case PROGRAMME, RULE, INTERLOCK, COMMAND -> PROGRAMME;
            case CONNECTION -> CONNECTIONS;
        };
    }

    String title() {
        return title;
    }

    String icon() {
        return icon;
    }
}
