package io.adit.engine.interlock;

import java.util.List;

/**
 * What an interlock says of a command now.
 *
 * @param refuses whether the command may not be sent
 * @param reasons one sentence for each condition that holds or is not usable, with value, unit and time; for a faulty
 *     interlock what is wrong with it. Empty where nothing speaks against the command
 */
public record InterlockVerdict(boolean refuses, List<String> reasons) {
    public InterlockVerdict {
        reasons = List.copyOf(reasons);
    }
}
