package io.adit.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the archives of a built workbench, for Linux, Windows and macOS: {@code WorkbenchArchives HOME VERSION FOLDER}. Each has the program, a script that starts it with
 * the Java of the machine, the sample and the licence. What a start of the built product has left in it does not go along.
 */
public final class WorkbenchArchives {
    private static final String PRODUCTS =
            "features/io.adit.workbench.product/target/products/io.adit.workbench.product";
    private static final String OPTIONS = "features/io.adit.workbench.product/java.options";
    private static final Path LAUNCHER = Path.of("bundles/io.adit.workbench.launcher/target");
    private static final List<String> JARS = List.of("launcher.jar", "launcher-framework.jar");
    private static final String LAUNCHERS = "releng/archives/src/main/launchers";
    private static final String CONFIGURATION = "configuration/config.ini";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String SAMPLE = "ditto-things/sample";

    private final Path home;
    private final String version;

    /** @param home the folder of the sources, with the workbench built */
    public WorkbenchArchives(Path home, String version) {
        this.home = home;
        this.version = version;
    }

    /** Makes them and says where they are; exits with 1 and one sentence where it can't. */
    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println("adit: archives need the folder of the sources, a version and a folder.");
            System.exit(2);
        }
        try {
            Path folder = Files.createDirectories(Path.of(arguments[2]));
            for (Path archive : new WorkbenchArchives(Path.of(arguments[0]), arguments[1]).write(folder)) {
                System.out.printf("Wrote %s, %,d bytes%n", archive, Files.size(archive));
            }
        } catch (IOException e) {
            System.err.println("adit: the archives can't be made: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes an archive for each system.
     *
     * @return the archives
     * @throws IOException where the product of a system is not built whole, or a file can't be read or written
     */
    public List<Path> write(Path folder) throws IOException {
        checkLauncher();
        List<Path> written = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            Path product = platform.product(home.resolve(PRODUCTS));
            check(platform, product);
            Path file = folder.resolve(platform.archive(version));
            try (Archive archive = Archive.create(file)) {
                program(archive, platform, product);
                launcher(archive, platform);
                beside(archive, platform.folder());
            }
            written.add(file);
        }
        return written;
    }

    private static void check(Platform platform, Path product) throws IOException {
        for (String needed : List.of("org.eclipse.osgi_", "io.adit.workbench_", platform.fragment())) {
            if (files(product.resolve("plugins"))
                    .noneMatch(jar -> jar.getFileName().toString().startsWith(needed))) {
                throw new IOException("there is no " + needed + "*.jar in " + product.resolve("plugins")
                        + "; build the workbench first.");
            }
        }
    }

    private void checkLauncher() throws IOException {
        for (String jar : JARS) {
            if (!Files.exists(home.resolve(LAUNCHER).resolve(jar))) {
                throw new IOException("there is no " + jar + " in " + LAUNCHER + "; build the workbench first.");
            }
        }
    }

    private static void program(Archive archive, Platform platform, Path product) throws IOException {
        for (String name : List.of(CONFIGURATION, BUNDLES)) {
            archive.add(platform.folder() + name, Files.readAllBytes(product.resolve(name)), false);
        }
        for (Path file : files(product.resolve("plugins")).toList()) {
            String name = product.relativize(file).toString().replace('\\', '/');
            archive.add(platform.folder() + name, Files.readAllBytes(file), false);
        }
    }

    private void launcher(Archive archive, Platform platform) throws IOException {
        switch (platform) {
            case LINUX -> archive.add(platform.folder() + "adit-workbench", script(platform, "adit-workbench"), true);
            case WINDOWS -> {
                String lines = new String(script(platform, "adit-workbench.cmd"), StandardCharsets.US_ASCII)
                        .lines()
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
                archive.add(platform.folder() + "adit-workbench.cmd", lines.getBytes(StandardCharsets.US_ASCII), false);
            }
            case MACOS -> {
                String contents = Platform.bundle() + "Contents/";
                archive.add(contents + "Info.plist", script(platform, "Info.plist"), false);
                archive.add(contents + "MacOS/adit-workbench", script(platform, "adit-workbench.command"), true);
            }
        }
    }

    private byte[] script(Platform platform, String name) throws IOException {
        return Files.readString(home.resolve(LAUNCHERS).resolve(name))
                .replace("@ARCH@", platform.arch())
                .replace("@VERSION@", version)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What lies beside the program: what starts it, the options of Java, the licence, and the sample where the workbench looks for it. */
    private void beside(Archive archive, String folder) throws IOException {
        for (String jar : JARS) {
            archive.add(folder + jar, Files.readAllBytes(home.resolve(LAUNCHER).resolve(jar)), false);
        }
        archive.add(folder + "java.options", Files.readAllBytes(home.resolve(OPTIONS)), false);
        for (String name : List.of("LICENSE.md", SAMPLE + "/station.adit", SAMPLE + "/station.ifc")) {
            archive.add(folder + name, Files.readAllBytes(home.resolve(name)), false);
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
