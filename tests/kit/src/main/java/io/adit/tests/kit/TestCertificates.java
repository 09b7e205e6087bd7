package io.adit.tests.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;

/** Certificates for tests, signed by ECDSA P-256 in this process: X.509 version 3 in DER, written by hand. */
public final class TestCertificates {
    private static final byte[] ECDSA_SHA256 = sequence(bytes(0x06, hex("2A8648CE3D040302")));
    /** Password of the stores that are written. */
    public static final String STORE_PASSWORD = "only for this test";

    private static final char[] PASSWORD = STORE_PASSWORD.toCharArray();
    private static final AtomicLong SERIAL = new AtomicLong(1);

    private TestCertificates() {}

    /** A key pair with its certificate, and the certificates up to the authority. */
    public record Identity(KeyPair keys, List<X509Certificate> chain) {
        /** The own certificate. */
        public X509Certificate certificate() {
            return chain.get(0);
        }

        /** A certificate for another name under this one, valid from yesterday to tomorrow. */
        public Identity issue(String name) {
            Instant now = Instant.now();
            return issue(name, now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS));
        }

        /** A certificate for another name under this one. */
        public Identity issue(String name, Instant from, Instant to) {
            return make(this, name, from, to, false);
        }

        /** An authority under this one. */
        public Identity issueAuthority(String name) {
            Instant now = Instant.now();
            return make(this, name, now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS), true);
        }

        /** The certificate as the registry takes it. */
        public String encoded() throws CertificateEncodingException {
            return Base64.getEncoder().encodeToString(certificate().getEncoded());
        }

        /** The certificates in PEM, the own one first. */
        public String chainPem() {
            StringBuilder text = new StringBuilder();
            for (X509Certificate one : chain) {
                try {
                    text.append(pem("CERTIFICATE", one.getEncoded()));
                } catch (CertificateEncodingException e) {
                    throw new IllegalStateException(e);
                }
            }
            return text.toString();
        }

        /** The private key in PEM. */
        public String keyPem() {
            return pem("PRIVATE KEY", keys.getPrivate().getEncoded());
        }

        /** Writes the certificates and returns the file. */
        public Path writeChain(Path file) throws IOException {
            return Files.writeString(file, chainPem());
        }

        /** Writes a store (PKCS #12) that trusts the own certificate and returns the file. */
        public Path writeTrust(Path file) throws GeneralSecurityException, IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                trusting(certificate()).store(out, PASSWORD);
            }
            return file;
        }

        /** Writes the private key and returns the file. */
        public Path writeKey(Path file) throws IOException {
            return Files.writeString(file, keyPem());
        }
    }

    /** An authority that nobody signed but itself, valid from yesterday to tomorrow. */
    public static Identity authority(String name) {
        Instant now = Instant.now();
        return make(null, name, now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS), true);
    }

    /** A new key pair on a curve. */
    public static KeyPair ecKeys(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A key as the registry takes it. */
    public static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** A client's TLS: trusts the authority, and shows an identity unless it is null. */
    public static SSLContext client(X509Certificate trusted, Identity identity)
            throws GeneralSecurityException, IOException {
        TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusts.init(trusting(trusted));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        if (identity != null) {
            own.setKeyEntry(
                    "own", identity.keys.getPrivate(), PASSWORD, identity.chain.toArray(X509Certificate[]::new));
        }
        keys.init(own, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusts.getTrustManagers(), null);
        return context;
    }

    /** Name of the certificate that a server on this machine shows; it has to be of the authority. */
    public static String shownBy(int port, X509Certificate trusted) throws GeneralSecurityException, IOException {
        SSLContext context = client(trusted, null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port)) {
            socket.startHandshake();
            X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return shown.getSubjectX500Principal().getName();
        }
    }

    private static KeyStore trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("authority", authority);
        return trust;
    }

    private static Identity make(Identity issuer, String name, Instant from, Instant to, boolean authority) {
        try {
            KeyPair keys = ecKeys("secp256r1");
            X500Principal subject = new X500Principal(name);
            X500Principal signer =
                    issuer == null ? subject : issuer.certificate().getSubjectX500Principal();
            byte[] body = sequence(
                    bytes(0xA0, integer(2)),
                    integer(SERIAL.getAndIncrement()),
                    ECDSA_SHA256,
                    signer.getEncoded(),
                    sequence(time(from), time(to)),
                    subject.getEncoded(),
                    keys.getPublic().getEncoded(),
                    bytes(0xA3, sequence(authority ? basicConstraints() : subjectAlternatives())));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer == null ? keys.getPrivate() : issuer.keys.getPrivate());
            signature.update(body);
            byte[] der = sequence(body, ECDSA_SHA256, bytes(0x03, new byte[] {0}, signature.sign()));
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            List<X509Certificate> chain = new java.util.ArrayList<>(List.of(certificate));
            if (issuer != null) {
                chain.addAll(issuer.chain);
            }
            return new Identity(keys, List.copyOf(chain));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] basicConstraints() {
        byte[] isAuthority = sequence(bytes(0x01, new byte[] {(byte) 0xFF}));
        return sequence(bytes(0x06, hex("551D13")), bytes(0x01, new byte[] {(byte) 0xFF}), bytes(0x04, isAuthority));
    }

    private static byte[] subjectAlternatives() {
        byte[] names = sequence(
                bytes(0x87, new byte[] {127, 0, 0, 1}),
                bytes(0x82, "localhost".getBytes(StandardCharsets.US_ASCII)),
                bytes(0x82, "server.example".getBytes(StandardCharsets.US_ASCII)));
        return sequence(bytes(0x06, hex("551D11")), bytes(0x04, names));
    }

    private static byte[] time(Instant at) {
        String text = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").format(at.atOffset(ZoneOffset.UTC));
        return bytes(0x18, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] integer(long value) {
        return bytes(0x02, BigInteger.valueOf(value).toByteArray());
    }

    private static byte[] sequence(byte[]... parts) {
        return bytes(0x30, parts);
    }

    /** Tag, length, contents. */
    private static byte[] bytes(int tag, byte[]... parts) {
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            contents.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = contents.size();
        if (length < 128) {
            out.write(length);
        } else if (length < 256) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        out.writeBytes(contents.toByteArray());
        return out.toByteArray();
    }

    private static byte[] hex(String text) {
        return java.util.HexFormat.of().parseHex(text);
    }

    private static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
