package io.adit.server.doctor;

import io.adit.connectivity.tls.CertificateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The certificate of the listeners. */
final class TlsCheck {
    private static final String PART = "TLS";
    private static final Duration SOON = Duration.ofDays(30);
    private static final String RENEW =
            "Put a new certificate and key in place of the old files; no restart is needed.";

    private TlsCheck() {}

    static List<Diagnosis> look(@Nullable Path certificate, @Nullable Path key, String host, Instant now) {
        if (certificate == null && key == null) {
            boolean local = host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
            return List.of(
                    local
                            ? Diagnosis.ok(PART, "none, only this machine can connect")
                            : Diagnosis.wrong(
                                    PART,
                                    "none, and the server listens on " + host,
                                    "Passwords go over the network in the clear: use --tls-cert and --tls-key."));
        }
        if (certificate == null || key == null) {
            return List.of(
                    Diagnosis.wrong(PART, "only one of its two files is named", "Give --tls-cert and --tls-key."));
        }
        try {
            return look(CertificateFiles.leaf(certificate, key), key, now);
        } catch (IOException e) {
            return List.of(Diagnosis.wrong(
                    PART, "no readable file " + e.getMessage(), "Name PEM files that the server may read."));
        } catch (GeneralSecurityException e) {
            return List.of(Diagnosis.wrong(
                    PART,
                    String.valueOf(e.getMessage()),
                    "Give a PEM chain, leaf first, and the PEM key that belongs to it."));
        }
    }

    private static List<Diagnosis> look(X509Certificate leaf, Path key, Instant now) throws IOException {
        List<Diagnosis> found = new ArrayList<>();
        Instant end = leaf.getNotAfter().toInstant();
        String until = leaf.getSubjectX500Principal() + ", valid until " + end;
        if (end.isBefore(now)) {
            found.add(Diagnosis.wrong(PART, "expired: " + until, RENEW));
        } else if (leaf.getNotBefore().toInstant().isAfter(now)) {
            found.add(Diagnosis.wrong(
                    PART, "not valid before " + leaf.getNotBefore().toInstant(), RENEW));
        } else if (end.isBefore(now.plus(SOON))) {
            found.add(Diagnosis.note(PART, "expires soon: " + until, RENEW));
        } else {
            found.add(Diagnosis.ok(PART, until));
        }
        if (key.getFileSystem().supportedFileAttributeViews().contains("posix")
                && isOpen(Files.getPosixFilePermissions(key))) {
            found.add(Diagnosis.wrong("TLS key", "everybody on this machine can read it", "Do: chmod 640 " + key));
        }
        return found;
    }

    private static boolean isOpen(Set<PosixFilePermission> permissions) {
        return permissions.contains(PosixFilePermission.OTHERS_READ);
    }
}
