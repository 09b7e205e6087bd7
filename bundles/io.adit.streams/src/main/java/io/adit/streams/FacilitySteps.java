package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.steps.StepDesk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the rows computed that wait in engines of facilities for Python steps. Processes are those of one facility each. Used by one thread. */
final class FacilitySteps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FacilitySteps.class);

    private final StepWork work;
    private final Map<String, StepDesk> desks = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();

    FacilitySteps(StepWork work) {
        this.work = work;
    }

    /** From now on the engine of a facility runs this. */
    void run(String facility, Programme programme) {
        boolean any =
                programme.channels().stream().anyMatch(channel -> channel.derivation() instanceof PythonStepSettings);
        StepDesk desk = desks.get(facility);
        if (desk == null && any) {
            desk = new StepDesk(work.folder(), work.python());
            desks.put(facility, desk);
        }
        if (desk != null) {
            desk.run(programme);
        }
    }

    /** The engine has taken a result. */
    void done(FacilityEngine engine, ChannelId channel) {
        StepDesk desk = desks.get(engine.facility());
        if (desk != null) {
            desk.done(channel, engine.waiting(channel));
        }
    }

    /** Starts what should be computed now, and says which steps fail that did not. */
    void dispatch(Map<String, FacilityEngine> engines) {
        desks.forEach((facility, desk) -> {
            FacilityEngine engine = engines.get(facility);
            if (engine != null) {
                desk.dispatch(engine, outcome -> work.results().take(facility, outcome));
                tell(facility, desk.problems());
            }
        });
    }

    private void tell(String facility, List<String> problems) {
        Set<String> before = told.getOrDefault(facility, Set.of());
        problems.stream()
                .filter(sentence -> !before.contains(sentence))
                .forEach(sentence -> LOG.warn("{}: {}", facility, sentence));
        told.put(facility, new HashSet<>(problems));
    }

    /** Ends all processes; rows stay with their engines. */
    @Override
    public void close() {
        desks.values().forEach(StepDesk::close);
        desks.clear();
        told.clear();
    }
}
