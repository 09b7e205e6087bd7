package io.adit.workbench.live;

/** Where a connection to a server stands; {@link #text()} is for people. */
public sealed interface ConnectionState {
    /** One sentence for the status bar of the view. */
    String text();

    /** Nobody asked for a connection. */
    record Disconnected() implements ConnectionState {
        @Override
        public String text() {
            return "Not connected";
        }
    }

    /** The first attempt, or one more, is under way. */
    record Connecting(ServerAccess access) implements ConnectionState {
        @Override
        public String text() {
            return "Connecting to " + access.base() + " as " + access.user() + "…";
        }
    }

    /** Changes are coming in. */
    record Connected(ServerAccess access) implements ConnectionState {
        @Override
        public String text() {
            return "Connected to " + access.base() + " as " + access.user();
        }
    }

    /** No connection; another attempt follows by itself. */
    record Waiting(ServerAccess access, String problem, long seconds) implements ConnectionState {
        @Override
        public String text() {
            return problem + " Trying again every " + seconds + " s.";
        }
    }

    /** No connection, and trying again would not help. */
    record Refused(ServerAccess access, String problem) implements ConnectionState {
        @Override
        public String text() {
            return problem;
        }
    }
}
