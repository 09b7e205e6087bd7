package io.adit.ifc.importer;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.view.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a model itself gives for what a sensor measures: the bounds of {@code SetPoint..} in its Pset_SensorType.., and the levels
 * of Pset_MaintenanceTriggerPerformance of the sensor or of what it measures. What has no unit, or one of another kind of quantity, is
 * reported and not taken: a limit must not be guessed.
 */
final class ModelLimits {
    private static final String MAINTENANCE = "Pset_MaintenanceTriggerPerformance";
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?";
    private static final Pattern RANGE =
            Pattern.compile("(?:" + NUMBER + " \\()?(?<low>" + NUMBER + ")?\\.\\.(?<high>" + NUMBER + ")?\\)?");
    /** The names and severities of our levels, for the levels of maintenance from the mildest to the most severe. */
    private static final Map<String, ModelLimit.Level> MAINTENANCE_LEVELS = Map.of(
            "PerformanceMaintenanceLevel", ModelLimit.Level.USUAL.get(0),
            "ReplacementLevel", ModelLimit.Level.USUAL.get(1),
            "DisposalLevel", ModelLimit.Level.USUAL.get(2));

    private final StepFile file;
    private final String unit;
    private final int sensor;

    /** @param unit UCUM code of the channel */
    ModelLimits(StepFile file, int sensor, String unit) {
        this.file = file;
        this.sensor = sensor;
        this.unit = unit;
    }

    /** The limits, one for each direction at most; those of the set point where both kinds are given. */
    List<ModelLimit> of(List<PropertyValue> sensors, List<PropertyValue> measured, boolean aboveAsUsual) {
        for (PropertyValue property : sensors) {
            if (property.set().startsWith("Pset_SensorType") && property.name().startsWith("SetPoint")) {
                List<ModelLimit> bounds = bounds(property, aboveAsUsual);
                if (!bounds.isEmpty()) {
                    return bounds;
                }
            }
        }
        ModelLimit own = maintenance(sensors);
        ModelLimit limit = own != null ? own : maintenance(measured);
        return limit == null ? List.of() : List.of(limit);
    }

    private List<ModelLimit> bounds(PropertyValue property, boolean aboveAsUsual) {
        Matcher range = RANGE.matcher(property.value());
        List<ModelLimit> limits = new ArrayList<>();
        if (range.matches()) {
            addAlarm(true, range.group("high"), property, limits);
            addAlarm(false, range.group("low"), property, limits);
        } else if (property.value().matches(NUMBER)) {
            addAlarm(aboveAsUsual, property.value(), property, limits);
        }
        return limits;
    }

    private void addAlarm(boolean above, @Nullable String text, PropertyValue property, List<ModelLimit> into) {
        Double limit = number(text, property);
        if (limit != null) {
            String source = property.set() + "." + property.name();
            into.add(new ModelLimit(
                    above, List.of(ModelLimit.Level.USUAL.getLast().at(limit)), source));
        }
    }

    /* The direction is the one in which the levels go away from the target, or else from each other. */
    private @Nullable ModelLimit maintenance(List<PropertyValue> properties) {
        Double target = null;
        List<ModelLimit.Level> levels = new ArrayList<>();
        for (PropertyValue property : properties) {
            if (!property.set().equals(MAINTENANCE)) {
                continue;
            }
            ModelLimit.Level level = MAINTENANCE_LEVELS.get(property.name());
            Double value = property.value().matches(NUMBER) ? number(property.value(), property) : null;
            if (level != null && value != null) {
                levels.add(level.at(value));
            } else if (property.name().equals("TargetPerformance")) {
                target = value;
            }
        }
        levels.sort((a, b) -> Integer.compare(a.severity(), b.severity()));
        List<Double> way = new ArrayList<>();
        if (target != null) {
            way.add(target);
        }
        levels.forEach(level -> way.add(level.limit()));
        if (levels.isEmpty() || way.size() == 1) {
            return null;
        }
        boolean above = way.getLast() > way.getFirst();
        if (!isOrdered(way, above)) {
            report(Texts.of("LIMIT_NOT_TAKEN.order", MAINTENANCE));
            return null;
        }
        return new ModelLimit(above, List.copyOf(levels), MAINTENANCE);
    }

    private static boolean isOrdered(List<Double> way, boolean above) {
        for (int i = 1; i < way.size(); i++) {
            double step = way.get(i) - way.get(i - 1);
            if (above ? step <= 0 : step >= 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Double number(@Nullable String text, PropertyValue property) {
        if (text == null) {
            return null;
        }
        String name = property.set() + "." + property.name();
        if (property.unit().isEmpty()) {
            report(Texts.of("LIMIT_NOT_TAKEN.unit", name, text));
            return null;
        }
        try {
            UnitConversion conversion = Ucum.conversion(property.unit(), unit);
            return conversion.apply(Double.parseDouble(text));
        } catch (UnitException | NumberFormatException e) {
            report(Texts.of("LIMIT_NOT_TAKEN.conversion", name, unit, e.getMessage()));
            return null;
        }
    }

    private void report(String sentence) {
        file.report(Severity.WARNING, "LIMIT_NOT_TAKEN", sensor, sentence);
    }
}
