package io.adit.engine.internal.decode;

import io.adit.engine.Reason;
import org.jspecify.annotations.Nullable;

/** Fields of one SenML record as they come, checked for form (RFC 8428, 4). Reused from record to record. */
final class SenmlRecord {
    /** The labels of the JSON form; their number in CBOR is {@link #CBOR_OFFSET} less than their place here. */
    static final String[] LABELS = {
        "bs", "bv", "bu", "bt", "bn", "bver", "n", "u", "v", "vs", "vb", "s", "t", "ut", "vd"
    };

    static final int CBOR_OFFSET = 6;
    static final int BS = 0;
    static final int BV = 1;
    static final int BU = 2;
    static final int BT = 3;
    static final int BN = 4;
    static final int BVER = 5;
    static final int N = 6;
    static final int U = 7;
    static final int V = 8;
    static final int VS = 9;
    static final int VB = 10;
    static final int S = 11;
    static final int T = 12;
    private static final int UT = 13;
    private static final int VD = 14;
    private static final int VALUES = 1 << V | 1 << VS | 1 << VB | 1 << VD;
    private static final int TEXTS = 1 << BU | 1 << BN | 1 << N | 1 << U | 1 << VS | 1 << VD;
    private static final int NUMBERS = 1 << BS | 1 << BV | 1 << BT | 1 << BVER | 1 << V | 1 << S | 1 << T | 1 << UT;

    /** Our extension, ignored by others: {@code STALE} or {@code CLOCK}. */
    static final String QUALITY = "quality";

    private final double[] numbers = new double[LABELS.length];
    private final @Nullable String[] texts = new String[LABELS.length];
    private int seen;
    private Reason quality = Reason.NONE;

    void begin() {
        seen = 0;
        quality = Reason.NONE;
    }

    boolean has(int label) {
        return (seen & 1 << label) != 0;
    }

    /** The number of a label that the record has, else 0. */
    double number(int label) {
        return has(label) ? numbers[label] : 0;
    }

    /** The text of a label that the record has, else the other. */
    String text(int label, String otherwise) {
        String text = has(label) ? texts[label] : null;
        return text == null ? otherwise : text;
    }

    /** True where it has a value of any type. */
    boolean hasValue() {
        return (seen & VALUES) != 0;
    }

    /** What the record says of its own trust. */
    Reason quality() {
        return quality;
    }

    /** Place of a JSON label; -1 for one that is not known. */
    static int label(String name) throws MalformedPayload {
        for (int i = 0; i < LABELS.length; i++) {
            if (LABELS[i].equals(name)) {
                return i;
            }
        }
        if (name.endsWith("_")) {
            throw SenmlPack.malformed(
                    "it has the field '" + name + "', which has to be understood and is not (RFC 8428, 4.4)");
        }
        return -1;
    }

    void putNumber(int label, double value) throws MalformedPayload {
        see(label, NUMBERS);
        if (!Double.isFinite(value) && label != V && label != S) {
            throw SenmlPack.malformed("its field '" + LABELS[label] + "' is no finite number");
        }
        numbers[label] = value;
    }

    void putText(int label, String value) throws MalformedPayload {
        see(label, TEXTS);
        texts[label] = value;
    }

    /** A boolean, or a byte string, which stands for a data value. */
    void putOther(int label, boolean bytes) throws MalformedPayload {
        see(label, bytes ? 1 << VD : 1 << VB);
    }

    void putQuality(String value) {
        quality = "STALE".equals(value) ? Reason.STALE : "CLOCK".equals(value) ? Reason.CLOCK : Reason.NONE;
    }

    private void see(int label, int allowed) throws MalformedPayload {
        int bit = 1 << label;
        if ((allowed & bit) == 0) {
            throw SenmlPack.malformed("its field '" + LABELS[label] + "' is of another type");
        }
        if ((seen & bit) != 0) {
            throw SenmlPack.malformed("a record has the field '" + LABELS[label] + "' twice");
        }
        if ((VALUES & bit) != 0 && (seen & VALUES) != 0) {
            throw SenmlPack.malformed("a record has two values");
        }
        seen |= bit;
    }
}
