package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyEntry;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.*;
import org.eclipse.ditto.things.model.signals.commands.query.*;
import org.eclipse.ditto.things.model.signals.events.*;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.*;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThingsResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing; bob reads one attribute and writes another, carol reads all but a feature, eve nothing. */
class EnforcementTest extends TwinTestBase {
    private static final DittoHeaders BOB = as("u:bob");

    @BeforeEach
    void rules() {
        policy(
                "org.test:pump",
                "u:bob",
                "{'thing:/attributes/name':{'grant':['READ'],'revoke':[]},"
                        + "'thing:/attributes/order':{'grant':['WRITE'],'revoke':[]}}",
                "u:carol",
                "{'thing:/':{'grant':['READ'],'revoke':[]},'thing:/features/secret':{'grant':[],'revoke':['READ']}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'name':'P1','order':1},"
                + "'features':{'secret':{'properties':{'code':7}},'open':{'properties':{'x':1}}}}"));
    }

    @Test
    void readsAreCutToWhatIsReadable() {
        sameThing(thing(PUMP, "u:bob"), "{'thingId':'org.test:pump','attributes':{'name':'P1'}}");
        assertThat(thing(PUMP, "u:carol").contains("/features/secret")).isFalse();
        assertThat(thing(PUMP, "u:carol").contains("/features/open")).isTrue();
        assertThat(status(RetrieveAttributes.of(PUMP, BOB))).isEqualTo(200);
        assertThat(List.of(
                        error(RetrieveThing.of(PUMP, as("u:eve"))),
                        error(RetrieveThing.of(PUMP, DittoHeaders.empty())),
                        error(RetrieveAttribute.of(PUMP, JsonPointer.of("order"), BOB)),
                        error(RetrieveFeatures.of(PUMP, BOB)),
                        error(RetrieveFeature.of(PUMP, "secret", as("u:carol")))))
                .containsExactly(
                        "404 things:thing.notfound",
                        "404 things:thing.notfound",
                        "404 things:attribute.notfound",
                        "404 things:features.notfound",
                        "404 things:feature.notfound");
    }

    @Test
    void writesNeedTheRightOnWhatChanges() {
        JsonPointer root = JsonPointer.empty();
        var whole = ThingsModelFactory.newThing(json("{'attributes':{}}"));
        assertThat(status(attribute(PUMP, "order", 2, BOB))).isEqualTo(204);
        assertThat(status(MergeThing.of(PUMP, root, json("{'attributes':{'order':3}}"), BOB)))
                .isEqualTo(204);
        assertThat(List.of(
                        error(attribute(PUMP, "name", 2, BOB)),
                        error(MergeThing.of(PUMP, root, json("{'attributes':{'order':3,'name':'x'}}"), BOB)),
                        error(MergeThing.of(PUMP, root, json("{'attributes':{'name':null}}"), BOB)),
                        error(MergeThing.of(PUMP, root, json("{'attributes':{}}"), BOB)),
                        error(ModifyThing.of(PUMP, whole, null, BOB)),
                        error(DeleteThing.of(PUMP, BOB)),
                        error(attribute(PUMP, "order", 9, as("u:carol"))),
                        error(attribute(PUMP, "order", 9, as("u:eve")))))
                .containsExactly(
                        "403 things:attribute.notmodifiable",
                        "403 things:thing.notmodifiable",
                        "403 things:thing.notmodifiable",
                        "403 things:thing.notmodifiable",
                        "403 things:thing.notmodifiable",
                        "403 things:thing.notdeletable",
                        "403 things:attribute.notmodifiable",
                        "403 things:attribute.notmodifiable");
        assertThat(thing(PUMP, "u:owner").getValue("attributes")).contains(json("{'name':'P1','order':3}"));
    }

    @Test
    void conditionMustNotProbeWhatIsUnreadable() {
        DittoHeaders probing = BOB.toBuilder()
                .condition("gt(features/secret/properties/code,5)")
                .build();
        assertThat(error(attribute(PUMP, "order", 2, probing))).isEqualTo("412 things:condition.failed");
        DittoHeaders probingForContent = BOB.toBuilder()
                .condition("not(empty(features/secret/properties/code))")
                .build();
        assertThat(error(attribute(PUMP, "order", 2, probingForContent))).isEqualTo("412 things:condition.failed");
    }

    @Test
    void emptyTellsNothingOfWhatIsUnreadable() {
        CountThings asBob = CountThings.of("empty(features/secret/properties/code)", null, BOB);
        CountThings asOwner = asBob.setDittoHeaders(as("u:owner"));
        assertThat(count(asOwner)).isZero();
        assertThat(count(asBob)).isEqualTo(1);
        run(ModifyFeatureProperty.of(PUMP, "secret", JsonPointer.of("code"), JsonValue.of(""), as("u:owner")));
        assertThat(count(asOwner)).isEqualTo(1);
        assertThat(count(asBob)).isEqualTo(1);
    }

    private long count(CountThings command) {
        return ((CountThingsResponse) run(command)).getCount();
    }

    @Test
    void mergeThatNamesItsOwnThingTouchesNoIdentity() {
        String patch = "{'thingId':'org.test:pump','attributes':{'order':3}}";
        assertThat(status(MergeThing.of(PUMP, JsonPointer.empty(), json(patch), BOB)))
                .isEqualTo(204);
    }

    @Test
    void eventsAreCutForEachSubscriber() {
        List<Signal<?>> bob = events("u:bob");
        List<Signal<?>> carol = events("u:carol");
        List<Signal<?>> eve = events("u:eve");
        List<Signal<?>> owner = events("u:owner");
        DittoHeaders headers = as("u:owner");
        run(attribute(PUMP, "order", 2, headers));
        run(MergeThing.of(
                PUMP,
                JsonPointer.empty(),
                json("{'attributes':{'name':'P2','order':5},'features':{'secret':{'properties':{'code':8}}}}"),
                headers));
        run(ModifyFeatureProperty.of(PUMP, "secret", JsonPointer.of("code"), JsonValue.of(9), headers));
        run(ModifyThing.of(
                PUMP, ThingsModelFactory.newThing(json("{'attributes':{'name':'P3','order':6}}")), null, headers));
        run(DeleteThing.of(PUMP, headers));
        eventually(() -> assertThat(owner).hasSize(5));
        eventually(() -> assertThat(bob).hasSize(3));
        assertThat(((ThingMerged) bob.get(0)).getValue()).isEqualTo(json("{'attributes':{'name':'P2'}}"));
        assertThat(((ThingModified) bob.get(1)).getThing().toJson().contains("/attributes/order"))
                .isFalse();
        assertThat(bob.get(2)).isInstanceOf(ThingDeleted.class);
        eventually(() -> assertThat(carol).hasSize(4));
        assertThat(((ThingMerged) carol.get(1)).getValue().asObject().contains("features/secret"))
                .isFalse();
        assertThat(eve).isEmpty();
    }

    @Test
    void searchMatchesOnlyWhatIsReadable() {
        assertThat(found("eq(attributes/name,\"P1\")", BOB)).isEqualTo(1);
        assertThat(found("eq(attributes/order,1)", BOB)).isZero();
        assertThat(found("exists(features/secret)", as("u:carol"))).isZero();
        assertThat(found("exists(features/secret)", as("u:owner"))).isEqualTo(1);
        assertThat(found(null, as("u:eve"))).isZero();
        var result = (QueryThingsResponse) run(QueryThings.of(null, null, null, null, BOB));
        assertThat(result.getSearchResult().getItems().get(0))
                .contains(json("{'thingId':'org.test:pump','attributes':{'name':'P1'}}"));
    }

    @Test
    void policyChangeTakesEffectAtOnce() {
        List<Signal<?>> carol = events("u:carol");
        List<Signal<?>> owner = events("u:owner");
        run(attribute(PUMP, "order", 2, as("u:owner")));
        run(DeletePolicyEntry.of(PolicyId.of("org.test:pump"), Label.of("e2"), as("u:owner")));
        assertThat(error(RetrieveThing.of(PUMP, as("u:carol")))).isEqualTo("404 things:thing.notfound");
        assertThat(found(null, as("u:carol"))).isZero();
        run(attribute(PUMP, "order", 3, as("u:owner")));
        eventually(() -> assertThat(owner).hasSize(2));
        eventually(() -> assertThat(carol).hasSize(1));
    }

    @Test
    void filtersEventsAsDittoDoesAndAddsExtraFields() {
        List<JsonObject> extras = new CopyOnWriteArrayList<>();
        twins.subscribe(
                new TwinFilter(
                        as("u:carol").getAuthorizationContext(),
                        Set.of(PUMP),
                        Set.of("org.test"),
                        "and(gt(attributes/order,4),eq(topic:action,'modified'),eq(attributes/name,\"P1\"))"
                                .replace("'", "\""),
                        JsonFactory.newFieldSelector(
                                JsonPointer.of("attributes/name"), JsonPointer.of("features/secret"))),
                (signal, extra) -> extras.add(extra));
        List<Signal<?>> owner = events("u:owner");
        run(attribute(PUMP, "order", 4, as("u:owner")));
        run(attribute(PUMP, "order", 5, as("u:owner")));
        eventually(() -> assertThat(owner).hasSize(2));
        eventually(() -> assertThat(extras).containsExactly(json("{'attributes':{'name':'P1'}}")));
    }

    @Test
    void endedSubscriptionHearsNothing() throws Exception {
        List<Signal<?>> told = new CopyOnWriteArrayList<>();
        var subscription = twins.subscribe(
                new TwinFilter(as("u:owner").getAuthorizationContext(), Set.of(), Set.of(), null, null),
                (signal, extra) -> told.add(signal));
        List<Signal<?>> other = events("u:owner");
        subscription.close();
        subscription.close();
        run(attribute(PUMP, "order", 4, as("u:owner")));
        eventually(() -> assertThat(other).hasSize(1));
        assertThat(told).isEmpty();
    }

    private long found(String filter, DittoHeaders headers) {
        return ((CountThingsResponse) run(CountThings.of(filter, null, headers))).getCount();
    }
}
