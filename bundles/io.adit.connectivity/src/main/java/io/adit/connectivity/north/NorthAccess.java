package io.adit.connectivity.north;

import java.util.concurrent.CompletionStage;

/** Which applications may use the north side. Thread-safe, never blocks. */
public interface NorthAccess {
    /** Outcome of a login. */
    enum Answer {
        /** The application may. */
        GRANTED,
        /** Its password is right, but it may not use the north side. */
        NOT_ALLOWED,
        /** Wrong name or password. */
        REFUSED,
        /** Too many logins at one time, or too many wrong ones; another try later may succeed. */
        BUSY
    }

    /**
     * Checks a login.
     *
     * @param address IP address that it comes from
     * @return never fails
     */
    CompletionStage<Answer> check(String user, String password, String address);

    /** Returns whether a user who logged in may stay; asked every few seconds. */
    boolean mayStay(String user);
}
