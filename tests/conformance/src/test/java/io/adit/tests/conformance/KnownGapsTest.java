package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.conformance.kit.Gaps;
import io.adit.tests.conformance.kit.Resource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownGapsTest {
    @Test
    void everyKnownGapIsACase() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Resource resource : resources()) {
            names.addAll(resource.names());
        }
        assertThat(names).isNotEmpty().containsAll(Gaps.all().keySet());
    }

    private static Iterable<Resource> resources() throws IOException, ReflectiveOperationException {
        Set<Resource> resources = new java.util.HashSet<>();
        Path folder = Path.of(
                        KnownGapsTest.class.getResource("KnownGapsTest.class").getPath())
                .getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.class")).toList()) {
                Class<?> type = Class.forName(KnownGapsTest.class.getPackageName() + "."
                        + folder.relativize(file)
                                .toString()
                                .replace(".class", "")
                                .replace(File.separatorChar, '.'));
                if (Resource.class.isAssignableFrom(type)) {
                    var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    resources.add((Resource) constructor.newInstance());
                }
            }
        }
        return resources;
    }
}
