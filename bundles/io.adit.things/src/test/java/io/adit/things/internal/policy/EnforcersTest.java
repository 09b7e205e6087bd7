package io.adit.things.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.things.TwinOptions;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnforcersTest {
    private static final int MOST = 5;

    private static void write(Store store, String id, String subject) {
        JsonObject policy = JsonFactory.newObject("{\"policyId\":\"" + id + "\",\"entries\":{\"e\":{\"subjects\":{\""
                + subject + "\":{\"type\":\"t\"}},\"resources\":{\"thing:/\":{\"grant\":[\"READ\"],\"revoke\":[]}}}}}");
        Slot slot = store.slot(Kind.POLICY, id);
        slot.lock().lock();
        try {
            Objects.requireNonNull(
                            store.accept(List.of(PolicyChanges.whole(slot, id, policy, Instant.EPOCH)), () -> {}))
                    .join();
        } finally {
            slot.lock().unlock();
        }
    }

    private static boolean mayRead(Enforcers enforcers, String policy, String subject) {
        AuthorizationContext who = AuthorizationContext.newInstance(
                DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance(subject));
        Enforcer enforcer = Objects.requireNonNull(enforcers.ofThing(policy, "a"));
        return enforcer.hasUnrestrictedPermissions(PoliciesResourceType.thingResource("/"), who, "READ");
    }

    @Test
    void onlySoManyAreKeptAndAllAnswerForWhatTheirPolicySays(@TempDir Path folder) {
        try (Store store = Store.open(folder, TwinOptions.defaults())) {
            Enforcers enforcers = new Enforcers(store, Clock.systemUTC(), MOST);
            for (int i = 0; i < 3 * MOST; i++) {
                write(store, "a:p" + i, "u:s" + i);
                assertThat(mayRead(enforcers, "a:p" + i, "u:s" + i)).isTrue();
                assertThat(enforcers.kept()).isLessThanOrEqualTo(MOST);
            }
            for (int i = 0; i < 3 * MOST; i++) {
                assertThat(mayRead(enforcers, "a:p" + i, "u:s" + i)).isTrue();
                assertThat(mayRead(enforcers, "a:p" + i, "u:other")).isFalse();
            }
            write(store, "a:p0", "u:other");
            assertThat(mayRead(enforcers, "a:p0", "u:other")).isTrue();
            assertThat(enforcers.kept()).isEqualTo(MOST);
        }
    }
}
