package io.adit.ifc;

/**
 * Something that is wrong or remarkable in a file that could be read all the same.
 *
 * @param severity how bad it is
 * @param code stable upper-case name of the sort of finding, for example {@code DUPLICATE_ID}
 * @param line line in the file, from 1; 0 where it concerns no single line
 * @param message one sentence for people
 */
public record Finding(Severity severity, String code, long line, String message) {
    /** How bad a finding is. */
    public enum Severity {
        /** The file breaks its standard or part of it had to be left out. */
        ERROR,
        /** It could be taken, but perhaps not as its author meant it. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** The form {@code WARNING CODE line 12: message} that command lines print. */
    @Override
    public String toString() {
        return severity + " " + code + (line > 0 ? " line " + line : "") + ": " + message;
    }
}
