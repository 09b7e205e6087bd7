package io.adit.server.cli;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.model.file.AditFile;
import io.adit.model.template.TemplateRules;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.emf.ecore.EObject;

/**
 * A model that a command reads, and what it says in the words of the server. Used by one thread.
 *
 * @param path where it lies
 */
record ModelFile(Path path, Facility facility) {
    private static final Set<String> PROGRAMME =
            Set.of(ProgrammeReader.CHANNEL_SETTINGS, ProgrammeReader.RULE, ProgrammeReader.INTERLOCK);

    /** @throws RuntimeException where the file can't be read */
    static ModelFile load(Path path) {
        return new ModelFile(path, AditFile.load(path));
    }

    /** The things that the engine reads its programme from. @param user who asks */
    JsonArray programme(String user) {
        return DesiredState.of(facility, "nginx:" + user).things().values().stream()
                .filter(thing -> PROGRAMME.contains(thing.getValue("attributes/type")
                        .map(JsonValue::asString)
                        .orElse("")))
                .map(JsonValue.class::cast)
                .collect(JsonCollectors.valuesToArray());
    }

    /**
     * Thing and feature of a channel.
     *
     * @throws IllegalArgumentException where there is none of that id
     */
    JsonObject channel(String id) {
        return place(id)
                .filter(place -> place.contains("featureId"))
                .orElseThrow(() -> new IllegalArgumentException(path + " has no channel with the id " + id + "."));
    }

    /** Thing and feature of a channel, or the thing of an asset, by an id in the model; empty where there is none. */
    Optional<JsonObject> place(String id) {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each instanceof Channel channel && id.equals(channel.getId())) {
                JsonObject thing = thing((Asset) channel.eContainer());
                return Optional.of(thing.setValue("featureId", channel.getKey()));
            }
            if (each instanceof Asset asset && id.equals(asset.getId())) {
                return Optional.of(thing(asset));
            }
        }
        return Optional.empty();
    }

    private JsonObject thing(Asset asset) {
        return JsonObject.newBuilder()
                .set("thingId", facility.getNamespace() + ":" + asset.getId())
                .build();
    }

    /** Ids of the rules. */
    List<String> rules() {
        return TemplateRules.all(facility).stream().map(Rule::getId).toList();
    }
}
