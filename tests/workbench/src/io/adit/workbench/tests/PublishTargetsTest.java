package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.publish.PublishTarget;
import io.adit.workbench.publish.PublishTarget.Login;
import io.adit.workbench.publish.PublishTargets;
import io.adit.workbench.publish.TargetWay;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTargetsTest {
    private static final PublishTarget SITE =
            PublishTarget.server("Test / site", "host:8080", new Login("admin", "pass-4711"));
    private static final PublishTarget REAL = new PublishTarget(
            "Real ones",
            URI.create("https://ditto.example"),
            new Login("ditto", "pass-4712"),
            URI.create("https://hono.example:28443"),
            new Login("registry", "pass-4713"),
            new TargetWay(
                    "https://login.example/token",
                    "twins",
                    "ditto",
                    "hono",
                    "proxy.example:3128",
                    "site",
                    "pass-4714",
                    ".site.example",
                    ""));

    @TempDir
    Path folder;

    /** The storage writes plain values in Base64; properties escape its equals signs. */
    private static String coded(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTargetsAndForgetsThemWithTheirPasswords() throws Exception {
        PublishTargets targets = PublishTargets.open(folder);
        targets.keep(SITE);
        targets.keep(REAL);
        assertEquals(List.of(REAL, SITE), PublishTargets.open(folder).all());
        targets.forget("Real ones");
        assertEquals(List.of(SITE), PublishTargets.open(folder).all());
    }

    @Test
    void writesNoPasswordInTheClearAndTheKeyForItsOwnerOnly() throws Exception {
        PublishTargets.open(folder).keep(REAL);
        String file = Files.readString(folder.resolve("targets.secure"));
        assertTrue(file.contains(coded("registry")), file);
        assertFalse(file.contains("pass-47"), file);
        assertFalse(file.contains(coded("pass-4712")), file);
        assertFalse(file.contains(coded("pass-4713")), file);
        assertTrue(file.contains(coded("proxy.example:3128")), file);
        assertFalse(file.contains(coded("pass-4714")), file);
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(folder.resolve("targets.key")));
        assertFalse(REAL.toString().contains("pass-47"), REAL.toString());
    }
}
