package io.adit.workbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Path TARGET = Path.of("../../target-platform/adit-target.target");
    private static final Pattern FRAMEWORK =
            Pattern.compile("<artifactId>org\\.eclipse\\.osgi</artifactId><version>([^<]+)</version>");

    @TempDir
    Path folder;

    @Test
    void hasTheFrameworkThatTheTargetPlatformHas() throws Exception {
        Matcher target = FRAMEWORK.matcher(Files.readString(TARGET));
        assertThat(target.find()).isTrue();
        Path jar = Path.of(EclipseStarter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile framework = new JarFile(jar.toFile())) {
            assertThat(framework.getManifest().getMainAttributes().getValue("Bundle-Version"))
                    .startsWith(target.group(1) + ".");
        }
    }

    @Test
    void saysInOneLineThatThereIsNoProduct() throws Exception {
        assertThat(said(13)).isEqualTo("adit: the launcher needs the folder of a product.\n");
        Files.createDirectories(folder.resolve("plugins"));
        assertThat(said(13, folder.toString()))
                .startsWith("adit: the workbench did not start: ")
                .contains(folder.resolve("plugins").toString(), "no org.eclipse.osgi_*.jar in it")
                .hasLineCount(1);
    }

    private static String said(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(expected);
        return said;
    }
}
