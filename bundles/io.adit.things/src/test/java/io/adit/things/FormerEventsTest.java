package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.Feature;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeature;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.Test;

class FormerEventsTest extends TwinTestBase {
    private static final PolicyId POLICY = PolicyId.of("org.test:p");

    @Test
    void formerEventsAreWhatSubscribersWereTold() {
        policy("org.test:p", "u:guest", "{'thing:/attributes':{'grant':['READ'],'revoke':[]}}");
        List<Signal<?>> owner = events("u:owner");
        List<Signal<?>> guest = events("u:guest");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:p','attributes':{'order':1}}"));
        for (int i = 0; i < 230; i++) {
            switch (i % 5) {
                case 0 -> run(attribute(PUMP, "order", i, as("u:owner")));
                case 1 -> run(attribute(PUMP, "fresh", i, as("u:owner")));
                case 2 -> run(DeleteAttribute.of(PUMP, JsonPointer.of("fresh"), as("u:owner")));
                case 3 ->
                    run(MergeThing.of(PUMP, JsonPointer.of("attributes"), json("{'m':" + i + "}"), as("u:owner")));
                default ->
                    run(ModifyFeatureProperty.of(
                            PUMP, "f" + i, JsonPointer.of("x"), JsonValue.of(i), feature("f" + i)));
            }
        }
        List<String> all = former("u:owner", 0, 0);
        assertThat(all).hasSizeGreaterThan(230);
        eventually(() -> assertThat(texts(owner)).isEqualTo(all));
        List<String> some = former("u:guest", 0, 0);
        eventually(() -> assertThat(texts(guest)).isEqualTo(some));
        assertThat(former("u:owner", 51, 60)).isEqualTo(texts(owner.subList(50, 60)));
        assertThat(former("u:owner", -2, 0)).isEqualTo(texts(owner.subList(owner.size() - 3, owner.size())));
        assertThat(error(() -> former("u:nobody", 0, 0))).isEqualTo("things:thing.notfound");
    }

    /** Makes the feature first, as a property needs it. */
    private DittoHeaders feature(String id) {
        run(ModifyFeature.of(PUMP, Feature.newBuilder().withId(id).build(), as("u:owner")));
        return as("u:owner");
    }

    private static String error(Runnable read) {
        try {
            read.run();
            return "no error";
        } catch (java.util.concurrent.CompletionException e) {
            return ((org.eclipse.ditto.base.model.exceptions.DittoRuntimeException) e.getCause()).getErrorCode();
        }
    }

    private List<String> former(String subject, long from, long to) {
        DittoHeaders headers = as(subject);
        return texts(former(PUMP, headers, from, to));
    }

    private List<Signal<?>> former(EntityId entity, DittoHeaders headers, long from, long to) {
        TwinFilter filter = new TwinFilter(headers.getAuthorizationContext(), Set.of(), Set.of(), null, null);
        HistoryQuery query = new HistoryQuery(entity, headers, from, to, Optional.empty(), Optional.empty(), filter);
        List<Signal<?>> found = new ArrayList<>();
        HistoryPage page = twins.history(query).toCompletableFuture().join();
        page.events().forEach(delivery -> found.add(delivery.signal()));
        while (page.next() > 0) {
            page = twins.history(query.from(page.next())).toCompletableFuture().join();
            page.events().forEach(delivery -> found.add(delivery.signal()));
        }
        return found;
    }

    private static List<String> texts(List<Signal<?>> signals) {
        return signals.stream()
                .map(signal -> ((ThingEvent<?>) signal).toJson().toString())
                .toList();
    }

    @Test
    void formerEventsOfDeletedThingAreReadUnderThePolicyThatItHad() {
        policy("org.test:p", "u:guest", "{'thing:/attributes/order':{'grant':['READ'],'revoke':[]}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:p','attributes':{'order':1,'name':'P'}}"));
        run(attribute(PUMP, "order", 2, as("u:owner")));
        List<Signal<?>> guest = events("u:guest");
        run(DeleteThing.of(PUMP, as("u:owner")));
        eventually(() -> assertThat(guest).hasSize(1));
        assertThat(former("u:owner", 0, 0)).hasSize(3).last().asString().contains("thingDeleted");
        assertThat(former("u:guest", 0, 0))
                .hasSize(3)
                .last()
                .isEqualTo(texts(guest).getFirst());
        assertThat(former("u:guest", 1, 1).getFirst()).contains("order").doesNotContain("name");
        reopen();
        assertThat(former("u:owner", 2, 0)).hasSize(2);
        assertThat(error(() -> former("u:nobody", 0, 0))).isEqualTo("things:thing.notfound");
        run(PolicyJsonCommand.delete(POLICY, PolicyPath.WHOLE, as("u:owner")));
        assertThat(error(() -> former("u:owner", 0, 0))).isEqualTo("things:thing.notfound");
    }

    @Test
    void formerEventsOfPolicyTellEachPlaceThatWasChanged() {
        policy("org.test:p", "u:guest", "{'policy:/entries':{'grant':['READ'],'revoke':[]}}");
        write("/entries/e0/subjects/integration:a/b", "{'type':'t'}");
        write("/entries/e0/resources/thing:/attributes/x", "{'grant':['READ'],'revoke':[]}");
        write("/entries/e0/namespaces", "['org.test']");
        write("/entries/e0/namespaces", "['org.other']");
        run(PolicyJsonCommand.delete(POLICY, at("/entries/e0/subjects/integration:a/b"), as("u:owner")));
        policy("org.test:p");
        assertThat(policyEvents())
                .containsExactly(
                        "1 CREATED /",
                        "2 CREATED /entries/e0/subjects/integration:a/b {\"type\":\"t\"}",
                        "3 CREATED /entries/e0/resources/thing:/attributes/x {\"grant\":[\"READ\"],\"revoke\":[]}",
                        "4 CREATED /entries/e0/namespaces [\"org.test\"]",
                        "5 MODIFIED /entries/e0/namespaces [\"org.other\"]",
                        "6 DELETED /entries/e0/subjects/integration:a/b",
                        "7 MODIFIED /");
        List<String> before = policyEvents();
        reopen();
        assertThat(policyEvents()).isEqualTo(before);
        assertThat(error(() -> former(POLICY, as("u:guest"), 0, 0))).isEqualTo("policies:policy.notfound");
        run(PolicyJsonCommand.delete(POLICY, PolicyPath.WHOLE, as("u:owner")));
        assertThat(error(() -> former(POLICY, as("u:owner"), 0, 0))).isEqualTo("policies:policy.notfound");
    }

    private static PolicyPath at(String path) {
        return PolicyPath.of(JsonPointer.of(path)).orElseThrow();
    }

    private void write(String path, String value) {
        JsonValue json = JsonFactory.readFrom(value.replace('\'', '"'));
        run(PolicyJsonCommand.modify(POLICY, at(path), json, as("u:owner")));
    }

    /** Revision, what happened and where; the value where it is not the whole policy. */
    private List<String> policyEvents() {
        return former(POLICY, as("u:owner"), 0, 0).stream()
                .map(PolicyJsonEvent.class::cast)
                .map(event -> {
                    boolean whole = event.getResourcePath().isEmpty();
                    String value = event.getEntity().map(JsonValue::toString).orElse("");
                    return (event.getRevision() + " " + event.what().happening() + " " + event.getResourcePath() + " "
                                    + (whole ? "" : value))
                            .strip();
                })
                .toList();
    }
}
