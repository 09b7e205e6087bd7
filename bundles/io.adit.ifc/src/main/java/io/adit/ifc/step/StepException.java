package io.adit.ifc.step;

import java.nio.file.Path;

/** A file that cannot be taken as an ISO 10303-21 exchange structure. The message is meant for people. */
public final class StepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read; names are stable. */
    public enum Code {
        /** It cannot be opened or read at all. */
        UNREADABLE,
        /** It does not begin with {@code ISO-10303-21;}. */
        NOT_STEP,
        /** A token stands where the grammar wants another. */
        SYNTAX,
        /** It ends in the middle of a statement, string or comment. */
        TRUNCATED,
        /** It is well-formed, but beyond what this reader takes (depth of nesting, size of an instance name). */
        UNSUPPORTED
    }

    private final Code code;
    private final long line;
    private final long column;

    StepException(Code code, Path file, long line, long column, String message) {
        super(file + (line > 0 ? ":" + line + ":" + column : "") + ": " + message);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /** Why the file cannot be read. */
    public Code code() {
        return code;
    }

    /** Line of the fault, from 1; 0 where it has none. */
    public long line() {
        return line;
    }

    /** Column of the fault in bytes, from 1; 0 where it has none. */
    public long column() {
        return column;
    }
}
