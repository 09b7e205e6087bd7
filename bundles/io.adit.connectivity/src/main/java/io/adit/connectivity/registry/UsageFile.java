package io.adit.connectivity.registry;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that keeps what tenants have used: {@code {"tenant":{"day":[bytes,millis]}}}. Replaced as a whole. */
final class UsageFile {
    private static final Logger LOG = LoggerFactory.getLogger(UsageFile.class);

    private final Path path;

    UsageFile(Path path) {
        this.path = path;
    }

    /** Returns what was written last; a file that can't be read counts as nothing used, with a word in the log. */
    Map<String, UsedDays> read() {
        Map<String, UsedDays> result = new HashMap<>();
        try {
            JsonObject json = new JsonObject(Buffer.buffer(Files.readAllBytes(path)));
            for (String tenant : json.fieldNames()) {
                result.put(tenant, UsedDays.read(json.getJsonObject(tenant)));
            }
        } catch (NoSuchFileException e) {
            LOG.debug("nothing was used yet: {}", path);
        } catch (IOException | DecodeException | ClassCastException | NullPointerException | NumberFormatException e) {
            LOG.error("{} can't be read; the use of all tenants is counted from nothing", path, e);
        }
        return result;
    }

    synchronized void write(Map<String, UsedDays> tenants) throws IOException {
        JsonObject json = new JsonObject();
        tenants.forEach((tenant, days) -> json.put(tenant, days.json()));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.toBuffer().getBytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
