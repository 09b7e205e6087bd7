package io.adit.server.demo;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.model.Channel;
import io.adit.model.Direction;
import io.adit.model.Facility;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up signals for an imported facility: where a rule watches a channel, the wave goes a little beyond its first limit. */
final class DemoSignals {
    private DemoSignals() {}

    /** Lines of a replay table; channels without a rule are left to the simulator. */
    static List<String> table(Facility facility) {
        Map<Channel, LevelRule> watched = new LinkedHashMap<>();
        for (Rule rule : facility.getRules()) {
            if (rule instanceof LevelRule level
                    && !level.getLevels().isEmpty()
                    && level.getChannel().getCalibrations().isEmpty()) {
                watched.putIfAbsent(level.getChannel(), level);
            }
        }
        List<String> lines = new ArrayList<>();
        watched.forEach((channel, rule) -> lines.add(line(channel, rule)));
        return lines;
    }

    private static String line(Channel channel, LevelRule rule) {
        double limit = rule.getLevels().get(0).getLimit();
        double hysteresis = rule.getLevels().get(0).getHysteresis();
        double swing = Math.max(0.1 * Math.abs(limit), 3 * hysteresis);
        double centre = rule.getDirection() == Direction.ABOVE ? limit - 0.6 * swing : limit + 0.6 * swing;
        String source = channel.getBindings().isEmpty()
                ? ""
                : channel.getBindings().get(0).getSourceUnit();
        UnitConversion conversion = Ucum.conversion(channel.getUnit(), source == null ? "" : source);
        return String.join(
                "\t",
                channel.getId(),
                "wave",
                "",
                Double.toString(swing * conversion.factor()),
                Double.toString(conversion.apply(centre)),
                "0");
    }
}
