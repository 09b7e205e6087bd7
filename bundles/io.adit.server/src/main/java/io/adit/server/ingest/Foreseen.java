package io.adit.server.ingest;

import io.adit.engine.programme.Programme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in the twins forecasts are shown, so that those of a rule that no longer foresees anything do not stay. Used by one thread. */
final class Foreseen {
    private Set<TwinWriter.Target> shown = Set.of();

    /** Takes the programme that runs from now on, and gives the places where the one before it showed forecasts that this one will not. */
    List<TwinWriter.Target> goneWith(Programme next) {
        Set<TwinWriter.Target> stays = next.rules().stream()
                .filter(rule -> rule.enabled() && rule.forecast() != null)
                .map(rule -> TwinWriter.Target.forecast(rule.channel(), rule.ruleId()))
                .collect(Collectors.toUnmodifiableSet());
        List<TwinWriter.Target> gone =
                shown.stream().filter(target -> !stays.contains(target)).toList();
        shown = stays;
        return gone;
    }
}
