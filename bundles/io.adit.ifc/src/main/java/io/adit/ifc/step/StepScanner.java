package io.adit.ifc.step;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** Reads a {@link BlockFile} byte by byte and skips or checks tokens. Not thread-safe. */
final class StepScanner {
    private final BlockFile file;
    private final Path path;
    private byte[] block = new byte[0];
    private int at;
    private long base;
    private byte[] text = new byte[256];
    private int textLength;
    private boolean keeping;
    private boolean rawString;
    private boolean badEscape;

    StepScanner(BlockFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    void seek(long offset) {
        base = offset & -BlockFile.BLOCK_SIZE;
        block = file.block(offset >>> BlockFile.BLOCK_BITS);
        at = (int) (offset - base);
    }

    long offset() {
        return base + at;
    }

    /** The byte at the present place as 0 to 255, or -1 at the end of the file. */
    int peek() {
        return at < block.length || nextBlock() ? block[at] & 0xff : -1;
    }

    /** Moves on by one byte; only after {@link #peek} gave a byte. */
    void skip() {
        at++;
    }

    private boolean nextBlock() {
        if (base + at >= file.size()) {
            return false;
        }
        seek(base + at);
        return true;
    }

    /** Skips white space, comments and print control directives; gives the byte after them or -1. */
    int token() {
        while (true) {
            int c = peek();
            if (c == '/') {
                comment();
            } else if (c == '\\') {
                printControl();
            } else if (c < 0 || c > ' ') {
                return c;
            } else {
                at++;
            }
        }
    }

    private void comment() {
        long start = offset();
        at++;
        if (peek() != '*') {
            throw unexpected(start, "a token");
        }
        at++;
        int previous = 0;
        while (true) {
            int c = peek();
            if (c < 0) {
                throw at(StepException.Code.TRUNCATED, start, "expected */ but found the end of the file");
            }
            at++;
            if (previous == '*' && c == '/') {
                return;
            }
            previous = c;
        }
    }

    private void printControl() {
        long start = offset();
        at++;
        int c = peek();
        at++;
        if ((c != 'N' && c != 'F') || peek() != '\\') {
            throw unexpected(start, "a token");
        }
        at++;
    }

    /** Skips to the given character past white space and over it. */
    void expect(char wanted) {
        if (token() != wanted) {
            throw unexpected("'" + wanted + "'");
        }
        at++;
    }

    /**
     * Passes the rest of a string whose opening quote is passed. Afterwards {@link #rawString} and {@link #badEscape} tell
     * about it, and {@link #text} has its bytes with doubled quotes made single when they are to be kept.
     */
    void string(boolean keep) {
        long start = offset() - 1;
        int all = 0;
        badEscape = false;
        textLength = 0;
        keeping = keep;
        while (true) {
            all |= keep ? 0 : ordinary();
            int c = peek();
            if (c < 0) {
                throw at(
                        StepException.Code.TRUNCATED,
                        start,
                        "expected ' at the end of a string but found the end of the file");
            }
            all |= c;
            if (c == '\'') {
                at++;
                if (peek() != '\'') {
                    break;
                }
                take('\'');
            } else if (c != '\\') {
                take(c);
            } else if (escape()) {
                badEscape = true;
                break;
            }
        }
        rawString = all > 127;
    }

    /** Passes the ordinary characters of a string as far as this block goes; gives all their bits. */
    private int ordinary() {
        byte[] bytes = block;
        int i = at;
        int all = 0;
        while (i < bytes.length && bytes[i] != '\'' && bytes[i] != '\\') {
            all |= bytes[i++];
        }
        at = i;
        return all & 0xff;
    }

    private void take(int c) {
        at++;
        // A line break inside a string only folds a long line.
        if (keeping && c != '\n' && c != '\r') {
            if (textLength == text.length) {
                text = Arrays.copyOf(text, textLength * 2);
            }
            text[textLength++] = (byte) c;
        }
    }

    private boolean takeIf(char wanted) {
        if (peek() == wanted) {
            take(wanted);
            return true;
        }
        badEscape = true;
        return false;
    }

    /** Passes a control directive, ISO 10303-21 clause 6.4.3.3; gives true when it proves to be the string's end. */
    private boolean escape() {
        take('\\');
        switch (peek()) {
            case '\\', 'N', 'F', 'P' -> {
                int c = peek();
                take(c);
                if (c == 'P' && peek() >= 'A' && peek() <= 'I') {
                    take(peek());
                }
                if (c != '\\') {
                    takeIf('\\');
                }
            }
            case 'S' -> {
                take('S');
                return takeIf('\\') && shifted();
            }
            case 'X' -> {
                take('X');
                hexadecimal();
            }
            default -> badEscape = true;
        }
        return false;
    }

    /*
     * An apostrophe after \S\ should be doubled, yet some programs write it once. It is taken for the end of the string
     * only where a comma or bracket follows, as after an unescaped path like 'C:\S\'.
     */
    private boolean shifted() {
        int c = peek();
        if (c == '\'') {
            at++;
            int next = peek();
            if (next == ',' || next == ')') {
                return true;
            }
            if (next == '\'') {
                take('\'');
            } else {
                badEscape = true;
                take('\'');
                at--;
            }
        } else if (c >= 0) {
            take(c);
            if (c == '\\' && peek() == '\\') {
                at++;
            }
        }
        return false;
    }

    private void hexadecimal() {
        int width = peek() == '2' ? 4 : peek() == '4' ? 8 : 2;
        if (width > 2) {
            take(peek());
        }
        if (!takeIf('\\')) {
            return;
        }
        int digits = 0;
        while (Character.digit(peek(), 16) >= 0 && (width > 2 || digits < 2)) {
            take(peek());
            digits++;
        }
        if (width == 2) {
            badEscape |= digits != 2;
        } else if (digits % width != 0 || !takeIf('\\') || !takeIf('X') || !takeIf('0') || !takeIf('\\')) {
            badEscape = true;
        }
    }

    boolean rawString() {
        return rawString;
    }

    boolean badEscape() {
        return badEscape;
    }

    String decoded(Set<StepText.Oddity> found) {
        return StepText.decode(text, textLength, found);
    }

    /** Skips a number that begins at the present place. */
    void skipNumber() {
        int c = peek();
        if (c == '+' || c == '-') {
            at++;
        }
        boolean digits = skipDigits();
        if (peek() == '.') {
            at++;
            digits |= skipDigits();
        }
        if (!digits) {
            throw unexpected("a digit");
        }
        c = peek();
        if (c == 'E' || c == 'e') {
            at++;
            c = peek();
            if (c == '+' || c == '-') {
                at++;
            }
            if (!skipDigits()) {
                throw unexpected("a digit");
            }
        }
    }

    private boolean skipDigits() {
        boolean some = false;
        do {
            byte[] bytes = block;
            int i = at;
            while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
                i++;
            }
            some |= i > at;
            at = i;
        } while (at == block.length && peek() >= '0' && peek() <= '9');
        return some;
    }

