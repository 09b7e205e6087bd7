package io.adit.ifc.writeback;

import io.adit.ifc.view.IfcModel;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** New lines for the data of an IFC file, in the words of its schema. Used by one thread. */
final class NewInstances {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
    private static final int GLOBAL_ID_LENGTH = 22;
    private static final int BITS = 6;
    private static final int LAST_ASCII = 126;

    private final StringBuilder text = new StringBuilder();
    private final boolean dates;
    private final String owner;
    private int next;

    /** @throws IllegalArgumentException where the schema asks for an owner history and the file has none */
    NewInstances(IfcModel model) {
        AtomicInteger last = new AtomicInteger();
        model.file().forEach(type -> true, id -> last.accumulateAndGet(id, Math::max));
        next = last.get() + 1;
        dates = !model.file().header().schema().startsWith("IFC2");
        AtomicInteger history = new AtomicInteger();
        model.file().forEach("IFCOWNERHISTORY"::equals, id -> history.compareAndSet(0, id));
        if (!dates && history.get() == 0) {
            throw new IllegalArgumentException(
                    "The file is of IFC2X3, which asks for an owner history of each object, and has none to refer to.");
        }
        owner = history.get() == 0 ? "$" : "#" + history.get();
    }

    /** The property set of an element, and its relation to that. @param element instance name */
    void condition(int element, Condition condition) {
        String date = condition.date().toString();
        int first = single("AssessmentDate", dates ? "IFCDATE" : "IFCLABEL", date);
        int second = single("AssessmentCondition", "IFCLABEL", condition.condition());
        String all = "#" + first + ",#" + second;
        if (!condition.description().isEmpty()) {
            all += ",#" + single("AssessmentDescription", "IFCTEXT", condition.description());
        }
        String seed = condition.globalId() + " " + ConditionWriter.SET + " " + date;
        int set = line("IFCPROPERTYSET(" + quoted(globalId(seed)) + "," + owner + "," + quoted(ConditionWriter.SET)
                + ",$,(" + all + "))");
        line("IFCRELDEFINESBYPROPERTIES(" + quoted(globalId(seed + " relation")) + "," + owner + ",$,$,(#" + element
                + "),#" + set + ")");
    }

    private int single(String name, String type, String value) {
        return line("IFCPROPERTYSINGLEVALUE(" + quoted(name) + ",$," + type + "(" + quoted(value) + "),$)");
    }

    private int line(String instance) {
        if (next == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The file has no instance names left.");
        }
        text.append('#').append(next).append('=').append(instance).append(";\n");
        return next++;
    }

    /** ISO 10303-21, 6.4.3: quotes and backslashes twice, beyond ASCII in hexadecimal. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        text.codePoints().forEach(c -> {
            if (c == '\'' || c == '\\') {
                out.appendCodePoint(c).appendCodePoint(c);
            } else if (c >= ' ' && c <= LAST_ASCII) {
                out.appendCodePoint(c);
            } else {
                out.append(
                        c <= Character.MAX_VALUE ? "\\X2\\%04X\\X0\\".formatted(c) : "\\X4\\%08X\\X0\\".formatted(c));
            }
        });
        return out.append('\'').toString();
    }

    /** The same one for the same text: 128 bits in 22 characters of IFC's own alphabet. */
    static String globalId(String seed) {
        UUID uuid = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        BigInteger bits = new BigInteger(uuid.toString().replace("-", ""), 16);
        StringBuilder id = new StringBuilder();
        for (int i = GLOBAL_ID_LENGTH - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt(bits.shiftRight(i * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }

    /** All lines so far; ASCII. */
    String text() {
        return text.toString();
    }
}
