package io.adit.ifc.importer;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.Texts;
import io.adit.ifc.revision.Scope;
import io.adit.ifc.revision.Snapshot;
import io.adit.ifc.revision.SnapshotText;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.Sensor.Position;
import io.adit.ifc.view.SpatialNode;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Permission;
import io.adit.model.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Imports an IFC file as a facility model. The same file and options give the same model every time. */
public final class IfcImport {
    private static final int MOST_SITES = 4;
    private static final int SHORT_NAME = 4;
    private static final String ONLY_A_NUMBER = "(?i)(ifcproject #|project|projekt)?\\s*\\d+";

    private IfcImport() {}

    /**
     * Reads a file and makes a facility of it.
     *
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file; the message names file, line and column
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static ImportResult toFacility(Path file, ImportOptions options, ProgressListener progress) {
        try (IfcModel model = IfcModel.open(file, progress)) {
            return toFacility(model, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a facility of an open model, so that a wizard can show and import it without reading it twice. */
    public static ImportResult toFacility(IfcModel model, ImportOptions options) {
        ModelIds ids = new ModelIds();
        Facility facility = facility(model, options, ids);
        AssetTree tree = new AssetTree(model, options, ids, facility);
        Map<Integer, Asset> assets = tree.build();
        if (assets.isEmpty()) {
            Asset whole = AditFactory.eINSTANCE.createAsset();
            whole.setId(ids.unique(facility.getId() + "-site"));
            whole.setName(facility.getName());
            facility.getAssets().add(whole);
            model.file().report(Severity.WARNING, "NO_STRUCTURE", 0, Texts.of("NO_STRUCTURE"));
        }
        Channels channels = new Channels(facility, ids, options.proposeRules());
        channels.addSensors(model, assets);
        int proposed = 0;
        if (channels.count() == 0 && options.proposeSensors()) {
            proposed = new SensorProposals(facility, channels, options.maxProposed()).add();
            model.file().report(Severity.INFO, "SENSORS_PROPOSED", 0, Texts.of("SENSORS_PROPOSED", proposed));
        }
        Snapshot snapshot = snapshot(facility, options, model, tree.positions());
        facility.setSourceState(SnapshotText.of(snapshot));
        return new ImportResult(
                facility, snapshot, model.findings(), Math.max(1, assets.size()), channels.count(), proposed);
    }

    private static Snapshot snapshot(
            Facility facility, ImportOptions options, IfcModel model, Map<String, Position> positions) {
        Map<String, Position> all = new HashMap<>(positions);
        Map<String, Position> sensors = new HashMap<>();
        for (Sensor sensor : model.sensors()) {
            if (sensor.position() != null) {
                sensors.put(sensor.object().globalId(), sensor.position());
            }
        }
        facility.eAllContents().forEachRemaining(each -> {
            if (each instanceof Channel channel && sensors.containsKey(channel.getSensorGlobalId())) {
                all.put(channel.getId(), sensors.get(channel.getSensorGlobalId()));
            }
        });
        return Snapshot.of(facility, new Scope(options.equipment(), new TreeSet<>(options.classes())), all);
    }

    private static Facility facility(IfcModel model, ImportOptions options, ModelIds ids) {
        Facility facility = AditFactory.eINSTANCE.createFacility();
        String name = name(model);
        String word = word(name, fileName(model));
        String id = or(options.facilityId(), word);
        facility.setId(id);
        ids.take(id);
        facility.setName(name);
        // A namespace segment begins with a letter and has no minus.
        String segment = word.replace('-', '_');
        facility.setNamespace(or(
                options.namespace(), "facility." + (Character.isLetter(segment.charAt(0)) ? segment : "f_" + segment)));
        facility.setTenant(or(options.tenant(), id));
        facility.setTimeZone(options.timeZone());
        facility.setKind(AssetKinds.facilityKind(model.roots()));
        facility.setSourceFile(fileName(model));
        facility.setSourceSha256(sha256(model.file().path()));
        facility.setSourceSchema(model.file().header().schema());
        facility.getRoles().add(role(ids, "administrator", "nginx:admin", List.of(Permission.values())));
        facility.getRoles()
                .add(role(
                        ids,
                        "operator",
                        "nginx:operator",
                        List.of(Permission.READ, Permission.COMMAND, Permission.ACKNOWLEDGE)));
        return facility;
    }

    private static String or(@Nullable String given, String made) {
        return given == null || given.isBlank() ? made : given;
    }

    /** The project's name unless it says nothing; then that of the first facility in it; then that of the file. */
    private static String name(IfcModel model) {
        for (SpatialNode root : model.roots()) {
            IfcObject project = root.object();
            for (String name : List.of(project.longName(), project.name())) {
                if (AssetNames.isGiven(name) && !name.matches(ONLY_A_NUMBER)) {
                    return name;
                }
            }
        }
        List<String> facilities = facilityNames(model.roots(), 0);
        if (facilities.size() == 1) {
            return facilities.get(0);
        }
        String base = fileName(model).replaceFirst("(?i)\\.ifc$", "");
        return base.isBlank() ? "Facility" : base;
    }

    /** Names, of some length, of the buildings and the like that stand on their own. */
    private static List<String> facilityNames(List<SpatialNode> nodes, int depth) {
        List<String> names = new ArrayList<>();
        for (SpatialNode node : nodes) {
            if (IfcEntities.table().isA(node.object().entity(), "IFCFACILITY")) {
                names.add(AssetNames.given(node.object()));
            } else if (depth < MOST_SITES) {
                names.addAll(facilityNames(node.children(), depth + 1));
            }
        }
        names.removeIf(name -> name.length() < SHORT_NAME);
        return names;
    }

    private static String fileName(IfcModel model) {
        Path file = model.file().path().getFileName();
        return file == null ? "" : file.toString();
    }

    /** What ids are made of: the name, or the file's name where that has no Latin letters. */
    private static String word(String name, String file) {
        String word = ModelIds.word(name);
        word = word.isEmpty() ? ModelIds.word(file.replaceFirst("(?i)\\.ifc$", "")) : word;
        return word.isEmpty() ? "facility" : word;
    }

    private static Role role(ModelIds ids, String name, String subject, List<Permission> permissions) {
        Role role = AditFactory.eINSTANCE.createRole();
        role.setId(ids.unique(name));
        role.setName(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        role.getSubjects().add(subject);
        role.getPermissions().addAll(permissions);
        return role;
    }

    private static String sha256(Path file) {
        MessageDigest digest = ModelIds.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
