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
 * Writes conditions into a copy of an IFC file, as property sets {@code Pset_Condition}: all bytes of the file stay as they are, and new instances stand
 * behind the last one of its data. Needs the index of the file in memory, not the file. Stateless.
 */
public final class ConditionWriter {
    /** Name of the property set. */
    public static final String SET = "Pset_Condition";

    private ConditionWriter() {}

    /**
     * What became of conditions.
     *
     * @param written how many elements got one
     * @param unknown GlobalIds that the file does not have, or has more than once
     * @param present GlobalIds of elements that have one already, of whoever delivered the file: it is left as it is
     */
    public record Result(int written, List<String> unknown, List<String> present) {
        /** Takes the lists over. */
        public Result {
            unknown = List.copyOf(unknown);
            present = List.copyOf(present);
        }
    }

    /**
     * Writes a copy.
     *
     * @param target another file than the source; it is there whole, or not at all
     * @param conditions one for each element
     * @throws io.adit.ifc.step.StepException if the source is no readable STEP file
     * @throws IllegalArgumentException with a sentence for people, where it can't be done
     * @throws UncheckedIOException if the target can't be written
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static Result write(Path ifc, Path target, List<Condition> conditions, ProgressListener progress) {
        try (IfcModel model = IfcModel.open(ifc, progress)) {
            Map<String, Integer> elements = elements(model);
            Map<Integer, Condition> wanted = new LinkedHashMap<>();
            List<String> unknown = new ArrayList<>();
            for (Condition condition : conditions) {
                Integer id = elements.getOrDefault(condition.globalId(), 0);
                if (id == 0) {
                    unknown.add(condition.globalId());
                } else {
                    wanted.put(id, condition);
                }
            }
            List<String> present = present(model, wanted);
            NewInstances added = new NewInstances(model);
            wanted.forEach(added::condition);
            FileCopy.write(ifc, target, added.text());
            return new Result(wanted.size(), unknown, present);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " can't be written: " + e.getMessage(), e);
        }
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
            Condition condition = values.stream().anyMatch(value -> value.set().equals(SET)) ? wanted.remove(id) : null;
            if (condition != null) {
                present.add(condition.globalId());
            }
        });
        return present;
    }
}
