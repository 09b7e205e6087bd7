package io.adit.simulator;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What simulated devices have done so far.
 *
 * @param devices how many are connected
 * @param published messages given to the server
 * @param acknowledged of them by the server
 * @param failed of them that the server refused, or that broke off
 * @param unsent messages that were due while there was no connection or too much under way
 * @param commands that the devices took
 * @param faults how many were put in, by kind; kinds that were not asked for are missing
 */
public record Summary(
        int devices,
        long published,
        long acknowledged,
        long failed,
        long unsent,
        long commands,
        Map<FaultKind, Long> faults) {
    /** One line. */
    public String toJson() {
        String injected = faults.entrySet().stream()
                .map(each -> '"' + each.getKey().word() + "\":" + each.getValue())
                .collect(Collectors.joining(","));
        return "{\"devices\":%d,\"published\":%d,\"acknowledged\":%d,\"failed\":%d,\"unsent\":%d,\"commands\":%d,\"faults\":{%s}}"
                .formatted(devices, published, acknowledged, failed, unsent, commands, injected);
    }

    /** One line for people. */
    public String toText() {
        String injected = faults.entrySet().stream()
                .map(each -> ", " + each.getValue() + " " + each.getKey().word())
                .collect(Collectors.joining());
        return "%d devices: %d published, %d acknowledged, %d failed, %d unsent, %d commands%s"
                .formatted(devices, published, acknowledged, failed, unsent, commands, injected);
    }

    /** Why the run is no success, as a sentence; empty when it is one. */
    public String whatIsMissing() {
        if (published == 0) {
            return "no device could send anything.";
        }
        return acknowledged < published
                ? (published - acknowledged) + " of " + published + " messages were not acknowledged."
                : "";
    }
}
