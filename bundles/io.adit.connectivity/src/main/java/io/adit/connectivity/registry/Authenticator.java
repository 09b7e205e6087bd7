package io.adit.connectivity.registry;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks logins of devices against the registry: passwords, client certificates and tokens that devices sign themselves.
 *
 * <p>What costs much is remembered ({@link VerifiedProofs}), under the version of the credentials and the ids of the
 * secrets valid now: any change of the credentials and any start or end of a validity period makes it be checked anew.
 * Thread-safe and non-blocking.
 */
public final class Authenticator {
    private static final int MAX_PASSWORD_BYTES = 1024;
    private static final Pattern NAMED_BY_PATH = Pattern.compile(".*?([^/]+)/[^/]+/([^/]+)");
    private static final Authentication BAD = new Authentication.BadCredentials();

    private final DeviceRegistry registry;
    private final VerifiedProofs proofs;
    private final CertificateLogin certificates;
    private final Clock clock;

    /**
     * Makes an authenticator over a registry.
     *
     * @param hashing runs the checks; its queue must be bounded and refuse with RejectedExecutionException
     * @param clock for the validity periods
     */
    public Authenticator(DeviceRegistry registry, Executor hashing, Clock clock) {
        this.registry = registry;
        this.proofs = new VerifiedProofs(hashing);
        this.certificates = new CertificateLogin(registry, proofs);
        this.clock = clock;
    }

    private record Claim(String tenant, String type, String authId, String adapter) {}

    /**
     * Checks a login by password.
     *
     * @param tenant tenant as the device gave it
     * @param authId auth-id as the device gave it
     * @param password UTF-8 bytes
     * @param adapter the adapter's type name, for example {@code hono-mqtt}
     * @return never fails; completes at once when the outcome is remembered, otherwise on the hashing executor
     */
    public CompletableFuture<Authentication> authenticate(
            String tenant, String authId, byte[] password, String adapter) {
        if (password.length > MAX_PASSWORD_BYTES) {
            return CompletableFuture.completedFuture(BAD);
        }
        Claim claim = new Claim(tenant, Credential.PASSWORD, authId, adapter);
        return verified(
                claim,
                password,
                secret -> secret.hash() != null && secret.hash().matches(password),
                null);
    }

    /** Returns whether a password is a token, which {@link #authenticateToken} checks. */
    public static boolean isToken(byte[] password) {
        return DeviceToken.looksLike(password);
    }

    /**
     * Checks a login by a token that the device signed. A token for {@code hono-adapter} names tenant ({@code tid}) and
     * auth-id ({@code sub}) itself; for another one they stand in a path.
     *
     * @param token as the device gave it
     * @param path ends with {@code <tenant>/<anything>/<auth-id>}, such as an MQTT client id; null for none
     * @return never fails
     */
    public CompletableFuture<Authentication> authenticateToken(byte[] token, @Nullable String path, String adapter) {
        Optional<DeviceToken> read = DeviceToken.read(token).filter(t -> t.validAt(clock.instant()));
        Optional<DeviceToken.Claimant> who = read.flatMap(
                t -> t.isForAdapter() ? t.claimant() : Optional.ofNullable(path).flatMap(Authenticator::named));
        if (read.isEmpty() || who.isEmpty()) {
            return CompletableFuture.completedFuture(BAD);
        }
        Claim claim = new Claim(who.get().tenant(), Credential.RPK, who.get().authId(), adapter);
        return verified(
                claim,
                token,
                secret -> secret.key() != null && read.get().isSignedBy(secret.key()),
                read.get().end());
    }

