package io.adit.gateway.wire.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.things.PolicyJsonCommand;
import io.adit.things.PolicyJsonResponse;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.protocol.Adaptable;
import org.eclipse.ditto.protocol.ProtocolFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyProtocolTest {
    private static Adaptable message(String action, String path, String value) {
        JsonObject json = JsonFactory.newObject("{\"topic\":\"a.b/rules/policies/commands/" + action
                + "\",\"headers\":{\"correlation-id\":\"c\"},\"path\":\"" + path + "\""
                + (value == null ? "" : ",\"value\":" + value.replace('\'', '"')) + "}");
        return ProtocolFactory.jsonifiableAdaptableFromJson(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "modify|/entries/l/references|[{'entry':'x'}]|modifyPolicyEntryReferences",
                "modify|/imports/c:d/transitiveImports|['e:f']|modifyPolicyImportTransitiveImports",
                "modify|/|{'entries':{}}|modifyPolicy",
                "create|/|{'entries':{}}|createPolicy",
                "retrieve|/entries/l/namespaces||retrievePolicyEntryNamespaces",
                "retrieve|/entries/l/resources/thing:/a/b||retrieveResource",
                "delete|/entries/l/allowedAdditions||deletePolicyEntryAllowedAdditions",
                "delete|/||deletePolicy",
            })
    void translatesThereAndBack(String action, String path, String value, String name) {
        PolicyJsonCommand command =
                PolicyProtocol.command(message(action, path, value)).orElseThrow();
        assertThat(command.getType()).isEqualTo("policies.commands:" + name);
        assertThat(command.getEntityId().toString()).isEqualTo("a.b:rules");
        if (value != null) {
            assertThat(command.getEntity()).contains(JsonFactory.readFrom(value.replace('\'', '"')));
        }
        Adaptable answer = PolicyProtocol.message(PolicyJsonResponse.of(
                command,
                HttpStatus.OK,
                JsonValue.of("v"),
                DittoHeaders.newBuilder().correlationId("c").build()));
        assertThat(answer.getTopicPath().getPath()).isEqualTo("a.b/rules/policies/commands/" + action);
        assertThat(answer.getPayload().getPath().toString()).isEqualTo(path);
        assertThat(answer.getPayload().getHttpStatus()).contains(HttpStatus.OK);
        assertThat(answer.getPayload().getValue()).contains(JsonValue.of("v"));
    }

    @Test
    void leavesOtherMessagesToTheAdapter() {
        assertThat(PolicyProtocol.command(message("delete", "/entries", null))).isEmpty();
        assertThat(PolicyProtocol.command(message("modify", "/nothing", "1"))).isEmpty();
    }
}
