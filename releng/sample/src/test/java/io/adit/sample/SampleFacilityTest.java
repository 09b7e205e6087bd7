package io.adit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.inspect.IfcInspection;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFacilityTest {
    private static final Path COMMITTED = Path.of("../../ditto-things/sample");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"station.ifc", "station.adit", "replay.tsv"})
    void committedFileIsWhatTheTablesGive(String name) throws Exception {
        SampleFacility.write(folder);
        assertThat(folder.resolve(name)).hasSameTextualContentAs(COMMITTED.resolve(name));
    }

    @Test
    void modelHasNoFindings() {
        assertThat(Validator.validate(AditFile.load(COMMITTED.resolve("station.adit"))))
                .isEmpty();
    }

    @Test
    void ifcHasNoFindings() {
        IfcInspection inspection = IfcInspection.inspect(COMMITTED.resolve("station.ifc"));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sensors()).hasSize(60);
    }

    @Test
    void everyChannelHasAReplayRowAndItsMeasurementsExist() throws Exception {
        Facility facility = AditFile.load(COMMITTED.resolve("station.adit"));
        Set<String> channels = new HashSet<>();
        for (TreeIterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel) {
                channels.add(channel.getId());
            }
        }
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(COMMITTED.resolve("replay.tsv"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                rows.add(parts[0]);
                assertThat("wave".equals(parts[1]) || Files.exists(COMMITTED.resolve(parts[1])))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(channels).hasSize(60);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(channels);
    }
}
