package io.adit.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives of a product of a few small files. */
class WorkbenchArchivesTest {
    private static final String PRODUCTS =
            "features/io.adit.workbench.product/target/products/io.adit.workbench.product/";
    private static final Path LAUNCHERS = Path.of("src/main/launchers");

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = folder.resolve("home");
        product("linux/gtk/x86_64/", "org.eclipse.swt.gtk.linux.x86_64_3.jar");
        product("win32/win32/x86_64/", "org.eclipse.swt.win32.win32.x86_64_3.jar");
        product("macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse/", "org.eclipse.swt.cocoa.macosx.aarch64_3.jar");
        Stream.of(
                        "LICENSE.md",
                        "bundles/io.adit.workbench.launcher/target/launcher.jar",
                        "bundles/io.adit.workbench.launcher/target/launcher-framework.jar",
                        "features/io.adit.workbench.product/java.options",
                        "ditto-things/sample/station.adit",
                        "ditto-things/sample/station.ifc")
                .forEach(this::file);
        Path launchers = Files.createDirectories(home.resolve("releng/archives/src/main/launchers"));
        try (Stream<Path> all = Files.list(LAUNCHERS)) {
            for (Path each : all.toList()) {
                Files.copy(each, launchers.resolve(each.getFileName()));
            }
        }
    }

    private void product(String path, String fragment) {
        Stream.of(
                        "plugins/org.eclipse.osgi_1.jar",
                        "plugins/io.adit.workbench_1.jar",
                        "plugins/" + fragment,
                        "configuration/config.ini",
                        "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info",
                        "configuration/org.eclipse.osgi/1/.cp/left-by-a-start.so",
                        "p2/left-by-the-build")
                .forEach(name -> file(PRODUCTS + path + name));
    }

    private void file(String name) {
        try {
            Files.createDirectories(home.resolve(name).getParent());
            Files.writeString(home.resolve(name), name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> write(String name) throws IOException {
        return new WorkbenchArchives(home, "1.2.3").write(Files.createDirectories(folder.resolve(name)));
    }

    private static String text(Map<String, byte[]> contents, String name) {
        return new String(contents.get(name), StandardCharsets.US_ASCII);
    }

    @Test
    void holdTheProgramAndWhatStartsItOnItsSystem() throws IOException {
        List<Path> archives = write("out");
        assertThat(archives)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "adit-workbench-1.2.3-linux-x86_64.tar.gz",
                        "adit-workbench-1.2.3-windows-x86_64.zip",
                        "adit-workbench-1.2.3-macos-aarch64.tar.gz");
        assertThat(Unpacked.contents(archives.get(0)))
                .containsOnlyKeys(
                        program("adit-workbench/", "org.eclipse.swt.gtk.linux.x86_64_3.jar", "adit-workbench"));
        assertThat(Unpacked.contents(archives.get(1)))
                .containsOnlyKeys(
                        program("adit-workbench/", "org.eclipse.swt.win32.win32.x86_64_3.jar", "adit-workbench.cmd"));
        assertThat(Unpacked.contents(archives.get(2)))
                .containsOnlyKeys(program(
                        "Adit Workbench.app/Contents/Eclipse/",
                        "org.eclipse.swt.cocoa.macosx.aarch64_3.jar",
                        "../Info.plist",
                        "../MacOS/adit-workbench"));
    }

    private static List<String> program(String root, String fragment, String... launchers) {
        Stream<String> files = Stream.of(
                "plugins/org.eclipse.osgi_1.jar",
                "plugins/io.adit.workbench_1.jar",
                "plugins/" + fragment,
                "configuration/config.ini",
                "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info",
                "launcher.jar",
                "launcher-framework.jar",
                "java.options",
                "LICENSE.md",
                "ditto-things/sample/station.adit",
                "ditto-things/sample/station.ifc");
        return Stream.concat(files, Stream.of(launchers))
                .map(name -> Path.of(root + name).normalize().toString())
                .toList();
    }

    @Test
    void fillInSystemAndVersion() throws IOException {
        List<Path> archives = write("out");
        String windows = text(Unpacked.contents(archives.get(1)), "adit-workbench/adit-workbench.cmd");
        assertThat(windows).contains("-arch x86_64").doesNotContain("@ARCH@").endsWith("\r\n");
        assertThat(windows.lines().count())
                .isEqualTo(windows.chars().filter(c -> c == '\r').count());
        Map<String, byte[]> macos = Unpacked.contents(archives.get(2));
        assertThat(text(macos, "Adit Workbench.app/Contents/Info.plist")).contains(">1.2.3<");
        assertThat(text(macos, "Adit Workbench.app/Contents/MacOS/adit-workbench"))
                .contains("-XstartOnFirstThread", "-arch aarch64");
    }

    @Test
    void areTheSameForTheSameProduct() throws IOException {
        List<Path> first = write("first");
        List<Path> second = write("second");
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i), second.get(i))).isEqualTo(-1);
        }
    }

    @Test
    void areNotMadeOfAProductThatIsNotWhole() throws IOException {
        Files.delete(home.resolve(PRODUCTS + "win32/win32/x86_64/plugins/org.eclipse.swt.win32.win32.x86_64_3.jar"));
        assertThatThrownBy(() -> write("out"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no org.eclipse.swt.win32.win32.x86_64_*.jar")
                .hasMessageContaining("build the workbench first");
    }

    @Test
    void areNotMadeWithoutWhatStartsTheProduct() throws IOException {
        Files.delete(home.resolve("bundles/io.adit.workbench.launcher/target/launcher-framework.jar"));
        assertThatThrownBy(() -> write("out"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no launcher-framework.jar")
                .hasMessageContaining("build the workbench first");
    }

    @Test
    void sayInOneSentenceThatThereIsNoJava() throws Exception {
        Path root = folder.resolve("unpacked");
        Unpacked.into(root, write("out").getFirst());
        Path script = root.resolve("adit-workbench/adit-workbench");
        String copy = Files.readString(script).replaceAll("/usr/lib/jvm|/opt/java", "/none");
        Files.writeString(script, copy);
        ProcessBuilder builder = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", noJava());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("no Java 21 or later found; install one");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    /** A path with what the script needs and no Java. */
    private String noJava() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("readlink", "dirname", "sed", "head")) {
            Path found = Stream.of("/bin", "/usr/bin")
                    .map(each -> Path.of(each, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Path made = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return bin.toString();
    }
}
