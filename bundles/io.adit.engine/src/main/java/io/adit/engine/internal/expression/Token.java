package io.adit.engine.internal.expression;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text as written; of a unit without quotes
 * @param column of its first character, from 1
 */
record Token(Kind kind, String text, int column) {
    enum Kind {
        NUMBER,
        UNIT,
        NAME,
        SIGN,
        END
    }

    boolean is(String expected) {
        return text.equals(expected) && (kind == Kind.SIGN || kind == Kind.NAME);
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
