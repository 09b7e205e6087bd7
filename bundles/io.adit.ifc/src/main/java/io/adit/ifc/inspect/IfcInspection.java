package io.adit.ifc.inspect;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.rules.FileRules;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepHeader;
import io.adit.ifc.view.Group;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.SpatialNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an IFC file holds, at a glance. Immutable once made; independent of the file.
 *
 * @param file the file
 * @param bytes its size
 * @param milliseconds how long reading took
 * @param header its header
 * @param instances how many instances it has
 * @param counts instances by entity, named as the standard writes it
 * @param units UCUM code by IfcUnitEnum or IfcDerivedUnitEnum; empty code where it is unknown
 * @param roots the projects with their spatial structure
 * @param spatialElements how many spatial elements it has
 * @param products how many products (IfcProduct) it has, spatial elements and ports included
 * @param ports how many ports it has
 * @param groups systems, zones and other groups
 * @param sensors its sensors
 * @param findings what is wrong with it or remarkable
 */
public record IfcInspection(
        Path file,
        long bytes,
        long milliseconds,
        StepHeader header,
        int instances,
        SortedMap<String, Integer> counts,
        Map<String, String> units,
        List<SpatialNode> roots,
        int spatialElements,
        int products,
        int ports,
        List<Group> groups,
        List<Sensor> sensors,
        List<Finding> findings) {

    /**
     * Inspects a file.
     *
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file; the message names file, line and column
     */
    public static IfcInspection inspect(Path file) {
        return inspect(file, ProgressListener.NONE);
    }

    /**
     * Inspects a file with progress.
     *
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file; the message names file, line and column
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static IfcInspection inspect(Path file, ProgressListener progress) {
        long start = System.nanoTime();
        try (IfcModel model = IfcModel.open(file, progress)) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            model.file()
                    .counts()
                    .forEach((entity, count) -> counts.put(IfcEntities.table().name(entity), count));
            List<Group> groups = model.groups();
            FileRules.check(model);
            return new IfcInspection(
                    file,
                    model.file().bytes(),
                    (System.nanoTime() - start) / 1_000_000,
                    model.file().header(),
                    model.file().size(),
                    counts,
                    model.units().codes(),
                    model.roots(),
                    model.spatialCount(),
                    model.count("IFCPRODUCT"),
                    model.count("IFCPORT"),
                    groups,
                    model.sensors(),
                    model.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something was found that breaks the standard or had to be left out. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    /**
     * Writes it as one JSON object and a line break; the writer stays open.
     *
     * @throws IOException if writing fails
     */
    public void toJson(Writer out) throws IOException {
        InspectionJson.write(this, out);
    }

    /**
     * Writes it as text for people; the writer stays open.
     *
     * @throws IOException if writing fails
     */
    public void toText(Writer out) throws IOException {
        new InspectionText(this, out).write();
    }
}
