package io.adit.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportResult;
import io.adit.ifc.inspect.IfcInspection;
import io.adit.ifc.step.StepException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every IFC file of the shared data against {@code expectations.tsv}, which says how the numbers were counted. */
class ExpectationsTest {
    private static final Path DATA = Path.of("../../../shared/data");

    private static List<String[]> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/expectations.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> fileGivesWhatIsExpected() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Path file = DATA.resolve(row[0]);
                    assumeTrue(Files.exists(file), "skipped: " + file + " is absent");
                    if (row[1].equals("broken")) {
                        assertThatThrownBy(() -> IfcInspection.inspect(file))
                                .isInstanceOfSatisfying(
                                        StepException.class,
                                        e -> assertThat(e.code().name()).isEqualTo(row[6]));
                    } else {
                        check(row, file);
                    }
                }));
    }

    private static void check(String[] row, Path file) {
        IfcInspection inspection = IfcInspection.inspect(file);
        assertThat(inspection.header().schema()).isEqualTo(row[2]);
        assertThat(inspection.instances()).as("instances").isEqualTo(Integer.parseInt(row[3]));
        assertThat(inspection.spatialElements()).as("spatial elements").isEqualTo(Integer.parseInt(row[4]));
        assertThat(inspection.sensors()).as("sensors").hasSize(Integer.parseInt(row[5]));
        List<String> codes = inspection.findings().stream().map(Finding::code).toList();
        if (!row[6].isEmpty()) {
            assertThat(codes).contains(row[6].split(","));
        }
        if (file.getFileName().toString().startsWith("pass") && row[0].contains("step-syntax")) {
            assertThat(inspection.hasErrors()).isFalse();
        }
        ImportResult result = IfcImport.toFacility(file, ImportOptions.defaults(), ProgressListener.NONE);
        assertThat(result.channels()).isPositive();
        assertThat(result.assets()).isGreaterThanOrEqualTo(Math.max(1, inspection.spatialElements()));
    }

    @Test
    void tableNamesEveryFile() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: " + DATA + " is absent");
        Set<String> named = rows().stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(DATA)) {
            Set<String> there = files.map(
                            file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".ifc"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).containsAll(there);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
