package io.adit.ifc.importer;

import io.adit.model.Asset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each channel a key that is unique in its asset: the key of its kind; where an asset has several of a kind, followed
 * by what tells its name from the others, as in {@code strainCrown}; else by a number.
 */
final class ChannelKeys {
    private static final int MAX_WORDS = 3;
    private static final int MAX_LENGTH = 48;
    private final Map<String, Integer> expected = new HashMap<>();

    /** Announces a channel of a kind. */
    void expect(Asset asset, SensorKind kind) {
        expected.merge(asset.getId() + " " + kind.key(), 1, Integer::sum);
    }

    String key(Asset asset, SensorKind kind, String name) {
        String wanted = kind.key();
        if (expected.getOrDefault(asset.getId() + " " + kind.key(), 1) > 1) {
            wanted += distinction(asset, kind, name);
        }
        wanted = wanted.length() > MAX_LENGTH ? wanted.substring(0, MAX_LENGTH) : wanted;
        String key = wanted;
        for (int i = 2; has(asset, key); i++) {
            key = wanted + i;
        }
        return key;
    }

    private static String distinction(Asset asset, SensorKind kind, String name) {
        List<String> known = Stream.concat(Stream.of(asset.getName(), kind.name(), kind.key()), kind.types().stream())
                .flatMap(text -> Stream.of(ModelIds.word(text).split("-")))
                .toList();
        return Stream.of(ModelIds.word(name).split("-"))
                .filter(word -> !word.isEmpty() && !known.contains(word))
                .limit(MAX_WORDS)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static boolean has(Asset asset, String key) {
        return asset.getChannels().stream().anyMatch(c -> key.equals(c.getKey()));
    }
}
