package io.adit.engine.internal.decode;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Pulls the items of one CBOR payload (RFC 8949), head by head; copies nothing but texts that are asked for.
 *
 * <p>Strict about form: reserved heads, a break or an end at the wrong place, a length beyond the payload and nesting deeper than {@value
 * #DEEPEST} are malformed. Tags: bignums (2, 3) and decimal fractions (4) are numbers; of any other tag only the content counts.
 */
final class CborReader extends CborHeads {
    /** What an item is; for a container, {@link #count} says how many items follow. */
    enum Kind {
        NUMBER,
        TEXT,
        BYTES,
        ARRAY,
        MAP,
        OTHER,
        BREAK
    }

    static final int DEEPEST = 1000;
    private static final int LONGEST_BIGNUM = 128;

    private double number;
    private boolean integer;
    private long whole;
    private int textFrom;
    private long count;

    CborReader(byte[] payload) {
        super(payload);
    }

    /** Reads the head of the next item, and all of it where it is no container. */
    Kind next() throws MalformedPayload {
        int major = head();
        while (major == 6) {
            if (argument == 2 || argument == 3) {
                return bignum(argument == 3);
            }
            if (argument == 4) {
                return decimalFraction();
            }
            major = head();
        }
        return switch (major) {
            case 0 -> number(unsigned(argument), argument >= 0, argument);
            case 1 -> number(-1 - unsigned(argument), argument >= 0, -1 - argument);
            case 2 -> string(Kind.BYTES, major);
            case 3 -> string(Kind.TEXT, major);
            case 4 -> container(Kind.ARRAY, 1);
            case 5 -> container(Kind.MAP, 2);
            default -> simple();
        };
    }

    /** Value of the NUMBER just read; may be infinite or NaN. */
    double number() {
        return number;
    }

    /** True where the NUMBER just read is an integer that fits a long, {@link #whole}. */
    boolean isInteger() {
        return integer;
    }

    long whole() {
        return whole;
    }

    /** Items of the ARRAY or pairs of the MAP just read; -1: until BREAK. */
    long count() {
        return count;
    }

    /** The TEXT just read. */
    String text() throws MalformedPayload {
        int end = at;
        try {
            if (count != INDEFINITE) {
                return utf8(textFrom, end);
            }
            StringBuilder text = new StringBuilder();
            at = textFrom;
            while (at < end - 1) {
                head();
                text.append(utf8(at, at + (int) argument));
                at += (int) argument;
            }
            at = end;
            return text.toString();
        } catch (CharacterCodingException e) {
            throw malformed("a text is not UTF-8");
        }
    }

    private String utf8(int from, int to) throws CharacterCodingException {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= payload[i];
        }
        if (all >= 0) {
            return new String(payload, from, to - from, StandardCharsets.ISO_8859_1); // only ASCII
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(payload, from, to - from))
                .toString();
    }

    /** Skips what the container just read holds; nothing for any other item. */
    void skip(Kind kind, int depth) throws MalformedPayload {
        if (kind != Kind.ARRAY && kind != Kind.MAP) {
            return;
        }
        if (depth >= DEEPEST) {
            throw malformed("it is nested deeper than " + DEEPEST);
        }
        long left = kind == Kind.MAP && count > 0 ? 2 * count : count;
        boolean open = left == INDEFINITE;
        for (long i = 0; open || i < left; i++) {
            Kind item = next();
            if (item == Kind.BREAK) {
                if (!open || (kind == Kind.MAP && i % 2 != 0)) {
                    throw malformed("a break stands where an item must");
                }
                return;
            }
            skip(item, depth + 1);
        }
    }

    private Kind number(double value, boolean isInteger, long integral) {
        number = value;
        integer = isInteger;
        whole = integral;
        return Kind.NUMBER;
    }

    private Kind container(Kind kind, int itemsEach) throws MalformedPayload {
        count = argument;
        if (info != 31 && (argument < 0 || argument > (payload.length - at) / itemsEach)) {
            throw malformed("it ends too early");
        }
        return kind;
    }

    private Kind string(Kind kind, int major) throws MalformedPayload {
        textFrom = at;
        if (info != 31) {
            pass();
            count = 0;
            return kind;
        }
        int chunk = head();
        while (chunk != 7 || info != 31) {
            if (chunk != major || info == 31) {
                throw malformed("a string of chunks has one of another kind");
            }
            pass();
            chunk = head();
        }
        count = INDEFINITE;
        return kind;
    }

    private Kind simple() throws MalformedPayload {
        return switch (info) {
            case 24 -> {
                if (argument < 32) {
                    throw malformed("a simple value is written too long");
                }
                yield Kind.OTHER;
            }
            case 25 -> number(Float.float16ToFloat((short) argument), false, 0);
            case 26 -> number(Float.intBitsToFloat((int) argument), false, 0);
            case 27 -> number(Double.longBitsToDouble(argument), false, 0);
            case 31 -> Kind.BREAK;
            default -> Kind.OTHER;
        };
    }

    private Kind bignum(boolean negative) throws MalformedPayload {
        BigInteger value = bigInteger(negative);
        return number(value.doubleValue(), value.bitLength() < 64, value.longValue());
    }

    private BigInteger bigInteger(boolean negative) throws MalformedPayload {
        if (head() != 2 || info == 31) {
            throw malformed("a bignum is no byte string");
        }
        int from = at;
        pass();
        if (at - from > LONGEST_BIGNUM) {
            throw malformed("a bignum has more than " + LONGEST_BIGNUM + " bytes");
        }
        BigInteger magnitude = new BigInteger(1, payload, from, at - from);
        return negative ? magnitude.not() : magnitude;
    }

    /** Tag 4: an array of an exponent of ten and a mantissa. */
    private Kind decimalFraction() throws MalformedPayload {
        if (head() != 4 || argument != 2) {
            throw malformed("a decimal fraction is no array of two");
        }
        BigInteger exponent = integral();
        BigInteger mantissa = integral();
        long power = Math.max(-100_000, Math.min(100_000, exponent.longValue()));
        if (exponent.bitLength() > 63) {
            power = exponent.signum() * 100_000L;
        }
        return number(Double.parseDouble(mantissa + "e" + power), false, 0);
    }

    private BigInteger integral() throws MalformedPayload {
        int major = head();
        if (major == 6 && (argument == 2 || argument == 3)) {
            return bigInteger(argument == 3);
        }
        if (major > 1) {
            throw malformed("a part of a decimal fraction is no integer");
        }
        BigInteger value = new BigInteger(Long.toUnsignedString(argument));
        return major == 0 ? value : value.not();
    }
}
