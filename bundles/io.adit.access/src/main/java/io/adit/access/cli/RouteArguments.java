package io.adit.access.cli;

import io.adit.access.HttpProxy;
import io.adit.access.Login;
import io.adit.access.NoProxy;
import io.adit.access.Proxies;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which way leads to a server: a proxy, and whose certificates are trusted. */
public final class RouteArguments {
    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description = "Proxy before the servers, e.g. http://proxy.example:3128 (default: as HTTPS_PROXY and"
                    + " HTTP_PROXY of the environment say). This machine is reached without.")
    @Nullable
    String proxy;

    @Option(
            names = "--no-proxy",
            paramLabel = "LIST",
            description = "Hosts and networks that are reached without, with commas between (default: as NO_PROXY"
                    + " of the environment says).")
    @Nullable
    String noProxy;

    @Option(names = "--proxy-user", description = "Who logs in at the proxy.")
    @Nullable
    String user;

    @Option(names = "--proxy-password-file", paramLabel = "FILE", description = "File with that user's password.")
    @Nullable
    Path passwordFile;

    @Option(
            names = "--ca-file",
            paramLabel = "FILE",
            description = "Certificates (PEM) that are trusted besides those that Java knows.")
    @Nullable
    Path authorities;

    /** The way, as the options say, and where they say nothing the environment. @throws IllegalArgumentException with a sentence that says what is wrong */
    public Route route(Map<String, String> environment) throws IOException {
        return Route.of(proxies(environment), authorities);
    }

    private Proxies proxies(Map<String, String> environment) throws IOException {
        Proxies usual = Proxies.of(environment);
        NoProxy except = noProxy == null ? usual.except() : NoProxy.parse(noProxy);
        if (proxy == null) {
            if (user != null) {
                throw new IllegalArgumentException("--proxy-user needs --proxy.");
            }
            return new Proxies(usual.http(), usual.https(), except);
        }
        HttpProxy named = HttpProxy.parse(proxy);
        if (named.login() != null) {
            throw new IllegalArgumentException(
                    "--proxy takes no password, as everybody on this machine could read it; name it with --proxy-user and --proxy-password-file.");
        }
        return Proxies.all(user == null ? named : named.withLogin(login(user)), except);
    }

    private Login login(String name) throws IOException {
        if (passwordFile == null) {
            throw new IllegalArgumentException("--proxy-user needs --proxy-password-file.");
        }
        return Login.basic(name, SecretFile.read(passwordFile, "--proxy-password-file"));
    }
}
