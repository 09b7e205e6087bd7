package io.adit.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image of a home with a few small files. */
class AditImageTest {
    private static final Path START = Path.of("src/main/container/adit");

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeHome() throws Exception {
        home = folder.resolve("home");
        for (String file : List.of(
                "bundles/io.adit.server/target/lib/io.adit.server-1.jar",
                "bundles/io.adit.server/target/lib/vertx-core-5.jar",
                "bundles/io.adit.streams/target/lib/kafka-streams-4.jar",
                "web/dist/index.html",
                "ditto-things/models/asset-1.0.0.tm.jsonld",
                "LICENSE.md",
                "releng/image/src/main/container/adit")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), file);
        }
        Files.copy(START, home.resolve("releng/image/src/main/container/adit"), StandardCopyOption.REPLACE_EXISTING);
    }

    private ImageTar write(String file) throws Exception {
        new AditImage(home).write(AditImage.SCRATCH, "adit:test", folder.resolve(file));
        return new ImageTar(folder.resolve(file));
    }

    @Test
    void hasLayersFromWhatSeldomChangesToWhatOftenDoes() throws Exception {
        List<String> files = new ArrayList<>();
        Map<String, TarArchiveEntry> entries = new LinkedHashMap<>();
        write("image.tar").layers((entry, content) -> {
            entries.put(entry.getName(), entry);
            if (entry.isFile()) {
                files.add(entry.getName());
            }
        });
        assertThat(files)
                .containsExactly(
                        "adit/lib/vertx-core-5.jar",
                        "adit/streams/kafka-streams-4.jar",
                        "adit/LICENSE.md",
                        "adit/bin/adit",
                        "adit/ditto-things/models/asset-1.0.0.tm.jsonld",
                        "adit/web/dist/index.html",
                        "adit/lib/io.adit.server-1.jar");
        assertThat(entries.get("adit/bin/adit").getMode() & 0777).isEqualTo(0755);
        assertThat(entries.get("data/").getMode() & 0777).isEqualTo(0700);
        assertThat(entries.get("data/").getLongUserId()).isEqualTo(10001);
    }

    @Test
    void startsTheServerAsAUserWithoutRights() throws Exception {
        ImageTar image = write("image.tar");
        assertThat(image.manifest.get("RepoTags").get(0).asText()).isEqualTo("adit:test");
        var config = image.configuration.get("config");
        assertThat(config.get("User").asText()).isEqualTo("10001:10001");
        assertThat(config.get("Entrypoint").toString()).isEqualTo("[\"/adit/bin/adit\"]");
        assertThat(config.get("Cmd").toString()).isEqualTo("[\"serve\",\"--data=/data/adit\",\"--host=0.0.0.0\"]");
        assertThat(config.get("Volumes").has("/data")).isTrue();
        assertThat(config.get("ExposedPorts").size()).isEqualTo(5);
        assertThat(image.configuration.get("rootfs").get("diff_ids")).hasSize(4);
    }

    @Test
    void hasThePythonThatItIsGivenBelowAllElse() throws Exception {
        Path python = folder.resolve("python");
        Path start = python.resolve("bin/python3");
        Files.createDirectories(start.getParent());
        Files.writeString(start, "#!/bin/sh");
        Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(python.resolve("os.py"), "x = 1");
        new AditImage(home, python).write(AditImage.SCRATCH, "adit:test", folder.resolve("image.tar"));
        List<String> files = new ArrayList<>();
        new ImageTar(folder.resolve("image.tar")).layers((entry, content) -> {
            if (entry.isFile()) {
                files.add(Integer.toOctalString(entry.getMode() & 0777) + " " + entry.getName());
            }
        });
        assertThat(files)
                .startsWith("755 adit/python/bin/python3", "644 adit/python/os.py", "644 adit/lib/vertx-core-5.jar");
    }

    @Test
    void isTheSameForTheSameFiles() throws Exception {
        write("one.tar");
        write("two.tar");
        assertThat(folder.resolve("one.tar")).hasSameBinaryContentAs(folder.resolve("two.tar"));
    }
}
