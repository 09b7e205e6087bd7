package io.adit.things.internal.search;

/**
 * A pattern of {@code like} and {@code ilike}: {@code *} stands for any characters, {@code ?} for one, within a line.
 *
 * <p>Compares in one pass and goes back only to the last {@code *}, as an earlier one can't help where the last one
 * failed. So it takes at most text times pattern steps, where a regular expression may take exponentially many.
 */
record Wildcards(String pattern, boolean ignoreCase) {
    boolean matches(String text) {
        int at = 0;
        int next = 0;
        int star = -1;
        int resumed = 0;
        while (at < text.length()) {
            if (next < pattern.length() && pattern.charAt(next) == '*') {
                star = next++;
                resumed = at;
            } else if (next < pattern.length() && fits(pattern.charAt(next), text.charAt(at))) {
                next++;
                at++;
            } else if (star >= 0 && text.charAt(resumed) != '\n') {
                next = star + 1;
                at = ++resumed;
            } else {
                return false;
            }
        }
        while (next < pattern.length() && pattern.charAt(next) == '*') {
            next++;
        }
        return next == pattern.length();
    }

    private boolean fits(char wanted, char found) {
        return wanted == '?' ? found != '\n' : wanted == found || (ignoreCase && fold(wanted) == fold(found));
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** What every text that matches starts with. */
    String start() {
        int at = 0;
        while (at < pattern.length() && "*?".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return ignoreCase ? "" : pattern.substring(0, at);
    }
}
