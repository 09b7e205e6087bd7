package io.adit.ifc.importer;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.rules.FileRules;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.SpatialNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an IFC file offers for an import. Immutable, and needs the file no more.
 *
 * @param schema name of its schema
 * @param roots top of its spatial tree
 * @param classes its element classes, in alphabetical order
 * @param sensors its sensors, in file order
 * @param units UCUM codes by kind of unit
 * @param findings what is wrong with it
 */
public record ImportPreview(
        String schema,
        List<Place> roots,
        List<ElementClass> classes,
        List<Sensor> sensors,
        SortedMap<String, String> units,
        List<Finding> findings) {

    /** Takes the lists over. */
    public ImportPreview {
        roots = List.copyOf(roots);
        classes = List.copyOf(classes);
        sensors = List.copyOf(sensors);
        units = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(units));
        findings = List.copyOf(findings);
    }

    /**
     * A project or spatial element.
     *
     * @param label what people call it
     * @param ifcClass its class
     * @param elements how many elements are right in it
     * @param parts its spatial parts
     */
    public record Place(String label, String ifcClass, int elements, List<Place> parts) {
        /** Takes the parts over. */
        public Place {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A class of elements.
     *
     * @param name as the standard writes it
     * @param count how many elements of just this class the file has
     * @param usual whether an import takes them unless it is told otherwise
     */
    public record ElementClass(String name, int count, boolean usual) {}

    /**
     * Reads a file.
     *
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file; the message names file, line and column
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static ImportPreview of(Path file, ProgressListener progress) {
        try (IfcModel model = IfcModel.open(file, progress)) {
            FileRules.check(model);
            return new ImportPreview(
                    model.file().header().schema(),
                    model.roots().stream().map(ImportPreview::place).toList(),
                    classes(model),
                    model.sensors(),
                    model.units().codes(),
                    model.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(SpatialNode node) {
        return new Place(
                node.object().label(),
                node.object().ifcClass(),
                node.elements().size(),
                node.children().stream().map(ImportPreview::place).toList());
    }

    private static List<ElementClass> classes(IfcModel model) {
        IfcEntities entities = IfcEntities.table();
        AssetKinds kinds = new AssetKinds(ImportOptions.defaults());
        List<ElementClass> classes = new ArrayList<>();
        model.file().counts().forEach((entity, count) -> {
            boolean element = entities.isA(entity, "IFCELEMENT") && !entities.isA(entity, "IFCFEATUREELEMENT");
            if (element && !entity.equals("IFCSENSOR")) {
                classes.add(new ElementClass(entities.name(entity), count, kinds.wanted(entity)));
            }
        });
        return classes;
    }

    /** The options that take just the elements of these classes, with their subtypes. */
    public ImportOptions taking(List<String> chosen) {
        ImportOptions usual = ImportOptions.defaults();
        boolean equipment = classes.stream().allMatch(each -> !each.usual() || chosen.contains(each.name()));
        List<String> further = chosen.stream()
                .filter(name -> !equipment
                        || classes.stream()
                                .noneMatch(each -> each.usual() && each.name().equals(name)))
                .toList();
        return usual.withElements(equipment, java.util.Set.copyOf(further), usual.maxAssets());
    }
}
