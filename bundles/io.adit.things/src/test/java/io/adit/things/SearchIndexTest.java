package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The indexed search against a plain one: random things under different policies, random changes, filters, sort orders and
 * cursors, restarts in between. What should be found is worked out by {@link PlainSearch} from what each subject reads.
 */
class SearchIndexTest extends TwinTestBase {
    private static final int THINGS = 150;
    private static final List<String> SUBJECTS = List.of("u:owner", "u:part", "u:some");

    private final Map<String, TreeMap<String, JsonObject>> views = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatAPlainSearchFinds(long seed) {
        Random random = new Random(seed);
        SUBJECTS.forEach(subject -> views.put(subject, new TreeMap<>()));
        policy(
                "org.test:parts",
                "u:part",
                "{'thing:/attributes':{'grant':['READ'],'revoke':[]},'thing:/attributes/n':{'grant':[],'revoke':['READ']},"
                        + "'thing:/features/f1':{'grant':['READ'],'revoke':[]}}");
        policy("org.test:whole", "u:some", "{'thing:/':{'grant':['READ'],'revoke':[]}}");
        for (int i = 0; i < THINGS; i++) {
            put(random, i);
        }
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 60; i++) {
                search(random, SUBJECTS.get(random.nextInt(SUBJECTS.size())));
                change(random);
            }
            reopen();
        }
    }

    private void put(Random random, int number) {
        String namespace = number % 4 == 0 ? "org.other" : "org.test";
        String id = namespace + ":t" + number;
        String policy = random.nextBoolean() ? "org.test:parts" : "org.test:whole";
        JsonObject thing = RandomThings.thing(random, id, policy);
        run(ModifyThing.of(ThingId.of(id), ThingsModelFactory.newThing(thing), null, as("u:owner")));
        refresh(id);
    }

    private void change(Random random) {
        List<String> ids = new ArrayList<>(views.get("u:owner").keySet());
        ThingId id = ThingId.of(ids.get(random.nextInt(ids.size())));
        DittoHeaders owner = as("u:owner");
        JsonPointer key = JsonPointer.of("/" + RandomThings.attribute(random));
        JsonObject before = views.get("u:owner").get(id.toString());
        switch (random.nextInt(6)) {
            case 0 -> put(random, random.nextInt(THINGS));
            case 1 -> run(DeleteThing.of(id, owner));
            case 2 -> {
                if (before.contains(JsonPointer.of("attributes").append(key))) {
                    run(DeleteAttribute.of(id, key, owner));
                }
            }
            case 3 -> {
                JsonObject patch = RandomThings.thing(random, id.toString(), "org.test:parts");
                run(MergeThing.of(id, JsonPointer.empty(), patch.remove("features"), owner));
            }
            default -> run(ModifyAttribute.of(id, key, RandomThings.value(random), owner));
        }
        refresh(id.toString());
    }

    private void search(Random random, String subject) {
        String filter = RandomThings.filter(random, 2);
        Set<String> namespaces = random.nextInt(4) == 0 ? Set.of("org.other") : Set.of();
        String sort = RandomThings.sort(random);
        List<JsonObject> seen = new ArrayList<>();
        views.get(subject).forEach((id, view) -> {
            if (namespaces.isEmpty() || id.startsWith("org.other:")) {
                seen.add(view);
            }
        });
        List<String> expected = PlainSearch.ids(seen, filter, sort);
        String what = subject + " " + filter + " " + sort + " " + namespaces;
        assertThat(count(filter, namespaces, subject)).as(what).isEqualTo(expected.size());
        assertThat(pages(filter, namespaces, subject, sort, 1 + random.nextInt(40)))
                .as(what)
                .isEqualTo(expected);
        int offset = random.nextInt(THINGS);
        SearchResult limited = query(filter, namespaces, subject, "sort(" + sort + "),limit(" + offset + ",7)");
        int from = Math.min(offset, expected.size());
        assertThat(ids(limited)).as(what).isEqualTo(expected.subList(from, Math.min(offset + 7, expected.size())));
    }

    private void refresh(String id) {
        for (String subject : SUBJECTS) {
            try {
                views.get(subject).put(id, thing(ThingId.of(id), subject));
            } catch (ThingNotAccessibleException e) {
                views.get(subject).remove(id);
            }
        }
    }

    private List<String> pages(String filter, Set<String> namespaces, String subject, String sort, int size) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            SearchResult page = query(filter, namespaces, subject, "sort(" + sort + "),size(" + size + ")" + cursor);
            all.addAll(ids(page));
            cursor = page.getCursor().map(text -> ",cursor(" + text + ")").orElse("");
            assertThat(page.getItems().getSize()).isLessThanOrEqualTo(size);
        } while (!cursor.isEmpty());
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        return all;
    }

    private SearchResult query(String filter, Set<String> namespaces, String subject, String options) {
        return ((QueryThingsResponse) run(QueryThings.of(filter, List.of(options), null, namespaces, as(subject))))
                .getSearchResult();
    }

    private long count(String filter, Set<String> namespaces, String subject) {
        return ((CountThingsResponse) run(CountThings.of(filter, namespaces, as(subject)))).getCount();
    }

    private static List<String> ids(SearchResult result) {
        JsonArray items = result.getItems();
        return items.stream()
                .map(item -> item.asObject().getValue("thingId").orElseThrow().asString())
                .toList();
    }
}
