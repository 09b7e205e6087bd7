package io.adit.engine.internal.decode;

import java.util.Arrays;
import java.util.Random;

/** Payloads as a bad line or a bad mind makes them. */
final class Damage {
    private Damage() {}

    /** A copy with some bytes changed, cut out, doubled or cut off. */
    static byte[] to(byte[] payload, Random random) {
        byte[] damaged = payload.clone();
        for (int edits = random.nextInt(4); edits >= 0 && damaged.length > 0; edits--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(6)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> damaged = Arrays.copyOf(damaged, at);
                case 3 -> damaged = without(damaged, at);
                case 4 -> damaged = doubled(damaged, at);
                default -> damaged[at] = (byte) (random.nextBoolean() ? 0xff : 0x00);
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] payload, int at) {
        byte[] shorter = Arrays.copyOf(payload, payload.length - 1);
        System.arraycopy(payload, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] doubled(byte[] payload, int at) {
        byte[] longer = Arrays.copyOf(payload, payload.length + payload.length - at);
        System.arraycopy(payload, at, longer, payload.length, payload.length - at);
        return longer;
    }
}
