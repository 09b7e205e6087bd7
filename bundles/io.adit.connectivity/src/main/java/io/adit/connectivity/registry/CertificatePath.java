package io.adit.connectivity.registry;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates that a device showed, its own first. The TLS handshake has proved that the device has the key.
 *
 * @param chain at least one
 */
record CertificatePath(List<X509Certificate> chain) {
    X509Certificate leaf() {
        return chain.get(0);
    }

    /** Returns whether all certificates are in their time. */
    boolean validAt(Instant now) {
        try {
            for (X509Certificate certificate : chain) {
                certificate.checkValidity(Date.from(now));
            }
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Returns the authority that vouches for the device (PKIX, RFC 5280, without revocation). */
    Optional<CertificateAuthority> vouchedBy(List<CertificateAuthority> authorities, Instant now) {
        return authorities.stream().filter(a -> leadsTo(a, now)).findFirst();
    }

    private boolean leadsTo(CertificateAuthority authority, Instant now) {
        List<X509Certificate> path = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            path.add(certificate);
            if (certificate.getIssuerX500Principal().equals(authority.subject())) {
                return validates(path, authority, now);
            }
        }
        return false;
    }

    private static boolean validates(List<X509Certificate> path, CertificateAuthority authority, Instant now) {
        try {
            PKIXParameters parameters =
                    new PKIXParameters(Set.of(new TrustAnchor(authority.subject(), authority.key(), null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (CertPathValidatorException | CertificateException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime can't validate certificate paths", e);
        }
    }
}
