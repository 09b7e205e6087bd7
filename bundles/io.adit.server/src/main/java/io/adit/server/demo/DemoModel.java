package io.adit.server.demo;

import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportResult;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The facility of a demonstration and what its simulated devices read.
 *
 * @param file the model
 * @param ifc the file that the model comes from, if it comes from one
 * @param replay table of measurements and incidents
 * @param catchUpSeconds time before the start of which the devices bring readings along
 * @param alarmsExpected whether an alarm has to come
 */
record DemoModel(
        Path file, Facility facility, Optional<Path> ifc, Path replay, int catchUpSeconds, boolean alarmsExpected) {
    private static final int MOST_FINDINGS = 10;

    /** The sample station with its real measurements. */
    static DemoModel sample(Path home) {
        Path sample = home.resolve("ditto-things/sample");
        Path file = sample.resolve("station.adit");
        return new DemoModel(
                file,
                AditFile.load(file),
                Optional.of(sample.resolve("station.ifc")),
                sample.resolve("replay.tsv"),
                0,
                true);
    }

    /**
     * The user's own file, with sensors proposed where it has none, and a made-up incident.
     *
     * @param folder where model and table are written
     * @throws IllegalArgumentException if there is nothing in it that could be shown
     */
    static DemoModel imported(Path ifc, Path folder, PrintStream out) throws IOException {
        out.println("Importing " + ifc);
        ImportResult result = IfcImport.toFacility(ifc, ImportOptions.defaults(), (done, all) -> {});
        result.findings().stream().limit(MOST_FINDINGS).forEach(finding -> out.println("  " + finding));
        if (result.findings().size() > MOST_FINDINGS) {
            out.printf("  and %d more: ./adit inspect %s%n", result.findings().size() - MOST_FINDINGS, ifc);
        }
        if (result.channels() == 0) {
            throw new IllegalArgumentException(ifc
                    + " has no sensors and no spaces for which some could be proposed, so there is nothing to show.");
        }
        Path file = Files.createDirectories(folder).resolve("facility.adit");
        AditFile.save(result.facility(), file);
        out.printf("  %d assets, %d channels%n", result.assets(), result.channels());
        if (result.proposed() > 0) {
            out.printf(
                    "  The file has no sensors, so these are proposals and marked as simulated: %d.%n",
                    result.proposed());
        }
        out.println("  All readings are made up, an incident among them.");
        List<String> incidents = DemoSignals.table(result.facility());
        Path replay = folder.resolve("replay.tsv");
        Files.write(replay, incidents);
        return new DemoModel(
                file, result.facility(), Optional.of(ifc), replay, DemoSignals.CATCH_UP_SECONDS, !incidents.isEmpty());
    }
}
