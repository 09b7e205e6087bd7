package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Facility;
import io.adit.model.Interlock;
import io.adit.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** The ids of the things and policies of one facility, as laid down in the description of the twin layout. */
final class Ids {
    private final Facility facility;
    private @Nullable FacilityRules rules;

    Ids(Facility facility) {
        this.facility = facility;
    }

    /** The rules that are published; each has a channel. */
    FacilityRules rules() {
        FacilityRules known = rules;
        if (known == null) {
            known = new FacilityRules(facility);
            rules = known;
        }
        return known;
    }

    Facility model() {
        return facility;
    }

    String facility() {
        return named(facility.getId());
    }

    String asset(Asset asset) {
        return named(asset.getId());
    }

    String programme(Asset asset) {
        return named("programme." + asset.getId());
    }

    String rule(Rule rule) {
        return named("rule." + rule.getId());
    }

    String interlock(Interlock interlock) {
        return named("interlock." + interlock.getId());
    }

    String command(Command command) {
        return named("command." + command.getId());
    }

    /** Both the thing and its policy. */
    String notification() {
        return named("notification");
    }

    String thingModel(String assetClass) {
        return named("model." + assetClass);
    }

    String facilityPolicy() {
        return named("facility");
    }

    String programmePolicy() {
        return named("programme");
    }

    /** Thing ids from the facility down to an asset. */
    List<String> places(Asset asset) {
        List<String> places = new ArrayList<>();
        for (EObject each = asset; each instanceof Asset part; each = part.eContainer()) {
            places.add(asset(part));
        }
        places.add(facility());
        return places.reversed();
    }

    /** The asset that a channel belongs to. */
    static Asset assetOf(Channel channel) {
        return (Asset) channel.eContainer();
    }

    /** Name of the asset's class as it stands in thing definitions. */
    static String assetClass(Asset asset) {
        String ifcClass = asset.getIfcClass();
        return ifcClass == null || ifcClass.isEmpty() ? "Asset" : ifcClass;
    }

    String definition(String assetClass) {
        return facility.getNamespace() + ":" + assetClass + ":1.0.0";
    }

    private String named(String name) {
        return facility.getNamespace() + ":" + name;
    }
}
