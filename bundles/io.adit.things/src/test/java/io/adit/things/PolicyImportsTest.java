package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageDirection;
import org.eclipse.ditto.messages.model.MessageHeaders;
import org.eclipse.ditto.messages.model.signals.commands.SendThingMessage;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.junit.jupiter.api.Test;

/** Imports, references, allowed additions and namespaces decide who sees a thing. */
class PolicyImportsTest extends PolicyTestBase {
    private static final String THING = "org.test:pump";

    private boolean sees(String subject) {
        return sees(subject, THING);
    }

    private boolean sees(String subject, String thing) {
        String found = error(RetrieveThing.of(ThingId.of(thing), as(subject)));
        assertThat(found).isIn("no error but HttpStatus [code=200, category=SUCCESS]", "404 things:thing.notfound");
        return !found.startsWith("404");
    }

    @Test
    void importsByKind() {
        keep(
                "a:base",
                reader("i", "u:implicit", "") + "," + reader("e", "u:explicit", ",'importable':'explicit'") + ","
                        + reader("n", "u:never", ",'importable':'never'"),
                "");
        keep("a:own", "", "'a:base':{}");
        thing(THING, "a:own");
        assertThat(sees("u:implicit")).isTrue();
        assertThat(sees("u:explicit")).isFalse();
        run(put("a:own", "imports/a:base/entries", "['e','n']"));
        assertThat(sees("u:explicit")).isTrue();
        assertThat(sees("u:never")).isFalse();
        run(put("a:base", "entries/i/importable", "'never'"));
        assertThat(sees("u:implicit"))
                .as("a change of the imported policy counts at once")
                .isFalse();
    }

    @Test
    void importedPolicyThatComesLaterCounts() {
        keep("a:base", "", "");
        keep("a:own", "", "'a:base':{}");
        thing(THING, "a:own");
        run(delete("a:base", ""));
        assertThat(sees("u:bob")).isFalse();
        keep("a:base", reader("i", "u:bob", ""), "");
        assertThat(sees("u:bob")).isTrue();
    }

    @Test
    void resolvesImportsOfImportsWhereNamed() {
        keep("a:root", reader("r", "u:root", ""), "");
        keep("a:middle", "", "'a:root':{}");
        keep("a:own", "", "'a:middle':{}");
        thing(THING, "a:own");
        assertThat(sees("u:root")).isFalse();
        run(put("a:own", "imports/a:middle/transitiveImports", "['a:root']"));
        assertThat(sees("u:root")).isTrue();
        run(delete("a:root", "entries/r"));
        assertThat(sees("u:root")).isFalse();
    }

    @Test
    void cycleOfPoliciesEnds() {
        keep("a:one", reader("r", "u:one", ""), "");
        keep("a:two", reader("r", "u:two", ""), "'a:one':{}");
        run(put("a:one", "imports", "{'a:two':{'transitiveImports':['a:three']}}"));
        keep("a:three", reader("r", "u:three", ""), "'a:one':{'transitiveImports':['a:two']}");
        run(put("a:two", "imports", "{'a:three':{'transitiveImports':['a:one']}}"));
        thing(THING, "a:one");
        assertThat(sees("u:two")).isTrue();
        assertThat(sees("u:three")).isTrue();
    }

    @Test
    void tooDeepChainIsRefusedAndGrantsNothing() {
        keep("a:p0", reader("r", "u:p0", ""), "");
        for (int i = 1; i <= 11; i++) {
            String next = i == 1 ? "" : "'transitiveImports':['a:p" + (i - 2) + "']";
            keep("a:p" + i, "", "'a:p" + (i - 1) + "':{" + next + "}");
        }
        thing(THING, "a:p11");
        assertThat(sees("u:p0")).isTrue();
        assertThat(error(put("a:p12", "", owned("", "'a:p11':{'transitiveImports':['a:p10']}"))))
                .isEqualTo("400 policies:import.invalid");
    }

