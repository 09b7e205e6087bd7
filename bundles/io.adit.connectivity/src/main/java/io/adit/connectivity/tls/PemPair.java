package io.adit.connectivity.tls;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * A certificate chain and its private key, as they lay in two PEM files at one time.
 *
 * @param chain PEM, leaf first
 * @param key PEM, PKCS#8 or PKCS#1
 */
record PemPair(Buffer chain, Buffer key) {
    private static final byte[] PROBE = {1, 2, 3};

    /** Reads both files, whatever they hold. */
    static PemPair read(Path certificate, Path key) throws IOException {
        return new PemPair(Buffer.buffer(Files.readAllBytes(certificate)), Buffer.buffer(Files.readAllBytes(key)));
    }

    /** Returns the leaf. */
    X509Certificate leaf() throws GeneralSecurityException {
        Collection<? extends Certificate> all = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(chain.getBytes()));
        if (all.isEmpty()) {
            throw new GeneralSecurityException("the certificate file holds no certificate");
        }
        return (X509Certificate) all.iterator().next();
    }

    /** Returns the pair for use in handshakes; fails unless the key can be used and belongs to the leaf. */
    X509ExtendedKeyManager keyManager(Vertx vertx) throws GeneralSecurityException {
        X509Certificate leaf = leaf();
        X509ExtendedKeyManager keys = read(vertx);
        String[] aliases = keys.getServerAliases(leaf.getPublicKey().getAlgorithm(), null);
        if (aliases == null || aliases.length == 0 || !belongs(keys.getPrivateKey(aliases[0]), leaf)) {
            throw new GeneralSecurityException("the key does not belong to the certificate");
        }
        return keys;
    }

    private X509ExtendedKeyManager read(Vertx vertx) throws GeneralSecurityException {
        PemKeyCertOptions options =
                new PemKeyCertOptions().setCertValues(List.of(chain)).setKeyValues(List.of(key));
        try {
            for (KeyManager manager : options.getKeyManagerFactory(vertx).getKeyManagers()) {
                if (manager instanceof X509ExtendedKeyManager keys) {
                    return keys;
                }
            }
        } catch (Exception e) {
            throw new GeneralSecurityException("the files are not a PEM certificate and its PEM key", e);
        }
        throw new IllegalStateException("this Java runtime has no key manager for X.509");
    }

    private static boolean belongs(PrivateKey key, X509Certificate leaf) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(PROBE);
        byte[] signed = signature.sign();
        signature.initVerify(leaf.getPublicKey());
        signature.update(PROBE);
        return signature.verify(signed);
    }

    boolean same(PemPair other) {
        return Arrays.equals(chain.getBytes(), other.chain.getBytes())
                && Arrays.equals(key.getBytes(), other.key.getBytes());
    }
}
