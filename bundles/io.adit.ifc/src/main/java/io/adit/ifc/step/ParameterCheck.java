package io.adit.ifc.step;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import java.nio.charset.StandardCharsets;

/** Checks the syntax of what stands between the brackets of an entity, and notes which instances it refers to. */
final class ParameterCheck {
    private static final int MAX_DEPTH = 200;

    private final StepScanner in;
    private final FindingLog findings;
    private final IdSet referenced;
    private final byte[] word = new byte[256];
    private int wordLength;
    private int hash;
    private long rawStrings;
    private long firstRawString;

    ParameterCheck(StepScanner in, FindingLog findings, IdSet referenced) {
        this.in = in;
        this.findings = findings;
        this.referenced = referenced;
    }

    /** The number of the keyword read last, or -1 when there are too many. */
    int number(TypeNames types) {
        return types.number(word, wordLength, hash);
    }

    /** The keyword read last, in upper case. */
    String word() {
        return new String(word, 0, wordLength, StandardCharsets.ISO_8859_1);
    }

    /** Adds what concerns the file as a whole. */
    void finish() {
        if (rawStrings > 0) {
            findings.add(Severity.WARNING, "RAW_CHARACTERS", firstRawString, Texts.of("RAW_CHARACTERS", rawStrings));
        }
    }

    /** Reads a keyword in upper case. */
    void keyword(String wanted) {
        int c = in.token();
        if (!StepScanner.letter(c)) {
            throw in.unexpected(wanted);
        }
        wordLength = 0;
        hash = 0;
        while (StepScanner.wordPart(c)) {
            if (c >= 'a' && c <= 'z') {
                c -= 32;
            }
            if (wordLength == word.length) {
                throw in.at(StepException.Code.UNSUPPORTED, in.offset(), "expected a name of at most 256 characters");
            }
            word[wordLength++] = (byte) c;
            hash = hash * 31 + c;
            in.skip();
            c = in.peek();
        }
    }

    /** Checks what stands between the brackets of an entity; the opening one is passed. */
    void check() {
        int depth = 1;
        boolean empty = true;
        while (true) {
            int c = in.token();
            if (c == ')' && empty) {
                in.skip();
                depth--;
            } else if (c == '(') {
                in.skip();
                depth = deeper(depth);
                empty = true;
                continue;
            } else if (StepScanner.letter(c)) {
                keyword("a type name");
                in.expect('(');
                depth = deeper(depth);
                empty = true;
                continue;
            } else if (c == ',' || c == ')') {
                findings.add(Severity.ERROR, "NO_VALUE", in.offset(), Texts.of("NO_VALUE"));
            } else {
                simple(c);
            }
            empty = false;
            c = in.token();
            while (depth > 0 && c == ')') {
                in.skip();
                depth--;
                c = depth > 0 ? in.token() : 0;
            }
            if (depth == 0) {
                return;
            }
            if (c != ',') {
                throw in.unexpected("',' or ')'");
            }
            in.skip();
        }
    }

    private int deeper(int depth) {
        if (depth >= MAX_DEPTH) {
            throw in.at(StepException.Code.UNSUPPORTED, in.offset(), "expected at most 200 nested brackets");
        }
        return depth + 1;
    }

    private void simple(int c) {
        switch (c) {
            case '$', '*' -> in.skip();
            case '#' -> {
                in.skip();
                referenced.add(in.id());
            }
            case '@' -> {
                in.skip();
                in.id();
            }
            case '\'' -> {
                in.skip();
                string(in.offset());
            }
            case '"' -> binary();
            case '.' -> enumeration();
            case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> in.skipNumber();
            default -> throw in.unexpected("a value");
        }
    }

    private void string(long start) {
        in.string(false);
        if (in.rawString() && rawStrings++ == 0) {
            firstRawString = start;
        }
        if (in.badEscape()) {
            findings.add(Severity.WARNING, "BAD_ESCAPE", start, Texts.of("BAD_ESCAPE"));
        }
    }

    private void binary() {
        in.skip();
        int c = in.peek();
        while (c != '"') {
            if (Character.digit(c, 16) < 0) {
                throw in.unexpected("a hexadecimal digit or \"");
            }
            in.skip();
            c = in.peek();
        }
        in.skip();
    }

    private void enumeration() {
        in.skip();
        int c = in.peek();
        if (c >= '0' && c <= '9') {
            in.skipNumber();
            return;
        }
        if (!StepScanner.letter(c)) {
            throw in.unexpected("an enumeration name");
        }
        while (StepScanner.wordPart(c)) {
            in.skip();
            c = in.peek();
        }
        if (c != '.') {
            throw in.unexpected("'.' at the end of an enumeration");
        }
        in.skip();
    }
}
