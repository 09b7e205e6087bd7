package io.adit.gateway.auth;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of reverse proxies that authenticate users themselves and are believed in whom they name; usually none.
 * Immutable. Never asks a name service.
 */
public final class TrustedProxies {
    /** No proxy is believed. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Range> ranges;

    private record Range(byte[] network, int bits) {
        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads a list separated by commas of IPv4 and IPv6 addresses, each alone or with the number of its network's bits,
     * e.g. {@code 127.0.0.1,10.1.0.0/16,fd00::/8}. An empty text is {@link #NONE}.
     *
     * @throws IllegalArgumentException when an element is none of that
     */
    public static TrustedProxies parse(String text) {
        return new TrustedProxies(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(TrustedProxies::range)
                .toList());
    }

    private static Range range(String element) {
        String[] parts = element.split("/", 2);
        byte @Nullable [] network = bytes(parts[0]);
        if (network == null || (parts.length == 2 && !parts[1].matches("[0-9]{1,3}"))) {
            throw new IllegalArgumentException(
                    "The trusted proxy '" + element + "' must be an IP address or a network such as 10.1.0.0/16.");
        }
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : network.length * 8;
        if (bits > network.length * 8) {
            throw new IllegalArgumentException(
                    "The trusted proxy '" + element + "' has more than " + network.length * 8 + " bits.");
        }
        return new Range(network, bits);
    }

    private static byte @Nullable [] bytes(String address) {
        int zone = address.indexOf('%');
        String literal = zone < 0 ? address : address.substring(0, zone);
        if (!LITERAL.matcher(literal).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** Whether the request came straight from one of the proxies. */
    public boolean sent(HttpServerRequest request) {
        return !ranges.isEmpty() && contains(peer(request));
    }

    private boolean contains(String address) {
        byte @Nullable [] bytes = bytes(address);
        return bytes != null && ranges.stream().anyMatch(range -> range.contains(bytes));
    }

    /**
     * The address of who sent a request: its peer, or, behind a trusted proxy, the last address in
     * {@code X-Forwarded-For}, which is the one that the proxy saw itself.
     */
    String client(HttpServerRequest request) {
        String peer = peer(request);
        String forwarded = ranges.isEmpty() ? null : request.getHeader(FORWARDED_FOR);
        if (forwarded == null || !contains(peer)) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return bytes(last) == null ? peer : last;
    }

    private static String peer(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String address = remote == null ? null : remote.hostAddress();
        return address == null ? "?" : address;
    }
}
