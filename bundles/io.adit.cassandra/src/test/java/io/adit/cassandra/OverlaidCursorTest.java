package io.adit.cassandra;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.history.store.StoreCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries with changes over them, compared with a map that was changed. */
class OverlaidCursorTest {
    private static final int KEYS = 60;

    /** The entries of one partition of a map. */
    private static final class MapCursor implements StoreCursor {
        private final NavigableMap<byte[], byte[]> map;
        private byte @Nullable [] key;

        MapCursor(NavigableMap<byte[], byte[]> map) {
            this.map = map;
        }

        @Override
        public void seek(byte[] first) {
            key = within(map.ceilingKey(first), first);
        }

        @Override
        public void seekForPrev(byte[] last) {
            key = within(map.floorKey(last), last);
        }

        private static byte @Nullable [] within(byte @Nullable [] found, byte[] asked) {
            return found == null || !CassandraSnapshot.together(found, asked) ? null : found;
        }

        @Override
        public void next() {
            key = within(map.higherKey(key), key);
        }

        @Override
        public void prev() {
            key = within(map.lowerKey(key), key);
        }

        @Override
        public boolean isValid() {
            return key != null;
        }

        @Override
        public byte[] key() {
            return key;
        }

        @Override
        public byte[] value() {
            return map.get(key);
        }
    }

    private static NavigableMap<byte[], byte[]> map() {
        return new TreeMap<>(Arrays::compareUnsigned);
    }

    /** Keys of two partitions of blocks and one of states. */
    private static byte[] key(Random random) {
        int number = random.nextInt(KEYS);
        return switch (random.nextInt(3)) {
            case 0 -> new byte[] {'B', 0, 0, 0, 0, 1, (byte) (4 * number)};
            case 1 -> new byte[] {'B', 0, 0, 0, 0, 2, (byte) (4 * number)};
            default -> new byte[] {'S', (byte) (4 * number)};
        };
    }

    private static List<String> all(StoreCursor cursor, Consumer<StoreCursor> seek, Consumer<StoreCursor> step) {
        List<String> all = new ArrayList<>();
        for (seek.accept(cursor); cursor.isValid(); step.accept(cursor)) {
            all.add(Arrays.toString(cursor.key()) + Arrays.toString(cursor.value()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void showsWhatAChangedMapShows(long seed) {
        Random random = new Random(seed);
        int seen = 0;
        for (int round = 0; round < 300; round++) {
            NavigableMap<byte[], byte[]> stored = map();
            for (int i = random.nextInt(KEYS); i > 0; i--) {
                stored.put(key(random), new byte[] {1, (byte) i});
            }
            RedoChanges changes = new RedoChanges();
            NavigableMap<byte[], byte[]> expected = map();
            expected.putAll(stored);
            for (int i = random.nextInt(KEYS); i > 0; i--) {
                byte[] key = key(random);
                byte[] value = random.nextInt(3) == 0 ? null : new byte[] {2, (byte) i};
                changes.put(key, value);
                if (value == null) {
                    expected.remove(key);
                } else {
                    expected.put(key, value);
                }
            }
            byte[] at = key(random);
            List<String> ahead = all(new MapCursor(expected), each -> each.seek(at), StoreCursor::next);
            List<String> back = all(new MapCursor(expected), each -> each.seekForPrev(at), StoreCursor::prev);
            assertThat(all(
                            new OverlaidCursor(new MapCursor(stored), changes.sorted()),
                            each -> each.seek(at),
                            StoreCursor::next))
                    .isEqualTo(ahead);
            assertThat(all(
                            new OverlaidCursor(new MapCursor(stored), changes.sorted()),
                            each -> each.seekForPrev(at),
                            StoreCursor::prev))
                    .isEqualTo(back);
            seen += ahead.size() + back.size();
        }
        assertThat(seen).isGreaterThan(1000);
    }
}
