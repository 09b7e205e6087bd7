package io.adit.things.internal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final List<String> NAMES =
            List.of("a", "attributes", "ä{", "q\"uote", "back\\slash", "\n", "[", "absent");
    private static final List<String> VALUES = List.of(
            "1",
            "-2.5e-3",
            "true",
            "null",
            "\"\"",
            "\"}\"",
            "\"\\\"\"",
            "\"\\\\\"",
            "\"\\u00e9]\"",
            "{}",
            "[]",
            "\"日本\"");

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void findsWhatParsingFinds() {
        for (int i = 0; i < 5_000; i++) {
            String text = object(3);
            List<String> path = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(at -> NAMES.get(random.nextInt(NAMES.size())))
                    .toList();
            assertThat(JsonText.find(text.getBytes(UTF_8), path))
                    .as("%s in %s", path, text)
                    .isEqualTo(parsed(JsonFactory.newObject(text), path));
        }
    }

    private static EntityState.@Nullable Found parsed(JsonObject json, List<String> path) {
        JsonValue value = json;
        int depth = 0;
        while (depth < path.size() && value.isObject() && !value.isNull()) {
            JsonPointer step = JsonFactory.newPointer(JsonKey.of(path.get(depth++)));
            JsonValue next = value.asObject().getValue(step).orElse(null);
            if (next == null) {
                return null;
            }
            value = next;
        }
        return new EntityState.Found(value, depth);
    }

    private String object(int depth) {
        StringBuilder text = new StringBuilder(space() + "{" + space());
        int fields = random.nextInt(4);
        List<String> names = new ArrayList<>(NAMES.subList(0, NAMES.size() - 1));
        Collections.shuffle(names, new Random(random.nextLong()));
        for (int i = 0; i < fields; i++) {
            text.append(i == 0 ? "" : "," + space())
                    .append(JsonFactory.newValue(names.get(i)))
                    .append(space() + ":" + space())
                    .append(value(depth))
                    .append(space());
        }
        return text.append('}').toString();
    }

    private String value(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 -> object(depth - 1);
            case 2 -> "[" + value(depth - 1) + space() + "," + value(depth - 1) + "]";
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }

    private String space() {
        return random.nextInt(3) == 0 ? " \n" : "";
    }
}
