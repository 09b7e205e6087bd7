package io.adit.streams;

import io.adit.publish.http.DittoApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a Ditto holds of programmes. A search only tells which things there are, since its index may lag behind or leave some out: what stands in them,
 * and whether those known before are gone, the things are asked for themselves. Blocks; used by one thread.
 */
final class DittoProgramme {
    private static final Logger LOG = LoggerFactory.getLogger(DittoProgramme.class);
    private static final JsonPointer FACILITY = JsonPointer.of("attributes/facility");
    private static final JsonPointer ID = JsonPointer.of("thingId");

    private final DittoApi ditto;
    private final ProgrammeScope scope;
    private final Set<String> known = new TreeSet<>();

    DittoProgramme(DittoApi ditto, ProgrammeScope scope) {
        this.ditto = ditto;
        this.scope = scope;
    }

    /** The programme of each facility as it is now. @throws io.adit.publish.http.PublishException if the Ditto does not answer or refuses */
    Map<String, String> byFacility() {
        Set<String> asked = new TreeSet<>(known);
        asked.addAll(ditto.searchIds(scope.filter()));
        Map<String, JsonObject> things = ditto.things(List.copyOf(asked));
        known.clear();
        known.addAll(things.keySet());
        return byFacility(things.values());
    }

    /** The programme of each facility, as a JSON array of its things; the same for the same things. */
    static Map<String, String> byFacility(Collection<JsonObject> things) {
        Map<String, List<JsonObject>> grouped = new TreeMap<>();
        things.stream()
                .sorted(Comparator.comparing(thing -> text(thing, ID)))
                .forEach(thing -> grouped.computeIfAbsent(text(thing, FACILITY), any -> new ArrayList<>())
                        .add(thing));
        List<JsonObject> homeless = grouped.remove("");
        if (homeless != null) {
            LOG.warn("{} belongs to no facility and is left out.", text(homeless.getFirst(), ID));
        }
        Map<String, String> programmes = new TreeMap<>();
        grouped.forEach((facility, own) -> programmes.put(
                facility, own.stream().collect(JsonCollectors.valuesToArray()).toString()));
        return programmes;
    }

    private static String text(JsonObject thing, JsonPointer pointer) {
        return thing.getValue(pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
