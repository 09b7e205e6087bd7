package io.adit.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are trusted. */
final class Authorities {
    private Authorities() {}

    /** Trusts those of a PEM file, besides those that Java knows. */
    static SSLContext trusting(Path file) {
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            List<Certificate> trusted = new ArrayList<>(read(file));
            for (TrustManager each : managers(null)) {
                if (each instanceof X509TrustManager known) {
                    trusted.addAll(List.of(known.getAcceptedIssuers()));
                }
            }
            for (int i = 0; i < trusted.size(); i++) {
                all.setCertificateEntry("authority-" + i, trusted.get(i));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(all), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The certificates in " + file + " can't be used: " + e.getMessage(), e);
        }
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException, CertificateException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "There is no readable file " + file + "; it has to hold the certificates that are trusted (PEM).");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.stream().noneMatch(X509Certificate.class::isInstance)) {
                throw new IllegalArgumentException("There is no certificate (PEM) in " + file + ".");
            }
            return found;
        }
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
