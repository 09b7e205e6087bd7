package io.adit.ifc.step;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/*
 * First the bytes become characters: ASCII as it is; bytes above 127, which editions 1 and 2 do not allow, are UTF-8 when
 * they are valid UTF-8, Shift_JIS when they are valid there and give mostly kana and kanji, otherwise ISO 8859-1. Then the
 * control directives are resolved. Some programs write each byte of a Shift_JIS string as \S\ or \X\; that shows by
 * characters of the C1 range, which no label has, and is undone when the bytes make sense as Shift_JIS.
 */
/** Decodes the strings of an exchange structure, ISO 10303-21 clauses 6.4.3 and 5.2. */
final class StepText {
    /** What was odd about a string. */
    enum Oddity {
        RAW_UTF8,
        RAW_LATIN1,
        SHIFT_JIS,
        BAD_ESCAPE
    }

    private static final @Nullable Charset SHIFT_JIS = charset("Shift_JIS");
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final String in;
    private final StringBuilder out;
    private int at;
    private Charset alphabet = StandardCharsets.ISO_8859_1;

    private StepText(byte[] bytes, int length) {
        in = characters(bytes, length);
        out = new StringBuilder(in.length());
    }

    /**
     * Decodes the bytes between the quotes of a string, doubled quotes made single.
     *
     * @param found gets what was odd about it
     */
    static String decode(byte[] bytes, int length, Set<Oddity> found) {
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            plain = bytes[i] >= 0 && bytes[i] != '\\';
        }
        if (plain) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
        StepText text = new StepText(bytes, length);
        String result = text.resolve();
        found.addAll(text.oddities);
        return result;
    }

    private String characters(byte[] bytes, int length) {
        boolean ascii = true;
        for (int i = 0; i < length && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        if (ascii) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
        byte[] exact = java.util.Arrays.copyOf(bytes, length);
        String utf8 = strict(exact, StandardCharsets.UTF_8);
        if (utf8 != null) {
            oddities.add(Oddity.RAW_UTF8);
            return utf8;
        }
        String japanese = japanese(exact);
        if (japanese != null) {
            oddities.add(Oddity.SHIFT_JIS);
            return japanese;
        }
        oddities.add(Oddity.RAW_LATIN1);
        return new String(exact, StandardCharsets.ISO_8859_1);
    }

    private String resolve() {
        boolean controls = false;
        while (at < in.length()) {
            char c = in.charAt(at++);
            int from = out.length();
            if (c == '\\') {
                directive();
            } else {
                out.append(c);
            }
            for (int i = from; i < out.length(); i++) {
                controls |= out.charAt(i) >= 0x80 && out.charAt(i) < 0xA0;
            }
        }
        String result = out.toString();
        if (controls && result.chars().allMatch(c -> c < 256)) {
            String japanese = japanese(result.getBytes(StandardCharsets.ISO_8859_1));
            if (japanese != null) {
                oddities.add(Oddity.SHIFT_JIS);
                return japanese;
            }
        }
        return result;
    }

    private void directive() {
        if (in.startsWith("\\", at)) {
            at++;
            out.append('\\');
        } else if (in.startsWith("S\\", at) && at + 2 < in.length()) {
            shifted();
        } else if (in.startsWith("X2\\", at)) {
            extended(4);
        } else if (in.startsWith("X4\\", at)) {
            extended(8);
        } else if (in.startsWith("X\\", at)) {
            int code = hex(at + 2, 2);
            at += code < 0 ? 0 : 4;
            append(code, 'X');
        } else if (in.startsWith("P", at)
                && in.startsWith("\\", at + 2)
                && in.charAt(at + 1) >= 'A'
                && in.charAt(at + 1) <= 'I') {
            Charset named = charset("ISO-8859-" + (in.charAt(at + 1) - 'A' + 1));
            alphabet = named == null ? StandardCharsets.ISO_8859_1 : named;
            at += 3;
        } else if (in.startsWith("N\\", at) || in.startsWith("F\\", at)) {
            at += 2;
        } else {
            bad();
        }
    }

    private void shifted() {
        char c = in.charAt(at + 2);
        at += 3;
        if (c > 127) {
            bad();
            out.append(c);
            return;
        }
        out.append(new String(new byte[] {(byte) (c + 128)}, alphabet));
    }

    private void extended(int digits) {
        int start = at;
        at += 3;
        while (at + digits <= in.length() && !in.startsWith("\\", at)) {
            int code = hex(at, digits);
            if (code < 0 || code > Character.MAX_CODE_POINT) {
                break;
            }
            at += digits;
            out.appendCodePoint(code);
        }
        if (in.startsWith("\\X0\\", at)) {
            at += 4;
        } else {
            oddities.add(Oddity.BAD_ESCAPE);
            if (at == start + 3) {
                at = start;
                out.append('\\');
            }
        }
    }

    private int hex(int from, int digits) {
        if (from + digits > in.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = in.charAt(i) < 128 ? Character.digit(in.charAt(i), 16) : -1;
            if (digit < 0 || code >>> 27 != 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }

    private void append(int code, char directive) {
        if (code < 0) {
            bad();
        } else {
            out.append((char) code);
        }
    }

    private void bad() {
        oddities.add(Oddity.BAD_ESCAPE);
        out.append('\\');
    }

    private static @Nullable String japanese(byte[] bytes) {
        String text = SHIFT_JIS == null ? null : strict(bytes, SHIFT_JIS);
        if (text == null) {
            return null;
        }
        long high = text.chars().filter(c -> c > 127).count();
        long script = text.chars()
                .filter(c -> (c >= 0x3000 && c < 0x3100) || (c >= 0x4E00 && c < 0xA000) || (c >= 0xFF00 && c < 0xFF61))
                .count();
        return script >= 2 && script * 2 > high ? text : null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }
}
