package io.adit.access;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a server gave no answer, so that people can be told in their language. */
public enum Unreachable {
    /** No such host is known, where the one who asks is. */
    UNKNOWN_HOST("its name is not known here"),
    /** There is a host, but nothing takes connections there. */
    REFUSED("nothing takes connections there"),
    /** No network leads there. */
    NO_ROUTE("no network leads there"),
    /** The answer did not come in time. */
    SLOW("no answer came in time"),
    /** No secured connection came about. */
    NOT_SECURE("no secured connection came about"),
    /** The connection ended before the answer was there. */
    CUT("the connection was cut");

    private final String words;

    Unreachable(String words) {
        this.words = words;
    }

    /** What a failure of a request says about its server. */
    public static Unreachable of(IOException failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            @Nullable Unreachable found = named(each);
            if (found != null) {
                return found;
            }
        }
        return failure instanceof ConnectException ? REFUSED : CUT;
    }

    /** The client of Java wraps what it was in a ConnectException, which alone says nothing but that. */
    private static @Nullable Unreachable named(Throwable failure) {
        return switch (failure) {
            case UnresolvedAddressException e -> UNKNOWN_HOST;
            case UnknownHostException e -> UNKNOWN_HOST;
            case NoRouteToHostException e -> NO_ROUTE;
            case HttpTimeoutException e -> SLOW;
            case SSLException e -> NOT_SECURE;
            default -> null;
        };
    }

    /** A word for programs, such as {@code unknown-host}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A part of a sentence for people, in English. */
    public String words() {
        return words;
    }
}
