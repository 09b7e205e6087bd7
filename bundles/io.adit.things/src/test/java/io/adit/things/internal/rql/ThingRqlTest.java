package io.adit.things.internal.rql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingRqlTest {
    private static final Thing THING = ThingsModelFactory.newThing(JsonFactory.newObject("""
            {"thingId": "org.test:x",
             "attributes": {"null": null, "text": "", "list": [], "object": {}, "zero": 0, "no": false, "a": "empty(",
                            "full": [1]},
             "features": {"f": {"properties": {"p": ""}}}}"""));

    private static boolean holds(String rql) {
        return ThingRql.parse(rql, DittoHeaders.empty()).holds(THING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty(attributes/null)",
                "empty(attributes/text)",
                "empty(attributes/list)",
                "empty(attributes/object)",
                "empty(attributes/missing)",
                "empty(features/g)",
                "empty(/features/f/properties/p)",
                "not(empty(attributes/zero))",
                "not(empty(attributes/no))",
                "not(empty(attributes/full))",
                "and(eq(attributes/zero,0),empty(attributes/text))",
                "or(eq(attributes/zero,1), empty(attributes/text))",
                "not(and(eq(attributes/zero,0),empty(attributes/full)))",
                "eq(attributes/a,\"empty(\")",
                "and(eq(attributes/a,'empty('),empty(attributes/list))"
            })
    void emptyIsWhatIsMissingOrHasNoContent(String rql) {
        assertThat(holds(rql)).isTrue();
        assertThat(holds("not(" + rql + ")")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "ilike"})
    @Timeout(300) // of the patterns that the library makes one would take longer than there is time
    void aPatternTakesNoMoreThanPatternTimesText(String operator) {
        Thing hard = ThingsModelFactory.newThing(
                JsonFactory.newObject("{\"attributes\":{\"s\":\"" + "a".repeat(50_000) + "\"}}"));
        String all = operator + "(attributes/s,'" + "*a".repeat(200) + "b')";
        assertThat(ThingRql.parse(all, DittoHeaders.empty()).holds(hard)).isFalse();
        assertThat(ThingRql.parse("not(" + all.replace("b')", "*')") + ")", DittoHeaders.empty())
                        .holds(hard))
                .isFalse();
    }

    @Test
    void refusesPatternsWithoutEnd() {
        String rql = "like(attributes/s,'" + "a?".repeat(300) + "')";
        assertThatThrownBy(() -> ThingRql.parse(rql, DittoHeaders.empty()))
                .isInstanceOf(InvalidRqlExpressionException.class);
    }

    @Test
    void namesTheFieldsOfEmptyToo() {
        ThingRql rql = ThingRql.parse("or(empty(attributes/a),eq(attributes/b,1))", DittoHeaders.empty());
        assertThat(rql.fields()).containsExactlyInAnyOrder("attributes/a", "attributes/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty()",
                "empty(attributes/a",
                "empty(attributes/a,1)",
                "empty(nothing/known)",
                "nonempty(attributes/a)"
            })
    void refusesWhatIsMalformed(String rql) {
        assertThatThrownBy(() -> ThingRql.parse(rql, DittoHeaders.empty()))
                .isInstanceOf(InvalidRqlExpressionException.class);
    }
}
