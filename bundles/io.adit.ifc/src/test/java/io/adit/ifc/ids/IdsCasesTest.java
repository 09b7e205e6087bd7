package io.adit.ifc.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.adit.ifc.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The test cases of buildingSMART's IDS repository that are here: what they call invalid must at least not pass. */
class IdsCasesTest {
    private static final Path CASES = Path.of("../../../shared/data/ifc/ids-cases");

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".ids"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void casesArePresent() {
        assumeTrue(Files.isDirectory(CASES), "skipped: " + CASES + " is absent");
    }

    @TestFactory
    Stream<DynamicTest> givesWhatIsExpected() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return Stream.of();
        }
        return cases().stream()
                .map(ids -> DynamicTest.dynamicTest(CASES.relativize(ids).toString(), () -> {
                    boolean expected = ids.getFileName().toString().startsWith("pass");
                    assertThat(isPassed(ids)).isEqualTo(expected);
                }));
    }

    private static boolean isPassed(Path ids) throws IOException {
        Path ifc = ids.resolveSibling(ids.getFileName().toString().replaceFirst("\\.ids$", ".ifc"));
        try {
            return IdsCheck.check(ifc, IdsFile.read(ids), ProgressListener.NONE).isPassed();
        } catch (IdsException e) {
            return false;
        }
    }
}