    /** Reads an instance name after its sign. */
    int id() {
        long start = offset();
        long id = 0;
        int c = peek();
        if (c < '0' || c > '9') {
            throw unexpected("a number after #");
        }
        while (c >= '0' && c <= '9') {
            id = id * 10 + (c - '0');
            if (id > Integer.MAX_VALUE) {
                throw at(
                        StepException.Code.UNSUPPORTED,
                        start,
                        "expected an instance name up to #2147483647 but found a larger one");
            }
            at++;
            c = peek();
        }
        if (id == 0) {
            throw at(StepException.Code.SYNTAX, start, "expected an instance name from #1 on but found #0");
        }
        return (int) id;
    }

    static boolean letter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '!';
    }

    static boolean wordPart(int c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    /** Reads a keyword in upper case; empty when none stands here. */
    String word() {
        StringBuilder word = new StringBuilder();
        int c = peek();
        while (wordPart(c) && word.length() < 256) {
            word.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c));
            at++;
            c = peek();
        }
        return word.toString();
    }

    StepException unexpected(String wanted) {
        return unexpected(offset(), wanted);
    }

    private StepException unexpected(long offset, String wanted) {
        seek(Math.min(offset, file.size()));
        int c = peek();
        if (c < 0) {
            return at(StepException.Code.TRUNCATED, offset, "expected " + wanted + " but found the end of the file");
        }
        return at(StepException.Code.SYNTAX, offset, "expected " + wanted + " but found " + found(c));
    }

    private String found(int c) {
        if (letter(c)) {
            return word();
        }
        return c > ' ' && c < 127 ? "'" + (char) c + "'" : String.format("byte 0x%02X", c);
    }

    StepException at(StepException.Code code, long offset, String message) {
        long line = file.lines(new long[] {offset})[0];
        return new StepException(code, path, line, file.column(offset), message);
    }
}
