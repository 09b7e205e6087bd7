package io.adit.ifc.view;

import io.adit.ifc.Finding;
import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.Texts;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An open IFC file as buildings, parts, elements and sensors. Keeps ids of what the relations name and the spatial
 * structure; labels and properties are read when asked for. Not thread-safe.
 */
public final class IfcModel implements Closeable {
    private static final Pattern GLOBAL_ID = Pattern.compile("[0-3][0-9A-Za-z_$]{21}");

    private final StepFile file;
    private final IfcEntities entities = IfcEntities.table();
    private final Relations relations;
    private final ObjectReader objects;
    private final SpatialTree tree;
    private final Units units;
    private final Placements placements;
    private final List<Sensor> sensors;

    private IfcModel(StepFile file) {
        this.file = file;
        this.relations = new Relations(file);
        this.objects = new ObjectReader(file, relations);
        this.tree = new SpatialTree(file, relations, objects);
        this.units = new Units(file, unitAssignment());
        this.placements = new Placements(file, units.metresPerLength());
        this.sensors = new SensorFinder(file, relations, objects, tree, placements).find();
        checkEntities();
        checkGlobalIds();
    }

    /**
     * Opens a file and reads its structure.
     *
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static IfcModel open(Path path, ProgressListener progress) {
        return new IfcModel(StepFile.open(path, progress));
    }

    private int unitAssignment() {
        List<Integer> found = new ArrayList<>();
        for (SpatialNode root : tree.roots()) {
            StepInstance project = file.instance(root.object().id());
            if (project != null && project.type().equals("IFCPROJECT") && project.ref(8) != 0) {
                found.add(project.ref(8));
            }
        }
        if (found.isEmpty()) {
            file.forEach(Set.of("IFCUNITASSIGNMENT"), found::add);
        }
        if (found.isEmpty()) {
            file.report(Severity.WARNING, "NO_UNITS", 0, Texts.of("NO_UNITS"));
        }
        return found.isEmpty() ? 0 : found.get(0);
    }

    private void checkEntities() {
        if (!file.header().schema().toUpperCase(java.util.Locale.ROOT).startsWith("IFC")) {
            file.report(
                    Severity.WARNING,
                    "NOT_IFC",
                    0,
                    Texts.of("NOT_IFC", file.header().schema()));
        }
        file.counts().forEach((entity, count) -> {
            if (!entities.known(entity)) {
                List<Integer> first = new ArrayList<>();
                file.forEach(entity::equals, id -> {
                    if (first.isEmpty()) {
                        first.add(id);
                    }
                });
                file.report(
                        Severity.WARNING,
                        "UNKNOWN_ENTITY",
                        first.isEmpty() ? 0 : first.get(0),
                        Texts.of("UNKNOWN_ENTITY", entities.name(entity), count));
            }
        });
    }

    private void checkGlobalIds() {
        Map<String, Integer> seen = new HashMap<>();
        file.forEach(e -> entities.isA(e, "IFCPRODUCT") || e.equals("IFCPROJECT"), id -> {
            StepInstance instance = file.instance(id);
            String globalId = instance == null ? null : instance.text(0);
            if (globalId == null || !isGlobalId(globalId)) {
                file.report(
                        Severity.ERROR,
                        "BAD_GLOBAL_ID",
                        id,
                        globalId == null
                                ? Texts.of("BAD_GLOBAL_ID.none", id)
                                : Texts.of("BAD_GLOBAL_ID", id, globalId));
            } else {
                Integer other = seen.putIfAbsent(globalId, id);
                if (other != null) {
                    file.report(
                            Severity.ERROR,
                            "DUPLICATE_GLOBAL_ID",
                            id,
                            Texts.of("DUPLICATE_GLOBAL_ID", id, globalId, other));
                }
            }
        });
    }

    /** Whether a text is a GlobalId: 22 characters of the IFC alphabet, the first from 0 to 3. */
    public static boolean isGlobalId(String text) {
        return GLOBAL_ID.matcher(text).matches();
    }

    /** The file that it is in. */
    public StepFile file() {
        return file;
    }

    /** The projects, then what belongs to none when there is no project at all. */
    public List<SpatialNode> roots() {
        return tree.roots();
    }

    /** The spatial node with this instance name, or null. */
    public @Nullable SpatialNode node(int id) {
        return tree.nodes().get(id);
    }

    /** How many spatial elements the structure has, projects not counted. */
    public int spatialCount() {
        return (int) tree.nodes().values().stream()
                .filter(n -> !n.object().entity().equals("IFCPROJECT"))
                .count();
    }

    /** Its units. */
    public Units units() {
        return units;
    }

    /** Its sensors in file order. */
    public List<Sensor> sensors() {
        return sensors;
    }

    /** The object with this instance name; null when there is none. */
    public @Nullable IfcObject object(int id) {
        return objects.read(id);
    }

    /** The origin of an object in metres in the project's coordinate system; null where it has none that can be resolved. */
    public Sensor.@Nullable Position origin(IfcObject object) {
        return object.placement() == 0 ? null : placements.origin(object.placement());
    }

    /** The instance names of the elements that have one of these GlobalIds, in file order. */
    public List<Integer> elements(Set<String> globalIds) {
        List<Integer> found = new ArrayList<>();
        if (!globalIds.isEmpty()) {
            file.forEach(e -> entities.isA(e, "IFCELEMENT") || !entities.known(e), id -> {
                StepInstance instance = file.instance(id);
                String globalId = instance == null ? null : instance.text(0);
                if (globalId != null && globalIds.contains(globalId)) {
                    found.add(id);
                }
            });
        }
        return found;
    }

    /** Gives the instance names of all objects of an entity (upper case) and its subtypes, in file order. */
    public void forEach(String entity, Consumer<Integer> action) {
        file.forEach(e -> entities.isA(e, entity), action::accept);
    }

    /** How many instances an entity (upper case) and its subtypes have. */
    public int count(String entity) {
        return file.counts().entrySet().stream()
                .filter(e -> entities.isA(e.getKey(), entity))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Instance name of what something is part of, nested in or contained in; 0 for nothing. */
    public int whole(int id) {
        int container = relations.container(id);
        return container != 0 ? container : relations.whole(id);
    }

    /** Systems, zones and other groups in file order. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        forEach("IFCGROUP", id -> {
            IfcObject object = objects.read(id);
            if (object != null) {
                groups.add(new Group(object, relations.memberCount(id)));
            }
        });
        return groups;
    }

    /** Properties and quantities of objects, those of their types included where they have none of that name. */
    public Map<Integer, List<PropertyValue>> properties(Set<Integer> ids) {
        return new Properties(file, units, relations).of(ids);
    }

    /** Documents of objects, each once, and after them those of their types. */
    public Map<Integer, List<DocumentLink>> documents(Set<Integer> ids) {
        return new Documents(file, relations).of(ids);
    }

    /** What was found in the file so far, in its order. */
    public List<Finding> findings() {
        return file.findings();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
