package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.start.StartClasses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** What a start noted is loaded by the next one, of the same product, and nothing starts by it. */
class StartClassesTest {
    private static final String TYPE = Loaded.class.getName();

    @TempDir
    Path folder;

    private final BundleContext context =
            FrameworkUtil.getBundle(StartClassesTest.class).getBundleContext();
    private Path file;
    private Bundle eager;
    private Bundle lazy;

    @BeforeEach
    void install() throws Exception {
        file = folder.resolve("deep/start-classes");
        eager = bundle("eager", false);
        lazy = bundle("lazy", true);
    }

    @AfterEach
    void uninstall() throws BundleException {
        for (Bundle bundle : List.of(eager, lazy)) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        }
    }

    @Test
    void loadsWhatWasNotedAndStartsNothing() throws Exception {
        note();
        List<String> noted = Files.readAllLines(file);
        String eagerLine = "eager " + TYPE;
        String lazyLine = "lazy " + TYPE;
        assertTrue(noted.contains(eagerLine), noted.toString());
        lazy.start(Bundle.START_ACTIVATION_POLICY);
        Files.write(file, List.of(noted.getFirst(), eagerLine, lazyLine, "eager a.b.C", "gone " + TYPE, "no-space"));
        assertEquals(1, new StartClasses(context, file).load());
        assertEquals(Bundle.STARTING, lazy.getState());
        lazy.loadClass(TYPE);
        assertEquals(Bundle.ACTIVE, lazy.getState());
        assertEquals(2, new StartClasses(context, file).load());
    }

    @Test
    void takesAProductThatChangedAndADamagedFileForAFirstStart() throws Exception {
        StartClasses classes = new StartClasses(context, file);
        assertEquals(-1, classes.load());
        note();
        assertTrue(classes.load() > 0);
        lazy.uninstall();
        assertEquals(-1, classes.load());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        assertEquals(-1, classes.load());
    }

    @Test
    void watchesNoLongerWhereTheWindowStoodFirst() throws Exception {
        StartClasses classes = new StartClasses(context, file);
        classes.note();
        Thread watcher = Thread.ofPlatform().start(classes::watch);
        watcher.join();
        eager.loadClass(TYPE);
        classes.note();
        assertTrue(Files.notExists(file));
    }

    @Test
    void wasNotedByTheStartOfThisWorkbench() throws Exception {
        Path noted =
                WorkbenchPlugin.get().getStateLocation().append("start-classes").toPath();
        Ui.await("the file of the start's classes", () -> Files.exists(noted));
        List<String> lines = Files.readAllLines(noted);
        assertTrue(
                lines.contains("org.eclipse.ui.workbench org.eclipse.ui.internal.WorkbenchWindow"),
                lines.size() + " lines");
    }

    /** Another thread than the one that watches loads the class of the bundle that no class starts. */
    private void note() throws Exception {
        StartClasses classes = new StartClasses(context, file);
        Thread watcher = Thread.ofPlatform().start(classes::watch);
        watcher.join();
        eager.loadClass(TYPE);
        classes.note();
    }

    private Bundle bundle(String name, boolean startsWithClass) throws BundleException, IOException {
        return context.installBundle("test:" + name, jar(name, startsWithClass));
    }

    private static InputStream jar(String name, boolean startsWithClass) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        if (startsWithClass) {
            main.putValue(Constants.BUNDLE_ACTIVATIONPOLICY, Constants.ACTIVATION_LAZY);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String entry = TYPE.replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream type = StartClassesTest.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            type.transferTo(jar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** Its bytes are the one class of the bundles above. */
    static final class Loaded {}
}
