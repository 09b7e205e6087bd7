package io.adit.ifc.view;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/*
 * What a sensor measures, in this order: the product that it is assigned to or the flow element that it controls, the
 * element that it is a part of or nested in, the element that it is connected to. Where it is: the spatial element that
 * contains it, or contains the nearest whole of it, or else that references it, or contains the element that it measures.
 */
/** Finds the sensors of a file: IfcSensor, and in IFC2X3 control elements whose type is IfcSensorType. */
final class SensorFinder {
    private static final int MAX_CHAIN = 20;
    private final StepFile file;
    private final Relations relations;
    private final ObjectReader objects;
    private final SpatialTree tree;
    private final Placements placements;
    private final IfcEntities entities = IfcEntities.table();
    private final Map<Integer, String> paths;

    SensorFinder(StepFile file, Relations relations, ObjectReader objects, SpatialTree tree, Placements placements) {
        this.file = file;
        this.relations = relations;
        this.objects = objects;
        this.tree = tree;
        this.placements = placements;
        this.paths = Paths.of(tree.roots());
    }

    List<Sensor> find() {
        List<Sensor> sensors = new ArrayList<>();
        file.forEach(this::mayBeSensor, id -> {
            if (isSensor(id)) {
                IfcObject object = objects.read(id);
                if (object != null) {
                    sensors.add(sensor(object));
                }
            }
        });
        return sensors;
    }

    private boolean mayBeSensor(String entity) {
        return entities.isA(entity, "IFCSENSOR") || entity.equals("IFCDISTRIBUTIONCONTROLELEMENT");
    }

    private boolean isSensor(int id) {
        return "IFCSENSOR".equals(file.type(id)) || "IFCSENSORTYPE".equals(file.type(relations.type(id)));
    }

    private Sensor sensor(IfcObject object) {
        int element = measured(object.id());
        int spatial = isSpatial(element) ? element : 0;
        if (spatial != 0) {
            element = 0;
        }
        if (spatial == 0) {
            spatial = space(object.id());
        }
        if (spatial == 0 && isSpatial(relations.reference(object.id()))) {
            spatial = relations.reference(object.id());
        }
        if (spatial == 0 && element != 0) {
            spatial = space(element);
        }
        if (spatial == 0) {
            file.report(Severity.WARNING, "SENSOR_NOWHERE", object.id(), Texts.of("SENSOR_NOWHERE", object.label()));
        }
        IfcObject host = element == 0 ? null : objects.read(element);
        String where = paths.getOrDefault(spatial, "");
        if (host != null) {
            where = where.isEmpty() ? host.label() : where + " / " + host.label();
        }
        return new Sensor(
                object,
                host == null ? 0 : element,
                spatial,
                where,
                object.placement() == 0 ? null : placements.origin(object.placement()));
    }

    private int measured(int id) {
        int product = relations.measured(id);
        if (product != 0 && (isSpatial(product) || isElement(product))) {
            return product;
        }
        int whole = relations.whole(id);
        if (isElement(whole)) {
            return whole;
        }
        for (int other : relations.connected(id)) {
            if (isElement(other)) {
                return other;
            }
        }
        return 0;
    }

    /** The nearest spatial element that contains it or a whole of it. */
    private int space(int id) {
        int at = id;
        for (int i = 0; i < MAX_CHAIN && at != 0; i++) {
            if (isSpatial(relations.container(at))) {
                return relations.container(at);
            }
            if (isSpatial(relations.whole(at))) {
                return relations.whole(at);
            }
            at = relations.whole(at);
        }
        return 0;
    }

    private boolean isSpatial(int id) {
        return id != 0 && tree.nodes().containsKey(id);
    }

    private boolean isElement(int id) {
        String entity = id == 0 ? null : file.type(id);
        return entity != null && (entities.isA(entity, "IFCELEMENT") || !entities.known(entity)) && !isSpatial(id);
    }
}
