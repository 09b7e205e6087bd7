package io.adit.ifc.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the entity names of a file, so that the index needs two bytes per instance. */
final class TypeNames {
    private static final int MAX = 1 << 16;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] @Nullable [] keys = new byte[1 << 12][];
    private final char[] values = new char[1 << 12];
    private int used;

    /** The number of a name given as upper-case ASCII with its hash, or -1 when there are too many names. */
    int number(byte[] word, int length, int hash) {
        int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
        for (int probe = 0; probe < 8; probe++) {
            byte[] key = keys[slot];
            if (key == null) {
                int number = number(new String(word, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1));
                if (number >= 0 && used < keys.length / 2) {
                    keys[slot] = Arrays.copyOf(word, length);
                    values[slot] = (char) number;
                    used++;
                }
                return number;
            }
            if (key.length == length && Arrays.equals(key, 0, length, word, 0, length)) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return number(new String(word, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == MAX) {
            return -1;
        }
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    /** The number of a name that the file has, or -1. */
    int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    String name(int number) {
        return names.get(number);
    }

    int count() {
        return names.size();
    }
}
