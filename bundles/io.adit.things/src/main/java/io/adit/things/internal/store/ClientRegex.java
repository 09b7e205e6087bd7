package io.adit.things.internal.store;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.ditto.base.model.exceptions.DittoJsonException;
import org.eclipse.ditto.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that a client wrote. Such a one may take exponentially many steps or all of the stack, so it gives
 * up after a number of steps. Immutable and thread-safe.
 */
final class ClientRegex {
    private static final int MOST_READS = 100_000;

    private final Pattern pattern;

    /** Throws DittoJsonException when it is malformed. */
    ClientRegex(String regex) {
        try {
            pattern = Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw refused("The regular expression is malformed: " + e.getDescription() + ".", e);
        } catch (StackOverflowError e) {
            throw refused("The regular expression is nested too deeply.", null);
        }
    }

    /** Whether it matches the whole text; throws DittoJsonException when that takes too much to say. */
    boolean matches(String text) {
        try {
            return pattern.matcher(new Counted(text)).matches();
        } catch (StackOverflowError e) {
            throw refused("The regular expression takes too much memory.", null);
        }
    }

    private static DittoJsonException refused(String message, @Nullable Throwable cause) {
        return new DittoJsonException(
                JsonParseException.newBuilder().message(message).cause(cause).build());
    }

    /** A text that lets itself be read so many times and no more. Not thread-safe. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int left = MOST_READS;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (left-- == 0) {
                throw refused("The regular expression takes too many steps.", null);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
