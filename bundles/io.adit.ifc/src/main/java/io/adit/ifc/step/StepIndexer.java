package io.adit.ifc.step;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.Texts;
import java.util.concurrent.CancellationException;

/** The one pass over a file: checks the syntax and fills the {@link StepIndex}. */
final class StepIndexer {
    private static final int REPORT_EVERY = 1 << 20;

    private final StepScanner in;
    private final FindingLog findings;
    private final ProgressListener progress;
    private final long size;
    private final StepIndex index = new StepIndex();
    private final TypeNames types = new TypeNames();
    private final IdSet defined = new IdSet();
    private final IdSet referenced = new IdSet();
    private final ParameterCheck parameters;
    private StepHeader header = StepHeader.EMPTY;
    private long reported;

    StepIndexer(StepScanner in, long size, FindingLog findings, ProgressListener progress) {
        this.in = in;
        this.size = size;
        this.findings = findings;
        this.progress = progress;
        this.parameters = new ParameterCheck(in, findings, referenced);
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
                    findings.add(Severity.WARNING, "NO_END", at, Texts.of("NO_END"));
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
                    findings.add(Severity.WARNING, "BYTE_ORDER_MARK", 0, Texts.of("BYTE_ORDER_MARK"));
                }
            }
        }
        long at = startOfToken();
        String magic = in.word();
        if (!magic.equals("ISO-10303-21")) {
            String other = in.peek() < 0 ? "the end of the file" : "something else";
            throw in.at(
                    StepException.Code.NOT_STEP,
                    at,
                    "expected ISO-10303-21; at the start of a STEP file but found "
                            + (magic.isEmpty() ? other : magic));
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
                findings.add(Severity.ERROR, "HEADER_FIELDS", at, Texts.of("HEADER_FIELDS", entity, found, expected));
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
                findings.add(Severity.WARNING, "NO_ENDSEC", at, Texts.of("NO_ENDSEC.data"));
                in.seek(at);
                return;
            }
            if (c < 0) {
                findings.add(Severity.WARNING, "NO_ENDSEC", at, Texts.of("NO_ENDSEC.inside"));
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
            parameters.keyword("an entity name");
            type = parameters.number(types);
            in.expect('(');
            parameters.check();
        }
        if (type < 0) {
            throw in.at(StepException.Code.UNSUPPORTED, offset, "expected at most 65536 different entity names");
        }
        if (in.token() == '#') {
            findings.add(Severity.ERROR, "NO_SEMICOLON", in.offset(), Texts.of("NO_SEMICOLON", id));
        } else {
            in.expect(';');
        }
        if (!defined.add(id)) {
            findings.add(Severity.ERROR, "DUPLICATE_ID", offset, Texts.of("DUPLICATE_ID", id));
        }
        index.add(id, offset, type);
    }

    private int complexInstance(long offset) {
        StringBuilder name = new StringBuilder();
        while (in.token() != ')') {
            parameters.keyword("an entity name or ')'");
            if (name.length() > 4096) {
                throw in.at(StepException.Code.UNSUPPORTED, offset, "expected fewer parts in a complex instance");
            }
            name.append(name.isEmpty() ? "" : "+");
            name.append(parameters.word());
            in.expect('(');
            parameters.check();
        }
        in.skip();
        if (name.isEmpty()) {
            throw in.at(
                    StepException.Code.SYNTAX, offset, "expected an entity name in a complex instance but found ()");
        }
        return types.number(name.toString());
    }

    private void skipSection(String section, long at) {
        in.expect(';');
        findings.add(Severity.INFO, "SECTION_SKIPPED", at, Texts.of("SECTION_SKIPPED", section));
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
            findings.add(Severity.WARNING, "TRAILING_DATA", in.offset(), Texts.of("TRAILING_DATA"));
        }
    }

    private void finish(boolean data) {
        if (!data) {
            findings.add(Severity.ERROR, "NO_DATA", -1, Texts.of("NO_DATA"));
        }
        if (header.schema().isEmpty()) {
            findings.add(Severity.ERROR, "NO_SCHEMA", -1, Texts.of("NO_SCHEMA"));
        }
        parameters.finish();
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
