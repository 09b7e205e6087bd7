package io.adit.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The real archives, and that of Linux started in an empty folder. Needs a built workbench, a screen and xwininfo. */
@EnabledIfSystemProperty(named = "adit.archives", matches = "true")
class StartedWorkbenchIT {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private static final Pattern WINDOW = Pattern.compile("\"Adit Workbench ?\".* \\d{4}x[6-9]\\d\\d\\+");

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void stop() throws Exception {
        if (process != null) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroy);
            for (ProcessHandle each : all) { // they write into the folder until they have ended
                each.onExit().get(180, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void haveEveryBundleThatTheirConfigurationNames() throws IOException {
        List<Path> archives = new WorkbenchArchives(HOME, "test").write(folder);
        for (int i = 0; i < archives.size(); i++) {
            Platform platform = Platform.values()[i];
            Map<String, byte[]> contents = Unpacked.contents(archives.get(i));
            String bundles = new String(contents.get(platform.folder() + BUNDLES), StandardCharsets.UTF_8);
            List<String> locations = bundles.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> platform.folder() + line.split(",")[2])
                    .toList();
            assertThat(locations)
                    .hasSizeGreaterThan(90)
                    .allMatch(bundle -> contents.keySet().stream().anyMatch(name -> name.startsWith(bundle)));
            assertThat(locations).anyMatch(name -> name.contains(platform.fragment()));
            assertThat(locations.stream()
                            .filter(name -> name.contains("org.eclipse.swt."))
                            .filter(name -> name.matches(".*(linux|win32|macosx).*")))
                    .as("user interfaces of %s", platform)
                    .hasSize(1);
        }
    }

    @Test
    void opensItsWindowFromTheArchiveAlone() throws Exception {
        Path root = folder.resolve("empty");
        Unpacked.into(root, new WorkbenchArchives(HOME, "test").write(folder).getFirst());
        Path data = folder.resolve("person/.adit/workbench");
        open(root);
        stop();
        Path classes = classes(data);
        FileTime made = Files.getLastModifiedTime(classes);
        open(root); // with the classes of the first start
        stop();
        assertThat(Files.getLastModifiedTime(classes)).isEqualTo(made);
        assertThat(Files.readString(folder.resolve("said"))).doesNotContain("cds", "VM warning", "adit:");
        Path log = data.resolve(".metadata/.log");
        assertThat(Files.exists(log) ? Files.readString(log) : "").doesNotContain("!ENTRY io.adit");
    }

    /** The archive of the classes of a start. */
    private static Path classes(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Starts it, and waits for its window. */
    private void open(Path root) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        root.resolve("adit-workbench/adit-workbench").toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().remove("ADIT_WORKBENCH_DATA");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOME", folder.resolve("person").toString());
        process = builder.start();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isWindowThere() || !process.isAlive());
        assertThat(process.isAlive())
                .as(Files.readString(folder.resolve("said")))
                .isTrue();
    }

    /** Whether it has its size, which it gets when it is shown. */
    private boolean isWindowThere() throws IOException {
        Process windows = new ProcessBuilder("xwininfo", "-root", "-tree").start();
        try (BufferedReader lines = windows.inputReader()) {
            return lines.lines().anyMatch(line -> WINDOW.matcher(line).find());
        }
    }
}
