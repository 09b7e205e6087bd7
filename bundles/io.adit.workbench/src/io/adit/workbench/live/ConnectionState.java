package io.adit.workbench.live;

import io.adit.workbench.Phrase;

/** Where a connection to a server stands; {@link #text()} is for people. */
public sealed interface ConnectionState {
    /** One sentence for the status bar of the view. */
    String text();

    /** Nobody asked for a connection. */
    record Disconnected() implements ConnectionState {
        @Override
        public String text() {
            return Messages.notConnected;
        }
    }

    /** The first attempt, or one more, is under way. */
    record Connecting(ServerAccess access) implements ConnectionState {
        @Override
        public String text() {
            return Phrase.of(Messages.connectingToAs, access.base(), access.user());
        }
    }

    /** Changes are coming in. */
    record Connected(ServerAccess access) implements ConnectionState {
        @Override
        public String text() {
            return Phrase.of(Messages.connectedToAs, access.base(), access.user());
        }
    }

    /** No connection; another attempt follows by itself. */
    record Waiting(ServerAccess access, String problem, long seconds) implements ConnectionState {
        @Override
        public String text() {
            return Phrase.of(Messages.tryingAgainEveryS, problem, seconds);
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
