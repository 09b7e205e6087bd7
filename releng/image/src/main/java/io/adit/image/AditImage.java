package io.adit.image;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the image of a built Adit: {@code AditImage HOME BASE NAME FILE [PYTHON]}. Layers go from what seldom changes to what changes with
 * each build; the same files give the same image. It runs as user 10001, and keeps its data in {@code /data}.
 */
public final class AditImage {
    /** A base that has nothing. */
    public static final String SCRATCH = "scratch";

    private static final String USER = "10001:10001";
    private static final Instant NO_TIME = Instant.ofEpochSecond(1);
    private static final AbsoluteUnixPath HOME = AbsoluteUnixPath.get("/adit");
    private static final AbsoluteUnixPath DATA = AbsoluteUnixPath.get("/data");
    private static final List<Integer> PORTS = List.of(8080, 1883, 8090, 5672, 15672);

    private final Path home;
    private final @Nullable Path python;

    /** One whose base has the Python that steps need, or that has no steps. @param home as in {@link #AditImage(Path, Path)} */
    public AditImage(Path home) {
        this(home, null);
    }

    /**
     * @param home the folder of the sources, with the dashboard, the server and the engine on Kafka built
     * @param python a folder with {@code bin/python3} and all that it needs; null: none
     */
    public AditImage(Path home, @Nullable Path python) {
        this.home = home;
        this.python = python;
    }

    /** Makes the image and says where it is; exits with 1 and one sentence where it can't. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length < 4 || arguments.length > 5) {
            System.err.println(
                    "adit: an image needs the folder of the sources, a base, a name and a file, and may have a Python.");
            System.exit(2);
        }
        try {
            Path file = Path.of(arguments[3]);
            Path python = arguments.length < 5 ? null : Path.of(arguments[4]);
            new AditImage(Path.of(arguments[0]), python).write(arguments[1], arguments[2], file);
            System.out.printf(
                    "Wrote %s, %,d bytes. Load it: docker load -i %s%n", arguments[2], Files.size(file), file);
        } catch (IOException | InvalidImageReferenceException | ExecutionException e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("adit: the image can't be made: " + cause.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes the image as {@code docker load} reads it.
     *
     * @param base an image with a Java, as a registry names it, {@code tar://FILE}, or {@link #SCRATCH}
     * @param name of the image, with a tag
     * @throws ExecutionException where the base can't be had or the file not be written
     */
    public void write(String base, String name, Path file)
            throws IOException, InvalidImageReferenceException, InterruptedException, ExecutionException {
        Path empty = Files.createTempDirectory("adit-image-");
        try {
            JibContainerBuilder image = base.equals(SCRATCH) ? Jib.fromScratch() : Jib.from(base);
            if (python != null) {
                image.addFileEntriesLayer(python(python));
            }
            image.addFileEntriesLayer(jars("libraries", "lib", "bundles/io.adit.server/target/lib", other()))
                    .addFileEntriesLayer(jars("streams", "streams", "bundles/io.adit.streams/target/lib", jar -> true))
                    .addFileEntriesLayer(files(empty))
                    .addFileEntriesLayer(jars("adit", "lib", "bundles/io.adit.server/target/lib", other().negate()))
                    .setEntrypoint(HOME.resolve("bin/adit").toString())
                    .setProgramArguments("serve", "--data=/data/adit", "--host=0.0.0.0")
                    .setUser(USER)
                    .setWorkingDirectory(DATA)
                    .addVolume(DATA)
                    .setFormat(ImageFormat.Docker)
                    .addLabel("org.opencontainers.image.title", "Adit")
                    .addLabel("org.opencontainers.image.licenses", "EPL-2.0");
            PORTS.forEach(port -> image.addExposedPort(Port.tcp(port)));
            image.containerize(Containerizer.to(TarImage.at(file).named(ImageReference.parse(name)))
                    .setToolName("adit")
                    .setApplicationLayersCache(empty.resolve("cache")));
        } catch (RegistryException | CacheDirectoryCreationException e) {
            throw new ExecutionException(e);
        } finally {
            delete(empty);
        }
    }

    private static Predicate<Path> other() {
        return jar -> !String.valueOf(jar.getFileName()).startsWith("io.adit.");
    }

    private FileEntriesLayer jars(String name, String to, String from, Predicate<Path> which) throws IOException {
        Path folder = home.resolve(from);
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(each -> each.toString().endsWith(".jar"))
                    .filter(which)
                    .sorted()
                    .forEach(jar -> layer.addEntry(jar, HOME.resolve(to).resolve(String.valueOf(jar.getFileName()))));
        }
        return layer.build();
    }

    /** The files of a Python, of which those may be run that may be run here. */
    private static FileEntriesLayer python(Path folder) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("python");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                layer.addEntry(
                        file,
                        HOME.resolve("python").resolve(folder.relativize(file).toString()),
                        FilePermissions.fromOctalString(Files.isExecutable(file) ? "755" : "644"));
            }
        }
        return layer.build();
    }

    /** The dashboard, thing models, how it starts, and a folder for data that its user may write. */
    private FileEntriesLayer files(Path empty) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("files");
        layer.addEntryRecursive(home.resolve("web/dist"), HOME.resolve("web/dist"));
        layer.addEntryRecursive(home.resolve("ditto-things/models"), HOME.resolve("ditto-things/models"));
        layer.addEntry(
                home.resolve("releng/image/src/main/container/adit"),
                HOME.resolve("bin/adit"),
                FilePermissions.fromOctalString("755"));
        layer.addEntry(home.resolve("LICENSE.md"), HOME.resolve("LICENSE.md"));
        layer.addEntry(
                Files.createDirectory(empty.resolve("data")),
                DATA,
                FilePermissions.fromOctalString("700"),
                NO_TIME,
                USER);
        return layer.build();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
