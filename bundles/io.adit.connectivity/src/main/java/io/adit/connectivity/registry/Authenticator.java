package io.adit.connectivity.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks device passwords against the registry.
 *
 * <p>A bcrypt check costs 70 to 140 ms, so outcomes are remembered: the key is an HMAC-SHA256, under a random key of this
 * process, of tenant, auth-id, the version of the credentials, the ids of the secrets valid now, and the password.
 * Any change of the credentials and any start or end of a validity period therefore makes another key, and no password
 * can be read out of the cache. Wrong passwords are remembered as well: a device that retries one costs nothing. Equal
 * checks at one time run once. The cache forgets the least recently used entry.
 *
 * <p>Thread-safe and non-blocking.
 */
public final class Authenticator {
    private static final String TYPE = "hashed-password";
    private static final int CACHE_ENTRIES = 50_000;
    private static final int MAX_PASSWORD_BYTES = 1024;

    private final DeviceRegistry registry;
    private final Executor hashing;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, CompletableFuture<Boolean>> outcomes = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * Makes an authenticator over a registry.
     *
     * @param hashing runs the hashing; its queue must be bounded and refuse with RejectedExecutionException
     * @param clock for the validity periods
     */
    public Authenticator(DeviceRegistry registry, Executor hashing, Clock clock) {
        this.registry = registry;
        this.hashing = hashing;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

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
        Optional<String> device = registry.deviceByAuthId(tenant, TYPE, authId);
        Optional<CredentialSet> credentials = device.flatMap(d -> registry.credentials(tenant, d));
        List<Secret> usable = credentials
                .map(set -> set.find(TYPE, authId))
                .map(found -> found.usableAt(clock.instant()))
                .orElse(List.of());
        if (usable.isEmpty() || password.length > MAX_PASSWORD_BYTES) {
            return CompletableFuture.completedFuture(new Authentication.BadCredentials());
        }
        List<String> subject =
                new ArrayList<>(List.of(tenant, authId, credentials.get().version()));
        usable.forEach(secret -> subject.add(secret.id()));
        return verified(cacheKey(subject, password), usable, password)
                .handle((right, failure) -> failure != null
                        ? new Authentication.Busy()
                        : right ? admit(tenant, device.get(), authId, adapter) : new Authentication.BadCredentials());
    }

    private Authentication admit(String tenantId, String deviceId, String authId, String adapter) {
        Optional<Tenant> tenant = registry.tenant(tenantId);
        Optional<Device> device = registry.device(tenantId, deviceId);
        if (tenant.isEmpty() || device.isEmpty()) {
            return new Authentication.BadCredentials();
        }
        if (!tenant.get().enabled()) {
            return new Authentication.NotAuthorized("the tenant is disabled");
        }
        if (!tenant.get().adapterEnabled(adapter)) {
            return new Authentication.NotAuthorized("adapter " + adapter + " is not enabled for the tenant");
        }
        if (!device.get().enabled()) {
            return new Authentication.NotAuthorized("the device is disabled");
        }
        return new Authentication.Authenticated(tenantId, deviceId, authId);
    }

    private CompletableFuture<Boolean> verified(String cacheKey, List<Secret> secrets, byte[] password) {
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        synchronized (outcomes) {
            CompletableFuture<Boolean> present = outcomes.get(cacheKey);
            if (present != null) {
                return present;
            }
            outcomes.put(cacheKey, outcome);
            if (outcomes.size() > CACHE_ENTRIES) {
                outcomes.remove(outcomes.keySet().iterator().next());
            }
        }
        try {
            hashing.execute(() -> check(cacheKey, secrets, password, outcome));
        } catch (RejectedExecutionException e) {
            forget(cacheKey, outcome, e);
        }
        return outcome;
    }

    private void check(String cacheKey, List<Secret> secrets, byte[] password, CompletableFuture<Boolean> outcome) {
        try {
            boolean right = false;
            for (Secret secret : secrets) {
                PasswordHash hash = secret.password();
                right |= hash != null && hash.matches(password);
            }
            outcome.complete(right);
        } catch (RuntimeException e) {
            forget(cacheKey, outcome, e);
        }
    }

    private void forget(String cacheKey, CompletableFuture<Boolean> outcome, RuntimeException failure) {
        synchronized (outcomes) {
            outcomes.remove(cacheKey, outcome);
        }
        outcome.completeExceptionally(failure);
    }

    private String cacheKey(List<String> subject, byte[] password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String part : subject) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return new String(mac.doFinal(password), StandardCharsets.ISO_8859_1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks HmacSHA256", e);
        }
    }
}
