package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.EffectedPermissions;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.SubjectType;
import org.eclipse.ditto.policies.model.signals.commands.modify.*;
import org.eclipse.ditto.policies.model.signals.commands.query.*;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyPolicyId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.junit.jupiter.api.Test;

class PolicyCommandsTest extends TwinTestBase {
    private static final DittoHeaders OWNER = as("u:owner");
    private static final PolicyId ID = PolicyId.of("org.test:rules");
    private static final Label READER = Label.of("reader");
    private static final SubjectId BOB = SubjectId.newInstance("u:bob");
    private static final ResourceKey ATTRIBUTES = ResourceKey.newInstance("thing:/attributes/name");

    @Test
    void everyPartIsCreatedModifiedReadAndDeleted() {
        policy("org.test:rules");
        var read = EffectedPermissions.newInstance(List.of("READ"), List.of());
        Subject bob = Subject.newInstance(BOB, SubjectType.GENERATED);
        Resource resource = Resource.newInstance(ATTRIBUTES, read);
        var entry = PoliciesModelFactory.newPolicyEntry(READER, List.of(bob), List.of(resource));
        assertThat(List.of(
                        status(ModifyPolicyEntry.of(ID, entry, OWNER)),
                        status(ModifyPolicyEntry.of(ID, entry, OWNER)),
                        status(RetrievePolicyEntry.of(ID, READER, OWNER)),
                        status(RetrievePolicyEntries.of(ID, OWNER)),
                        status(ModifySubject.of(ID, READER, bob, OWNER)),
                        status(RetrieveSubject.of(ID, READER, BOB, OWNER)),
                        status(RetrieveSubjects.of(ID, READER, OWNER)),
                        status(ModifySubjects.of(ID, READER, entry.getSubjects(), OWNER)),
                        status(DeleteSubject.of(ID, READER, BOB, OWNER)),
                        status(ModifySubject.of(ID, READER, bob, OWNER)),
                        status(ModifyResource.of(ID, READER, resource, OWNER)),
                        status(RetrieveResource.of(ID, READER, ATTRIBUTES, OWNER)),
                        status(RetrieveResources.of(ID, READER, OWNER)),
                        status(ModifyResources.of(ID, READER, entry.getResources(), OWNER)),
                        status(DeleteResource.of(ID, READER, ATTRIBUTES, OWNER)),
                        status(ModifyResource.of(ID, READER, resource, OWNER)),
                        status(DeletePolicyEntry.of(ID, READER, OWNER)),
                        status(DeletePolicy.of(ID, OWNER))))
                .containsExactly(
                        201, 204, 200, 200, 204, 200, 200, 204, 204, 201, 204, 200, 200, 204, 204, 201, 204, 204);
        assertThat(error(RetrievePolicy.of(ID, OWNER))).isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void missingPartsHaveDittosErrors() {
        policy("org.test:rules");
        Label owner = Label.of("owner");
        assertThat(List.of(
                        error(RetrievePolicyEntry.of(ID, READER, OWNER)),
                        error(DeletePolicyEntry.of(ID, READER, OWNER)),
                        error(RetrieveSubject.of(ID, owner, BOB, OWNER)),
                        error(RetrieveResource.of(ID, owner, ATTRIBUTES, OWNER)),
                        error(RetrievePolicyImport.of(ID, PolicyId.of("a:b"), OWNER)),
                        error(RetrievePolicy.of(PolicyId.of("org.test:no"), OWNER))))
                .containsExactly(
                        "404 policies:entry.notfound",
                        "404 policies:entry.notfound",
                        "404 policies:subject.notfound",
                        "404 policies:resource.notfound",
                        "404 policies:import.notfound",
                        "404 policies:policy.notfound");
    }

    @Test
    void readsBackAsDittoDoes() {
        policy("org.test:rules");
        var response = (PolicyJsonResponse) run(RetrievePolicy.of(ID, OWNER));
        JsonObject json = response.getEntity().orElseThrow().asObject();
        assertThat(json.getValue("imports")).contains(json("{}"));
        assertThat(json.getValue("entries/owner/importable").orElseThrow().asString())
                .isEqualTo("implicit");
        assertThat(response.getDittoHeaders().getETag().orElseThrow().toString())
                .isEqualTo("\"rev:1\"");
    }

    @Test
    void lastWriterCannotLockEveryoneOut() {
        policy("org.test:rules");
        Label owner = Label.of("owner");
        assertThat(error(DeletePolicyEntry.of(ID, owner, OWNER))).isEqualTo("403 policies:entry.modificationinvalid");
        assertThat(error(DeleteSubject.of(ID, owner, SubjectId.newInstance("u:owner"), OWNER)))
                .isEqualTo("403 policies:entry.modificationinvalid");
        var nobody = PoliciesModelFactory.newPolicy(json("{'policyId':'org.test:x','entries':{}}"));
        assertThat(error(CreatePolicy.of(nobody, OWNER))).startsWith("403 policies:policy.modificationinvalid");
    }

    @Test
    void onlyWhoMayWriteThePolicyChangesIt() {
        policy("org.test:rules", "u:bob", "{'policy:/':{'grant':['READ'],'revoke':[]}}");
        assertThat(status(RetrievePolicy.of(ID, as("u:bob")))).isEqualTo(200);
        assertThat(error(DeletePolicy.of(ID, as("u:bob")))).startsWith("403 policies:policy.notmodifiable");
        assertThat(error(DeletePolicy.of(ID, as("u:eve")))).isEqualTo("403 policies:policy.notmodifiable");
        assertThat(error(RetrievePolicy.of(ID, as("u:eve")))).isEqualTo("404 policies:policy.notfound");
        assertThat(error(RetrievePolicy.of(ID, DittoHeaders.empty()))).isEqualTo("404 policies:policy.notfound");
    }

    @Test
    void importedEntriesCountUntilTheyChange() {
        policy("org.test:base", "u:bob", "{'thing:/':{'grant':['READ'],'revoke':[]}}");
        policy("org.test:pump");
        run(CreateThing.of(
                ThingsModelFactory.newThing(json("{'thingId':'org.test:pump','policyId':'org.test:pump'}")),
                null,
                OWNER));
        PolicyId own = PolicyId.of("org.test:pump");
        var imported = PoliciesModelFactory.newPolicyImport(PolicyId.of("org.test:base"));
        assertThat(error(RetrieveThing.of(PUMP, as("u:bob")))).isEqualTo("404 things:thing.notfound");
        assertThat(status(ModifyPolicyImport.of(own, imported, OWNER))).isEqualTo(201);
        assertThat(status(RetrieveThing.of(PUMP, as("u:bob")))).isEqualTo(200);
        policy("org.test:base");
        assertThat(error(RetrieveThing.of(PUMP, as("u:bob")))).isEqualTo("404 things:thing.notfound");
        assertThat(status(DeletePolicyImport.of(own, PolicyId.of("org.test:base"), OWNER)))
                .isEqualTo(204);
    }

    @Test
    void expiredSubjectLosesItsRights() {
        HandClock clock = new HandClock(Instant.now());
        twins.close();
        twins = Twins.open(folder, new TwinOptions(clock, 1000, 1000, Duration.ofSeconds(1)));
        pump();
        PolicyId id = PolicyId.of("org.test:pump");
        Subject guest = Subject.newInstance(
                SubjectId.newInstance("u:guest"),
                SubjectType.GENERATED,
                SubjectExpiry.newInstance(clock.instant().plusSeconds(3600)));
        run(ModifySubject.of(id, Label.of("DEFAULT"), guest, OWNER));
        assertThat(status(RetrieveThing.of(PUMP, as("u:guest")))).isEqualTo(200);
        clock.forward(Duration.ofSeconds(7201)); // an expiry is rounded up to the next full hour
        assertThat(error(RetrieveThing.of(PUMP, as("u:guest")))).isEqualTo("404 things:thing.notfound");
    }

    @Test
    void thingWhosePolicyVanishedIsInaccessible() {
        policy("org.test:rules");
        pump();
        assertThat(status(ModifyPolicyId.of(PUMP, ID, OWNER))).isEqualTo(204);
        assertThat(error(ModifyPolicyId.of(PUMP, PolicyId.of("org.test:no"), OWNER)))
                .isEqualTo("404 policies:policy.notfound");
        run(DeletePolicy.of(ID, OWNER));
        assertThat(error(RetrieveThing.of(PUMP, OWNER))).isEqualTo("404 things:thing.notfound");
        assertThat(error(attribute(PUMP, "a", 1, OWNER))).endsWith("things:thing.notmodifiable");
    }

    @Test
    void inlineAndCopiedPoliciesAreTakenOver() {
        policy("org.test:rules", "u:bob", "{'thing:/':{'grant':['READ'],'revoke':[]}}");
        var copied = CreateThing.withCopiedPolicy(
                ThingsModelFactory.newThing(json("{'thingId':'org.test:copy'}")), "org.test:rules", OWNER);
        assertThat(status(copied)).isEqualTo(201);
        assertThat(thing(org.eclipse.ditto.things.model.ThingId.of("org.test:copy"), "u:bob")
                        .getValue("policyId")
                        .orElseThrow()
                        .asString())
                .isEqualTo("org.test:copy");
        var withRef = CreateThing.withCopiedPolicy(
                ThingsModelFactory.newThing(json("{'thingId':'org.test:copy2'}")),
                "{{ ref:things/org.test:copy/policyId }}",
                OWNER);
        assertThat(status(withRef)).isEqualTo(201);
        var taken = CreateThing.of(
                ThingsModelFactory.newThing(json("{'thingId':'org.test:other'}")),
                json("{'policyId':'org.test:rules','entries':{'o':{'subjects':{'u:owner':{'type':'t'}},"
                        + "'resources':{'policy:/':{'grant':['READ','WRITE'],'revoke':[]},"
                        + "'thing:/':{'grant':['READ','WRITE'],'revoke':[]}}}}}"),
                OWNER);
        assertThat(error(taken)).endsWith("things:thing.notcreatable");
    }
}
