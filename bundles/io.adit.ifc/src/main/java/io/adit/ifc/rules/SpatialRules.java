package io.adit.ifc.rules;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SPS001, SPS003, SPS005 and SPS007: where elements are, and what holds what. Used by one thread. */
final class SpatialRules {
    private static final int AGGREGATED = 1;
    private static final int NESTED = 2;
    private static final int CONTAINED = 4;
    private static final int ADHERING = 8;
    private static final String VIEW = "COORDINATIONVIEW_V2.0";

    private final StepFile file;
    private final IfcEntities entities = IfcEntities.table();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Integer> wholes = new HashMap<>();

    SpatialRules(StepFile file) {
        this.file = file;
        read("IFCRELAGGREGATES", 5, 4, AGGREGATED);
        read("IFCRELNESTS", 5, 4, NESTED);
        read("IFCRELCONTAINEDINSPATIALSTRUCTURE", 4, 5, CONTAINED);
        read("IFCRELADHERESTOELEMENT", 5, 4, ADHERING);
    }

    private void read(String relation, int many, int one, int place) {
        file.forEach(relation::equals, id -> {
            StepInstance found = file.instance(id);
            if (found != null) {
                for (int part : found.refs(many)) {
                    places.merge(part, place, (before, more) -> before | more);
                    if (place == AGGREGATED) {
                        wholes.putIfAbsent(part, found.ref(one));
                    }
                }
            }
        });
    }

    void check() {
        file.forEach(this::needsAPlace, this::place);
        file.forEach(type -> entities.isA(type, "IFCPOSITIONINGELEMENT") && !type.equals("IFCGRID"), this::positioning);
        if (file.header().schema().equalsIgnoreCase("IFC2X3") && isForCoordination()) {
            buildings();
        }
    }

    private boolean needsAPlace(String type) {
        return entities.isA(type, "IFCELEMENT") && !entities.isA(type, "IFCFEATUREELEMENT")
                || type.equals("IFCANNOTATION")
                || type.equals("IFCGRID");
    }

    private void place(int id) {
        int place = places.getOrDefault(id, 0);
        if (place == 0) {
            file.report(
                    Severity.WARNING,
                    "NO_PLACE",
                    id,
                    "#" + id + " is in no part of the spatial structure, and part of nothing.");
        } else if (Integer.bitCount(place) > 1 && entities.isA(file.type(id), "IFCELEMENT")) {
            file.report(
                    Severity.WARNING,
                    "SEVERAL_PLACES",
                    id,
                    "#" + id + " is part of another object, and in the spatial structure or another one on its own.");
        }
    }

    private void positioning(int id) {
        if ((places.getOrDefault(id, 0) & CONTAINED) != 0) {
            file.report(
                    Severity.WARNING,
                    "NOT_IN_STRUCTURE",
                    id,
                    "#" + id + " is in the spatial structure, where only elements, annotations and grids belong.");
        }
    }

    private boolean isForCoordination() {
        return file.header().description().stream()
                .anyMatch(line -> line.toUpperCase(java.util.Locale.ROOT).contains(VIEW));
    }

    /** The agreements on sites and buildings for the coordination view of IFC2X3. */
    private void buildings() {
        Set<Integer> sites = new HashSet<>(all("IFCSITE"));
        List<Integer> buildings = all("IFCBUILDING");
        if (sites.size() > 1) {
            file.report(Severity.WARNING, "MANY_SITES", 0, "The file has " + sites.size() + " sites instead of one.");
        }
        if (buildings.isEmpty()) {
            file.report(Severity.WARNING, "NO_BUILDING", 0, "The file has no building.");
        }
        Set<Integer> over = sites.isEmpty() ? new HashSet<>(all("IFCPROJECT")) : sites;
        for (int building : buildings) {
            if (!over.contains(wholes.getOrDefault(building, 0))) {
                file.report(
                        Severity.WARNING,
                        "BUILDING_PLACE",
                        building,
                        "#" + building + " is a building that belongs to no "
                                + (sites.isEmpty() ? "project." : "site."));
            }
        }
    }

    private List<Integer> all(String entity) {
        List<Integer> found = new ArrayList<>();
        file.forEach(entity::equals, found::add);
        return found;
    }
}