    @Test
    void onlyWhoMayReadImportedEntriesImports() {
        run(PolicyJsonCommand.modify(
                PolicyId.of("b:secret"),
                PolicyPath.WHOLE,
                value("{'entries':{'s':{" + subject("u:other") + ",'resources':{" + ALL + "}},'hidden':{"
                        + subject("u:x") + "," + READ_THING + ",'importable':'explicit'},'o':{" + subject("u:owner")
                        + ",'resources':{'policy:/entries/s':{'grant':['READ'],'revoke':[]},'policy:/entries/o':"
                        + "{'grant':['READ'],'revoke':[]}}}}}"),
                as("u:other")));
        keep("a:own", "", "'b:secret':{}");
        assertThat(error(put("a:own", "imports/b:secret/entries", "['hidden']")))
                .isEqualTo("404 policies:policy.notfound");
        assertThat(error(put("a:other", "", owned("", "'b:secret':{'entries':['hidden']}"))))
                .isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void referenceTakesOverSubjectsAndResources() {
        keep("a:base", "'role':{" + NO_SUBJECTS + "," + READ_THING + ",'importable':'explicit'}", "");
        keep(
                "a:own",
                "'team':{" + subject("u:team") + "," + NO_RESOURCES + "},'use':{" + subject("u:bob") + ","
                        + NO_RESOURCES + ",'references':[{'import':'a:base','entry':'role'},{'entry':'team'}]}",
                "'a:base':{'entries':['role']}");
        thing(THING, "a:own");
        assertThat(sees("u:bob")).isTrue();
        assertThat(sees("u:team")).isTrue();
        run(put("a:base", "entries/role/importable", "'never'"));
        assertThat(sees("u:bob")).isFalse();
    }

    @Test
    void referencesCountWithoutImportsAndOneLevelDeep() {
        keep(
                "a:own",
                "'deep':{" + NO_SUBJECTS + "," + READ_THING + "},'middle':{" + NO_SUBJECTS + "," + NO_RESOURCES
                        + ",'references':[{'entry':'deep'}]},'near':{" + subject("u:near") + "," + NO_RESOURCES
                        + ",'references':[{'entry':'deep'}]},'far':{" + subject("u:far") + "," + NO_RESOURCES
                        + ",'references':[{'entry':'middle'}]}",
                "");
        thing(THING, "a:own");
        assertThat(sees("u:near")).isTrue();
        assertThat(sees("u:far")).isFalse();
    }

    @Test
    void strictestAllowedAdditionsFilterWhatAnEntryAdds() {
        keep(
                "a:own",
                "'role':{" + NO_SUBJECTS + "," + READ_THING + "},'use':{" + subject("u:bob") + ",'resources':"
                        + "{'thing:/':{'grant':['WRITE'],'revoke':[]}},'references':[{'entry':'role'}]}",
                "");
        thing(THING, "a:own");
        ThingId id = ThingId.of(THING);
        assertThat(status(attribute(id, "a", 2, as("u:bob")))).isEqualTo(204);
        run(put("a:own", "entries/role/allowedAdditions", "['subjects']"));
        assertThat(sees("u:bob")).isTrue();
        assertThat(error(attribute(id, "a", 3, as("u:bob")))).startsWith("403");
        run(put("a:own", "entries/role/allowedAdditions", "[]"));
        assertThat(sees("u:bob")).isFalse();
        run(delete("a:own", "entries/role/allowedAdditions"));
        assertThat(status(attribute(id, "a", 4, as("u:bob")))).isEqualTo(204);
    }

    @Test
    void namespacesRestrictEntriesToThings() {
        keep(
                "a:own",
                reader("one", "u:exact", ",'namespaces':['org.test']")
                        + "," + reader("below", "u:below", ",'namespaces':['org.test.*']")
                        + "," + reader("any", "u:any", ",'namespaces':[]"),
                "");
        thing("org.test:x", "a:own");
        thing("org.test.sub:x", "a:own");
        thing("org.tester:x", "a:own");
        assertThat(sees("u:exact", "org.test:x")).isTrue();
        assertThat(sees("u:exact", "org.test.sub:x")).isFalse();
        assertThat(sees("u:below", "org.test:x")).isFalse();
        assertThat(sees("u:below", "org.test.sub:x")).isTrue();
        assertThat(sees("u:below", "org.tester:x")).isFalse();
        assertThat(sees("u:any", "org.tester:x")).isTrue();
        run(put("a:own", "entries/one/namespaces", "['org.tester']"));
        assertThat(sees("u:exact", "org.test:x")).isFalse();
        assertThat(sees("u:exact", "org.tester:x")).isTrue();
    }

    @Test
    void searchAndEventsFollowPolicies() throws Exception {
        keep("a:own", reader("one", "u:bob", ",'namespaces':['org.test']"), "");
        thing("org.test:x", "a:own");
        thing("org.other:x", "a:own");
        var found = run(org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings.of(
                null, null, null, null, as("u:bob")));
        assertThat(found.toJson().toString()).contains("org.test:x").doesNotContain("org.other:x");
        var told = events("u:bob");
        run(attribute(ThingId.of("org.other:x"), "a", 7, as("u:owner")));
        run(attribute(ThingId.of("org.test:x"), "a", 8, as("u:owner")));
        eventually(() -> assertThat(told).hasSize(1));
        run(put("a:own", "entries/one/namespaces", "['org.other']"));
        run(attribute(ThingId.of("org.test:x"), "a", 9, as("u:owner")));
        run(attribute(ThingId.of("org.other:x"), "a", 10, as("u:owner")));
        eventually(() -> assertThat(told).hasSize(2));
        assertThat(told.getLast().toJson().toString()).contains("org.other:x");
    }

    @Test
    void importedRevokeTakesRightsAway() {
        keep(
                "a:base",
                "'no':{" + subject("u:bob") + ",'resources':{'thing:/attributes':{'grant':[],'revoke':['READ']}}}",
                "");
        keep("a:own", reader("yes", "u:bob", ""), "");
        thing(THING, "a:own");
        assertThat(thing(ThingId.of(THING), "u:bob").contains("attributes")).isTrue();
        run(put("a:own", "imports/a:base", "{}"));
        assertThat(thing(ThingId.of(THING), "u:bob").contains("attributes")).isFalse();
    }

    @Test
    void messagesFollowPoliciesToo() {
        keep(
                "a:own",
                "'device':{" + subject("u:device") + ",'resources':{'message:/':{'grant':['READ'],'revoke':[]}}}",
                "");
        thing(THING, "a:own");
        var device = events("u:device");
        var owner = events("u:owner");
        run(message());
        eventually(() -> assertThat(device).hasSize(1));
        run(put("a:own", "entries/device/subjects", "{}"));
        run(message());
        eventually(() -> assertThat(owner).hasSize(2));
        assertThat(device).hasSize(1);
    }

    private static SendThingMessage<?> message() {
        ThingId id = ThingId.of(THING);
        var headers =
                MessageHeaders.newBuilder(MessageDirection.TO, id, "start").build();
        return SendThingMessage.of(
                id,
                Message.newBuilder(headers).build(),
                as("u:owner").toBuilder()
                        .timeout(java.time.Duration.ZERO)
                        .responseRequired(false)
                        .build());
    }
}
