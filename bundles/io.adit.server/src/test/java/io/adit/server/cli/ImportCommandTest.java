package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Asset;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code adit import} of the sample station and of a revision of it, and {@code adit validate --ids}. */
class ImportCommandTest {
    private static final Path STATION = Path.of("../../ditto-things/sample/station.ifc");

    @TempDir
    Path folder;

    private Path model;
    private Path revision;

    private static String run(int code, String... words) {
        CommandLine line = Adit.commandLine();
        StringWriter err = new StringWriter();
        line.setErr(new PrintWriter(err, true));
        assertThat(line.execute(words)).as(err.toString()).isEqualTo(code);
        return err.toString();
    }

    @BeforeEach
    void importStation() throws IOException {
        model = folder.resolve("station.adit");
        run(0, "import", STATION.toString(), "-o", model.toString());
        String text = Files.readString(STATION, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("'Sump pump P1'");
        revision = Files.writeString(
                folder.resolve("rev-b.ifc"),
                text.replace("'Sump pump P1'", "'Drain pump P1'"),
                StandardCharsets.ISO_8859_1);
    }

    private String pump() {
        Facility facility = AditFile.load(model);
        for (var all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Asset asset && "P1".equals(asset.getTag())) {
                return asset.getName();
            }
        }
        throw new AssertionError("no pump P1");
    }

    @Test
    void takesARevisionIntoTheModel() {
        run(0, "import", revision.toString(), "--into", model.toString(), "--dry-run");
        assertThat(pump()).isEqualTo("Sump pump P1");
        run(0, "import", revision.toString(), "--into", model.toString(), "--json");
        assertThat(pump()).isEqualTo("Drain pump P1");
    }

    @Test
    void keepsWhatItIsToldToKeep() throws IOException {
        Facility facility = AditFile.load(model);
        String[] key = new String[1];
        facility.eAllContents().forEachRemaining(each -> {
            if (each instanceof Asset asset && "P1".equals(asset.getTag())) {
                key[0] = "renamed:" + asset.getId();
            }
        });
        run(0, "import", revision.toString(), "--into", model.toString(), "--keep", key[0]);
        assertThat(pump()).isEqualTo("Sump pump P1");
        assertThat(run(Adit.FAILED, "import", revision.toString(), "--into", model.toString(), "--take", "moved:x"))
                .contains("no change of this revision is called 'moved:x'");
    }

    @Test
    void wantsToKnowWhereTheModelIs() {
        assertThat(run(Adit.FAILED, "import", STATION.toString())).contains("--into FILE.adit");
    }

    @Test
    void checksAgainstAnIds() throws IOException {
        String ids = """
            <ids xmlns="http://standards.buildingsmart.org/IDS"><info><title>T</title></info><specifications>
            <specification name="Pumps have tags" ifcVersion="IFC4X3_ADD2"><applicability maxOccurs="unbounded">
            <entity><name><simpleValue>IFCPUMP</simpleValue></name></entity></applicability>
            <requirements><attribute><name><simpleValue>%s</simpleValue></name></attribute></requirements>
            </specification></specifications></ids>\
            """;
        Path good = Files.writeString(folder.resolve("good.ids"), ids.formatted("Tag"));
        Path bad = Files.writeString(folder.resolve("bad.ids"), ids.formatted("Description"));
        Path strange = Files.writeString(folder.resolve("strange.ids"), "<ids/>");
        run(0, "validate", STATION.toString(), "--ids", good.toString());
        run(Adit.FAILED, "validate", STATION.toString(), "--ids", bad.toString(), "--json");
        assertThat(run(Adit.FAILED, "validate", STATION.toString(), "--ids", strange.toString()))
                .contains("no IDS 1.0");
    }
}
