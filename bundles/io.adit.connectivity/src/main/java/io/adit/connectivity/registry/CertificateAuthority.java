package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a tenant's {@code trusted-ca}: whose signature under a device's certificate the tenant believes.
 *
 * @param id given by the registry where the client gave none
 * @param subject its name, which a device's certificate has as issuer
 * @param key what its signatures are checked with
 * @param from start of its validity
 * @param to end of its validity
 * @param templates how devices that it vouches for are named and made
 */
record CertificateAuthority(
        String id, X500Principal subject, PublicKey key, Instant from, Instant to, Templates templates) {
    private static final Set<String> PROPERTIES = Set.of(
            "id",
            "subject-dn",
            "public-key",
            "cert",
            "algorithm",
            "not-before",
            "not-after",
            "auth-id-template",
            "auto-provisioning-enabled",
            "auto-provision-as-gateway",
            "auto-provisioning-device-id-template",
            "ocsp-revocation-enabled",
            "ocsp-responder-uri",
            "ocsp-responder-cert",
            "ocsp-nonce-enabled");

    /**
     * How devices that an authority vouches for are named and made.
     *
     * @param authId makes the auth-id; null: it is the subject
     * @param deviceId makes the id of a new device; null: a random one
     * @param provisioning whether an unknown device is registered at its first login
     * @param gateway whether it then is a gateway that may register others
     */
    record Templates(
            @Nullable SubjectTemplate authId,
            @Nullable SubjectTemplate deviceId,
            boolean provisioning,
            boolean gateway) {}

    /** Returns the entry as it is kept and shown: a certificate is replaced by what counts of it. */
    static JsonObject normalised(JsonObject entry) {
        Documents.allowOnly(entry, PROPERTIES, "an entry of 'trusted-ca'");
        if (Documents.bool(entry, "ocsp-revocation-enabled", false)) {
            throw new InvalidDocumentException(
                    "an entry of 'trusted-ca' asks for revocation by OCSP, which is not looked"
                            + " at: remove the credential of a device whose certificate is revoked, or disable the device");
        }
        JsonObject result = entry.copy();
        if (Documents.string(result, "id") == null) {
            result.put("id", UUID.randomUUID().toString());
        }
        if (Documents.string(result, "cert") instanceof String encoded) {
            X509Certificate certificate = certificate(encoded);
            result.remove("cert");
            result.put("subject-dn", certificate.getSubjectX500Principal().getName(X500Principal.RFC2253))
                    .put(
                            "public-key",
                            Base64.getEncoder()
                                    .encodeToString(certificate.getPublicKey().getEncoded()))
                    .put("algorithm", certificate.getPublicKey().getAlgorithm())
                    .put("not-before", certificate.getNotBefore().toInstant().toString())
                    .put("not-after", certificate.getNotAfter().toInstant().toString());
        }
        return result;
    }

    /** Reads a normalised entry. */
    static CertificateAuthority read(JsonObject entry) {
        String subject = required(entry, "subject-dn");
        String algorithm = Documents.string(entry, "algorithm");
        Instant from = Documents.time(entry, "not-before");
        Instant to = Documents.time(entry, "not-after");
        if (from == null || to == null || !from.isBefore(to)) {
            throw new InvalidDocumentException(
                    "an entry of 'trusted-ca' needs 'cert', or 'not-before' and a later 'not-after'");
        }
        return new CertificateAuthority(
                required(entry, "id"),
                principal(subject),
                publicKey(required(entry, "public-key"), algorithm == null ? "RSA" : algorithm),
                from,
                to,
                templates(entry));
    }

    private static Templates templates(JsonObject entry) {
        return new Templates(
                SubjectTemplate.read(entry, "auth-id-template"),
                SubjectTemplate.read(entry, "auto-provisioning-device-id-template"),
                Documents.bool(entry, "auto-provisioning-enabled", false),
                Documents.bool(entry, "auto-provision-as-gateway", false));
    }

    private static String required(JsonObject entry, String name) {
        String value = Documents.string(entry, name);
        if (value == null || value.isEmpty()) {
            throw new InvalidDocumentException("an entry of 'trusted-ca' needs 'cert' or '" + name + "'");
        }
        return value;
    }

    /** Reads a distinguished name as RFC 2253 writes it. */
    static X500Principal principal(String name) {
        try {
            return new X500Principal(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException("'" + name + "' is no distinguished name as RFC 2253 writes it");
        }
    }

    /** Reads a certificate: Base64 of its DER or PEM form. */
    static X509Certificate certificate(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (IllegalArgumentException | CertificateException e) {
            throw new InvalidDocumentException("property 'cert' must be an X.509 certificate, DER in Base64");
        }
    }

    /** Reads a public key: Base64 of its DER form. */
    static PublicKey publicKey(String encoded, String algorithm) {
        try {
            return KeyFactory.getInstance(algorithm)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new InvalidDocumentException("the public key is no " + algorithm + " key, DER in Base64");
        }
    }

    boolean validAt(Instant now) {
        return !now.isBefore(from) && !now.isAfter(to);
    }

    /** Returns whether it is the same authority with the same key. */
    boolean same(CertificateAuthority other) {
        return subject.equals(other.subject) && key.equals(other.key);
    }
}
