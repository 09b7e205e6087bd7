package io.adit.server.ingest;

import io.adit.history.Outgoing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Up to which position there is what stations handed on, by station, origin and stream. Used by one thread. */
final class ForwardedPositions {
    private final Map<Key, Long> positions = new TreeMap<>();

    /** What has positions of its own. */
    record Key(String station, String origin, Outgoing stream) implements Comparable<Key> {
        static Key of(IngestRecord.Forwarded forwarded) {
            return new Key(forwarded.station(), forwarded.origin(), forwarded.stream());
        }

        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }

        private String text() {
            return station + '\t' + origin + '\t' + stream;
        }
    }

    void put(IngestRecord.Forwarded forwarded) {
        positions.put(Key.of(forwarded), forwarded.through());
    }

    @Nullable
    Long get(Key key) {
        return positions.get(key);
    }

    /** A line for each: station, origin, stream and position, with tabulators in between. */
    byte[] toBytes() {
        return positions.entrySet().stream()
                .map(each -> each.getKey().text() + '\t' + each.getValue() + '\n')
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #toBytes} gave. */
    static ForwardedPositions ofBytes(byte[] bytes) {
        ForwardedPositions read = new ForwardedPositions();
        read.read(bytes);
        return read;
    }

    /** Takes over what {@link #toBytes} gave. */
    void read(byte[] bytes) {
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            String[] parts = line.split("\t");
            positions.put(new Key(parts[0], parts[1], Outgoing.valueOf(parts[2])), Long.parseLong(parts[3]));
        });
    }
}
