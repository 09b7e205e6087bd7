package io.adit.access;

/**
 * Lets Java give the login of a proxy to one that opens a tunnel. Java reads whether it may once, when the first client of HTTP is made, whoever makes it: so each
 * program says so before it does anything else. A proxy gets only the login that is meant for it, so there is nothing to keep back.
 */
public final class TunnelLogins {
    private static final String NOT_FOR_TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private TunnelLogins() {}

    /** From now on; too late after the first client. Somebody's own setting on Java's command line stays. */
    public static void allow() {
        if (System.getProperty(NOT_FOR_TUNNELS) == null) {
            System.setProperty(NOT_FOR_TUNNELS, "");
        }
    }
}
