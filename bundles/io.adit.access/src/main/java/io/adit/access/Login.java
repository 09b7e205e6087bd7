package io.adit.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who asks a server. Thread-safe; prints no secret. */
public interface Login {
    /**
     * Value of the header {@code Authorization}. Blocks where it has to be fetched first.
     *
     * @throws AccessException where it can't be had
     */
    String authorization();

    /**
     * Tells that a server did not accept a value.
     *
     * @param refused what {@link #authorization} gave
     * @return whether there is another now, so that asking again makes sense
     * @throws AccessException where another one can't be had
     */
    boolean isRenewed(String refused);

    /** A login with user and password, kept only as the header that is sent. */
    static Login basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String header = "Basic " + Base64.getEncoder().encodeToString(both);
        return new Login() {
            @Override
            public String authorization() {
                return header;
            }

            @Override
            public boolean isRenewed(String refused) {
                return false;
            }

            @Override
            public String toString() {
                return user;
            }
        };
    }
}
