package io.adit.things.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarmStatesTest {
    private static final int MOST = 1_000;

    private final List<EntityState> states = new ArrayList<>();
    private final WarmStates warm = new WarmStates(MOST);

    @AfterEach
    void release() {
        states.forEach(EntityState::release);
    }

    private static JsonObject json(int number) {
        return JsonFactory.newObject(
                "{\"attributes\":{\"number\":" + number + ",\"filling\":\"" + "x".repeat(60) + "\"}}");
    }

    private EntityState written(int number) {
        Change change = new Change(
                Kind.THING, "a:t" + number, 1, Instant.EPOCH, Change.Op.SET, JsonPointer.empty(), json(number));
        EntityState state = EntityState.after(null, change);
        states.add(state);
        state.keep();
        warm.add(state);
        return state;
    }

    @Test
    void olderStatesGoBackToTextAndSayTheSameAsBefore() {
        for (int i = 0; i < 50; i++) {
            written(i);
        }
        assertThat(states.getFirst().isParsed()).isFalse();
        assertThat(states.getLast().isParsed()).isTrue();
        assertThat(warm.characters()).isBetween(MOST - 120L, (long) MOST);
        for (int i = 0; i < 50; i++) {
            EntityState state = states.get(i);
            assertThat((Object) state.find(List.of("attributes")).value())
                    .isEqualTo(json(i).getValue("attributes").orElseThrow());
            assertThat(new String(state.jsonBytes(), StandardCharsets.UTF_8)).isEqualTo(json(i).toString());
            assertThat((Object) state.json()).isEqualTo(json(i));
        }
    }

    @Test
    void whatWasMadeOfAStateIsForgottenWithIt() {
        EntityState first = written(0);
        Object made = first.<Object>derived(state -> new Object());
        assertThat(first.<Object>derived(state -> new Object())).isSameAs(made);
        first.cool();
        assertThat(first.<Object>derived(state -> new Object())).isNotSameAs(made);
    }

    @Test
    void formerStatesAreNotCounted() {
        EntityState first = written(1);
        EntityState second = written(2);
        warm.remove(first);
        second.release();
        warm.remove(second);
        assertThat(warm.characters()).isZero();
        warm.add(second);
        assertThat(warm.characters()).isZero();
    }

    @Test
    void stateThatIsLargerThanAllRoomIsKeptUntilTheNextOne() {
        WarmStates little = new WarmStates(10);
        EntityState first = written(1);
        EntityState second = written(2);
        little.add(first);
        assertThat(first.isParsed()).isTrue();
        little.add(second);
        assertThat(first.isParsed()).isFalse();
        assertThat(second.isParsed()).isTrue();
    }
}
