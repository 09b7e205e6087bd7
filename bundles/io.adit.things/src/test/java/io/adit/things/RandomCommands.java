package io.adit.things;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicy;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicy;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.jspecify.annotations.Nullable;

/**
 * An endless sequence of commands, the same for every process, and the simplest possible model of what they do: for each id a
 * revision, and attributes (of a thing) or a number and the type of a subject (of a policy), null when it does not exist.
 */
final class RandomCommands {
    static final int THINGS = 4;
    static final int POLICIES = 2;
    static final String SUBJECT = "integration:a/b~c";
    private static final DittoHeaders OWNER = TwinTestBase.as("u:owner");

    /** What is there; revisions go on after a deletion. */
    record State(Map<String, Long> revisions, Map<String, TreeMap<String, Integer>> live) {
        static State empty() {
            return new State(new HashMap<>(), new HashMap<>());
        }

        State copy() {
            Map<String, TreeMap<String, Integer>> copied = new HashMap<>();
            live.forEach((id, values) -> copied.put(id, new TreeMap<>(values)));
            return new State(new HashMap<>(revisions), copied);
        }
    }

    private RandomCommands() {}

    /** The command of a step; {@code after} becomes what is there then. */
    static Command<?> step(int step, State after) {
        Random random = new Random(step * 7919L + 13);
        return random.nextInt(5) == 0 ? policy(random, after) : thing(random, after);
    }

    private static Command<?> policy(Random random, State after) {
        String id = "org.test:p" + random.nextInt(POLICIES);
        if (random.nextInt(4) == 0) {
            change(after, id, after.live.containsKey(id), null);
            return DeletePolicy.of(PolicyId.of(id), OWNER);
        }
        int number = random.nextInt(1000);
        TreeMap<String, Integer> now = after.live.get(id);
        if (now != null && random.nextBoolean()) {
            return subject(id, now, number, after);
        }
        change(after, id, true, new TreeMap<>(Map.of("number", number)));
        String rights = "{'grant':['READ','WRITE'],'revoke':[]}";
        return ModifyPolicy.of(
                PolicyId.of(id),
                PoliciesModelFactory.newPolicy(TwinTestBase.json("{'policyId':'" + id + "','entries':{'e" + number
                        + "':{'subjects':{'u:owner':{'type':'t'}},'resources':{'policy:/':" + rights + ",'thing:/':"
                        + rights + "}}}}")),
                OWNER);
    }

    /** Changes a place in a policy, whose key has a slash in it. */
    private static Command<?> subject(String id, TreeMap<String, Integer> now, int number, State after) {
        TreeMap<String, Integer> values = new TreeMap<>(now);
        values.put("subject", number);
        change(after, id, true, values);
        PolicyPath path = new PolicyPath(PolicyPath.Part.SUBJECT, "e" + now.get("number"), SUBJECT);
        return PolicyJsonCommand.modify(PolicyId.of(id), path, TwinTestBase.json("{'type':'" + number + "'}"), OWNER);
    }

    private static Command<?> thing(Random random, State after) {
        String id = "org.test:t" + random.nextInt(THINGS);
        ThingId thing = ThingId.of(id);
        String key = "a" + random.nextInt(3);
        int value = random.nextInt(1000);
        TreeMap<String, Integer> values = new TreeMap<>(after.live.getOrDefault(id, new TreeMap<>()));
        boolean there = after.live.containsKey(id);
        switch (random.nextInt(6)) {
            case 0 -> {
                change(after, id, true, new TreeMap<>(Map.of(key, value)));
                return ModifyThing.of(
                        thing,
                        ThingsModelFactory.newThing(TwinTestBase.json(
                                "{'policyId':'org.test:all','attributes':{'" + key + "':" + value + "}}")),
                        null,
                        OWNER);
            }
            case 1 -> {
                boolean had = values.remove(key) != null;
                change(after, id, there && had, values);
                return DeleteAttribute.of(thing, JsonPointer.of(key), OWNER);
            }
            case 2 -> {
                change(after, id, there, null);
                return DeleteThing.of(thing, OWNER);
            }
            case 3 -> {
                values.remove("a0");
                values.put("a2", value);
                change(after, id, there, values);
                return MergeThing.of(
                        thing,
                        JsonPointer.of("attributes"),
                        TwinTestBase.json("{'a0':null,'a2':" + value + "}"),
                        OWNER);
            }
            default -> {
                values.put(key, value);
                change(after, id, there, values);
                return TwinTestBase.attribute(thing, key, value, OWNER);
            }
        }
    }

    private static void change(State after, String id, boolean accepted, @Nullable TreeMap<String, Integer> values) {
        if (!accepted) {
            return;
        }
        after.revisions.merge(id, 1L, Long::sum);
        if (values == null) {
            after.live.remove(id);
        } else {
            after.live.put(id, values);
        }
    }

    /** Executes steps from the given one on for ever, and says each when it is acknowledged. */
    public static void main(String[] args) {
        TwinOptions often = new TwinOptions(java.time.Clock.systemUTC(), 60, 1_000, java.time.Duration.ofSeconds(1));
        TwinRuntime twins = Twins.open(java.nio.file.Path.of(args[0]), often);
        State ignored = State.empty();
        for (int step = Integer.parseInt(args[1]); ; step++) {
            try {
                twins.execute(step(step, ignored)).toCompletableFuture().join();
            } catch (java.util.concurrent.CompletionException refused) {
                if (!(refused.getCause() instanceof org.eclipse.ditto.base.model.exceptions.DittoRuntimeException)) {
                    throw refused;
                }
            }
            System.out.println(step);
        }
    }
}
