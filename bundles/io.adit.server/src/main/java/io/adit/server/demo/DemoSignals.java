package io.adit.server.demo;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Direction;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What goes wrong in the demonstration of an imported facility: a grave incident in one place and a mild one of another kind
 * in another. All other channels read what is normal. The rules run as they stand in the model, delays included; so that an
 * alarm can be seen soon, the devices bring the readings of the minutes before along.
 */
final class DemoSignals {
    /** Time before the start of which the devices bring readings along; the import calls samples late after 600 s. */
    static final int CATCH_UP_SECONDS = 480;

    /** From the connection of the devices until the delay of the first level is over. */
    private static final int ALARM_AFTER_SECONDS = 15;

    private static final int LONGEST_DELAY_SECONDS = 300;
    private static final double BEYOND_LAST = 0.15;

    private DemoSignals() {}

    /** Lines of a replay table: at most two incidents; none where no rule can raise an alarm soon. */
    static List<String> table(Facility facility) {
        List<LevelRule> candidates = facility.getRules().stream()
                .filter(LevelRule.class::isInstance)
                .map(LevelRule.class::cast)
                .filter(DemoSignals::canBeShown)
                .sorted(Comparator.comparingDouble(DemoSignals::delaySeconds))
                .toList();
        List<String> lines = new ArrayList<>();
        if (!candidates.isEmpty()) {
            LevelRule grave = candidates.get(0);
            lines.add(line(grave, 1));
            second(candidates, grave).ifPresent(mild -> lines.add(line(mild, 0)));
        }
        return lines;
    }

    private static boolean canBeShown(LevelRule rule) {
        Channel channel = rule.getChannel();
        return rule.isEnabled()
                && rule.getWatch() == null
                && rule.getGuard() == null
                && !rule.getLevels().isEmpty()
                && !channel.getBindings().isEmpty()
                && channel.getCalibrations().isEmpty()
                && delaySeconds(rule) <= LONGEST_DELAY_SECONDS;
    }

    private static double delaySeconds(LevelRule rule) {
        return rule.getLevels().get(0).getDelayOnSeconds();
    }

    private static Optional<LevelRule> second(List<LevelRule> candidates, LevelRule first) {
        Channel taken = first.getChannel();
        List<LevelRule> others = candidates.stream()
                .filter(rule -> !Objects.equals(rule.getChannel().getQuantityKind(), taken.getQuantityKind()))
                .filter(rule -> place(rule.getChannel()) != place(taken))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(others.size() / 2));
    }

    private static Asset place(Channel channel) {
        return (Asset) channel.eContainer();
    }

    /** @param reached index of the level that is exceeded, or the last one where there are fewer */
    private static String line(LevelRule rule, int reached) {
        List<Level> levels = rule.getLevels();
        int last = Math.min(reached, levels.size() - 1);
        double limit = levels.get(last).getLimit();
        double margin =
                Math.max(BEYOND_LAST * Math.abs(limit), 3 * levels.get(last).getHysteresis());
        double peak = last + 1 < levels.size()
                ? (limit + levels.get(last + 1).getLimit()) / 2
                : limit + (rule.getDirection() == Direction.ABOVE ? margin : -margin);
        Channel channel = rule.getChannel();
        String source = Objects.requireNonNullElse(channel.getBindings().get(0).getSourceUnit(), "");
        UnitConversion conversion = Ucum.conversion(channel.getUnit(), source);
        return String.join(
                "\t",
                channel.getId(),
                "incident",
                "",
                Double.toString(conversion.apply(peak)),
                Double.toString(conversion.apply(levels.get(0).getLimit())),
                Long.toString(ALARM_AFTER_SECONDS - Math.round(delaySeconds(rule))));
    }
}
