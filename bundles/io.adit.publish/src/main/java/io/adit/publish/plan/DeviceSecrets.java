package io.adit.publish.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Passwords of devices in a file that only its owner can read: one line for each device, tab between tenant, device id,
 * auth id and password. The person who commissions the devices needs them once; then the file should be deleted.
 */
public final class DeviceSecrets implements Secrets {
    private final Path file;

    /** @param file made when the first password is kept */
    public DeviceSecrets(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public synchronized void keep(String tenant, String deviceId, String authId, String password) {
        try {
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            lines.removeIf(line -> line.startsWith(tenant + "\t" + deviceId + "\t"));
            lines.add(String.join("\t", tenant, deviceId, authId, password));
            Path draft = Files.createTempFile(file.getParent(), ".secrets", ".tmp", ownerOnly());
            Files.write(draft, lines, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the device passwords cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