    private static Optional<DeviceToken.Claimant> named(String path) {
        Matcher matcher = NAMED_BY_PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(new DeviceToken.Claimant(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** Returns whether one of the certificates was issued by an authority of some tenant. */
    public boolean knowsIssuer(List<? extends Certificate> chain) {
        return path(chain).filter(p -> !certificates.tenantsOf(p).isEmpty()).isPresent();
    }

    /**
     * Checks a login by client certificate.
     *
     * @param chain as the TLS session has it: the device's own first, whose key it has proved to have
     * @return never fails
     */
    public CompletableFuture<Authentication> authenticateCertificate(
            List<? extends Certificate> chain, String adapter) {
        Optional<CertificatePath> path = path(chain);
        if (path.isEmpty()) {
            return CompletableFuture.completedFuture(BAD);
        }
        return certificates
                .vouch(path.get(), clock.instant())
                .<Authentication>thenApply(
                        found -> found.map(v -> admit(v, adapter)).orElse(BAD))
                .exceptionally(failure -> new Authentication.Busy());
    }

    private static Optional<CertificatePath> path(List<? extends Certificate> chain) {
        List<X509Certificate> all = new ArrayList<>();
        for (Certificate certificate : chain) {
            if (certificate instanceof X509Certificate x509) {
                all.add(x509);
            }
        }
        return all.isEmpty() || all.size() < chain.size() ? Optional.empty() : Optional.of(new CertificatePath(all));
    }

    private Authentication admit(CertificateLogin.Vouched vouched, String adapter) {
        Claim claim = new Claim(vouched.tenant().id(), Credential.X509, vouched.authId(), adapter);
        List<Secret> usable = usable(claim, clock.instant());
        return usable.isEmpty()
                ? BAD
                : admit(claim, new Grant(adapter, claim.type, usable.get(0), vouched.authority(), null));
    }

    private CompletableFuture<Authentication> verified(
            Claim claim, byte[] proof, Predicate<Secret> right, @Nullable Instant end) {
        List<Secret> usable = usable(claim, clock.instant());
        if (usable.isEmpty()) {
            return CompletableFuture.completedFuture(BAD);
        }
        List<String> subject = new ArrayList<>(
                List.of(claim.type, claim.tenant, claim.authId, version(claim).orElse("")));
        usable.forEach(secret -> subject.add(secret.id()));
        return proofs.verify(
                        subject,
                        proof,
                        () -> usable.stream().filter(right).map(Secret::id).findFirst())
                .handle((id, failure) -> failure != null
                        ? new Authentication.Busy()
                        : id.flatMap(found -> usable.stream()
                                        .filter(s -> s.id().equals(found))
                                        .findFirst())
                                .map(secret -> admit(claim, new Grant(claim.adapter, claim.type, secret, null, end)))
                                .orElse(BAD));
    }

    private Optional<CredentialSet> credentials(Claim claim) {
        return registry.deviceByAuthId(claim.tenant, claim.type, claim.authId)
                .flatMap(device -> registry.credentials(claim.tenant, device));
    }

    private Optional<String> version(Claim claim) {
        return credentials(claim).map(CredentialSet::version);
    }

    private List<Secret> usable(Claim claim, Instant now) {
        return credentials(claim)
                .map(set -> set.find(claim.type, claim.authId))
                .map(found -> found.usableAt(now))
                .orElse(List.of());
    }

    private Authentication admit(Claim claim, Grant grant) {
        Optional<Tenant> tenant = registry.tenant(claim.tenant);
        Optional<Device> device = registry.deviceByAuthId(claim.tenant, claim.type, claim.authId)
                .flatMap(id -> registry.device(claim.tenant, id));
        if (tenant.isEmpty() || device.isEmpty()) {
            return BAD;
        }
        if (!tenant.get().enabled()) {
            return new Authentication.NotAuthorized("the tenant is disabled");
        }
        if (!tenant.get().adapterEnabled(claim.adapter)) {
            return new Authentication.NotAuthorized("adapter " + claim.adapter + " is not enabled for the tenant");
        }
        if (!device.get().enabled()) {
            return new Authentication.NotAuthorized("the device is disabled");
        }
        return new Authentication.Authenticated(claim.tenant, device.get().id(), claim.authId, grant);
    }
}
