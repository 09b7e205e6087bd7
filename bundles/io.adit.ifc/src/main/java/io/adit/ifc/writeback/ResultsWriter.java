package io.adit.ifc.writeback;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.PropertyValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes results of operation into a copy of an IFC file: conditions as property sets {@code Pset_Condition}, histories of values as {@code IfcPerformanceHistory}. All bytes of the
 * file stay as they are, and new instances stand behind the last one of its data. Needs the index of the file in memory, not the file. Stateless.
 */
public final class ResultsWriter {
    /** Name of the property set of conditions. */
    public static final String CONDITION = "Pset_Condition";

    private ResultsWriter() {}

    /**
     * What is to be written.
     *
     * @param conditions one for each element
     * @param histories of channels
     */
    public record Results(List<Condition> conditions, List<ChannelHistory> histories) {
        /** Takes the lists over. */
        public Results {
            conditions = List.copyOf(conditions);
            histories = List.copyOf(histories);
        }
    }

    /**
     * What became of it.
     *
     * @param conditions how many elements got a condition
     * @param histories how many channels got a history
     * @param unknown GlobalIds that the file does not have, or has more than once
     * @param present GlobalIds of elements that have a condition already, of whoever delivered the file: it is left as it is
     * @param unsaid channels without a history, as IFC can't say their unit, or no element of the file is theirs
     */
    public record Outcome(
            int conditions, int histories, List<String> unknown, List<String> present, List<String> unsaid) {
        /** Takes the lists over. */
        public Outcome {
            unknown = List.copyOf(unknown);
            present = List.copyOf(present);
            unsaid = List.copyOf(unsaid);
        }
    }

    /**
     * Writes a copy.
     *
     * @param target another file than the source; it is there whole, or not at all
     * @throws io.adit.ifc.step.StepException if the source is no readable STEP file
     * @throws IllegalArgumentException with a sentence for people, where it can't be done
     * @throws UncheckedIOException if the target can't be written
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static Outcome write(Path ifc, Path target, Results results, ProgressListener progress) {
        try (IfcModel model = IfcModel.open(ifc, progress)) {
            Map<String, Integer> elements = elements(model);
            Map<Integer, Condition> wanted = new LinkedHashMap<>();
            List<String> unknown = new ArrayList<>();
            for (Condition condition : results.conditions()) {
                Integer id = elements.getOrDefault(condition.globalId(), 0);
                if (id == 0) {
                    unknown.add(condition.globalId());
                } else {
                    wanted.put(id, condition);
                }
            }
            List<String> present = present(model, wanted);
            NewInstances added = new NewInstances(model);
            wanted.forEach(new ConditionLines(added)::add);
            List<String> unsaid = histories(model, added, elements, results.histories());
            FileCopy.write(ifc, target, added.text());
            int histories = results.histories().size() - unsaid.size();
            return new Outcome(wanted.size(), histories, unknown, present, unsaid);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " can't be written: " + e.getMessage(), e);
        }
    }

    /** Adds them, and names those that can't be. */
    private static List<String> histories(
            IfcModel model, NewInstances added, Map<String, Integer> elements, List<ChannelHistory> histories) {
        HistoryLines lines = new HistoryLines(model, added);
        List<String> unsaid = new ArrayList<>();
        for (ChannelHistory history : histories) {
            int element = history.subject().globalIds().stream()
                    .mapToInt(globalId -> elements.getOrDefault(globalId, 0))
                    .filter(id -> id != 0)
                    .findFirst()
                    .orElse(0);
            if (element == 0 || !UnitLines.canSay(history.unit())) {
                unsaid.add(history.subject().name());
            } else {
                lines.add(element, history);
            }
        }
        return unsaid;
    }

    /** Instance names by GlobalId; 0 for one that several objects have. */
    private static Map<String, Integer> elements(IfcModel model) {
        Map<String, Integer> elements = new HashMap<>();
        model.forEach("IFCOBJECT", id -> {
            StepInstance instance = model.file().instance(id);
            String globalId = instance == null ? null : instance.text(0);
            if (globalId != null) {
                elements.merge(globalId, id, (one, other) -> 0);
            }
        });
        return elements;
    }

    /** Takes those out that have such a property set, and names them. */
    private static List<String> present(IfcModel model, Map<Integer, Condition> wanted) {
        Map<Integer, List<PropertyValue>> properties = model.properties(Set.copyOf(wanted.keySet()));
        List<String> present = new ArrayList<>();
        properties.forEach((id, values) -> {
            Condition condition =
                    values.stream().anyMatch(value -> value.set().equals(CONDITION)) ? wanted.remove(id) : null;
            if (condition != null) {
                present.add(condition.globalId());
            }
        });
        return present;
    }
}
