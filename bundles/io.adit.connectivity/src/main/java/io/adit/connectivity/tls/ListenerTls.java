package io.adit.connectivity.tls;

import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The TLS of one listener, from PEM files that may change while it runs.
 *
 * <p>The files are read every two seconds. New ones are checked (the key has to belong to the certificate, which has to be
 * valid now) and then serve all further handshakes; connections that stand are not touched. Files that do not pass are
 * named in the log once, and the former pair stays. Thread-safe.
 */
public final class ListenerTls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerTls.class);
    private static final long PERIOD_MILLIS = 2000;
    private static final TrustOptions ANY_CLIENT = TrustOptions.wrap(new AnyClientCertificate());

    private final Vertx vertx;
    private final String name;
    private final Path certificate;
    private final Path key;
    private final boolean clientCertificates;
    private final CurrentKey current;
    private final AtomicBoolean checking = new AtomicBoolean();
    private final long timer;
    private volatile PemPair used;
    private @Nullable PemPair refused;

    /**
     * Reads the files and begins to watch them.
     *
     * @param name of the listener, for the log
     * @param certificate PEM certificate chain, leaf first
     * @param key PEM private key of the leaf
     * @param clientCertificates whether clients are asked for a certificate, which they need not have
     * @throws IllegalArgumentException when the files can't be read or are no certificate and its key
     */
    public ListenerTls(Vertx vertx, String name, Path certificate, Path key, boolean clientCertificates) {
        this.vertx = vertx;
        this.name = name;
        this.certificate = certificate;
        this.key = key;
        this.clientCertificates = clientCertificates;
        try {
            used = PemPair.read(certificate, key);
            current = new CurrentKey(used.keyManager(vertx));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "TLS of " + name + " can't use " + certificate + " and " + key + ": " + e.getMessage(), e);
        }
        timer = vertx.setPeriodic(PERIOD_MILLIS, tick -> vertx.executeBlocking(this::check, false));
    }

    /** Makes options of a listener speak TLS, with the files as they are at each handshake. */
    public void secure(NetServerOptions options) {
        options.setSsl(true).setKeyCertOptions(KeyCertOptions.wrap(current));
        if (clientCertificates) {
            options.setClientAuth(ClientAuth.REQUEST).setTrustOptions(ANY_CLIENT);
        }
    }

    private boolean check() {
        if (!checking.compareAndSet(false, true)) {
            return false;
        }
        try {
            PemPair found = PemPair.read(certificate, key);
            if (!found.same(used) && (refused == null || !found.same(refused))) {
                take(found);
            }
        } catch (IOException e) {
            LOG.debug("TLS of {}: its files can't be read now: {}", name, e.toString());
        } finally {
            checking.set(false);
        }
        return true;
    }

    private void take(PemPair found) {
        try {
            X509Certificate leaf = found.leaf();
            leaf.checkValidity();
            current.replace(found.keyManager(vertx));
            used = found;
            refused = null;
            LOG.info(
                    "TLS of {}: took up the new certificate of {}, valid until {}",
                    name,
                    leaf.getSubjectX500Principal(),
                    leaf.getNotAfter().toInstant());
        } catch (GeneralSecurityException e) {
            refused = found;
            LOG.warn(
                    "TLS of {}: the changed files {} and {} can't be used ({}); the former certificate stays",
                    name,
                    certificate,
                    key,
                    e.getMessage());
        }
    }

    /** Stops watching. Listeners keep what they have. */
    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }
}
