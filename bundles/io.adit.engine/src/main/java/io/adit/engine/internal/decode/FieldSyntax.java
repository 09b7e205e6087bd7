package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.TimeFormat;
import java.util.ArrayList;
import java.util.List;

/** Checks that a binding's fields are written as its format wants them. */
public final class FieldSyntax {
    private static final String FIELD = "binding.pointer";
    private static final String TIME = "binding.time";

    private final BindingSettings binding;
    private final PayloadFormat format;
    private final String pointer;
    private final String timePointer;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FieldSyntax(BindingSettings binding) {
        this.binding = binding;
        format = binding.payload().format();
        pointer = binding.pointer();
        timePointer = binding.timePointer() == null ? "" : binding.timePointer();
    }

    /** What is wrong with the fields, in no particular order; nothing where they can be read. */
    public static List<FieldProblem> check(BindingSettings binding) {
        FieldSyntax syntax = new FieldSyntax(binding);
        switch (syntax.format) {
            case AUTO -> syntax.checkAuto();
            case JSON, CBOR, DITTO -> syntax.checkPointers();
            case SENML -> syntax.checkSenml();
            case CSV -> syntax.checkColumns();
            case TEXT -> syntax.checkText();
            case BINARY -> syntax.checkBinary();
        }
        syntax.checkSeparator();
        return List.copyOf(syntax.problems);
    }

    private void checkAuto() {
        if (pointer.isEmpty() || pointer.startsWith("/")) {
            checkPointers();
        } else if (SenmlName.parse(pointer).isEmpty() && !CsvDecoder.isNumber(pointer)) {
            add(
                    FIELD,
                    "'" + pointer + "' is no JSON pointer, nor the name of a SenML record or the number of a column.",
                    "Write for example /values/0, or choose the format of the payload.");
        }
    }

    private void checkPointers() {
        requirePointer(FIELD, pointer);
        requirePointer(TIME, timePointer);
    }

    private void requirePointer(String code, String text) {
        if (JsonPath.tokens(text).isEmpty()) {
            add(code, "'" + text + "' is no JSON pointer (RFC 6901).", "Begin with a slash, for example /values/0.");
        }
    }

    private void checkSenml() {
        if (SenmlName.parse(pointer).isEmpty()) {
            add(
                    FIELD,
                    "'" + pointer + "' is no name of a SenML record (RFC 8428).",
                    "Write base name and name together, for example urn:dev:ow:10e2073a01080063:temp, without a slash in front.");
        }
        if (!timePointer.isEmpty()) {
            add(TIME, "SenML records bring their own time.", "Leave the time pointer empty.");
        }
    }

    private void checkColumns() {
        if (pointer.isBlank() || !pointer.equals(pointer.strip()) || pointer.equals("0")) {
            add(FIELD, "'" + pointer + "' is no column.", "Write its number, from 1, or its name in the first line.");
        }
    }

    private void checkText() {
        if (!pointer.isEmpty()) {
            add(FIELD, "A payload that is one number has no field '" + pointer + "'.", "Leave the pointer empty.");
        }
        if (!timePointer.isEmpty()) {
            add(TIME, "A payload that is one number has no time.", "Leave the time pointer empty.");
        }
    }

    private void checkBinary() {
        requireBinary(FIELD, pointer);
        if (!timePointer.isEmpty()) {
            requireBinary(TIME, timePointer);
            if (binding.timeFormat() == TimeFormat.ISO8601) {
                add(TIME, "A binary payload has no time as text.", "Use EPOCH_SECONDS or EPOCH_MILLIS.");
            }
        }
    }

    private void requireBinary(String code, String text) {
        if (BinaryField.parse(text).isEmpty()) {
            add(
                    code,
                    "'" + text + "' is no field of a binary payload, or its mask or shift leaves nothing of it.",
                    "Write offset and type, for example '4 uint16 le mask=0x0FFF shift=0 scale=0.1'.");
        }
    }

    private void checkSeparator() {
        String separator = binding.payload().separator();
        boolean comma = binding.payload().decimalComma();
        if (format != PayloadFormat.AUTO && format != PayloadFormat.CSV) {
            if (!separator.isEmpty()) {
                add("binding.separator", format + " has no columns to separate.", "Leave the separator empty.");
            }
            if (comma && format != PayloadFormat.TEXT) {
                add(
                        "binding.decimal-comma",
                        format + " writes numbers in its own way.",
                        "Switch the decimal comma off.");
            }
        } else if (!isSeparator(separator)) {
            add(
                    "binding.separator",
                    "'" + separator + "' can't separate columns.",
                    "Use one character that is in no number, for example a semicolon, or 'tab'.");
        } else if (comma && format == PayloadFormat.CSV && CsvDecoder.separator(separator) == ',') {
            add(
                    "binding.separator",
                    "Numbers have a decimal comma, so a comma can't separate columns.",
                    "Use a semicolon or 'tab' as separator.");
        }
    }

    private static boolean isSeparator(String text) {
        return text.isEmpty() || "tab".equals(text) || text.matches("[^\\p{Alnum}\"+.\\r\\n-]");
    }

    private void add(String code, String message, String remedy) {
        problems.add(new FieldProblem(code, message, remedy));
    }
}
