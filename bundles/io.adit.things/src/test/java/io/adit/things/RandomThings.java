package io.adit.things;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** Things, filters and sort orders by chance, from few names and values so that they meet often. */
final class RandomThings {
    private static final List<String> ATTRIBUTES = List.of("n", "s", "o/x", "o/y", "a");
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "2.0",
            "2.5",
            "-7",
            "9007199254740993",
            "9007199254740992.0",
            "true",
            "false",
            "null",
            "\"\"",
            "\"a\"",
            "\"ab\"",
            "\"Ab\"",
            "\"b*\"",
            "\"1\"",
            "[]",
            "{}",
            "[1,\"a\"]",
            "[2,null,[3]]",
            "[{\"x\":1},{\"x\":\"ab\"}]",
            "{\"x\":2}",
            "[\"ab\",true]");
    private static final List<String> OPERANDS = List.of(
            "0", "1", "2", "2.5", "9007199254740993", "true", "false", "null", "\"\"", "\"a\"", "\"ab\"", "\"1\"");

    private RandomThings() {}

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    static String attribute(Random random) {
        return one(random, ATTRIBUTES);
    }

    static JsonValue value(Random random) {
        return JsonFactory.readFrom(one(random, VALUES));
    }

    static JsonObject thing(Random random, String id, String policy) {
        JsonObjectBuilder thing =
                JsonFactory.newObjectBuilder().set("thingId", id).set("policyId", policy);
        JsonObject attributes = JsonFactory.newObject();
        for (String attribute : ATTRIBUTES) {
            if (random.nextInt(3) > 0) {
                attributes = attributes.setValue(JsonPointer.of("/" + attribute), value(random));
            }
        }
        thing.set("attributes", attributes);
        JsonObjectBuilder features = JsonFactory.newObjectBuilder();
        for (String feature : List.of("f1", "f2")) {
            if (random.nextInt(3) > 0) {
                features.set(
                        feature,
                        JsonObject.newBuilder()
                                .set(
                                        "properties",
                                        JsonObject.newBuilder()
                                                .set("p", value(random))
                                                .build())
                                .build());
            }
        }
        return thing.set("features", features.build()).build();
    }

    static String filter(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 4);
        if (kind < 4) {
            return comparison(random);
        }
        String parts = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> filter(random, depth - 1))
                .collect(Collectors.joining(","));
        return kind == 4
                ? "not(" + filter(random, depth - 1) + ")"
                : kind < 7 ? "and(" + parts + ")" : "or(" + parts + ")";
    }

    private static String comparison(Random random) {
        String path = path(random);
        return switch (random.nextInt(12)) {
            case 0 -> "exists(" + path + ")";
            case 1 -> "empty(" + path + ")";
            case 2 -> "like(" + path + ",\"a*\")";
            case 3 -> "ilike(" + path + ",\"?B\")";
            case 4 -> "in(" + path + "," + one(random, OPERANDS) + "," + one(random, OPERANDS) + ")";
            case 5 -> "ne(" + path + "," + one(random, OPERANDS) + ")";
            case 6 -> "gt(" + path + "," + one(random, OPERANDS) + ")";
            case 7 -> "le(" + path + "," + one(random, OPERANDS) + ")";
            case 8 -> "lt(" + path + "," + one(random, OPERANDS) + ")";
            case 9 -> "ge(" + path + "," + one(random, OPERANDS) + ")";
            default -> "eq(" + path + "," + one(random, OPERANDS) + ")";
        };
    }

    private static String path(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "features/f1/properties/p";
            case 1 -> "features/*/properties/p";
            default -> "attributes/" + attribute(random);
        };
    }

    static String sort(Random random) {
        String sort = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> (random.nextBoolean() ? "+" : "-") + "attributes/" + attribute(random))
                .collect(Collectors.joining(","));
        String id = random.nextInt(3) == 0 ? "-thingId" : "+thingId";
        return sort.isEmpty() ? id : random.nextBoolean() ? sort : sort + "," + id;
    }
}
