package io.adit.ifc.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.reimport.Building.Part;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random revisions of a random building, with random work of an engineer in between. */
class ReimportPropertyTest {
    private static final int RUNS = 40;

    @TempDir
    Path directory;

    private Path write(String name, Building building) throws IOException {
        return Files.writeString(directory.resolve(name), building.ifc(), StandardCharsets.ISO_8859_1);
    }

    private static Facility importOf(Path file) {
        return IfcImport.toFacility(file, ImportOptions.defaults().withProposals(false, 0, true), ProgressListener.NONE)
                .facility();
    }

    private static <T extends EObject> Map<String, T> all(Facility facility, Class<T> type) {
        Map<String, T> found = new HashMap<>();
        facility.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                String id = EcoreUtil.getID(each);
                assertThat(found.put(id, type.cast(each)))
                        .as("two with id " + id)
                        .isNull();
            }
        });
        return found;
    }

    private interface Case {
        void check(Random random, Building before, Building after) throws IOException;
    }

    private static void runs(Case body) throws IOException {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Building before = Building.random(random);
            Building after = before.copy();
            for (int i = random.nextInt(8); i >= 0; i--) {
                after.change();
            }
            try {
                body.check(random, before, after);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** Without an engineer's work, and with all taken, the model says what the new file says; ids and old GlobalIds are kept. */
    @Test
    void unchangedModelBecomesTheNewRevision() throws IOException {
        runs((random, before, after) -> {
            Facility mine = importOf(write("old.ifc", before));
            Path now = write("new.ifc", after);
            Map<String, Integer> keys = keys(mine, before);
            Reimport reimport = Reimport.of(mine, now, null, ProgressListener.NONE);
            decideByTruth(reimport, before, after, keys);
            reimport.changes().forEach(change -> {
                if (change.kind() != Kind.REISSUED) {
                    reimport.choose(change.key(), Choice.TAKE);
                }
            });
            assertThat(reimport.apply()).isEmpty();
            assertThat(described(mine)).isEqualTo(described(importOf(now)));
            Map<String, Integer> later = keys(mine, after);
            later.forEach(
                    (id, key) -> assertThat(keys.getOrDefault(id, key)).as(id).isEqualTo(key));
            assertThat(Reimport.of(mine, now, null, ProgressListener.NONE).changes())
                    .as("nothing is left")
                    .isEmpty();
        });
    }

    /** The key of the part behind each asset and channel. */
    private static Map<String, Integer> keys(Facility facility, Building building) {
        Map<String, Integer> keys = new HashMap<>();
        facility.eAllContents().forEachRemaining(each -> {
            String globalId = each instanceof Asset asset
                    ? asset.getGlobalId()
                    : each instanceof Channel channel ? channel.getSensorGlobalId() : null;
            Part part = globalId == null ? null : building.byGlobalId(globalId);
            if (part != null) {
                keys.put(EcoreUtil.getID(each), part.key);
            }
        });
        return keys;
    }

    private static void decideByTruth(Reimport reimport, Building before, Building after, Map<String, Integer> keys) {
        for (int round = 0; round < 50; round++) {
            Change open = reimport.changes().stream()
                    .filter(each -> each.standing() == Standing.DOUBTFUL)
                    .findFirst()
                    .orElse(null);
            if (open == null) {
                return;
            }
            boolean same = after.byGlobalId(open.theirs()).key == keys.get(open.id());
            if (same) {
                reimport.choose(open.key(), Choice.TAKE);
            } else {
                reimport.tellApart(open.key());
            }
        }
        throw new AssertionError("too many questions");
    }

    private static String described(Facility facility) {
        StringBuilder text = new StringBuilder();
        describe("", facility.getAssets(), text);
        return text.toString().lines().sorted().reduce("", (a, b) -> a + b + "\n");
    }

    private static void describe(String path, List<Asset> assets, StringBuilder text) {
        for (Asset asset : assets) {
            String own = path + "/" + asset.getGlobalId() + " " + asset.getName() + " " + asset.getTag();
            asset.getProperties().forEach(p -> text.append(own + " " + p.getName() + "=" + p.getValue() + "\n"));
            asset.getChannels()
                    .forEach(c -> text.append(own + " : " + c.getSensorGlobalId() + " " + c.getName() + "\n"));
            text.append(own).append('\n');
            describe(own, asset.getAssets(), text);
        }
    }

    /** What is taken for the same without a question is the same. */
    @Test
    void sureMatchesAreRight() throws IOException {
        int[] counts = new int[2];
        runs((random, before, after) -> {
            Facility mine = importOf(write("old.ifc", before));
            Map<String, Integer> keys = keys(mine, before);
            Reimport reimport = Reimport.of(mine, write("new.ifc", after), null, ProgressListener.NONE);
            for (Change change : reimport.changes()) {
                if (change.kind() == Kind.REISSUED) {
                    counts[change.standing() == Standing.PLAIN ? 0 : 1]++;
                }
                if (change.kind() == Kind.REISSUED && change.standing() == Standing.PLAIN) {
                    assertThat(after.byGlobalId(change.theirs()).key)
                            .as(change.toString())
                            .isEqualTo(keys.get(change.id()));
                }
            }
        });
        assertThat(counts[0]).as("sure matches against doubts: " + counts[1]).isGreaterThan(4 * counts[1]);
    }

    /** Whatever comes, work of an engineer stays, unless somebody chooses otherwise. */
    @Test
    void engineersWorkStays() throws IOException {
        runs((random, before, after) -> {
            Facility mine = importOf(write("old.ifc", before));
            Map<String, Consumer<Facility>> kept = work(mine, random);
            Map<String, String> places = new HashMap<>();
            all(mine, Channel.class).forEach((id, channel) -> places.put(id, EcoreUtil.getID(channel.eContainer())));
            int rules = mine.getRules().size();
            Reimport reimport = Reimport.of(mine, write("new.ifc", after), null, ProgressListener.NONE);
            reimport.apply();
            kept.forEach((what, check) -> check.accept(mine));
            Map<String, Channel> channels = all(mine, Channel.class);
            places.forEach(
                    (id, asset) -> assertThat(EcoreUtil.getID(channels.get(id).eContainer()))
                            .as("asset of " + id)
                            .isEqualTo(asset));
            channels.values()
                    .forEach(channel -> assertThat(channel.getBindings()).isNotEmpty());
            assertThat(mine.getRules().size()).isGreaterThanOrEqualTo(rules);
            all(mine, Rule.class)
                    .values()
                    .forEach(rule -> assertThat(rule.getChannel()).isNotNull());
            AditFile.save(mine, directory.resolve("m.adit"));
            AditFile.load(directory.resolve("m.adit"));
        });
    }

    private static Map<String, Consumer<Facility>> work(Facility mine, Random random) {
        Map<String, Consumer<Facility>> kept = new HashMap<>();
        List<Asset> assets = List.copyOf(all(mine, Asset.class).values());
        for (int i = 0; i < 4; i++) {
            Asset asset = assets.get(random.nextInt(assets.size()));
            String id = asset.getId();
            if (asset.getAssets().isEmpty() && asset.getChannels().isEmpty() && i == 0) {
                EcoreUtil.delete(asset, true);
                kept.put("deleted", f -> assertThat(all(f, Asset.class)).doesNotContainKey(id));
            } else if (asset.eContainer() != null) {
                asset.setName("Mine " + i);
                asset.setDescription("Checked on site");
                String name = asset.getName();
                kept.put(id, f -> {
                    assertThat(all(f, Asset.class).get(id).getName()).isEqualTo(name);
                    assertThat(all(f, Asset.class).get(id).getDescription()).isEqualTo("Checked on site");
                });
            }
        }
        return kept;
    }

    /** One recorded change leads back to the model as it was, and forth again. */
    @Test
    void applyIsUndoneAndRedoneAsOne() throws IOException {
        runs((random, before, after) -> {
            if (random.nextInt(4) != 0) {
                return;
            }
            Facility mine = importOf(write("old.ifc", before));
            work(mine, random);
            Path file = directory.resolve("m.adit");
            AditFile.save(mine, file);
            String old = Files.readString(file);
            Reimport reimport = Reimport.of(mine, write("new.ifc", after), null, ProgressListener.NONE);
            reimport.changes().stream()
                    .filter(change -> change.kind() != Kind.REISSUED)
                    .forEach(change -> reimport.choose(change.key(), random.nextBoolean() ? Choice.TAKE : Choice.KEEP));
            ChangeRecorder recorder = new ChangeRecorder(mine);
            reimport.apply();
            var changes = recorder.endRecording();
            AditFile.save(mine, file);
            String now = Files.readString(file);
            changes.applyAndReverse();
            AditFile.save(mine, file);
            assertThat(Files.readString(file)).isEqualTo(old);
            changes.applyAndReverse();
            AditFile.save(mine, file);
            assertThat(Files.readString(file)).isEqualTo(now);
        });
    }

    /** All GlobalIds new, as some programs export: nothing is lost, and nearly all is found without a question. */
    @Test
    void findsAllAgainWhenEveryGlobalIdIsNew() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Building before = Building.random(random);
            Building after = before.copy();
            after.parts.forEach(part -> part.globalId = after.globalId());
            Facility mine = importOf(write("old.ifc", before));
            Map<String, Integer> keys = keys(mine, before);
            Reimport reimport = Reimport.of(mine, write("new.ifc", after), null, ProgressListener.NONE);
            assertThat(reimport.changes()).allMatch(each -> each.kind() == Kind.REISSUED);
            reimport.apply();
            Map<String, Integer> later = keys(mine, after);
            later.forEach((id, key) -> assertThat(keys.get(id)).isEqualTo(key));
            assertThat(later.size()).isGreaterThan(keys.size() * 9 / 10);
            all(mine, Asset.class)
                    .values()
                    .forEach(asset -> assertThat(asset.getFormerGlobalIds())
                            .isEqualTo(asset.getId().equals(asset.getGlobalId()) ? List.of() : List.of(asset.getId())));
        }
    }
}
