package io.adit.server.cli;

import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportResult;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit import FILE.ifc -o FILE.adit} or {@code --into FILE.adit}. */
@Command(
        name = "import",
        description =
                "Makes a facility model of an IFC file: its spatial tree, equipment and sensors. Or takes a new revision into one.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE.ifc", description = "The file.")
    Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.adit",
            description = "The model to write.")
    @Nullable
    Path output;

    @Mixin
    ReimportOptions reimport = new ReimportOptions();

    @Option(names = "--namespace", description = "Ditto namespace of its things (default: from the project's name).")
    @Nullable
    String namespace;

    @Option(names = "--tenant", description = "Hono tenant of its devices (default: the facility's id).")
    @Nullable
    String tenant;

    @Option(names = "--time-zone", description = "IANA time zone in which people read times (default: UTC).")
    String timeZone = "UTC";

    @Option(
            names = "--class",
            paramLabel = "IFCCLASS",
            description = "Further class whose elements become assets, for example IfcWall; may be repeated.")
    Set<String> classes = Set.of();

    @Option(names = "--no-proposals", description = "Proposes no sensors where the file has none.")
    boolean noProposals;

    @Override
    public Integer call() throws IOException {
        Path into = reimport.into;
        Path made = output;
        if (into != null && made == null) {
            return reimport.run(file, into);
        }
        if (made == null || into != null) {
            throw new IllegalArgumentException(
                    "say where the model is: -o FILE.adit makes a new one, --into FILE.adit takes a new revision into it.");
        }
        return make(made);
    }

    private int make(Path model) throws IOException {
        ImportOptions defaults = ImportOptions.defaults();
        ImportOptions options = defaults.withNames(null, namespace, tenant)
                .withTimeZone(timeZone)
                .withElements(true, classes, defaults.maxAssets())
                .withProposals(!noProposals, defaults.maxProposed(), !noProposals);
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new IllegalArgumentException("'" + timeZone + "' is no time zone; write for example Europe/Berlin.");
        }
        ImportResult result = IfcImport.toFacility(file, options, (done, all) -> {});
        result.findings().forEach(finding -> System.err.println(finding));
        AditFile.save(result.facility(), model);
        System.out.printf(
                "%s: %d assets, %d channels%s%n",
                model,
                result.assets(),
                result.channels(),
                result.proposed() > 0 ? " (" + result.proposed() + " proposed, marked as simulated)" : "");
        return 0;
    }
}
