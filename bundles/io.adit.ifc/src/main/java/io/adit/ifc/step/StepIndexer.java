package io.adit.ifc.step;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import java.util.concurrent.CancellationException;

/** The one pass over a file: checks the syntax and fills the {@link StepIndex}. */
final class StepIndexer {
    private static final int MAX_DEPTH = 200;
    private static final int REPORT_EVERY = 1 << 20;

    private final StepScanner in;
    private final FindingLog findings;
    private final ProgressListener progress;
    private final long size;
    private final StepIndex index = new StepIndex();
    private final TypeNames types = new TypeNames();
    private final IdSet defined = new IdSet();
    private final IdSet referenced = new IdSet();
    private final byte[] word = new byte[256];
    private int wordLength;
    private int hash;
    private StepHeader header = StepHeader.EMPTY;
    private long rawStrings;
    private long firstRawString;
    private long reported;

    StepIndexer(StepScanner in, long size, FindingLog findings, ProgressListener progress) {
        this.in = in;
        this.size = size;
        this.findings = findings;
        this.progress = progress;
    }

    void run() {
        start();
        readHeader();
        boolean data = false;
        while (true) {
            long at = startOfToken();
            String section = in.word();
            switch (section) {
                case "DATA" -> {
                    dataSection();
                    data = true;
                }
                case "ANCHOR", "REFERENCE", "SIGNATURE" -> skipSection(section, at);
                case "END-ISO-10303-21" -> {
                    in.expect(';');
                    trailing();
                    finish(data);
                    return;
                }
                case "" -> {
                    if (in.peek() >= 0) {
                        throw in.unexpected("DATA or END-ISO-10303-21");
                    }
                    findings.add(Severity.WARNING, "NO_END", at, "The file ends without END-ISO-10303-21.");
                    finish(data);
                    return;
                }
                default ->
                    throw in.at(
                            StepException.Code.SYNTAX, at, "expected DATA or END-ISO-10303-21 but found " + section);
            }
        }
    }

    private long startOfToken() {
        in.token();
        return in.offset();
    }

    private void start() {
        if (in.peek() == 0xEF) {
            in.skip();
            if (in.peek() == 0xBB) {
                in.skip();
                if (in.peek() == 0xBF) {
                    in.skip();
                    findings.add(
                            Severity.WARNING, "BYTE_ORDER_MARK", 0, "The file begins with a UTF-8 byte order mark.");
                }
            }
        }
        long at = startOfToken();
        String magic = in.word();
        if (!magic.equals("ISO-10303-21")) {
            throw in.at(
                    StepException.Code.NOT_STEP,
                    at,
                    "expected ISO-10303-21; at the start of a STEP file but found "
                            + (magic.isEmpty() ? "something else" : magic));
        }
        in.expect(';');
    }

    private void readHeader() {
        long at = startOfToken();
        String section = in.word();
        if (!section.equals("HEADER")) {
            throw section.isEmpty()
                    ? in.unexpected("HEADER")
                    : in.at(StepException.Code.SYNTAX, at, "expected HEADER but found " + section);
        }
        in.expect(';');
        ValueReader values = new ValueReader(in);
        while (true) {
            at = startOfToken();
            String entity = in.word();
            if (entity.equals("ENDSEC")) {
                in.expect(';');
                return;
            }
            if (entity.isEmpty()) {
                throw in.unexpected("a header entity or ENDSEC");
            }
            in.expect('(');
            StepInstance instance = new StepInstance(0, entity, values.list());
            in.expect(';');
            int expected = StepHeader.fields(entity);
            int found = instance.attributes().size();
            if (expected >= 0 && expected != found) {
                findings.add(
                        Severity.ERROR,
                        "HEADER_FIELDS",
                        at,
                        entity + " has " + found + " fields where " + expected + " belong.");
            }
            header = header.with(instance);
        }
    }

    private void dataSection() {
        if (in.token() == '(') {
            in.skip();
            new ValueReader(in).list();
        }
        in.expect(';');
        while (true) {
            int c = in.token();
            if (c == '#') {
                instance();
                continue;
            }
            long at = in.offset();
            String word = in.word();
            if (word.equals("ENDSEC")) {
                in.expect(';');
                return;
            }
            if (word.equals("END-ISO-10303-21")) {
                findings.add(Severity.WARNING, "NO_ENDSEC", at, "The DATA section ends without ENDSEC.");
                in.seek(at);
                return;
            }
            if (c < 0) {
                findings.add(Severity.WARNING, "NO_ENDSEC", at, "The file ends inside the DATA section.");
                return;
            }
            in.seek(at);
            throw in.unexpected("an instance (#) or ENDSEC");
        }
    }

