package io.adit.ifc.rules;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.view.IfcModel;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** All rules over one file; what breaks one is reported to the file. Reads each object and relationship once more. Stateless. */
public final class FileRules {
    private static final Set<String> OFFICIAL = Set.of("IFC2X3", "IFC4", "IFC4X3_ADD2");
    private static final Pattern LIKE_A_STANDARD_SET = Pattern.compile("(?i)pset.*", Pattern.DOTALL);
    private static final String STANDARD_SET = "Pset_";

    private FileRules() {}

    /** Checks a file; its findings then have what was found. */
    public static void check(IfcModel model) {
        StepFile file = model.file();
        schema(file);
        IfcEntities entities = IfcEntities.table();
        file.forEach(type -> entities.isA(type, "IFCROOT") && !isReadAnyway(type), id -> globalId(file, id));
        file.forEach("IFCPROPERTYSET"::equals, id -> propertySet(file, id));
        new SpatialRules(file).check();
        new TypeRules(file).check();
    }

    /** IFC101. */
    private static void schema(StepFile file) {
        String schema = file.header().schema().toUpperCase(Locale.ROOT);
        if (schema.startsWith("IFC") && !OFFICIAL.contains(schema)) {
            file.report(
                    Severity.WARNING,
                    "UNOFFICIAL_SCHEMA",
                    0,
                    "The schema " + schema + " is a draft or superseded; official are IFC2X3, IFC4 and IFC4X3_ADD2.");
        }
    }

    /** Products and projects: the reader looks at these. */
    private static boolean isReadAnyway(String type) {
        return IfcEntities.table().isA(type, "IFCPRODUCT") || type.equals("IFCPROJECT");
    }

    /** PJS003. */
    private static void globalId(StepFile file, int id) {
        StepInstance instance = file.instance(id);
        String globalId = instance == null ? null : instance.text(0);
        if (globalId == null || !IfcModel.isGlobalId(globalId)) {
            file.report(
                    Severity.WARNING,
                    "BAD_GLOBAL_ID",
                    id,
                    "#" + id + " has "
                            + (globalId == null ? "no GlobalId." : "the malformed GlobalId '" + globalId + "'."));
        }
    }

    /** PSE002. */
    private static void propertySet(StepFile file, int id) {
        StepInstance set = file.instance(id);
        String name = set == null ? null : set.text(2);
        if (name != null
                && !name.startsWith(STANDARD_SET)
                && LIKE_A_STANDARD_SET.matcher(name).matches()) {
            file.report(
                    Severity.WARNING,
                    "SET_NAME",
                    id,
                    "The property set '" + name
                            + "' is named almost like those of the standard, which begin with Pset_.");
        }
    }
}
