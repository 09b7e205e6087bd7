package io.adit.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.ifc.inspect.IfcInspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Those of buildingSMART's rules that concern what becomes a twin, on the cases that come with them: what is to fail has a finding, all else has none. */
class GherkinRulesTest {
    private static final Path RULES = Path.of("../../../shared/data/ifc/gherkin-rules");

    /** The findings that a rule stands for. */
    private static final Map<String, List<String>> CODES = Map.of(
            "ifc101", List.of("UNOFFICIAL_SCHEMA"),
            "ojt001", List.of("UNNAMED_TYPE", "TYPE_TWICE"),
            "pjs001", List.of("UNIT_FACTOR"),
            "pjs003", List.of("BAD_GLOBAL_ID"),
            "pse002", List.of("SET_NAME"),
            "sps001", List.of("MANY_SITES", "NO_BUILDING", "BUILDING_PLACE"),
            "sps003", List.of("SEVERAL_PLACES"),
            "sps005", List.of("NO_PLACE", "SEVERAL_PLACES"),
            "sps007", List.of("NO_PLACE", "SEVERAL_PLACES", "NOT_IN_STRUCTURE"));

    @Test
    void casesArePresent() {
        assumeTrue(Files.isDirectory(RULES), "skipped: " + RULES + " is absent");
    }

    @TestFactory
    Stream<DynamicNode> rules() {
        return Files.isDirectory(RULES)
                ? CODES.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), cases(rule)))
                : Stream.of();
    }

    private static Stream<DynamicTest> cases(Map.Entry<String, List<String>> rule) {
        try (Stream<Path> files = Files.list(RULES.resolve(rule.getKey()))) {
            return files.filter(file -> file.toString().endsWith(".ifc")).sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, rule.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, List<String> codes) {
        List<Finding> found = IfcInspection.inspect(file).findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
        if (file.getFileName().toString().startsWith("fail")) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
    }
}
