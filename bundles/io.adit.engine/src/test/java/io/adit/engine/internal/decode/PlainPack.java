package io.adit.engine.internal.decode;

import io.adit.engine.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random SenML pack, its two forms, and what it resolves to, the plain way. */
final class PlainPack {
    static final List<String> NAMES = List.of("dev:a", "dev:b", "x/c");
    private static final List<String> LABELS = List.of("bver", "n", "v", "s", "t", "bn", "bt", "bv");
    private static final int[] NUMBERS = {-1, 0, 2, 5, 6, -2, -3, -5};

    private final List<Map<String, Object>> entries = new ArrayList<>();
    private final List<Found> resolved = new ArrayList<>();

    PlainPack(Random random) {
        String baseName = "";
        double baseTime = 0;
        double baseValue = 0;
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            int name = random.nextInt(NAMES.size());
            if (i == 0 || !NAMES.get(name).startsWith(baseName)) {
                baseName = random.nextBoolean() ? NAMES.get(name).substring(0, random.nextInt(4)) : "";
                entry.put("bn", baseName);
            }
            if (random.nextInt(3) == 0) {
                baseTime = random.nextBoolean() ? 1.7e9 + random.nextInt(100) : -random.nextInt(100);
                entry.put("bt", baseTime);
            }
            if (random.nextInt(3) == 0) {
                baseValue = random.nextInt(1000) / 8.0;
                entry.put("bv", baseValue);
            }
            String rest = NAMES.get(name).substring(baseName.length());
            if (!rest.isEmpty() || random.nextBoolean()) {
                entry.put("n", rest);
            }
            double time = random.nextInt(4) == 0 ? 0 : random.nextInt(800) / 8.0 - 50;
            if (time != 0) {
                entry.put("t", time);
            }
            double value = random.nextInt(100_000) / 16.0 - 1000;
            entry.put("v", value);
            entries.add(entry);
            double seconds = baseTime + time;
            long micros = Math.round(seconds * 1e6);
            resolved.add(new Found(
                    name, value + baseValue, seconds < (1 << 28) ? Found.ARRIVAL + micros : micros, Reason.NONE));
        }
        resolved.sort(Comparator.comparingLong(Found::time));
    }

    List<Found> resolved() {
        return resolved;
    }

    byte[] json() {
        StringBuilder json = new StringBuilder();
        for (Map<String, Object> entry : entries) {
            json.append(json.isEmpty() ? "[{" : ",{");
            String comma = "";
            for (Map.Entry<String, Object> field : entry.entrySet()) {
                json.append(comma).append('"').append(field.getKey()).append("\":");
                json.append(field.getValue() instanceof String text ? '"' + text + '"' : field.getValue());
                comma = ",";
            }
            json.append('}');
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] cbor() {
        CborWriter cbor = new CborWriter().head(4, entries.size());
        for (Map<String, Object> entry : entries) {
            cbor.head(5, entry.size());
            entry.forEach((label, value) -> {
                cbor.integer(NUMBERS[LABELS.indexOf(label)]);
                if (value instanceof String text) {
                    cbor.text(text);
                } else if (value instanceof Double number && number == Math.rint(number) && !isNegativeZero(number)) {
                    cbor.integer(number.longValue());
                } else {
                    cbor.number((Double) value);
                }
            });
        }
        return cbor.bytes();
    }

    private static boolean isNegativeZero(double number) {
        return number == 0 && 1 / number < 0;
    }
}
