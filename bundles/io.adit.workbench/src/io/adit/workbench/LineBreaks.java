package io.adit.workbench;

import java.util.function.ToIntFunction;

/** Text in lines of a width: broken at spaces, and within a word only where that alone is too wide. What is bound by a no-break space stays together. */
public final class LineBreaks {
    private LineBreaks() {}

    /**
     * The text with a line feed wherever a line ends; those that it has stay.
     *
     * @param width of a line, in the unit that {@code measure} gives; a line has one character at least
     * @param measure width of a word or a space
     */
    public static String of(String text, int width, ToIntFunction<String> measure) {
        StringBuilder lines = new StringBuilder();
        for (String paragraph : text.split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.append('\n');
            }
            add(lines, paragraph, width, measure);
        }
        return lines.toString();
    }

    private static void add(StringBuilder lines, String paragraph, int width, ToIntFunction<String> measure) {
        int space = measure.applyAsInt(" ");
        int used = 0;
        for (String word : paragraph.split(" ")) {
            int wide = measure.applyAsInt(word);
            if (used > 0 && used + space + wide <= width) {
                lines.append(' ').append(word);
                used += space + wide;
                continue;
            }
            if (used > 0) {
                lines.append('\n');
            }
            used = addWord(lines, word, width, measure);
        }
    }

    private static int addWord(StringBuilder lines, String word, int width, ToIntFunction<String> measure) {
        String rest = word;
        while (measure.applyAsInt(rest) > width) {
            int end = fitting(rest, width, measure);
            if (end == rest.length()) {
                break;
            }
            lines.append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        }
        lines.append(rest);
        return measure.applyAsInt(rest);
    }

    /** How many characters of a word that is too wide fit, one at least; no pair of surrogates is parted. */
    private static int fitting(String word, int width, ToIntFunction<String> measure) {
        int fits = 1;
        int tooWide = word.codePointCount(0, word.length());
        while (tooWide - fits > 1) {
            int middle = (fits + tooWide) / 2;
            if (measure.applyAsInt(word.substring(0, word.offsetByCodePoints(0, middle))) <= width) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return word.offsetByCodePoints(0, fits);
    }
}
