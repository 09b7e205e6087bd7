package io.adit.gateway.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts that are nearly right, and some that are not right at all; the same for the same seed. */
final class Mess {
    static final List<String> WORDS = List.of(
            "things",
            "policies",
            "search",
            "whoami",
            "checkPermissions",
            "cloudevents",
            "attributes",
            "features",
            "properties",
            "desiredProperties",
            "definition",
            "policyId",
            "inbox",
            "outbox",
            "messages",
            "claim",
            "entries",
            "imports",
            "subjects",
            "resources",
            "actions",
            "activateTokenIntegration",
            "count",
            "a",
            "b",
            "f",
            "org:x",
            "test:pump",
            "thing:%2F",
            "thing:/",
            "policy:/",
            "nginx:alice",
            "nginx:bob",
            "_policy",
            "cloudevents",
            "transitiveImports");
    private static final List<String> ODD = List.of(
            "",
            ".",
            "..",
            "%2e%2e",
            "%00",
            "%",
            "%zz",
            "%2F",
            "%5c",
            "ä",
            "%C3%28",
            "%F0%9F%92%A9",
            " ",
            "+",
            "*",
            "a:b:c",
            ":",
            "::",
            "~",
            "~1",
            "{}",
            "\\",
            "'",
            "\"",
            "<script>",
            "x".repeat(300),
            "x".repeat(5_000),
            "\uD800",
            "-1",
            "9223372036854775808",
            "1e999",
            "NaN",
            "null",
            "true",
            "/",
            "//");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e308",
            "1e999",
            "9223372036854775808",
            "1.5",
            "\"x\"",
            "\"\"",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "{}",
            "[]",
            "[[]]",
            "{\"\":1}",
            "{\"/\":1}",
            "{\"a/b\":{\"~\":2}}",
            "{\"a\":null}",
            "\"\\\\\"",
            "\"test:pump\"",
            "[1,\"2\",null,{\"x\":[]}]",
            "{\"value\":1}",
            "\"" + "y".repeat(3_000) + "\"");
    private static final List<String> KEYS = List.of(
            "thingId",
            "policyId",
            "_policy",
            "_metadata",
            "_namespace",
            "_copyPolicy",
            "definition",
            "attributes",
            "features",
            "properties",
            "desiredProperties",
            "a",
            "b",
            "",
            "/",
            "a/b",
            "~0",
            "entries",
            "subjects",
            "resources",
            "imports",
            "importable",
            "grant",
            "revoke",
            "type",
            "expiry",
            "announcement",
            "default",
            "topic",
            "path",
            "value",
            "headers",
            "fields",
            "extra",
            "revision",
            "{{ thing:id }}");
    private static final List<String> OPERATORS = List.of(
            "eq", "ne", "gt", "ge", "lt", "le", "like", "ilike", "in", "exists", "empty", "and", "or", "not", "foo",
            "");
    private static final List<String> PROPERTIES = List.of(
            "attributes/a",
            "features/f/properties/value",
            "features/*/properties/x",
            "thingId",
            "policyId",
            "_modified",
            "_created",
            "_revision",
            "definition",
            "namespace",
            "thingIds",
            "_metadata/a",
            "/",
            "",
            "attributes//",
            "resource:path",
            "topic:action",
            "time:now",
            "time:now-1h",
            "entity/a",
            "{{ x }}");

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
        return one(ODD);
    }

    String path() {
        if (chance(10)) {
            return one(List.of(
                    "*",
                    "/",
                    "//",
                    "/api",
                    "/api/2",
                    "/api/1/x",
                    "/api/99999999999/x",
                    "/ws/2",
                    "/ws/1",
                    "/../../etc/passwd",
                    "/%2e%2e/%2e%2e/etc/passwd",
                    "http://other.example/api/2/whoami",
                    "/api/adit/session",
                    "/openapi",
                    "/api/2;x/things",
                    "/api/2/things/test:pump?",
                    "/api/2/" + odd(),
                    "?",
                    "/api/2/things#x"));
        }
        StringBuilder path = new StringBuilder("/api/2/").append(one(WORDS.subList(0, 6)));
        int depth = below(6);
        for (int i = 0; i < depth; i++) {
            path.append('/').append(chance(85) ? one(WORDS) : odd());
        }
        return chance(3) ? mutated(path.toString()) : path.toString();
    }

    String rql() {
        return rql(3);
    }

    private String rql(int depth) {
        String operator = one(OPERATORS);
        boolean nested = depth > 0 && List.of("and", "or", "not").contains(operator);
        int count = 1 + below(3);
        String inside = IntStream.range(0, count)
                .mapToObj(i -> nested ? rql(depth - 1) : i == 0 ? one(PROPERTIES) : chance(80) ? one(VALUES) : odd())
                .collect(Collectors.joining(","));
        String text = operator + "(" + inside + ")";
        return chance(10) ? mutated(text) : text;
    }

    String json(int depth) {
        if (depth == 0 || chance(30)) {
            return one(VALUES);
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
                .mapToObj(i -> "\"" + one(KEYS) + "\":" + json(depth - 1))
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
