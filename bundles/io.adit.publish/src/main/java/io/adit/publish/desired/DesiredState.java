package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Command;
import io.adit.model.Facility;
import io.adit.model.Interlock;
import io.adit.model.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;

/**
 * Everything that publishing a facility is to bring about, in the order in which it can be created.
 *
 * @param facilityThing thing id of the facility
 * @param policies policy documents by policy id
 * @param things thing documents by thing id, parents before their parts; {@code status} is never in them
 * @param tenant id of the Hono tenant
 * @param tenantDocument the tenant as the registry takes it
 * @param devices device documents by device id
 * @param authIds auth id by device id
 */
public record DesiredState(
        String facilityThing,
        Map<String, JsonObject> policies,
        Map<String, JsonObject> things,
        String tenant,
        JsonObject tenantDocument,
        Map<String, JsonObject> devices,
        Map<String, String> authIds) {

    /**
     * Derives the documents from a model that validates without errors.
     *
     * @param publisher Ditto subject that publishes; it keeps all rights, so that it can publish again
     */
    public static DesiredState of(Facility facility, String publisher) {
        Ids ids = new Ids(facility);
        Map<String, JsonObject> things = new LinkedHashMap<>();
        new ThingModels(ids).addTo(things);
        things.put(ids.facility(), AssetThings.ofFacility(ids));
        facility.getAssets().forEach(asset -> addAsset(ids, asset, ids.facility(), things));
        for (Rule rule : ids.rules().all()) {
            things.put(ids.rule(rule), ProgrammeThings.ofRule(ids, rule));
        }
        if (NotificationThing.isNeeded(facility)) {
            things.put(ids.notification(), NotificationThing.of(ids));
        }
        Map<String, JsonObject> devices = new LinkedHashMap<>();
        Map<String, String> authIds = new LinkedHashMap<>();
        facility.getDevices().forEach(device -> {
            devices.put(device.getId(), Registrations.ofDevice(ids, device));
            authIds.put(device.getId(), Registrations.authId(device));
        });
        return new DesiredState(
                ids.facility(),
                Policies.of(ids, publisher),
                things,
                facility.getTenant(),
                Registrations.ofTenant(),
                devices,
                authIds);
    }

    /** The thing id of a facility. */
    public static String thingOf(Facility facility) {
        return new Ids(facility).facility();
    }

    private static void addAsset(Ids ids, Asset asset, String parent, Map<String, JsonObject> things) {
        things.put(ids.asset(asset), AssetThings.ofAsset(ids, asset, parent));
        if (asset.getChannels().stream().anyMatch(ProgrammeThings::isFed)) {
            things.put(ids.programme(asset), ProgrammeThings.ofAsset(ids, asset));
        }
        for (Command command : asset.getCommands()) {
            if (CommandThings.isGuarded(command)) {
                things.put(ids.command(command), CommandThings.ofCommand(ids, asset, command));
            }
            for (Interlock interlock : command.getInterlocks()) {
                things.put(ids.interlock(interlock), ProgrammeThings.ofInterlock(ids, asset, command, interlock));
            }
        }
        asset.getAssets().forEach(part -> addAsset(ids, part, ids.asset(asset), things));
    }
}
