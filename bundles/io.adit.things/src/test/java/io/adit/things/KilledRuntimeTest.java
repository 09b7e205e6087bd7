package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.signals.events.EventsourcedEvent;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicy;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.junit.jupiter.api.Test;

/** Random commands in a process that is killed again and again give what the model says, with revisions and events. */
class KilledRuntimeTest extends TwinTestBase {
    private static final int KILLS = 4;
    private static final int LEAST_STEPS = 150;

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        policy("org.test:all");
        RandomCommands.State model = RandomCommands.State.empty();
        int next = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            twins.close();
            int acknowledged = runAndKill(next, next + LEAST_STEPS + 37 * kill);
            open();
            for (; next <= acknowledged; next++) {
                RandomCommands.step(next, model);
            }
            RandomCommands.State one = model.copy();
            RandomCommands.step(next, one);
            RandomCommands.State actual = actual(model);
            assertThat(actual).isIn(model, one);
            if (!actual.equals(model)) {
                model = one;
                next++;
            }
            eventsAreWithoutGap(model);
        }
    }

    /** The last step that the process said was acknowledged. */
    private int runAndKill(int from, int until) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RandomCommands.class.getName(),
                        folder.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = from - 1;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
                if (last == until) {
                    child.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves what it said readable
                }
            }
        }
        child.waitFor();
        assertThat(last).isGreaterThanOrEqualTo(until);
        return last;
    }

    private RandomCommands.State actual(RandomCommands.State model) {
        Map<String, Long> revisions = new HashMap<>(model.revisions());
        Map<String, TreeMap<String, Integer>> live = new HashMap<>();
        for (int i = 0; i < RandomCommands.THINGS; i++) {
            String id = "org.test:t" + i;
            try {
                revisions.put(
                        id,
                        revision(run(RetrieveThing.of(ThingId.of(id), as("u:owner")))
                                .getDittoHeaders()));
                live.put(id, attributes(thing(ThingId.of(id), "u:owner")));
            } catch (DittoRuntimeException e) {
                assertThat(e.getErrorCode()).isEqualTo("things:thing.notfound");
            }
        }
        for (int i = 0; i < RandomCommands.POLICIES; i++) {
            String id = "org.test:p" + i;
            try {
                var found = (PolicyJsonResponse) run(RetrievePolicy.of(PolicyId.of(id), as("u:owner")));
                revisions.put(id, revision(found.getDittoHeaders()));
                live.put(id, numbers(entries(found)));
            } catch (DittoRuntimeException e) {
                assertThat(e.getErrorCode()).isEqualTo("policies:policy.notfound");
            }
        }
        model.revisions().forEach((id, revision) -> {
            if (!live.containsKey(id) && model.live().containsKey(id)) {
                revisions.put(id, revision + 1); // the one step that was not acknowledged may have deleted it
            }
        });
        return new RandomCommands.State(revisions, live);
    }

    private static TreeMap<String, Integer> numbers(JsonObject entries) {
        JsonField entry = entries.iterator().next();
        TreeMap<String, Integer> numbers = new TreeMap<>();
        numbers.put("number", Integer.valueOf(entry.getKeyName().substring(1)));
        entry.getValue().asObject().getValue("subjects").orElseThrow().asObject().stream()
                .filter(subject -> subject.getKeyName().equals(RandomCommands.SUBJECT))
                .map(subject -> subject.getValue().asObject().getValue("type").orElseThrow())
                .forEach(type -> numbers.put("subject", Integer.valueOf(type.asString())));
        return numbers;
    }

    private static long revision(org.eclipse.ditto.base.model.headers.DittoHeaders headers) {
        return Long.parseLong(headers.get("entity-revision"));
    }

    private static TreeMap<String, Integer> attributes(JsonObject thing) {
        TreeMap<String, Integer> attributes = new TreeMap<>();
        thing.getValue("attributes")
                .map(JsonValue::asObject)
                .orElse(JsonObject.empty())
                .forEach(field ->
                        attributes.put(field.getKeyName(), field.getValue().asInt()));
        return attributes;
    }

    private void eventsAreWithoutGap(RandomCommands.State model) {
        for (String id : model.live().keySet()) {
            EntityId entity = id.startsWith("org.test:t") ? ThingId.of(id) : PolicyId.of(id);
            TwinFilter filter = new TwinFilter(as("u:owner").getAuthorizationContext(), Set.of(), Set.of(), null, null);
            HistoryQuery query =
                    new HistoryQuery(entity, as("u:owner"), 1, 0, Optional.empty(), Optional.empty(), filter);
            List<Long> revisions = new ArrayList<>();
            HistoryPage page = twins.history(query).toCompletableFuture().join();
            add(page, revisions);
            while (page.next() > 0) {
                page = twins.history(query.from(page.next()))
                        .toCompletableFuture()
                        .join();
                add(page, revisions);
            }
            assertThat(revisions).hasSize(model.revisions().get(id).intValue()).isSorted();
            assertThat(revisions.getLast()).isEqualTo(model.revisions().get(id));
        }
    }

    private static void add(HistoryPage page, List<Long> revisions) {
        page.events().forEach(delivery -> revisions.add(((EventsourcedEvent<?>) delivery.signal()).getRevision()));
    }
}
