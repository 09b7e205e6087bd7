package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest extends TwinTestBase {
    private static final DittoHeaders OWNER = as("u:owner");

    @BeforeEach
    void things() {
        policy("org.test:p");
        for (int i = 0; i < 30; i++) {
            String namespace = i % 3 == 0 ? "org.third" : "org.test";
            String room = i % 10 == 0 ? "" : "'room':'R" + i % 4 + "',";
            run(create(String.format(
                    "{'thingId':'%s:t%02d','policyId':'org.test:p','attributes':{%s'n':%d,'name':'Pump %d'}}",
                    namespace, i, room, i, i)));
        }
    }

    @Test
    void understandsEveryOperator() {
        assertThat(List.of(
                        count("eq(attributes/n,5)"),
                        count("ne(attributes/n,5)"),
                        count("gt(attributes/n,27)"),
                        count("ge(attributes/n,27)"),
                        count("lt(attributes/n,2)"),
                        count("le(attributes/n,2)"),
                        count("in(attributes/n,1,2,99)"),
                        count("like(attributes/name,\"Pump 1*\")"),
                        count("ilike(attributes/name,\"pump 2?\")"),
                        count("exists(attributes/room)"),
                        count("not(exists(attributes/room))"),
                        count("and(gt(attributes/n,5),lt(attributes/n,9))"),
                        count("or(eq(attributes/n,1),eq(thingId,\"org.test:t02\"))")))
                .containsExactly(1L, 29L, 2L, 3L, 2L, 3L, 2L, 11L, 10L, 27L, 3L, 3L, 2L);
    }

    @Test
    void comparesWithinOneTypeAndWantsSomethingToBeThere() {
        run(create("{'thingId':'org.test:odd','policyId':'org.test:p','attributes':{'n':'5','tags':['a','b',7],"
                + "'none':null,'parts':[{'x':1},{'x':2}]},'features':{'f':{'properties':{'p':'P'}}}}"));
        assertThat(List.of(
                        count("eq(attributes/n,5)"),
                        count("eq(attributes/n,\"5\")"),
                        count("ne(attributes/room,\"R1\")"),
                        count("not(eq(attributes/room,\"R1\"))"),
                        count("eq(attributes/tags,\"b\")"),
                        count("gt(attributes/tags,6)"),
                        count("ne(attributes/tags,\"b\")"),
                        count("eq(attributes/parts/x,2)"),
                        count("eq(attributes/none,null)"),
                        count("exists(attributes/none)"),
                        count("eq(features/*/properties/p,\"P\")"),
                        count("exists(features/*/properties/q)")))
                .containsExactly(1L, 1L, 19L, 23L, 1L, 1L, 0L, 1L, 1L, 1L, 1L, 0L);
    }

    @Test
    void findsWhatIsEmpty() {
        run(create("{'thingId':'org.test:e','policyId':'org.test:p','attributes':"
                + "{'a':'','b':[],'c':{},'d':null,'e':0,'f':'empty('}}"));
        assertThat(List.of("a", "b", "c", "d", "e", "x").stream()
                        .map(name -> count("and(eq(thingId,\"org.test:e\"),empty(attributes/" + name + "))"))
                        .toList())
                .containsExactly(1L, 1L, 1L, 1L, 0L, 1L);
        assertThat(count("eq(attributes/f,\"empty(\")")).isEqualTo(1);
        assertThat(count("not(empty(attributes/room))")).isEqualTo(27);
    }

    @Test
    void knowsTimeAndSpecialFields() {
        assertThat(List.of(
                        count("lt(_modified,time:now+1h)"),
                        count("lt(_modified,\"time:now+1h\")"),
                        count("gt(_created,time:now-1d)"),
                        count("eq(_revision,1)"),
                        count("eq(namespace,\"org.third\")"),
                        count("eq(_namespace,\"org.third\")"),
                        count("eq(policyId,\"org.test:p\")"),
                        count("exists(definition)")))
                .containsExactly(30L, 30L, 30L, 30L, 10L, 10L, 30L, 0L);
    }

    @Test
    void goesOnByTheCursorAloneWhateverHasChangedMeanwhile() {
        QueryThings first = query("lt(attributes/n,20)", "sort(-attributes/n),size(5)");
        SearchResult page = ((QueryThingsResponse) run(first)).getSearchResult();
        assertThat(page.getNextPageOffset()).isEmpty();
        run(attribute(org.eclipse.ditto.things.model.ThingId.of("org.test:t19"), "n", -1, OWNER));
        run(attribute(org.eclipse.ditto.things.model.ThingId.of("org.test:t14"), "n", 100, OWNER));
        String cursor = page.getCursor().orElseThrow();
        SearchResult next = query("size(3),cursor(" + cursor + ")");
        assertThat(next.getItems().stream().map(SearchTest::id))
                .containsExactly("org.test:t13", "org.third:t12", "org.test:t11");
    }

    @Test
    void givesOffsetAndCursorAsDittoDoes() {
        SearchResult plain = query("");
        assertThat(plain.getCursor()).isPresent();
        assertThat(plain.getNextPageOffset()).contains(25L);
        assertThat(((QueryThingsResponse) run(query("eq(attributes/n,5)", "sort(+thingId)")))
                        .getSearchResult()
                        .getNextPageOffset())
                .contains(-1L);
        assertThat(query("size(200)").getNextPageOffset()).isEmpty();
    }

    @Test
    void sortsAndPagesByCursorWithoutGapOrRepeat() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            SearchResult page = query("sort(-attributes/room,+attributes/n),size(7)" + cursor);
            page.getItems().forEach(item -> seen.add(id(item)));
            cursor = page.getCursor().map(text -> ",cursor(" + text + ")").orElse("");
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(5);
        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 2)).containsExactly("org.third:t03", "org.test:t07");
        assertThat(seen.subList(27, 30)).containsExactly("org.third:t00", "org.test:t10", "org.test:t20");
    }

    @Test
    void pagesByOffsetEndWithMinusOne() {
        SearchResult first = query("limit(0,20),sort(+thingId)");
        assertThat(first.getItems()).hasSize(20);
        assertThat(first.getNextPageOffset()).contains(20L);
        SearchResult last = query("limit(20,20),sort(+thingId)");
        assertThat(last.getItems()).hasSize(10);
        assertThat(last.getNextPageOffset()).contains(-1L);
    }

    @Test
    void givesTwentyFiveUnlessAskedAndOnlyWantedFields() {
        assertThat(query("").getItems()).hasSize(25);
        var one = (QueryThingsResponse) run(QueryThings.of(
                "eq(attributes/n,4)",
                List.of(),
                JsonFactory.newFieldSelector(
                        org.eclipse.ditto.json.JsonPointer.of("attributes/n"),
                        org.eclipse.ditto.json.JsonPointer.of("_revision")),
                Set.of("org.test"),
                OWNER));
        assertThat(one.getSearchResult().getItems().get(0)).contains(json("{'attributes':{'n':4},'_revision':1}"));
        var none = (QueryThingsResponse)
                run(QueryThings.of("eq(attributes/n,4)", List.of(), null, Set.of("org.third"), OWNER));
        assertThat(none.getSearchResult().getItems()).isEmpty();
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        String cursor = query("size(5)").getCursor().orElseThrow();
        assertThat(List.of(
                        error(query(null, "size(201)")),
                        error(query(null, "size(0)")),
                        error(query(null, "sort(attributes/n)")),
                        error(query(null, "colour(red)")),
                        error(query(null, "size(5),cursor(nonsense)")),
                        error(query("exists(attributes/n)", "size(5),cursor(" + cursor + ")")),
                        error(query(null, "sort(+nothing)")),
                        error(query("eq(nothing,1)", "")),
                        error(query("eq(attributes/n", ""))))
                .containsExactly(
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 thing-search:search.option.invalid",
                        "400 rql.expression.invalid",
                        "400 rql.expression.invalid");
    }

    @Test
    void findsAWriteAsSoonAsItIsAnswered() {
        for (int i = 0; i < 50; i++) {
            run(attribute(org.eclipse.ditto.things.model.ThingId.of("org.test:t01"), "n", 1000 + i, OWNER));
            assertThat(count("eq(attributes/n," + (1000 + i) + ")")).isEqualTo(1);
        }
    }

    private static String id(JsonValue item) {
        return item.asObject().getValue("thingId").orElseThrow().asString();
    }

    private QueryThings query(String filter, String options) {
        return QueryThings.of(filter, List.of(options), null, Set.of(), OWNER);
    }

    private SearchResult query(String options) {
        return ((QueryThingsResponse) run(query(null, options))).getSearchResult();
    }

    private long count(String filter) {
        return ((CountThingsResponse) run(CountThings.of(filter, null, OWNER))).getCount();
    }
}
