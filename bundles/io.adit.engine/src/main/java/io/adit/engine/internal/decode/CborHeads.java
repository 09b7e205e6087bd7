package io.adit.engine.internal.decode;

/** The heads of CBOR items (RFC 8949, 3) one after the other: major type, additional information, argument. */
class CborHeads {
    /** Argument of a head that says: until a break. */
    static final int INDEFINITE = -1;

    private static final int MAJOR_SHIFT = 5;

    final byte[] payload;
    /** Where the next byte is. */
    int at;
    /** Additional information of the last head; 31 where its length is not given. */
    int info;
    /** Argument of the last head; negative also for one from 2^63 on. */
    long argument;

    CborHeads(byte[] payload) {
        this.payload = payload;
    }

    boolean atEnd() {
        return at == payload.length;
    }

    /** Reads a head into {@link #info} and {@link #argument}; the major type. */
    int head() throws MalformedPayload {
        int first = octet();
        info = first & 0x1f;
        argument = switch (info) {
            case 24 -> octet();
            case 25 -> big(2);
            case 26 -> big(4);
            case 27 -> big(8);
            case 28, 29, 30 -> throw malformed("0x" + Integer.toHexString(first) + " is reserved");
            case 31 -> INDEFINITE;
            default -> info;
        };
        int major = first >> MAJOR_SHIFT;
        if (info == 31 && (major < 2 || major == 6)) {
            throw malformed("0x" + Integer.toHexString(first) + " is reserved");
        }
        return major;
    }

    int octet() throws MalformedPayload {
        if (at >= payload.length) {
            throw malformed("it ends too early");
        }
        return payload[at++] & 0xff;
    }

    long big(int octets) throws MalformedPayload {
        long value = 0;
        for (int i = 0; i < octets; i++) {
            value = value << 8 | octet();
        }
        return value;
    }

    static double unsigned(long value) {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }

    /** Passes over as many bytes as the argument says. */
    void pass() throws MalformedPayload {
        if (argument < 0 || argument > payload.length - at) {
            throw malformed("it ends too early");
        }
        at += (int) argument;
    }

    static MalformedPayload malformed(String what) {
        return new MalformedPayload("The payload is not CBOR: " + what + ".");
    }
}
