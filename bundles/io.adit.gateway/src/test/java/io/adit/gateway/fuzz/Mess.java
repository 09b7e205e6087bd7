package io.adit.gateway.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts that are nearly right, and some that are not right at all; the same for the same seed. */
final class Mess {
    private final RandomGenerator random;

    Mess(RandomGenerator random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String odd() {
        return one(Vocabulary.ODD);
    }

    /** Mostly a path that exists, else one of words of the contract, else an odd one. */
    String path() {
        if (chance(70)) {
            String path = one(Vocabulary.PATHS);
            return chance(5) ? mutated(path) : path;
        }
        if (chance(20)) {
            return chance(20) ? "/api/2/" + odd() : one(Vocabulary.ODD_PATHS);
        }
        StringBuilder path = new StringBuilder("/api/2/").append(one(Vocabulary.SEGMENTS.subList(0, 6)));
        int depth = below(6);
        for (int i = 0; i < depth; i++) {
            path.append('/').append(chance(85) ? one(Vocabulary.SEGMENTS) : odd());
        }
        return path.toString();
    }

    String rql() {
        return rql(3);
    }

    private String rql(int depth) {
        String operator = one(Vocabulary.OPERATORS);
        boolean nested = depth > 0 && List.of("and", "or", "not").contains(operator);
        int count = 1 + below(3);
        String inside = IntStream.range(0, count)
                .mapToObj(i -> nested
                        ? rql(depth - 1)
                        : i == 0 ? one(Vocabulary.PROPERTIES) : chance(80) ? one(Vocabulary.VALUES) : odd())
                .collect(Collectors.joining(","));
        String text = operator + "(" + inside + ")";
        return chance(10) ? mutated(text) : text;
    }

    String json(int depth) {
        if (depth == 0 || chance(30)) {
            return one(Vocabulary.VALUES);
        }
        if (chance(1)) {
            return "[".repeat(20_000);
        }
        if (chance(15)) {
            return IntStream.range(0, below(4))
                    .mapToObj(i -> json(depth - 1))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return IntStream.range(0, below(5))
                .mapToObj(i -> "\"" + one(Vocabulary.KEYS) + "\":" + json(depth - 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    String mutated(String text) {
        StringBuilder changed = new StringBuilder(text);
        int times = 1 + below(4);
        for (int i = 0; i < times && !changed.isEmpty(); i++) {
            int at = below(changed.length());
            switch (below(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, (char) (0x20 + below(0x60)));
                case 2 -> changed.insert(at, odd());
                default -> changed.setLength(at);
            }
        }
        return changed.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text.replace('\uD800', '?'), StandardCharsets.UTF_8);
    }
}
