package io.adit.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** {@code /search/things} and its count: every operator, what may be found, count and form. */
class SearchTest extends Resource {
    private static final String SEARCH = "/search/things";

    @Override
    protected void define(Cases cases) {
        operators(cases);
        fieldsAndNames(cases);
        rights(cases);
        count(cases);
        post(cases);
    }

    /** Makes three things that only this case knows by their attribute {@code case}; gives its value. */
    static String three(Site site) {
        String mark = "m" + UUID.randomUUID();
        for (String rest : new String[] {
            "\"n\":1,\"name\":\"Alpha\",\"on\":true,\"list\":[1,\"x\"]",
            "\"n\":2.5,\"name\":\"beta\",\"on\":false,\"none\":null,\"blank\":\"\"",
            "\"n\":30,\"name\":\"Gamma*\",\"deep\":{\"er\":\"é\"}"
        }) {
            String body = "{\"attributes\":{\"case\":\"" + mark + "\"," + rest
                    + "},\"features\":{\"f\":{\"properties\":{\"p\":" + rest.substring(4, rest.indexOf(',')) + "}}}}";
            site.put("/things/" + site.newId(), body)
                    .with("requested-acks", "twin-persisted,search-persisted")
                    .expect(200, 201);
        }
        return mark;
    }

    static String query(String mark, String filter, String more) {
        String all = "and(eq(attributes/case,\"" + mark + "\")," + filter + ")";
        return SEARCH + "?namespaces=" + Site.namespace() + "&filter=" + Site.escape(all) + more;
    }

    static List<String> names(JsonNode result) {
        return StreamSupport.stream(result.path("items").spliterator(), false)
                .map(item -> item.at("/attributes/name").asText())
                .toList();
    }

    private static void operators(Cases cases) {
        String[][] all = {
            {"eq(attributes/n,1)", "Alpha"},
            {"eq(attributes/n,2.5)", "beta"},
            {"eq(attributes/on,true)", "Alpha"},
            {"eq(attributes/none,null)", "beta"},
            {"eq(attributes/name,\"beta\")", "beta"},
            {"eq(attributes/deep/er,\"é\")", "Gamma*"},
            {"eq(attributes/list,\"x\")", "Alpha"},
            {"ne(attributes/n,1)", "beta Gamma*"},
            {"gt(attributes/n,2)", "beta Gamma*"},
            {"ge(attributes/n,2.5)", "beta Gamma*"},
            {"lt(attributes/n,2.5)", "Alpha"},
            {"le(attributes/n,2.5)", "Alpha beta"},
            {"gt(attributes/name,\"B\")", "beta Gamma*"},
            {"in(attributes/n,1,30)", "Alpha Gamma*"},
            {"in(attributes/name,\"beta\",\"x\")", "beta"},
            {"like(attributes/name,\"*a\")", "Alpha beta"},
            {"like(attributes/name,\"?eta\")", "beta"},
            {"like(attributes/name,\"BETA\")", ""},
            {"ilike(attributes/name,\"B*\")", "beta"},
            {"exists(attributes/deep)", "Gamma*"},
            {"exists(attributes/deep/er)", "Gamma*"},
            {"not(exists(attributes/deep))", "Alpha beta"},
            {"and(exists(attributes/blank),empty(attributes/blank))", "beta"},
            {"not(empty(attributes/n))", "Alpha beta Gamma*"},
            {"and(gt(attributes/n,1),lt(attributes/n,30))", "beta"},
            {"or(eq(attributes/n,1),eq(attributes/n,30))", "Alpha Gamma*"},
            {"not(eq(attributes/n,1))", "beta Gamma*"},
            {"eq(features/f/properties/p,30)", "Gamma*"},
            {"gt(features/*/properties/p,2)", "beta Gamma*"},
            {"exists(features/f)", "Alpha beta Gamma*"},
            {"like(thingId,\"${namespace}:*\")", "Alpha beta Gamma*"},
            // the field is shown as _namespace, but searched as namespace: Ditto's mapping of simple fields
            {"eq(namespace,\"${namespace}\")", "Alpha beta Gamma*"},
            {"gt(_modified,\"2000-01-01T00:00:00Z\")", "Alpha beta Gamma*"},
            {"lt(_created,\"2000-01-01T00:00:00Z\")", ""},
            {"eq(_revision,1)", "Alpha beta Gamma*"},
        };
        for (String[] one : all) {
            cases.add(one[0], site -> {
                String filter = one[0].replace("${namespace}", Site.namespace());
                JsonNode result = site.get(query(three(site), filter, "&option=sort(%2Battributes/n)"))
                        .expect(200)
                        .json();
                assertThat(String.join(" ", names(result))).isEqualTo(one[1]);
            });
        }
    }

