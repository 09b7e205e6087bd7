package io.adit.server.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The 3D models of facilities: of each the IFC file as it was published last, and what browsers made of that file. A new file takes the place of the
 * old one and of all that was made of it. Blocks; thread-safe.
 */
public final class ModelStore {
    private static final String IFC = ".ifc";
    private static final String SHAPES = ".shapes";
    private static final String UNFINISHED = ".new";
    /** Hashes of thing and file, and the form for shapes. */
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([0-9a-f]{64})(?:\\.ifc|-(\\d{1,4})\\.shapes)");

    private static final String STEP = "ISO-10303-21";
    /** A byte order mark and blank lines may stand before. */
    private static final int HEAD = 512;

    private final Path folder;

    /**
     * Opens a store; what was not uploaded to its end is deleted.
     *
     * @param folder exists; nothing else is kept there
     */
    public ModelStore(Path folder) {
        this.folder = folder;
        try {
            for (Path each : files()) {
                if (each.toString().endsWith(UNFINISHED)) {
                    Files.delete(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the 3D models in " + folder + " can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * What there is of a model.
     *
     * @param hash SHA-256 of the IFC file, in hex
     * @param shapes the forms of shapes that were made of it
     */
    public record Model(Path ifc, String hash, long bytes, Instant time, List<Integer> shapes) {}

    /** The model of a facility; empty where none was published. */
    public synchronized Optional<Model> find(String thingId) throws IOException {
        List<Matcher> names = names(thingId);
        Optional<Matcher> named =
                names.stream().filter(name -> name.group(3) == null).findFirst();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String hash = named.get().group(2);
        List<Integer> shapes = names.stream()
                .filter(name -> name.group(3) != null && name.group(2).equals(hash))
                .map(name -> Integer.valueOf(name.group(3)))
                .sorted()
                .toList();
        Path ifc = folder.resolve(named.get().group());
        Instant time = Files.getLastModifiedTime(ifc).toInstant();
        return Optional.of(new Model(ifc, hash, Files.size(ifc), time, shapes));
    }

    /** The file of shapes of a form; empty where there is none. @param hash of the IFC file that they were made of */
    public Optional<Path> shapes(String thingId, String hash, int form) {
        Path file = folder.resolve(shapesName(thingId, hash, form));
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** A new file to write an upload into, which is then kept or deleted. */
    public Path temporary() {
        return folder.resolve(UUID.randomUUID() + UNFINISHED);
    }

    /**
     * Makes an uploaded file the IFC file of a facility.
     *
     * @param file complete; is moved
     * @return its hash; empty, and nothing is changed, where the file is no IFC
     */
    public synchronized Optional<String> keepIfc(String thingId, Path file) throws IOException {
        if (!isStep(file)) {
            return Optional.empty();
        }
        String hash = hash(file);
        move(file, own(thingId) + "-" + hash + IFC);
        for (Matcher name : names(thingId)) {
            if (!name.group(2).equals(hash)) {
                Files.delete(folder.resolve(name.group()));
            }
        }
        return Optional.of(hash);
    }

    /** Keeps uploaded shapes; false, and nothing is changed, where the IFC file is another by now. @param file complete; is moved */
    public synchronized boolean keepShapes(String thingId, String hash, int form, Path file) throws IOException {
        if (find(thingId).filter(model -> model.hash().equals(hash)).isEmpty()) {
            return false;
        }
        move(file, shapesName(thingId, hash, form));
        return true;
    }

    /** Forgets the model of a facility; false where there is none. */
    public synchronized boolean remove(String thingId) throws IOException {
        List<Matcher> names = names(thingId);
        for (Matcher name : names) {
            Files.delete(folder.resolve(name.group()));
        }
        return !names.isEmpty();
    }

    private static String own(String thingId) {
        return HexFormat.of().formatHex(digest().digest(thingId.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shapesName(String thingId, String hash, int form) {
        return own(thingId) + "-" + hash + "-" + form + SHAPES;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<Matcher> names(String thingId) throws IOException {
        String own = own(thingId);
        return files().stream()
                .map(file -> NAME.matcher(file.getFileName().toString()))
                .filter(name -> name.matches() && name.group(1).equals(own))
                .toList();
    }

    private void move(Path file, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isStep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains(STEP);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
