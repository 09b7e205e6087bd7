package io.adit.connectivity.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers outcomes of checks that cost much: passwords (70 to 140 ms), certificate paths, signatures.
 *
 * <p>The key is an HMAC-SHA256, under a random key of this process, of whatever the outcome depends on and of the proof
 * itself, so that no password can be read out of the cache and any change makes another key. Wrong proofs are remembered
 * as well: a device that retries one costs nothing. Equal checks at one time run once. The least recently used entry is
 * forgotten. Thread-safe and non-blocking.
 */
final class VerifiedProofs {
    private static final int CACHE_ENTRIES = 50_000;

    private final Executor executor;
    private final SecretKeySpec key;
    private final Map<String, CompletableFuture<Optional<String>>> outcomes = new LinkedHashMap<>(64, 0.75f, true);

    /** @param executor runs the checks; its queue must be bounded and refuse with RejectedExecutionException */
    VerifiedProofs(Executor executor) {
        this.executor = executor;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /**
     * Returns a remembered outcome, or runs the check.
     *
     * @param subject all that the outcome depends on
     * @param proof what the device gave
     * @param check says which secret (or authority) the proof is right for; empty for none
     * @return completes exceptionally when the executor is full, or the check failed; neither is remembered
     */
    CompletableFuture<Optional<String>> verify(List<String> subject, byte[] proof, Supplier<Optional<String>> check) {
        String cacheKey = cacheKey(subject, proof);
        CompletableFuture<Optional<String>> outcome = new CompletableFuture<>();
        synchronized (outcomes) {
            CompletableFuture<Optional<String>> present = outcomes.get(cacheKey);
            if (present != null) {
                return present;
            }
            outcomes.put(cacheKey, outcome);
            if (outcomes.size() > CACHE_ENTRIES) {
                outcomes.remove(outcomes.keySet().iterator().next());
            }
        }
        try {
            executor.execute(() -> run(cacheKey, check, outcome));
        } catch (RejectedExecutionException e) {
            forget(cacheKey, outcome, e);
        }
        return outcome;
    }

    private void run(String cacheKey, Supplier<Optional<String>> check, CompletableFuture<Optional<String>> outcome) {
        try {
            outcome.complete(check.get());
        } catch (RuntimeException e) {
            forget(cacheKey, outcome, e);
        }
    }

    private void forget(String cacheKey, CompletableFuture<Optional<String>> outcome, RuntimeException failure) {
        synchronized (outcomes) {
            outcomes.remove(cacheKey, outcome);
        }
        outcome.completeExceptionally(failure);
    }

    private String cacheKey(List<String> subject, byte[] proof) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String part : subject) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return new String(mac.doFinal(proof), StandardCharsets.ISO_8859_1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks HmacSHA256", e);
        }
    }
}
