package io.adit.engine.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme that cannot run; holds all of its errors at once. */
public final class ProgrammeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Stable code of this error. */
    public static final String CODE = "programme.invalid";

    private final transient List<ProgrammeFinding> findings;

    public ProgrammeException(List<ProgrammeFinding> findings) {
        super("The programme has " + findings.size() + " error(s): "
                + findings.stream().map(ProgrammeFinding::toString).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** All errors, in the order of the programme; never empty. */
    public List<ProgrammeFinding> findings() {
        return findings;
    }
}
