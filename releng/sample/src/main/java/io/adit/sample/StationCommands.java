package io.adit.sample;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.Comparison;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.InputType;
import io.adit.model.Interlock;
import io.adit.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What the tunnel fans can be told, and what they are not told while the air of the tunnel is bad. */
final class StationCommands {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private static final String LEAST_PERCENT = "30";
    private static final double FULL_PERCENT = 100;
    private final Facility facility;

    private StationCommands(Facility facility) {
        this.facility = facility;
    }

    /** @param channels by device and key, for example {@code fan-f1/speed} */
    static void addTo(Facility facility, Map<String, Channel> channels) {
        StationCommands commands = new StationCommands(facility);
        for (String fan : List.of("f1", "f2")) {
            @Nullable Channel speed = channels.get("fan-" + fan + "/speed");
            if (speed == null) {
                throw new IllegalStateException("fan " + fan + " has no speed");
            }
            commands.addTo(fan, (Asset) speed.eContainer());
        }
    }

    private void addTo(String fan, Asset asset) {
        String name = fan.toUpperCase(java.util.Locale.ROOT);
        Command stop = command(asset, "stop-fan-" + fan, "Stop fan " + name, "stop");
        interlock(stop, "keep-fan-" + fan, "Fan " + name + " runs while there is carbon monoxide");
        Command speed = command(asset, "set-speed-fan-" + fan, "Set the speed of fan " + name, "setSpeed");
        percent(speed);
        Interlock slow = interlock(
                speed, "keep-speed-fan-" + fan, "Fan " + name + " is not slow while there is carbon monoxide");
        slow.setPointer("/percent");
        slow.setComparison(Comparison.BELOW);
        slow.setValue(LEAST_PERCENT);
    }

    private static Command command(Asset asset, String id, String name, String subject) {
        Command command = NEW.createCommand();
        command.setId(id);
        command.setName(name);
        command.setSubject(subject);
        asset.getCommands().add(command);
        return command;
    }

    private static void percent(Command command) {
        CommandInput input = NEW.createCommandInput();
        input.setId(command.getId() + "-percent");
        input.setName("Speed");
        input.setDescription("Of full speed.");
        input.setPointer("/percent");
        input.setType(InputType.NUMBER);
        input.setUnit("%");
        input.setRangeMin(0.0);
        input.setRangeMax(FULL_PERCENT);
        command.getInputs().add(input);
    }

    private Interlock interlock(Command command, String id, String name) {
        Interlock interlock = NEW.createInterlock();
        interlock.setId(id);
        interlock.setName(name);
        interlock.setAdvice("Ventilate until carbon monoxide is below the alert limit at both portals, then try again."
                + " Where a sensor fails, have its air measured by hand first.");
        for (String end : List.of("west", "east")) {
            Condition condition = NEW.createCondition();
            condition.setRule(rule("co-" + end));
            condition.setLevel("alert");
            condition.setMaxAgeSeconds(15.0);
            interlock.getConditions().add(condition);
        }
        command.getInterlocks().add(interlock);
        return interlock;
    }

    private Rule rule(String id) {
        return facility.getRules().stream()
                .filter(rule -> rule.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule " + id));
    }
}
