package io.adit.ifc;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** New GlobalIds of IFC: 128 bits in 22 characters of its own alphabet. Stateless. */
public final class GlobalIds {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
    private static final int LENGTH = 22;
    private static final int BITS = 6;

    private GlobalIds() {}

    /** The same one for the same text. */
    public static String of(String seed) {
        UUID uuid = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        BigInteger bits = new BigInteger(uuid.toString().replace("-", ""), 16);
        StringBuilder id = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt(bits.shiftRight(i * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }
}
