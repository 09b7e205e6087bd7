package io.adit.access;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The servers that are reached without a proxy, as {@code NO_PROXY} names them: a host, which stands for those below it too ({@code example.org}, also
 * {@code .example.org} or {@code *.example.org}), an address, a network ({@code 10.0.0.0/8}), each with a port if wanted, or {@code *} for all. This machine
 * is always one of them. Never asks a name service. Immutable.
 */
public final class NoProxy {
    /** Only this machine. */
    public static final NoProxy NONE = new NoProxy(List.of());

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PORT = Pattern.compile("([^:]+|\\[.*]):([0-9]+)");

    private final List<String> entries;

    private NoProxy(List<String> entries) {
        this.entries = entries;
    }

    /**
     * Reads a list with commas or blanks between.
     *
     * @throws IllegalArgumentException with a sentence for people where something of it only looks like an address
     */
    public static NoProxy parse(String list) {
        List<String> entries = Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
        entries.stream()
                .map(entry -> bare(entry.split("/", 2)[0]))
                .filter(entry -> ADDRESS.matcher(entry).matches())
                .forEach(NoProxy::address);
        return new NoProxy(entries);
    }

    /** Whether a server is one of them. */
    public boolean contains(URI server) {
        String host = bare(String.valueOf(server.getHost()).toLowerCase(Locale.ROOT));
        int port = server.getPort() >= 0 ? server.getPort() : "https".equals(server.getScheme()) ? 443 : 80;
        return isThisMachine(host) || entries.stream().anyMatch(entry -> matches(entry, host, port));
    }

    /** Whether a name or an address is that of the loopback. */
    static boolean isThisMachine(String host) {
        String bare = bare(host);
        return bare.equalsIgnoreCase("localhost")
                || (ADDRESS.matcher(bare).matches() && address(bare).isLoopbackAddress());
    }

    private static boolean matches(String entry, String host, int port) {
        var withPort = PORT.matcher(entry);
        if (withPort.matches()) {
            return withPort.group(2).equals(String.valueOf(port)) && matches(withPort.group(1), host, port);
        }
        String name = bare(entry).replaceFirst("^\\*?\\.", "");
        if (ADDRESS.matcher(host).matches()) {
            return name.equals("*") || isInNetwork(name, host);
        }
        return name.equals("*") || host.equals(name) || host.endsWith("." + name);
    }

    private static boolean isInNetwork(String entry, String host) {
        String[] parts = entry.split("/", 2);
        if (!ADDRESS.matcher(parts[0]).matches() || (parts.length == 2 && !parts[1].matches("[0-9]{1,3}"))) {
            return false;
        }
        byte[] network = address(parts[0]).getAddress();
        byte[] address = address(host).getAddress();
        int all = 8 * network.length;
        int others = parts.length == 2 ? Math.max(0, all - Integer.parseInt(parts[1])) : 0;
        return network.length == address.length
                && new BigInteger(1, network).shiftRight(others).equals(new BigInteger(1, address).shiftRight(others));
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + literal + "' is no address.", e);
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public String toString() {
        return String.join(",", entries);
    }
}
