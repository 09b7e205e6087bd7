package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.security.auth.x500.X500Principal;

/**
 * Logins by client certificate: the issuer names the tenant, the tenant's authority must have signed it, the subject (or
 * what the authority's template makes of it) is the auth-id. A device that an authority may register is registered at its
 * first login. Thread-safe.
 */
final class CertificateLogin {
    private final DeviceRegistry registry;
    private final VerifiedProofs proofs;

    /**
     * Who a certificate was found to be of.
     *
     * @param tenant whose authority vouched for it
     * @param authId under which the device is, or would be, registered
     */
    record Vouched(Tenant tenant, CertificateAuthority authority, String authId) {}

    CertificateLogin(DeviceRegistry registry, VerifiedProofs proofs) {
        this.registry = registry;
        this.proofs = proofs;
    }

    /** Returns the tenants that one of the certificates could belong to. */
    List<Tenant> tenantsOf(CertificatePath path) {
        for (X509Certificate certificate : path.chain()) {
            List<Tenant> found = registry.trusting(certificate.getIssuerX500Principal());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Finds who the device is; empty where no tenant, or more than one, knows it. Fails when too much is checked now. */
    CompletableFuture<Optional<Vouched>> vouch(CertificatePath path, Instant now) {
        if (!path.validAt(now)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        CompletableFuture<List<Vouched>> all = CompletableFuture.completedFuture(List.of());
        for (Tenant tenant : tenantsOf(path)) {
            all = all.thenCombine(vouch(tenant, path, now), (before, found) -> {
                List<Vouched> joined = new ArrayList<>(before);
                found.ifPresent(joined::add);
                return joined;
            });
        }
        return all.thenApply(this::onlyOne).thenCompose(found -> provisioned(found, path));
    }

    private CompletableFuture<Optional<Vouched>> vouch(Tenant tenant, CertificatePath path, Instant now) {
        List<CertificateAuthority> usable =
                tenant.authorities().stream().filter(a -> a.validAt(now)).toList();
        List<String> subject = new ArrayList<>(List.of(Credential.X509, tenant.id(), tenant.version()));
        usable.forEach(authority -> subject.add(authority.id()));
        return proofs.verify(
                        subject,
                        encoded(path),
                        () -> path.vouchedBy(usable, now).map(CertificateAuthority::id))
                .thenApply(id -> id.flatMap(found -> usable.stream()
                                .filter(a -> a.id().equals(found))
                                .findFirst())
                        .flatMap(authority ->
                                authId(authority, path).map(authId -> new Vouched(tenant, authority, authId))));
    }

    private static Optional<String> authId(CertificateAuthority authority, CertificatePath path) {
        X500Principal subject = path.leaf().getSubjectX500Principal();
        SubjectTemplate template = authority.templates().authId();
        return template == null ? Optional.of(subject.getName(X500Principal.RFC2253)) : template.of(subject);
    }

    /** Of several tenants that trust the same authority, the one that knows the device. */
    private Optional<Vouched> onlyOne(List<Vouched> candidates) {
        List<Vouched> known = candidates.stream().filter(this::isKnown).toList();
        List<Vouched> left = known.isEmpty() ? candidates : known;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private boolean isKnown(Vouched vouched) {
        return registry.deviceByAuthId(vouched.tenant.id(), Credential.X509, vouched.authId)
                .isPresent();
    }

    private CompletionStage<Optional<Vouched>> provisioned(Optional<Vouched> found, CertificatePath path) {
        boolean isNew = found.isPresent()
                && !isKnown(found.get())
                && found.get().tenant.enabled()
                && found.get().authority.templates().provisioning();
        if (!isNew) {
            return CompletableFuture.completedFuture(found);
        }
        Vouched vouched = found.get();
        CertificateAuthority.Templates templates = vouched.authority.templates();
        Optional<String> id = templates.deviceId() == null
                ? Optional.empty()
                : templates.deviceId().of(path.leaf().getSubjectX500Principal());
        if (templates.deviceId() != null && id.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        JsonObject document = new JsonObject();
        if (templates.gateway()) {
            document.put("authorities", new JsonArray().add(Device.PROVISIONING));
        }
        JsonObject credential = new JsonObject()
                .put("type", Credential.X509)
                .put("auth-id", vouched.authId)
                .put("secrets", new JsonArray().add(new JsonObject()));
        // A refusal (the id is taken, the tenant is full) leaves the device unknown, and its login is refused.
        return registry.provision(vouched.tenant.id(), id.orElse(null), document, new JsonArray().add(credential))
                .thenApply(change -> found);
    }

    private static byte[] encoded(CertificatePath path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (X509Certificate certificate : path.chain()) {
                bytes.writeBytes(certificate.getEncoded());
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate can't be written", e);
        }
        return bytes.toByteArray();
    }
}
