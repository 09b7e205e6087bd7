package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.actions.ActivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.DeactivateTokenIntegration;
import org.eclipse.ditto.policies.model.signals.commands.actions.PolicyActionCommand;
import org.eclipse.ditto.policies.model.signals.commands.actions.TopLevelPolicyActionCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenIntegrationTest extends PolicyTestBase {
    private static final String ID = "org.test:rules";
    private static final String EXECUTE =
            "'policy:/entries/reader/actions/activateTokenIntegration':{'grant':['EXECUTE'],"
                    + "'revoke':[]},'policy:/entries/reader/actions/deactivateTokenIntegration':{'grant':['EXECUTE'],'revoke':[]}";
    private static final DittoHeaders BOB = as("u:bob");

    @BeforeEach
    void policy() {
        keep(
                ID,
                "'reader':{" + subject("u:bob") + ",'resources':{'thing:/':{'grant':['READ'],'revoke':[]}," + EXECUTE
                        + "}},'other':{" + subject("u:bob")
                        + ",'resources':{'thing:/':{'grant':['READ'],'revoke':[]}}}",
                "");
    }

    private static ActivateTokenIntegration activate(String label, DittoHeaders headers) {
        return ActivateTokenIntegration.of(
                PolicyId.of(ID),
                Label.of(label),
                List.of(SubjectId.newInstance("integration:{{policy-entry:label}}:app")),
                Instant.parse("2099-01-01T10:30:00Z"),
                headers);
    }

    private static DeactivateTokenIntegration deactivate(String label) {
        return DeactivateTokenIntegration.of(
                PolicyId.of(ID),
                Label.of(label),
                List.of(SubjectId.newInstance("integration:{{policy-entry:label}}:app")),
                BOB);
    }

    private static TopLevelPolicyActionCommand everywhere(PolicyActionCommand<?> action) {
        return TopLevelPolicyActionCommand.of(action, List.of());
    }

    @Test
    void activatesAndDeactivatesInOneEntry() {
        assertThat(status(activate("reader", BOB))).isEqualTo(204);
        var subject = read(ID, "entries/reader/subjects/integration:reader:app").asObject();
        assertThat(subject.getValue("expiry").orElseThrow().asString()).isEqualTo("2099-01-01T11:00:00Z");
        assertThat(subject.getValue("type").orElseThrow().asString())
                .startsWith("added via action <activateTokenIntegration>");
        assertThat(status(deactivate("reader"))).isEqualTo(204);
        assertThat(error(get(ID, "entries/reader/subjects/integration:reader:app")))
                .isEqualTo("404 policies:subject.notfound");
    }

    @Test
    void activatesWhereverTheRequesterMay() {
        assertThat(status(everywhere(activate("-", BOB)))).isEqualTo(204);
        assertThat(read(ID, "entries/reader/subjects").asObject().contains("integration:reader:app"))
                .isTrue();
        assertThat(read(ID, "entries/other/subjects").asObject().contains("integration:other:app"))
                .isFalse();
        assertThat(status(everywhere(deactivate("-")))).isEqualTo(204);
        assertThat(read(ID, "entries/reader/subjects")).isEqualTo(json("{'u:bob':{'type':'t'}}"));
    }

    @Test
    void needsExecutePermission() {
        assertThat(error(activate("other", BOB))).isEqualTo("403 policies:action.failed");
        assertThat(error(activate("reader", as("u:eve")))).isEqualTo("403 policies:action.failed");
        assertThat(error(everywhere(activate("-", as("u:eve"))))).isEqualTo("403 policies:action.failed");
        assertThat(error(activate("no", BOB))).isEqualTo("403 policies:action.failed");
    }

    @Test
    void needsAnEntryThatReadsThingsAndHasTheRequester() {
        run(put(ID, "entries/reader/resources", "{" + EXECUTE + "}"));
        assertThat(error(activate("reader", BOB))).isEqualTo("404 policies:action.failed");
        assertThat(error(everywhere(activate("-", BOB)))).isEqualTo("404 policies:action.failed");
    }

    @Test
    void permissionChecksAreOfThingsMessagesAndPolicies() {
        assertThat(refused("thing:/", "nothing")).isEqualTo("400 things:id.invalid");
        assertThat(refused("message:/", "nothing")).isEqualTo("400 things:id.invalid");
        assertThat(refused("policy:/", "nothing")).isEqualTo("400 policies:id.invalid");
        assertThat(refused("other:/", "org.test:pump")).isEqualTo("400 json.invalid");
    }

    private static String refused(String resource, String id) {
        try {
            var check = CheckPermissions.of(
                    json("{'a':{'resource':'" + resource + "','entityId':'" + id + "','hasPermissions':['READ']}}"),
                    BOB);
            return "no error but " + check;
        } catch (DittoRuntimeException e) {
            return e.getHttpStatus().getCode() + " " + e.getErrorCode();
        }
    }

    @Test
    void permissionChecksAnswerForThingsMessagesAndPolicies() {
        thing("org.test:pump", ID);
        var answer = (CheckPermissionsResponse) run(CheckPermissions.of(
                json("{'read':{'resource':'thing:/attributes','entityId':'org.test:pump','hasPermissions':['READ']},"
                        + "'write':{'resource':'thing:/','entityId':'org.test:pump','hasPermissions':['READ','WRITE']},"
                        + "'send':{'resource':'message:/inbox/messages/x','entityId':'org.test:pump','hasPermissions':"
                        + "['WRITE']},'run':{'resource':'policy:/entries/reader/actions/activateTokenIntegration',"
                        + "'entityId':'org.test:rules','hasPermissions':['EXECUTE']},'none':{'resource':'thing:/',"
                        + "'entityId':'org.test:no','hasPermissions':['READ']}}"),
                BOB));
        assertThat(answer.getEntity())
                .contains(json("{'read':true,'write':false,'send':false,'run':true,'none':false}"));
    }
}
