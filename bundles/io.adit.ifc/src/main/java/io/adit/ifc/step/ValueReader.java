package io.adit.ifc.step;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the parameters of one instance into values. Its text has passed the {@link StepIndexer} before. */
final class ValueReader {
    private static final int MAX_DEPTH = 200;
    private final StepScanner in;
    private final Set<StepText.Oddity> oddities = EnumSet.noneOf(StepText.Oddity.class);
    private byte[] bytes = new byte[256];
    private int length;
    private int depth;

    ValueReader(StepScanner in) {
        this.in = in;
    }

    /** What was odd about the strings read so far; the caller may clear it. */
    Set<StepText.Oddity> oddities() {
        return oddities;
    }

    /** Reads the instance {@code #id = ...;} at the scanner's place. */
    StepInstance instance() {
        in.expect('#');
        int id = in.id();
        in.expect('=');
        if (in.token() != '(') {
            String type = in.word();
            in.expect('(');
            return new StepInstance(id, type, list());
        }
        in.skip();
        StringBuilder types = new StringBuilder();
        List<StepValue> values = new ArrayList<>();
        while (in.token() != ')') {
            types.append(types.isEmpty() ? "" : "+").append(in.word());
            in.expect('(');
            values.addAll(list());
        }
        return new StepInstance(id, types.toString(), values);
    }

    /** Reads the rest of a list whose opening bracket is passed, and its closing bracket. */
    List<StepValue> list() {
        if (++depth > MAX_DEPTH) {
            throw in.at(StepException.Code.UNSUPPORTED, in.offset(), "expected at most 200 nested brackets");
        }
        List<StepValue> values = new ArrayList<>();
        if (in.token() != ')') {
            values.add(value());
            while (in.token() == ',') {
                in.skip();
                values.add(value());
            }
        }
        in.expect(')');
        depth--;
        return values;
    }

    private StepValue value() {
        int c = in.token();
        if (c == ',' || c == ')') {
            return StepValue.Missing.OMITTED;
        }
        switch (c) {
            case '$', '*' -> {
                in.skip();
                return c == '$' ? StepValue.Missing.OMITTED : StepValue.Missing.DERIVED;
            }
            case '#', '@' -> {
                in.skip();
                return new StepValue.Ref(in.id());
            }
            case '\'' -> {
                in.skip();
                in.string(true);
                return new StepValue.Text(in.decoded(oddities));
            }
            case '"' -> {
                in.skip();
                until('"');
                in.skip();
                return new StepValue.Binary(string());
            }
            case '(' -> {
                in.skip();
                return new StepValue.Sequence(list());
            }
            case '.' -> {
                return enumerationOrNumber();
            }
            default -> {
                if (!StepScanner.letter(c)) {
                    return number();
                }
                String type = in.word();
                in.expect('(');
                List<StepValue> inner = list();
                return new StepValue.Typed(type, inner.size() == 1 ? inner.get(0) : new StepValue.Sequence(inner));
            }
        }
    }

    private StepValue enumerationOrNumber() {
        in.skip();
        if (in.peek() >= '0' && in.peek() <= '9') {
            length = 0;
            put('0');
            put('.');
            return numberRest();
        }
        until('.');
        in.skip();
        return new StepValue.Enumeration(string().toUpperCase(Locale.ROOT));
    }

    private StepValue number() {
        length = 0;
        return numberRest();
    }

    private StepValue numberRest() {
        int c = in.peek();
        while ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'E' || c == 'e') {
            put(c);
            in.skip();
            c = in.peek();
        }
        String digits = string();
        try {
            return new StepValue.Num(Double.parseDouble(digits), digits.indexOf('.') < 0 && digits.indexOf('E') < 0);
        } catch (NumberFormatException e) {
            throw in.unexpected("a number before");
        }
    }

    private void until(char end) {
        length = 0;
        while (in.peek() != end) {
            if (in.peek() < 0) {
                throw in.unexpected("'" + end + "'");
            }
            put(in.peek());
            in.skip();
        }
    }

    private void put(int c) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) c;
    }

    private String string() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