    private static void fieldsAndNames(Cases cases) {
        cases.add(
                "fields select what comes back",
                site -> site.get(query(three(site), "eq(attributes/n,1)", "&fields=attributes/n"))
                        .expect(200)
                        .at("/items", "[{\"attributes\":{\"n\":1}}]"));
        cases.add(
                "fields may be special ones",
                site -> site.get(query(three(site), "eq(attributes/n,1)", "&fields=thingId,_revision"))
                        .expect(200)
                        .at("/items/0/_revision", "1"));
        cases.add(
                "fields may select the policy",
                site -> site.get(query(three(site), "eq(attributes/n,1)", "&fields=_policy"))
                        .expect(200)
                        .matches("/items/0/_policy/policyId", Site.namespace() + ":.+"));
        cases.add("other namespaces are not searched", site -> {
            String mark = three(site);
            site.get(SEARCH + "?namespaces=conformance.nothing&filter="
                            + Site.escape("eq(attributes/case,\"" + mark + "\")"))
                    .expect(200)
                    .at("/items", "[]");
        });
    }

    private static void rights(Cases cases) {
        cases.add("only what may be read is found and shown", site -> {
            String mark = "m" + UUID.randomUUID();
            String thing = ThingsTest.shared(
                    site, "{\"attributes\":{\"case\":\"" + mark + "\",\"secret\":1}}", "thing:/attributes/case READ");
            site.put(thing + "/attributes/more", "1")
                    .with("requested-acks", "search-persisted")
                    .expect(200, 201, 204);
            site.get(query(mark, "exists(thingId)", ""))
                    .as(site.other())
                    .expect(200)
                    .at("/items/0/attributes", "{\"case\":\"" + mark + "\"}");
            site.get(query(mark, "eq(attributes/secret,1)", ""))
                    .as(site.other())
                    .expect(200)
                    .at("/items", "[]");
            site.get(query(mark, "eq(attributes/secret,1)", "")).expect(200).at("/items/0/attributes/secret", "1");
        });
        cases.add("401", site -> site.get(SEARCH).anonymously().expect(401).error("gateway:authentication.failed"));
    }

    private static void count(Cases cases) {
        cases.add(
                "count 200",
                site -> site.get(query(three(site), "gt(attributes/n,2)", "").replace("?", "/count?"))
                        .expect(200)
                        .body("2"));
        cases.add(
                "count 200 of nothing",
                site -> site.get(query("x", "exists(thingId)", "").replace("?", "/count?"))
                        .expect(200)
                        .body("0"));
        cases.add(
                "count 400",
                site -> site.get(SEARCH + "/count?filter=" + Site.escape("gt(attributes/n"))
                        .expect(400)
                        .error("rql.expression.invalid"));
        cases.add("count 401", site -> site.get(SEARCH + "/count").anonymously().expect(401));
    }

    private static void post(Cases cases) {
        cases.add("POST of a form searches", site -> {
            String form = "filter=" + Site.escape("and(eq(attributes/case,\"" + three(site) + "\"),eq(attributes/n,1))")
                    + "&namespaces=" + Site.namespace() + "&fields=attributes/n&option=size(5)";
            site.request("POST", SEARCH, form)
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .expect(200)
                    .at("/items", "[{\"attributes\":{\"n\":1}}]");
        });
        cases.add(
                "POST of a form counts",
                site -> site.request(
                                "POST",
                                SEARCH + "/count",
                                "filter=" + Site.escape("eq(attributes/case,\"" + three(site) + "\")"))
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .expect(200)
                        .body("3"));
        cases.add(
                "POST of JSON is 415",
                site -> site.post(SEARCH, "{}").expect(415).error("mediatype.unsupported"));
        cases.add("PUT 405", site -> site.put(SEARCH, "{}").expect(405));
    }
}
