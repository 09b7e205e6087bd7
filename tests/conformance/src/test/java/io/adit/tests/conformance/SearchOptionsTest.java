package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import java.util.ArrayList;
import java.util.List;

/** Options of {@code /search/things}: sorting, paging, and what is refused. */
class SearchOptionsTest extends Resource {
    private static final String SEARCH = "/search/things";

    @Override
    protected void define(Cases cases) {
        sorting(cases);
        paging(cases);
        refused(cases);
    }

    private static void sorting(Cases cases) {
        String[][] all = {
            {"sort(%2Battributes/n)", "Alpha beta Gamma*"},
            {"sort(-attributes/n)", "Gamma* beta Alpha"},
            {"sort(%2Battributes/name)", "Alpha Gamma* beta"},
            {"sort(-features/f/properties/p)", "Gamma* beta Alpha"},
            {"sort(%2Battributes/case,-attributes/n)", "Gamma* beta Alpha"},
        };
        for (String[] one : all) {
            cases.add("option=" + one[0].replace("%2B", "+"), site -> {
                JsonNode result = site.get(
                                SearchTest.query(SearchTest.three(site), "exists(thingId)", "&option=" + one[0]))
                        .expect(200)
                        .json();
                assertThat(String.join(" ", SearchTest.names(result))).isEqualTo(one[1]);
            });
        }
    }

    private static void paging(Cases cases) {
        cases.add("cursors give all pages once", site -> {
            String first = SearchTest.query(
                    SearchTest.three(site), "exists(thingId)", "&option=size(2),sort(%2Battributes/n)");
            List<String> names = new ArrayList<>();
            JsonNode page = site.get(first).expect(200).json();
            names.addAll(SearchTest.names(page));
            assertThat(names).hasSize(2);
            String cursor = page.path("cursor").asText();
            JsonNode last = site.get(first.replace("size(2),sort(%2Battributes/n)", "size(2),cursor(" + cursor + ")"))
                    .expect(200)
                    .nothingAt("/cursor")
                    .json();
            names.addAll(SearchTest.names(last));
            assertThat(names).containsExactly("Alpha", "beta", "Gamma*");
        });
        cases.add(
                "a page that holds all has no cursor",
                site -> site.get(SearchTest.query(SearchTest.three(site), "exists(thingId)", ""))
                        .expect(200)
                        .nothingAt("/cursor"));
        cases.add("limit gives a page by offset", site -> {
            String mark = SearchTest.three(site);
            JsonNode page = site.get(
                            SearchTest.query(mark, "exists(thingId)", "&option=limit(1,1),sort(%2Battributes/n)"))
                    .expect(200)
                    .at("/nextPageOffset", "2")
                    .json();
            assertThat(SearchTest.names(page)).containsExactly("beta");
        });
        cases.add(
                "a complete page by offset says -1",
                site -> site.get(SearchTest.query(SearchTest.three(site), "exists(thingId)", "&option=limit(0,25)"))
                        .expect(200)
                        .at("/nextPageOffset", "-1"));
        // Ditto takes both and lets the later one decide on page and offset.
        cases.add("of size and limit the later one counts", site -> {
            String query =
                    SearchTest.query(SearchTest.three(site), "exists(thingId)", "&option=sort(%2Battributes/n),");
            assertThat(SearchTest.names(
                            site.get(query + "size(2),limit(2,1)").expect(200).json()))
                    .containsExactly("Gamma*");
            assertThat(SearchTest.names(
                            site.get(query + "limit(2,1),size(2)").expect(200).json()))
                    .containsExactly("Alpha", "beta");
        });
        cases.add(
                "size is at most 200",
                site -> site.get(SearchTest.query("x", "exists(thingId)", "&option=size(200)"))
                        .expect(200));
    }

    private static void refused(Cases cases) {
        for (String option :
                new String[] {"size(201)", "size(x)", "cursor(broken)", "sort(%2B)", "order(n)", "cursor(x),limit(0,2)"
                }) {
            cases.add("option=" + option + " is 400", site -> {
                Answer answer = site.get(SEARCH + "?option=" + option).expect(400);
                answer.matches("/error", "thing-search:.*|rql\\.expression\\.invalid");
            });
        }
        for (String filter : new String[] {"eq(attributes/n)", "eq(attributes/n,1", "near(attributes/n,1)", "and()"}) {
            cases.add(
                    "filter=" + filter + " is 400",
                    site -> site.get(SEARCH + "?filter=" + Site.escape(filter))
                            .expect(400)
                            .error("rql.expression.invalid"));
        }
        cases.add(
                "fields that are broken are 400",
                site -> site.get(SEARCH + "?fields=attributes(a").expect(400));
    }
}
