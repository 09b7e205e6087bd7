package io.adit.things.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedEntriesTest {
    private static final List<Doc> DOCS =
            IntStream.range(0, 40).mapToObj(i -> new Doc("a:" + i)).toList();

    private record Pair(Object key, Doc doc) {
        static final Comparator<Pair> ORDER = Comparator.comparing(Pair::key, Keys::compare)
                .thenComparing(pair -> pair.doc.id())
                .thenComparing(pair -> pair.key instanceof Keys.Marker marker ? marker.ordinal() : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatASortedSetHolds(long seed) {
        Random random = new Random(seed);
        TreeSet<Pair> expected = new TreeSet<>(Pair.ORDER);
        SortedEntries entries = SortedEntries.NONE;
        for (int i = 0; i < 6000; i++) {
            Pair pair = new Pair(key(random), DOCS.get(random.nextInt(DOCS.size())));
            boolean grows = random.nextInt(i < 4000 ? 4 : 2) > 0;
            if (grows) {
                entries = entries.with(pair.key, pair.doc);
                expected.add(pair);
            } else {
                Pair some = expected.isEmpty() ? pair : expected.ceiling(pair);
                Pair gone = some == null ? expected.last() : some;
                entries = entries.without(gone.key, gone.doc);
                expected.remove(gone);
            }
            if (i % 500 == 0) {
                check(entries, expected, key(random));
            }
        }
        check(entries, expected, key(random));
    }

    @Test
    void keepsAnOldStateWhileANewOneIsMade() {
        SortedEntries old = SortedEntries.NONE.with(1L, DOCS.get(0)).with(2L, DOCS.get(1));
        SortedEntries changed = old.without(1L, DOCS.get(0)).with(3L, DOCS.get(2));
        assertThat(keys(old, KeyRange.whole())).containsExactly(1L, 2L);
        assertThat(keys(changed, KeyRange.whole())).containsExactly(2L, 3L);
    }

    private static Object key(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Keys.Marker.values()[random.nextInt(Keys.Marker.values().length)];
            case 1 -> "s" + random.nextInt(50);
            case 2 -> random.nextBoolean();
            case 3 -> random.nextInt(50) / 2.0;
            default -> (long) random.nextInt(300);
        };
    }

    private static void check(SortedEntries entries, TreeSet<Pair> expected, Object some) {
        assertThat(keys(entries, KeyRange.whole()))
                .usingElementComparator(Keys::compare)
                .isEqualTo(keys(expected));
        assertThat(entries.size()).isEqualTo(expected.size());
        List<Object> equal = expected.stream()
                .map(Pair::key)
                .filter(key -> Keys.compare(key, some) == 0)
                .toList();
        assertThat(keys(entries, KeyRange.only(some))).hasSameSizeAs(equal);
        assertThat(entries.estimate(KeyRange.only(some), key -> true)).isEqualTo(equal.size());
        List<Pair> descending = expected.stream()
                .sorted(Comparator.comparing(Pair::key, (a, b) -> Keys.compare(b, a))
                        .thenComparing(pair -> pair.doc.id()))
                .toList();
        List<String> ids = new ArrayList<>();
        entries.descending(KeyRange.whole().to(), KeyRange.whole().from(), (key, doc) -> ids.add(doc.id()));
        assertThat(ids).isEqualTo(descending.stream().map(pair -> pair.doc.id()).toList());
    }

    private static List<Object> keys(TreeSet<Pair> pairs) {
        return pairs.stream().map(Pair::key).toList();
    }

    private static List<Object> keys(SortedEntries entries, KeyRange range) {
        List<Object> keys = new ArrayList<>();
        entries.forEach(range, (key, doc) -> keys.add(key));
        return keys;
    }
}
