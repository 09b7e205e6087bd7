package io.adit.publish.twin;

import io.adit.engine.programme.Programme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in the twins forecasts are shown, so that those of a rule that no longer foresees anything do not stay. Used by one thread. */
public final class Foreseen {
    private Set<TwinProperty> shown = Set.of();

    /** Nothing is shown yet. */
    public Foreseen() {}

    /** Takes the programme that runs from now on, and gives the places where the one before it showed forecasts that this one will not. */
    public List<TwinProperty> goneWith(Programme next) {
        Set<TwinProperty> stays = next.rules().stream()
                .filter(rule -> rule.enabled() && rule.forecast() != null)
                .map(rule -> TwinProperty.forecast(rule.channel(), rule.ruleId()))
                .collect(Collectors.toUnmodifiableSet());
        List<TwinProperty> gone =
                shown.stream().filter(target -> !stays.contains(target)).toList();
        shown = stays;
        return gone;
    }
}
