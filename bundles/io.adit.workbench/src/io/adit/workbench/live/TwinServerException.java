package io.adit.workbench.live;

import org.jspecify.annotations.Nullable;

/** A server that does not give what was asked; the message is one sentence for people. */
final class TwinServerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    /** @param lasting true where trying again does not help, such as with a wrong password */
    TwinServerException(String message, boolean lasting, @Nullable Throwable cause) {
        super(message, cause);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
