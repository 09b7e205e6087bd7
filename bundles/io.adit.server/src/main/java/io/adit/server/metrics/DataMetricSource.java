package io.adit.server.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The disk and what of it each part of the data folder takes. Sizes are looked up at most once a minute. */
public final class DataMetricSource implements MetricSource {
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final List<String> PARTS = List.of(
            "ingest",
            "rerun",
            "history",
            "things",
            "commands",
            "notifications",
            "registry",
            "models",
            "steps",
            "centre");

    private final Path folder;
    private Map<String, Long> sizes = Map.of();
    private long lookedNanos;

    /** @param folder the data folder */
    public DataMetricSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public void tell(Scrape scrape) {
        DiskRoom.of(folder).ifPresent(disk -> {
            scrape.gauge("adit_disk_free_bytes", "Room on the disk of the data folder.", disk.free());
            scrape.gauge("adit_disk_size_bytes", "Size of the disk of the data folder.", disk.all());
        });
        if (sizes.isEmpty() || System.nanoTime() - lookedNanos > KEPT_NANOS) {
            sizes = sizes();
            lookedNanos = System.nanoTime();
        }
        sizes.forEach((part, bytes) ->
                scrape.gauge("adit_data_bytes", "Size of a part of the data folder.", bytes, "part", part));
    }

    private Map<String, Long> sizes() {
        Map<String, Long> found = new TreeMap<>();
        for (String part : PARTS) {
            Path root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                found.put(part, size(root));
            }
        }
        return found;
    }

    private static long size(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.mapToLong(DataMetricSource::bytes).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a file that went meanwhile; the next look will tell
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
