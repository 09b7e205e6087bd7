package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.Patience;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicy;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A runtime on a fresh folder, and short ways to talk to it. */
abstract class TwinTestBase {
    static final ThingId PUMP = ThingId.of("org.test:pump");

    @TempDir
    Path folder;

    TwinRuntime twins;

    @BeforeEach
    void open() {
        twins = Twins.open(folder, TwinOptions.defaults());
    }

    @AfterEach
    void close() {
        twins.close();
    }

    void reopen() {
        twins.close();
        open();
    }

    static DittoHeaders as(String subject) {
        return DittoHeaders.newBuilder()
                .authorizationContext(AuthorizationContext.newInstance(
                        DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance(subject)))
                .correlationId("test")
                .build();
    }

    CommandResponse<?> run(Command<?> command) {
        try {
            return twins.execute(command).toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DittoRuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    int status(Command<?> command) {
        return run(command).getHttpStatus().getCode();
    }

    String error(Command<?> command) {
        try {
            CommandResponse<?> response = run(command);
            return "no error but " + response.getHttpStatus();
        } catch (DittoRuntimeException e) {
            return e.getHttpStatus().getCode() + " " + e.getErrorCode();
        }
    }

    static JsonObject json(String text) {
        return JsonFactory.newObject(text.replace('\'', '"'));
    }

    CreateThing create(String thing) {
        return CreateThing.of(ThingsModelFactory.newThing(json(thing)), null, as("u:owner"));
    }

    void pump() {
        run(create("{'thingId':'org.test:pump','attributes':{'name':'P1','order':1},"
                + "'features':{'current':{'properties':{'status':{'value':1},'channel':{'unit':'A'}}}}}"));
    }

    JsonObject thing(ThingId id, String subject) {
        RetrieveThingResponse response = (RetrieveThingResponse) run(RetrieveThing.of(id, as(subject)));
        return response.getEntity(response.getImplementedSchemaVersion()).asObject();
    }

    static ModifyAttribute attribute(ThingId id, String path, int value, DittoHeaders headers) {
        return ModifyAttribute.of(id, JsonPointer.of(path), JsonValue.of(value), headers);
    }

    /** Policy: owner all; each further pair of subject and resources JSON gets an entry. */
    void policy(String id, String... subjectsAndResources) {
        StringBuilder entries = new StringBuilder("'owner':{'subjects':{'u:owner':{'type':'t'}},'resources':{"
                + "'thing:/':{'grant':['READ','WRITE'],'revoke':[]},'policy:/':{'grant':['READ','WRITE'],'revoke':[]},"
                + "'message:/':{'grant':['READ','WRITE'],'revoke':[]}}}");
        for (int i = 0; i < subjectsAndResources.length; i += 2) {
            entries.append(",'e" + i + "':{'subjects':{'" + subjectsAndResources[i] + "':{'type':'t'}},'resources':"
                    + subjectsAndResources[i + 1] + "}");
        }
        JsonObject policy = json("{'policyId':'" + id + "','entries':{" + entries + "}}");
        run(ModifyPolicy.of(
                org.eclipse.ditto.policies.model.PolicyId.of(id),
                PoliciesModelFactory.newPolicy(policy),
                as("u:owner")));
    }

    /** What a subject is told from now on. */
    List<Signal<?>> events(String subject) {
        List<Signal<?>> told = new CopyOnWriteArrayList<>();
        twins.subscribe(
                new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), null, null),
                (signal, extra) -> told.add(signal));
        return told;
    }

    static void eventually(Runnable check) {
        Patience.await().untilAsserted(check::run);
    }

    static void sameThing(JsonObject actual, String expected) {
        assertThat(actual).isEqualTo(json(expected));
    }

    /** The entries of a policy that was read. */
    static JsonObject entries(PolicyJsonResponse policy) {
        return policy.getEntity(JsonSchemaVersion.LATEST)
                .map(JsonValue::asObject)
                .flatMap(read -> read.getValue("entries"))
                .orElseThrow()
                .asObject();
    }
}
