package io.adit.workbench.ifcimport;

import io.adit.workbench.Phrase;
import java.util.Map;

/** What happened to an element, how the two sides stand, and how bad a finding is, in words. */
final class ChangeWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ADDED", Messages.added),
            Map.entry("REISSUED", Messages.reissued),
            Map.entry("MOVED", Messages.moved),
            Map.entry("RENAMED", Messages.renamed),
            Map.entry("CHANGED", Messages.changed),
            Map.entry("REMOVED", Messages.removed),
            Map.entry("LEFT_OUT", Messages.leftOut),
            Map.entry("CONFLICT", Messages.conflict),
            Map.entry("DOUBTFUL", Messages.doubtful),
            Map.entry("ERROR", Messages.error),
            Map.entry("WARNING", Messages.warning),
            Map.entry("INFO", Messages.info));

    private ChangeWords() {}

    static String of(String code) {
        return Phrase.word(WORDS, code);
    }
}
