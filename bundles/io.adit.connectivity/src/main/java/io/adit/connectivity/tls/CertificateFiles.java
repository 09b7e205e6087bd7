package io.adit.connectivity.tls;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/** A look at the PEM files of a listener, as the listener would use them. */
public final class CertificateFiles {
    private CertificateFiles() {}

    /**
     * Returns the leaf of the chain, expired or not.
     *
     * @param certificate PEM certificate chain, leaf first
     * @param key PEM private key of the leaf
     * @throws IOException when a file can't be read
     * @throws GeneralSecurityException when they are no certificate and its key; its message says why
     */
    public static X509Certificate leaf(Path certificate, Path key) throws IOException, GeneralSecurityException {
        PemPair pair = PemPair.read(certificate, key);
        Vertx vertx = Vertx.vertx();
        try {
            pair.keyManager(vertx);
            return pair.leaf();
        } finally {
            vertx.close();
        }
    }
}
