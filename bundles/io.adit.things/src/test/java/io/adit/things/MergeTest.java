package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.eclipse.ditto.things.model.signals.events.ThingMerged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest extends TwinTestBase {
    private static DittoHeaders with(String header, String value) {
        return as("u:owner").toBuilder().putHeader(header, value).build();
    }

    private MergeThing merge(String patch, DittoHeaders headers) {
        return MergeThing.of(PUMP, JsonPointer.empty(), json(patch), headers);
    }

    @Test
    void leavesOutThePartsWhoseOwnConditionIsNotMet() {
        pump();
        DittoHeaders headers = with(
                "merge-thing-patch-conditions",
                "{\"attributes/order\":\"gt(attributes/order,5)\",\"attributes/name\":\"eq(attributes/order,1)\"}");
        run(merge("{'attributes':{'order':9,'name':'P2','new':true}}", headers));
        assertThat(thing(PUMP, "u:owner").getValue("attributes").orElseThrow())
                .isEqualTo(json("{'name':'P2','order':1,'new':true}"));
    }

    @Test
    void conditionsOfPartsNeedReadPermissionAndSyntax() {
        policy(
                "org.test:p",
                "u:writer",
                "{'thing:/attributes':{'grant':['WRITE'],'revoke':[]},'thing:/features':{'grant':['READ'],'revoke':[]}}");
        run(create("{'thingId':'org.test:pump','policyId':'org.test:p','attributes':{'order':1}}"));
        DittoHeaders writer = as("u:writer").toBuilder()
                .putHeader("merge-thing-patch-conditions", "{\"attributes/order\":\"eq(attributes/order,1)\"}")
                .build();
        assertThat(error(merge("{'attributes':{'order':2}}", writer))).isEqualTo("412 things:condition.failed");
        assertThat(error(merge("{'attributes':{'order':2}}", with("merge-thing-patch-conditions", "{\"a\":\"eq(\"}"))))
                .isEqualTo("400 things:condition.invalid");
    }

    @Test
    void tellsOnlyWhatChangesWhereThatIsWanted() {
        pump();
        List<Signal<?>> told = events("u:owner");
        run(merge(
                "{'attributes':{'order':1,'name':'P9','gone':null},'features':{'current':{'properties':{'status':{'value':1}}}}}",
                with("if-equal", "skip-minimizing-merge")));
        eventually(() -> assertThat(told).hasSize(1));
        assertThat(((ThingMerged) told.get(0)).getValue()).isEqualTo(json("{'attributes':{'name':'P9'}}"));
        assertThat(error(merge("{'attributes':{'name':'P9'}}", with("if-equal", "skip-minimizing-merge"))))
                .isEqualTo("412 things:precondition.failed");
    }

    @Test
    void removesByRegularExpression() {
        pump();
        run(merge("{'attributes':{'{{ /o.*/ }}':null},'features':{'{{ ~curr.*~ }}':null,'b':{}}}", as("u:owner")));
        assertThat(thing(PUMP, "u:owner").getValue("attributes").orElseThrow()).isEqualTo(json("{'name':'P1'}"));
        assertThat(thing(PUMP, "u:owner").getValue("features").orElseThrow()).isEqualTo(json("{'b':{}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*a.*a.*a.*a.*a.*b", "("})
    @Timeout(300) // the first one alone would take longer than there is time
    void refusesRegularExpressionsThatAreMalformedOrTakeTooMuch(String regex) {
        pump();
        run(merge("{'attributes':{'" + "a".repeat(200) + "c':1}}", as("u:owner")));
        assertThat(error(merge("{'attributes':{'{{ /" + regex + "/ }}':null}}", as("u:owner"))))
                .isEqualTo("400 json.invalid");
    }

    @Test
    void selectsThePolicyAsAField() {
        pump();
        var fields = JsonFactory.newFieldSelector(JsonPointer.of("thingId"), JsonPointer.of("_policy/policyId"));
        var response = (RetrieveThingResponse) run(RetrieveThing.getBuilder(PUMP, as("u:owner"))
                .withSelectedFields(fields)
                .build());
        assertThat(response.getEntity(response.getImplementedSchemaVersion()))
                .isEqualTo(json("{'thingId':'org.test:pump','_policy':{'policyId':'org.test:pump'}}"));
    }
}