    private void instance() {
        long offset = in.offset();
        if (offset - reported >= REPORT_EVERY) {
            report(offset);
        }
        in.skip();
        int id = in.id();
        in.expect('=');
        int type;
        if (in.token() == '(') {
            in.skip();
            type = complexInstance(offset);
        } else {
            keyword("an entity name");
            type = types.number(word, wordLength, hash);
            in.expect('(');
            parameters();
        }
        if (type < 0) {
            throw in.at(StepException.Code.UNSUPPORTED, offset, "expected at most 65536 different entity names");
        }
        if (in.token() == '#') {
            findings.add(
                    Severity.ERROR, "NO_SEMICOLON", in.offset(), "The statement of #" + id + " has no ; at its end.");
        } else {
            in.expect(';');
        }
        if (!defined.add(id)) {
            findings.add(
                    Severity.ERROR,
                    "DUPLICATE_ID",
                    offset,
                    "#" + id + " is defined more than once; the first one is used.");
        }
        index.add(id, offset, type);
    }

    private int complexInstance(long offset) {
        StringBuilder name = new StringBuilder();
        while (in.token() != ')') {
            keyword("an entity name or ')'");
            if (name.length() > 4096) {
                throw in.at(StepException.Code.UNSUPPORTED, offset, "expected fewer parts in a complex instance");
            }
            name.append(name.isEmpty() ? "" : "+");
            for (int i = 0; i < wordLength; i++) {
                name.append((char) word[i]);
            }
            in.expect('(');
            parameters();
        }
        in.skip();
        if (name.isEmpty()) {
            throw in.at(
                    StepException.Code.SYNTAX, offset, "expected an entity name in a complex instance but found ()");
        }
        return types.number(name.toString());
    }

    private void keyword(String wanted) {
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
    private void parameters() {
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
                findings.add(
                        Severity.ERROR,
                        "NO_VALUE",
                        in.offset(),
                        "A value is missing between commas; it is taken as $.");
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
            findings.add(
                    Severity.WARNING,
                    "BAD_ESCAPE",
                    start,
                    "A string holds a backslash that begins no control directive of the standard; it is kept as it stands.");
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

    private void skipSection(String section, long at) {
        in.expect(';');
        findings.add(Severity.INFO, "SECTION_SKIPPED", at, "The " + section + " section is not read.");
        while (true) {
            int c = in.token();
            if (c < 0) {
                throw in.unexpected("ENDSEC");
            }
            if (c == '\'') {
                in.skip();
                in.string(false);
            } else if (StepScanner.letter(c)) {
                if (in.word().equals("ENDSEC")) {
                    in.expect(';');
                    return;
                }
            } else {
                in.skip();
            }
        }
    }

    private void trailing() {
        while (in.peek() >= 0 && (in.peek() <= ' ')) {
            in.skip();
        }
        if (in.peek() >= 0) {
            findings.add(
                    Severity.WARNING,
                    "TRAILING_DATA",
                    in.offset(),
                    "Something stands after END-ISO-10303-21; it is not read.");
        }
    }

    private void finish(boolean data) {
        if (!data) {
            findings.add(Severity.ERROR, "NO_DATA", -1, "The file has no DATA section.");
        }
        if (header.schema().isEmpty()) {
            findings.add(Severity.ERROR, "NO_SCHEMA", -1, "The header names no schema.");
        }
        if (rawStrings > 0) {
            findings.add(
                    Severity.WARNING,
                    "RAW_CHARACTERS",
                    firstRawString,
                    rawStrings
                            + " strings hold bytes above 127 that should be written as \\X2\\...\\X0\\; this is the first.");
        }
        index.finish();
        report(size);
    }

    private void report(long offset) {
        reported = offset;
        progress.progress(offset, size);
        if (progress.cancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }

    StepIndex index() {
        return index;
    }

    TypeNames types() {
        return types;
    }

    StepHeader header() {
        return header;
    }

    IdSet defined() {
        return defined;
    }

    IdSet referenced() {
        return referenced;
    }
}
