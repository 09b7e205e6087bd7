package io.adit.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.ifc.inspect.IfcInspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Those of buildingSMART's rules that concern what is read here: PJS001, sizes of conversion-based units, and PJS003, well-formed GlobalIds
 * (of products and projects; relationships are not looked at).
 */
class GherkinRulesTest {
    private static final Path RULES = Path.of("../../../shared/data/ifc/gherkin-rules");

    @Test
    void casesArePresent() {
        assumeTrue(Files.isDirectory(RULES), "skipped: " + RULES + " is absent");
    }

    @TestFactory
    Stream<DynamicTest> sizesOfUnits() throws IOException {
        return cases("pjs001", List.of("UNIT_FACTOR", "UNKNOWN_UNIT"), "fluid_oz", "fortnight");
    }

    @TestFactory
    Stream<DynamicTest> globalIds() throws IOException {
        return cases("pjs003", List.of("BAD_GLOBAL_ID"), "ifcrelnests");
    }

    /** @param unjudged parts of the names of files that say nothing of this: units without a code here, relationships */
    private static Stream<DynamicTest> cases(String rule, List<String> codes, String... unjudged) throws IOException {
        if (!Files.isDirectory(RULES)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(RULES.resolve(rule))) {
            return files
                    .filter(file -> file.toString().endsWith(".ifc"))
                    .filter(file -> Stream.of(unjudged).noneMatch(file.toString()::contains))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, codes)));
        }
    }

    private static void check(Path file, List<String> codes) {
        List<String> found = IfcInspection.inspect(file).findings().stream()
                .map(Finding::code)
                .filter(codes::contains)
                .toList();
        if (file.getFileName().toString().startsWith("fail")) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
    }
}
