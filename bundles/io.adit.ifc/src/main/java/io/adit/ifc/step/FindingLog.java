package io.adit.ifc.step;

import io.adit.ifc.Finding;
import io.adit.ifc.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings with their place in a file. Of each code the first twenty are kept and the rest counted, so that a file
 * with a million faults costs no memory. Not thread-safe.
 */
public final class FindingLog {
    private static final int KEPT = 20;

    private record Entry(Finding.Severity severity, String code, long offset, String message) {}

    private final BlockFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    FindingLog(BlockFile file) {
        this.file = file;
    }

    /**
     * Adds a finding.
     *
     * @param offset byte offset in the file that it concerns, or -1 for none
     */
    public void add(Finding.Severity severity, String code, long offset, String message) {
        if (counts.merge(code, 1, Integer::sum) <= KEPT) {
            entries.add(new Entry(severity, code, offset, message));
        }
    }

    /** How many findings of a code were added. */
    public int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** The findings in the order of the file, those without a place first. Reads the file to count its lines. */
    public List<Finding> findings() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(java.util.Comparator.comparingLong(Entry::offset));
        long[] lines = file.lines(
                sorted.stream().mapToLong(e -> Math.max(0, e.offset())).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Entry entry = sorted.get(i);
            findings.add(
                    new Finding(entry.severity(), entry.code(), entry.offset() < 0 ? 0 : lines[i], entry.message()));
        }
        counts.forEach((code, count) -> {
            if (count > KEPT) {
                findings.add(new Finding(Finding.Severity.INFO, code, 0, Texts.of("more", count - KEPT)));
            }
        });
        return findings;
    }
}
