package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ditto.base.model.headers.entitytag.EntityTagMatchers;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies come back as they were written, part by part. */
class PolicyJsonTest extends PolicyTestBase {
    private static final String ID = "org.test:rules";
    private static final String RICH = "'reader':{'subjects':{'u:bob':{'type':'t','expiry':'2099-01-01T00:00:00Z',"
            + "'announcement':{'beforeExpiry':'5m','whenDeleted':true,'requestedAcks':{'labels':['my:ack'],"
            + "'timeout':'10s'},'randomizationInterval':'3s'}}}," + READ_THING + ",'namespaces':['org.test',"
            + "'org.test.*'],'importable':'explicit','allowedAdditions':['subjects'],'references':"
            + "[{'entry':'owner'},{'import':'org.test:base','entry':'x'}]}";
    private static final String IMPORTS = "'org.test:base':{'entries':['x'],'transitiveImports':['org.test:root']}";

    @BeforeEach
    void base() {
        keep("org.test:base", "'x':{" + subject("u:x") + "," + READ_THING + ",'importable':'explicit'}", "");
        keep(ID, RICH, IMPORTS);
    }

    @Test
    void losesNothingNotEvenOverRestart() {
        reopen();
        assertThat(read(ID, "entries/reader"))
                .isEqualTo(json("{" + RICH + "}").getValue("reader").orElseThrow());
        assertThat(read(ID, "imports")).isEqualTo(json("{" + IMPORTS + "}"));
        assertThat(read(ID, "").asObject().getValue("policyId").orElseThrow().asString())
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "entries/reader/importable|'never'|204",
                "entries/reader/namespaces|['a.b','c.*']|204",
                "entries/reader/namespaces|[]|204",
                "entries/reader/references|[{'entry':'owner'}]|204",
                "entries/owner/references|[{'entry':'reader'}]|201",
                "entries/reader/allowedAdditions|[]|204",
                "entries/owner/allowedAdditions|['resources','namespaces']|204",
                "entries/reader/subjects|{'nginx:a/b':{'type':'x'}}|204",
                "entries/reader/subjects/nginx:a/b|{'type':'x'}|201",
                "entries/reader/resources|{'thing:/attributes/a':{'grant':[],'revoke':['READ']}}|204",
                "entries/reader/resources/thing:/attributes/a|{'grant':[],'revoke':['READ']}|201",
                "entries/new|{'subjects':{},'resources':{},'importable':'implicit'}|201",
                "imports/org.test:base|{'entries':['x']}|204",
                "imports/org.test:base/entries|['x','y']|204",
                "imports/org.test:base/transitiveImports|['a:b']|204",
                "imports|{'org.test:base':{'entries':['x']}}|204",
            })
    void setsEveryPart(String path, String json, int status) {
        assertThat(status(put(ID, path, json))).isEqualTo(status);
        assertThat(read(ID, path)).isEqualTo(value(json));
        assertThat(status(put(ID, path, json))).as("again").isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entries/reader/references|[]",
                "entries/reader/allowedAdditions|[]",
                "entries/reader|",
                "entries/reader/subjects/u:bob|",
                "entries/reader/resources/thing:/|",
            })
    void deletesWhatCanBeDeleted(String path, String left) {
        assertThat(status(delete(ID, path))).isEqualTo(204);
        if (left == null) {
            assertThat(error(get(ID, path))).startsWith("404 policies:");
            assertThat(error(delete(ID, path))).startsWith("404 policies:");
        } else {
            assertThat(read(ID, path)).isEqualTo(value(left));
        }
    }

    @Test
    void deletesImportsOnceNothingRefersToThem() {
        assertThat(error(delete(ID, "imports"))).isEqualTo("409 policies:import.referenceconflict");
        assertThat(error(delete(ID, "imports/org.test:base"))).isEqualTo("409 policies:import.referenceconflict");
        assertThat(error(put(ID, "imports/org.test:base/entries", "[]")))
                .isEqualTo("409 policies:import.referenceconflict");
        assertThat(error(put(ID, "imports", "{}"))).isEqualTo("409 policies:import.referenceconflict");
        run(delete(ID, "entries/reader/references"));
        assertThat(status(delete(ID, "imports/org.test:base"))).isEqualTo(204);
        assertThat(status(delete(ID, "imports"))).isEqualTo(204);
        assertThat(read(ID, "imports")).isEqualTo(json("{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entries/no|404 policies:entry.notfound",
                "entries/no/subjects|404 policies:entry.notfound",
                "entries/no/importable|404 policies:entry.notfound",
                "entries/owner/namespaces|404 policies:entry.notfound",
                "entries/owner/subjects/u:no|404 policies:subject.notfound",
                "entries/owner/resources/thing:/no|404 policies:resource.notfound",
                "imports/a:b|404 policies:import.notfound",
                "imports/a:b/entries|404 policies:import.notfound",
                "imports/a:b/transitiveImports|404 policies:import.notfound",
            })
    void saysWhatIsMissing(String path, String error) {
        assertThat(error(get(ID, path))).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "entries/reader/importable|'sometimes'|400 policies:entry.invalid",
                "entries/reader/importable|3|400 json.invalid",
                "entries/reader/namespaces|['*']|400 policies:entry.invalid",
                "entries/reader/namespaces|[3]|400 policies:entry.invalid",
                "entries/reader/allowedAdditions|['everything']|400 policies:entry.invalid",
                "entries/reader/references|[{'import':'','entry':'x'}]|400 json.invalid",
                "entries/reader/references|[{'import':'org.test:base'}]|400 json.field.missing",
                "entries/reader/references|[{'entry':'reader'}]|400 policies:entry.invalid",
                "entries/reader/references|[{'entry':'no'}]|400 policies:entry.invalid",
                "entries/reader/references|[{'entry':'owner'},{'entry':'owner'}]|400 policies:entry.invalid",
                "entries/reader/references|[{'import':'a:b','entry':'x'}]|404 policies:policy.notfound",
                "entries/new|{'subjects':{},'resources':{},'references':[{'import':'a:b','entry':'x'}]}|404 policies:policy.notfound",
                "entries/new|{'subjects':{'${unknown}':{'type':'t'}},'resources':{}}|400 placeholder:placeholder.notresolvable",
                "entries/owner/importable|'never'|409 policies:entry.referenceconflict",
                "entries/reader/subjects/u:bob|{}|400 json.field.missing",
                "entries/reader/subjects/u:bob|{'type':'t','expiry':'2020-01-01T00:00:00Z'}|400 policies:subjectexpiry.invalid",
                "entries/reader/subjects/u:bob|{'type':'t','expiry':'soon'}|400 policies:subjectexpiry.invalid",
                "imports/org.test:rules|{}|400 policies:import.invalid",
                "imports/org.test:base|{'entries':['x'],'transitiveImports':['org.test:rules']}|400 policies:import.invalid",
                "imports/org.test:base/transitiveImports|['nonsense']|400 policies:id.invalid",
                "imports/org.test:no|{}|404 policies:policy.notfound",
                "entries/imported:x|{'subjects':{},'resources':{}}|400 policies:label.invalid",
                "entries|7|400 json.invalid",
            })
    void refusesWhatIsMalformedAndChangesNothing(String path, String json, String error) {
        assertThat(attempt(path, json)).isEqualTo(error);
        assertThat(read(ID, "entries/reader"))
                .isEqualTo(json("{" + RICH + "}").getValue("reader").orElseThrow());
    }

    private String attempt(String path, String json) {
        try {
            return error(put(ID, path, json));
        } catch (org.eclipse.ditto.base.model.exceptions.DittoRuntimeException e) {
            return e.getHttpStatus().getCode() + " " + e.getErrorCode();
        }
    }

    @Test
    void keepsEntryThatAnotherRefersTo() {
        assertThat(error(delete(ID, "entries/owner"))).isEqualTo("409 policies:entry.referenceconflict");
    }

    @Test
    void leavesOutWhatDittoDoesNotKnow() {
        run(put(ID, "entries/new", "{'subjects':{'u:a':{'type':'t','x':1}},'resources':{},'y':2}"));
        assertThat(read(ID, "entries/new"))
                .isEqualTo(json("{'subjects':{'u:a':{'type':'t'}},'resources':{},'importable':'implicit'}"));
    }

    @Test
    void roundsTimesOfSubjectsUp() {
        run(put(
                ID,
                "entries/owner/subjects/u:late",
                "{'type':'t','expiry':'2099-05-06T07:00:01Z',"
                        + "'announcement':{'beforeExpiry':'61s','whenDeleted':false}}"));
        assertThat(read(ID, "entries/owner/subjects/u:late"))
                .isEqualTo(json("{'type':'t','expiry':'2099-05-06T08:00:00Z','announcement':{'beforeExpiry':'120s',"
                        + "'whenDeleted':false}}"));
    }

    @Test
    void tagsAndConditionsHoldForEveryPart() {
        PolicyPath part = path("entries/reader/importable");
        var response = (PolicyJsonResponse) run(get(ID, "entries/reader/importable"));
        var tag = response.getDittoHeaders().getETag().orElseThrow();
        assertThat(tag.toString()).startsWith("\"hash:");
        var headers = as("u:owner").toBuilder()
                .ifNoneMatch(EntityTagMatchers.fromStrings(tag.toString()))
                .build();
        PolicyId id = PolicyId.of(ID);
        assertThat(error(PolicyJsonCommand.retrieve(id, part, null, headers)))
                .isEqualTo("304 policies:precondition.notmodified");
        assertThat(error(PolicyJsonCommand.modify(id, part, value("'never'"), headers)))
                .isEqualTo("412 policies:precondition.failed");
        var changed = run(put(ID, "entries/reader/importable", "'never'"));
        assertThat(changed.getDittoHeaders().getETag()).isPresent().get().isNotEqualTo(tag);
        assertThat(changed.getDittoHeaders()).containsEntry("entity-revision", "2");
    }

    @Test
    void selectsFieldsAndSpecialFields() {
        var fields = JsonFactory.newFieldSelector(
                "_revision,_namespace,entries/owner/importable",
                org.eclipse.ditto.json.JsonParseOptions.newBuilder()
                        .withoutUrlDecoding()
                        .build());
        var response = (PolicyJsonResponse)
                run(PolicyJsonCommand.retrieve(PolicyId.of(ID), PolicyPath.WHOLE, fields, as("u:owner")));
        assertThat(response.getEntity())
                .contains(
                        json("{'_revision':1,'_namespace':'org.test','entries':{'owner':{'importable':'implicit'}}}"));
    }

    @Test
    void resolvesTheRequestersSubject() {
        run(put(ID, "entries/new", "{'subjects':{'{{ request:subjectId }}':{'type':'t'}},'resources':{}}"));
        assertThat(read(ID, "entries/new/subjects")).isEqualTo(json("{'u:owner':{'type':'t'}}"));
    }

    @Test
    void thingsInlinePolicyKeepsEverythingToo() {
        String inline = owned(RICH, IMPORTS);
        run(org.eclipse.ditto.things.model.signals.commands.modify.CreateThing.of(
                org.eclipse.ditto.things.model.ThingsModelFactory.newThing(json("{'thingId':'org.test:pump'}")),
                json(inline),
                as("u:owner")));
        assertThat(read("org.test:pump", "entries/reader"))
                .isEqualTo(json("{" + RICH + "}").getValue("reader").orElseThrow());
    }
}
