package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/**
 * A device's public key, by which its tokens are checked.
 *
 * @param algorithm {@code RSA} or {@code EC}
 * @param encoded its DER form (SubjectPublicKeyInfo) in Base64
 * @param key the same, ready for use
 */
record RawKey(String algorithm, String encoded, PublicKey key) {
    private static final int LEAST_RSA_BITS = 2048;

    /** Returns whether a secret carries a key, rather than the id of one that is known. */
    static boolean given(JsonObject secret) {
        return secret.getValue("key") != null || secret.getValue("cert") != null;
    }

    /** Reads {@code key} with {@code algorithm}, or {@code cert}. */
    static RawKey read(JsonObject secret) {
        String certificate = Documents.string(secret, "cert");
        if (certificate != null) {
            PublicKey key = CertificateAuthority.certificate(certificate).getPublicKey();
            return checked(key.getAlgorithm(), Base64.getEncoder().encodeToString(key.getEncoded()), key);
        }
        String algorithm = Documents.string(secret, "algorithm");
        String encoded = Documents.string(secret, "key");
        if (algorithm == null || encoded == null) {
            throw new InvalidDocumentException(
                    "a secret of type rpk needs properties 'key' and 'algorithm', or 'cert'");
        }
        return checked(algorithm, encoded, CertificateAuthority.publicKey(encoded, algorithm));
    }

    private static RawKey checked(String algorithm, String encoded, PublicKey key) {
        if (!algorithm.equals("RSA") && !algorithm.equals("EC")) {
            throw new InvalidDocumentException("property 'algorithm' must be RSA or EC");
        }
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
            throw new InvalidDocumentException("an RSA key must have at least " + LEAST_RSA_BITS + " bits");
        }
        return new RawKey(algorithm, encoded, key);
    }

    /** Returns the validity of the certificate that a secret carries; without one the secret as it is. */
    static JsonObject validity(JsonObject secret, JsonObject metadata) {
        String encoded = Documents.string(secret, "cert");
        if (encoded != null) {
            X509Certificate certificate = CertificateAuthority.certificate(encoded);
            metadata.put("not-before", certificate.getNotBefore().toInstant().toString())
                    .put("not-after", certificate.getNotAfter().toInstant().toString());
        }
        return metadata;
    }
}
