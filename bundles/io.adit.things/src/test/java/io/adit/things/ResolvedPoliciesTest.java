package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What comes through transitive imports, and the view of a policy that shows what counts. */
class ResolvedPoliciesTest extends PolicyTestBase {
    @Test
    void onlyWhoMayReadWhatComesThroughTransitiveImportsTakesIt() {
        keep("a:root", reader("r", "u:root", ""), "");
        String readable = "'resources':{'policy:/':{'grant':['READ'],'revoke':[]},"
                + "'policy:/entries/imported-a:root-r':{'grant':[],'revoke':['READ']}}";
        keep("a:middle", "'eve':{" + subject("u:eve") + "," + readable + "}", "'a:root':{}");
        keep("a:own", "'eve':{" + subject("u:eve") + ",'resources':{" + ALL + "}}", "");
        PolicyJsonCommand direct = asEve(put("a:own", "imports/a:middle", "{}"));
        PolicyJsonCommand transitive = asEve(put("a:own", "imports/a:middle", "{'transitiveImports':['a:root']}"));
        assertThat(status(direct)).isEqualTo(201);
        assertThat(error(transitive)).isEqualTo("404 policies:policy.notfound");
        assertThat(error(asEve(put("a:own", "imports/a:middle/transitiveImports", "['a:root']"))))
                .isEqualTo("404 policies:policy.notfound");
        run(delete("a:middle", "entries/eve/resources/policy:/entries/imported-a:root-r"));
        assertThat(status(transitive)).isEqualTo(204);
    }

    private static PolicyJsonCommand asEve(PolicyJsonCommand command) {
        return command.setDittoHeaders(as("u:eve"));
    }

    @Test
    void rightsOnThePolicyItselfComeThroughTransitiveImportsOnlyWhereNamed() {
        String may = "'resources':{'policy:/':{'grant':['READ','WRITE'],'revoke':[]}}";
        keep("a:root", "'r':{" + subject("u:eve") + "," + may + "}", "");
        keep("a:middle", "", "'a:root':{}");
        keep("a:own", "", "'a:middle':{}");
        assertThat(error(asEve(get("a:own", "")))).isEqualTo("404 policies:policy.notfound");
        PolicyJsonCommand write = asEve(put("a:own", "entries/more", "{" + subject("u:x") + "," + READ_THING + "}"));
        assertThat(error(write)).startsWith("403 policies:");
        run(put("a:own", "imports/a:middle/transitiveImports", "['a:root']"));
        assertThat(status(asEve(get("a:own", "")))).isEqualTo(200);
        assertThat(status(write)).isEqualTo(201);
        run(put("a:own", "imports/a:middle/transitiveImports", "[]"));
        assertThat(error(asEve(get("a:own", "")))).isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void resolvedViewHasWhatIsImportedAsFarAsItMayBeReadThere() {
        String hidden = "'policy:/entries/i':{'grant':[],'revoke':['READ']}";
        keep(
                "a:base",
                reader("i", "u:implicit", "") + "," + reader("e", "u:explicit", ",'importable':'explicit'") + ","
                        + reader("n", "u:never", ",'importable':'never'") + ",'eve':{" + subject("u:eve")
                        + ",'resources':{'policy:/':{'grant':['READ'],'revoke':[]}," + hidden
                        + "},'importable':'never'}",
                "");
        keep(
                "a:own",
                "'use':{" + NO_SUBJECTS + "," + NO_RESOURCES
                        + ",'references':[{'import':'a:base','entry':'e'}]},'eve':{" + subject("u:eve")
                        + ",'resources':{'policy:/':{'grant':['READ'],'revoke':[]}}}",
                "'a:base':{'entries':['e']}");
        assertThat(resolved("u:owner"))
                .containsExactlyInAnyOrder(
                        "owner", "use", "eve", "imported-a:base-owner", "imported-a:base-i", "imported-a:base-e");
        assertThat(resolved("u:eve"))
                .containsExactlyInAnyOrder("owner", "use", "eve", "imported-a:base-owner", "imported-a:base-e");
        assertThat(view("u:owner").getValue("use/subjects")).contains(json("{'u:explicit':{'type':'t'}}"));
        assertThat(error(viewed("u:owner", "other"))).isEqualTo("400 policies:view.invalid");
    }

    private List<String> resolved(String subject) {
        return view(subject).getKeys().stream().map(Object::toString).toList();
    }

    private JsonObject view(String subject) {
        return entries((PolicyJsonResponse) run(viewed(subject, PolicyViews.RESOLVED)));
    }

    private PolicyJsonCommand viewed(String subject, String view) {
        return get("a:own", "")
                .setDittoHeaders(as(subject).toBuilder()
                        .putHeader(PolicyViews.HEADER, view)
                        .build());
    }
}
