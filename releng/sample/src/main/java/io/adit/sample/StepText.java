package io.adit.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes ISO 10303-21 instances one after the other. */
final class StepText {
    private static final String GLOBAL_ID_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
    private final StringBuilder data = new StringBuilder();
    private int last;

    /** Reference to an instance that was added. */
    record Ref(int number) {
        @Override
        public String toString() {
            return "#" + number;
        }
    }

    /** An enumeration literal or another token that is written as it is. */
    record Token(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static final Token NONE = new Token("$");
    static final Token DERIVED = new Token("*");

    static Token enumeration(String literal) {
        return new Token("." + literal + ".");
    }

    /** Adds an instance; strings are quoted, numbers written as reals where they are doubles, lists in parentheses. */
    Ref add(String entity, Object... attributes) {
        data.append('#').append(++last).append('=').append(entity.toUpperCase(Locale.ROOT));
        data.append(list(Arrays.asList(attributes))).append(";\n");
        return new Ref(last);
    }

    private static String list(List<?> values) {
        return values.stream().map(StepText::value).collect(Collectors.joining(",", "(", ")"));
    }

    private static String value(Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("'", "''") + "'";
        }
        if (value instanceof Double number) {
            return real(number);
        }
        return value instanceof List<?> values ? list(values) : value.toString();
    }

    private static String real(double number) {
        String text = String.format(Locale.ROOT, "%.4f", number).replaceAll("0+$", "");
        return text.startsWith("-0.") && text.matches("-0\\.0*") ? "0." : text;
    }

    /** A typed value, for example IFCLABEL('x'). */
    static Token typed(String type, Object value) {
        return new Token(type + "(" + value(value) + ")");
    }

    /** The whole file. */
    String file(String name, String schema) {
        return "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('ViewDefinition [ReferenceView]'),'2;1');\nFILE_NAME('" + name
                + "','2026-01-01T00:00:00',('Adit'),('Adit'),'Adit sample','Adit sample','');\nFILE_SCHEMA(('" + schema
                + "'));\nENDSEC;\nDATA;\n" + data + "ENDSEC;\nEND-ISO-10303-21;\n";
    }

    /** A GlobalId that depends on the name alone: 128 bits of SHA-256 in the 22 digits of buildingSMART's base 64. */
    static String globalId(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            StringBuilder id = new StringBuilder();
            id.append(GLOBAL_ID_DIGITS.charAt((hash[0] & 0xC0) >> 6)).append(GLOBAL_ID_DIGITS.charAt(hash[0] & 0x3F));
            for (int i = 1; i < 16; i += 3) {
                int block = (hash[i] & 0xFF) << 16 | (hash[i + 1] & 0xFF) << 8 | hash[i + 2] & 0xFF;
                for (int shift = 18; shift >= 0; shift -= 6) {
                    id.append(GLOBAL_ID_DIGITS.charAt(block >> shift & 0x3F));
                }
            }
            return id.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
