package io.adit.ifc.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a sensor by its predefined type, else by its object type, else by its name. */
final class SensorKinds {
    private static final int SHORT = 4;
    private static final Set<String> UNSPECIFIC = Set.of("", "USERDEFINED", "NOTDEFINED");
    /** What a sensor of a wide predefined type may prove to be by its object type or name. */
    private static final Map<String, Set<String>> NARROWER = Map.of(
            "PRESSURESENSOR", Set.of("waterPressure"),
            "WINDSENSOR", Set.of("airVelocity"),
            "FLOWSENSOR", Set.of("airVelocity"),
            "LEVELSENSOR", Set.of("groundwaterLevel"),
            "GASSENSOR", Set.of("co", "co2", "no", "no2", "methane", "oxygen", "h2s"),
            "MOVEMENTSENSOR", Set.of("displacement", "convergence", "tilt", "crackWidth", "vibration"));

    private final List<SensorKind> kinds;

    SensorKinds() {
        try (InputStream in = SensorKinds.class.getResourceAsStream("sensors.txt")) {
            if (in == null) {
                throw new IllegalStateException("sensors.txt is missing from the bundle");
            }
            kinds = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(SensorKind::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind with this key. */
    SensorKind byKey(String key) {
        return kinds.stream().filter(k -> k.key().equals(key)).findFirst().orElseThrow();
    }

    /** The kind of a sensor; {@link SensorKind#UNKNOWN} when nothing tells it. */
    SensorKind find(String predefinedType, String objectType, String name) {
        for (SensorKind kind : kinds) {
            if (!UNSPECIFIC.contains(predefinedType) && kind.types().contains(predefinedType)) {
                SensorKind narrower = byWords(objectType + " " + name);
                Set<String> keys = NARROWER.getOrDefault(predefinedType, Set.of());
                return narrower != null && keys.contains(narrower.key()) ? narrower : kind;
            }
        }
        SensorKind kind = byWords(objectType);
        if (kind == null && !UNSPECIFIC.contains(predefinedType)) {
            kind = byWords(predefinedType);
        }
        kind = kind == null ? byWords(name) : kind;
        return kind == null ? SensorKind.UNKNOWN : kind;
    }

    private @Nullable SensorKind byWords(String text) {
        String spaced = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
        List<String> words = List.of(spaced.split("[^A-Z0-9]+"));
        String joined = spaced.replaceAll("[^A-Z0-9]", "").replaceFirst("SENSOR$", "");
        SensorKind best = null;
        int length = 0;
        for (SensorKind kind : kinds) {
            for (String type : kind.types()) {
                String bare = type.replaceFirst("SENSOR$", "");
                boolean fits =
                        bare.length() < SHORT ? words.contains(bare) || joined.equals(bare) : joined.contains(bare);
                if (fits && bare.length() > length) {
                    best = kind;
                    length = bare.length();
                }
            }
        }
        return best;
    }
}
