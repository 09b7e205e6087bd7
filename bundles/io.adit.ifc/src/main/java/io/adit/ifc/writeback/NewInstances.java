package io.adit.ifc.writeback;

import io.adit.ifc.GlobalIds;
import io.adit.ifc.view.IfcModel;
import java.util.concurrent.atomic.AtomicInteger;

/** New lines for the data of an IFC file, in the words of its schema. Used by one thread. */
final class NewInstances {
    private static final int LAST_ASCII = 126;

    private final StringBuilder text = new StringBuilder();
    private final String schema;
    private final String owner;
    private int next;

    /** @throws IllegalArgumentException where the schema asks for an owner history and the file has none */
    NewInstances(IfcModel model) {
        AtomicInteger last = new AtomicInteger();
        model.file().forEach(type -> true, id -> last.accumulateAndGet(id, Math::max));
        next = last.get() + 1;
        schema = model.file().header().schema();
        AtomicInteger history = new AtomicInteger();
        model.file().forEach("IFCOWNERHISTORY"::equals, id -> history.compareAndSet(0, id));
        if (isIfc2() && history.get() == 0) {
            throw new IllegalArgumentException(
                    "The file is of IFC2X3, which asks for an owner history of each object, and has none to refer to.");
        }
        owner = history.get() == 0 ? "$" : "#" + history.get();
    }

    /** True for IFC2X3 and before. */
    boolean isIfc2() {
        return schema.startsWith("IFC2");
    }

    /** True for IFC4X3 and its drafts. */
    boolean isIfc4x3() {
        return schema.startsWith("IFC4X3");
    }

    /**
     * An object or relationship, with a GlobalId and an owner.
     *
     * @param seed what it is: the same text gives the same GlobalId
     * @param attributes behind GlobalId and owner
     * @return its instance name
     */
    int rooted(String entity, String seed, String attributes) {
        return line(entity + "(" + quoted(GlobalIds.of(seed)) + "," + owner + "," + attributes + ")");
    }

    /** @return the name of a new instance */
    int line(String instance) {
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

    /** All lines so far; ASCII. */
    String text() {
        return text.toString();
    }
}
