package io.adit.streams;

import io.adit.publish.http.DittoApi;
import io.adit.publish.programme.ProgrammeReader;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which things of a programme somebody reads.
 *
 * @param types values of {@code attributes/type}
 * @param names patterns of their names behind the namespace, for events, which have no attributes
 */
public record ProgrammeScope(List<String> types, List<String> names) {
    /** What engines run. */
    public static final ProgrammeScope ENGINE = new ProgrammeScope(
            List.of(
                    ProgrammeReader.CHANNEL_SETTINGS,
                    ProgrammeReader.RULE,
                    ProgrammeReader.INTERLOCK,
                    ProgrammeReader.COMMAND),
            List.of("programme.*", "rule.*", "interlock.*", "command.*"));

    /** What says who is told of alarms, and what. */
    public static final ProgrammeScope NOTIFICATION = new ProgrammeScope(
            List.of(ProgrammeReader.RULE, ProgrammeReader.NOTIFICATION), List.of("rule.*", "notification"));

    public ProgrammeScope {
        types = List.copyOf(types);
        names = List.copyOf(names);
    }

    /** RQL that finds them. */
    String filter() {
        return "in(attributes/type,\"" + String.join("\",\"", types) + "\")";
    }

    /** Path of the server-sent events about them. */
    String changes() {
        String like = names.stream()
                .map(name -> "like(thingId,\"*:" + name + "\")")
                .collect(Collectors.joining(",", "or(", ")"));
        return "/api/2/things?fields=thingId&filter=" + DittoApi.encode(like);
    }
}
