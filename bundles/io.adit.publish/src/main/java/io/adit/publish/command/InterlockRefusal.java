package io.adit.publish.command;

import io.adit.engine.interlock.InterlockVerdict;
import io.adit.engine.programme.InterlockSettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Interlocks forbid a command.
 *
 * @param interlocks their ids, at least one
 * @param reason for the sender, a sentence for each
 * @param advice what the sender should do; may be empty
 */
public record InterlockRefusal(List<String> interlocks, String reason, String advice) {
    /** Status of the answer to a refused command. */
    public static final int STATUS = 409;

    private static final String ASK_AGAIN = "Try again; if it stays so, tell whoever runs the server.";

    public InterlockRefusal {
        interlocks = List.copyOf(interlocks);
    }

    /**
     * What verdicts say together.
     *
     * @param concerned the interlocks that were asked
     * @param verdicts one for each, in their order
     * @return empty where none refuses
     */
    public static Optional<InterlockRefusal> of(
            String subject, List<InterlockSettings> concerned, List<InterlockVerdict> verdicts) {
        List<String> ids = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        Set<String> advice = new LinkedHashSet<>();
        for (int i = 0; i < concerned.size(); i++) {
            if (verdicts.get(i).refuses()) {
                InterlockSettings guard = concerned.get(i);
                ids.add(guard.interlockId());
                sentences.add("Interlock '" + guard.name() + "' refuses '" + subject + "': "
                        + String.join(" ", verdicts.get(i).reasons()));
                advice.add(guard.advice());
            }
        }
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new InterlockRefusal(ids, String.join(" ", sentences), said(advice)));
    }

    private static String said(Set<String> advice) {
        return advice.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
    }

    /**
     * Nobody could judge them, which refuses too.
     *
     * @param why the rest of the sentence that begins with "could not be judged"
     * @return empty where there was nothing to judge
     */
    public static Optional<InterlockRefusal> unjudged(List<InterlockSettings> concerned, String why) {
        return concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(new InterlockRefusal(
                        concerned.stream().map(InterlockSettings::interlockId).toList(),
                        "The interlocks of this command could not be judged" + why,
                        ASK_AGAIN));
    }
}
