package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The committed revisions of all channels. Guarded by its owner. */
final class Revisions {
    private final Map<ChannelId, List<Kept>> byChannel = new HashMap<>();
    private int nextId;

    /**
     * A revision and where its samples lie.
     *
     * @param trimmed whether what it replaced is not kept any more
     */
    record Kept(Revision revision, Shelf shelf, boolean trimmed) {
        RevisionPlan plan() {
            return revision.plan();
        }

        Kept withTrimmed() {
            return new Kept(revision, shelf, true);
        }

        boolean overlaps(Selection selection) {
            return plan().fromMicros() < selection.toMicros() && plan().toMicros() > selection.fromMicros();
        }
    }

    /** Reads what is committed. */
    void read(StoreReader store) {
        store.forEach(Key.REVISION, (key, value) -> {
            int id = ByteBuffer.wrap(key).getInt(1);
            add(decode(Place.ofRevision(id), ByteBuffer.wrap(value)));
            nextId = Math.max(nextId, id + 1);
        });
    }

    /** Reads what is committed and removes what is not. */
    void load(SortedStore store) {
        read(store);
        List<Integer> drafts = new ArrayList<>();
        store.forEach(Key.DRAFT, (key, value) -> drafts.add(ByteBuffer.wrap(key).getInt(1)));
        StoreBatch batch = new StoreBatch();
        drafts.forEach(id -> remove(batch, id));
        store.write(batch);
    }

    /** Puts the removal of a draft's blocks into a batch. */
    static void remove(StoreBatch batch, int id) {
        for (byte kind : new byte[] {Key.BLOCK, Key.ROLLUP}) {
            byte[] keys = Key.of(kind, Place.ofRevision(id));
            batch.deleteRange(keys, Key.behind(keys));
        }
        batch.delete(Key.revision(Key.DRAFT, id));
    }

    /** A number that no revision or draft has had since the start. */
    int newId() {
        return nextId++;
    }

    /** By number, the first one first. */
    List<Kept> of(ChannelId channel) {
        return byChannel.getOrDefault(channel, List.of());
    }

    /** The same for others. */
    List<Revision> committed(ChannelId channel) {
        return of(channel).stream().map(Kept::revision).toList();
    }

    /**
     * Those that a query of the clean series has to do with.
     *
     * @throws HistoryException TRIMMED when it asks for what is not kept any more
     */
    List<Kept> seen(Selection selection) {
        List<Kept> seen = new ArrayList<>();
        for (Kept kept : of(selection.channel())) {
            if (kept.overlaps(selection) && kept.revision().number() <= selection.revision()) {
                seen.add(kept);
            } else if (kept.overlaps(selection) && kept.trimmed()) {
                String text = "What revision " + kept.revision().number() + " of " + selection.channel()
                        + " replaced is not kept any more; ask for that revision or a newer one.";
                throw new HistoryException(HistoryException.Code.TRIMMED, text, null);
            }
        }
        return seen;
    }

    /** The channels that have any. */
    Set<ChannelId> channels() {
        return Set.copyOf(byChannel.keySet());
    }

    void replace(Kept before, Kept now) {
        ChannelId channel = now.plan().channel();
        byChannel.put(
                channel,
                of(channel).stream()
                        .map(kept -> kept.equals(before) ? now : kept)
                        .toList());
    }

    /** The versions of a channel that a query sees, the first one first. @param head null where nothing was cleaned first */
    List<Layer> layers(Selection selection, @Nullable ChannelHead head) {
        List<Layer> layers = new ArrayList<>();
        List<Kept> kept = selection.series() == Series.CLEAN ? seen(selection) : List.of();
        if (head != null) {
            Mask mask = mask(kept, 0);
            layers.add(new Layer(null, head.shelf(), head.pieces(mask), mask));
        }
        for (int i = 0; i < kept.size(); i++) {
            layers.add(new Layer(kept.get(i).plan(), kept.get(i).shelf(), List.of(), mask(kept, i + 1)));
        }
        return layers;
    }

    /** What the revisions from an index on hide of those before. */
    static Mask mask(List<Kept> kept, int from) {
        return new Mask(kept.subList(from, kept.size()).stream().map(Kept::plan).toList());
    }

    /** The newest number of a channel, 0 when it has none. */
    int newest(ChannelId channel) {
        List<Kept> kept = of(channel);
        return kept.isEmpty() ? 0 : kept.get(kept.size() - 1).revision().number();
    }

    void add(Kept kept) {
        List<Kept> all = new ArrayList<>(of(kept.plan().channel()));
        all.add(kept);
        all.sort((a, b) -> Integer.compare(a.revision().number(), b.revision().number()));
        byChannel.put(kept.plan().channel(), List.copyOf(all));
    }

    /** Puts a draft's change into a revision into a batch. */
    static void commit(StoreBatch batch, Kept kept) {
        int id = kept.shelf().place().number();
        batch.put(Key.revision(Key.REVISION, id), encode(kept));
        batch.delete(Key.revision(Key.DRAFT, id));
    }

    private static byte[] encode(Kept kept) {
        RevisionPlan plan = kept.plan();
        RevisionNote note = plan.note();
        byte[][] texts = {
            ChannelNames.encode(plan.channel()), utf8(note.by()), utf8(note.reason()), utf8(note.programme())
        };
        int size = 5 * Long.BYTES + Integer.BYTES + 1 + Shelf.BYTES;
        for (byte[] text : texts) {
            size += Integer.BYTES + text.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size)
                .put((byte) (kept.trimmed() ? 1 : 0))
                .putInt(kept.revision().number())
                .putLong(kept.revision().samples())
                .putLong(plan.fromMicros())
                .putLong(plan.toMicros())
                .putLong(plan.throughSequence())
                .putLong(note.atMicros());
        kept.shelf().write(out);
        for (byte[] text : texts) {
            out.putInt(text.length).put(text);
        }
        return out.array();
    }

    private static Kept decode(Place place, ByteBuffer in) {
        boolean trimmed = in.get() != 0;
        int number = in.getInt();
        long samples = in.getLong();
        long from = in.getLong();
        long to = in.getLong();
        long through = in.getLong();
        long at = in.getLong();
        Shelf shelf = Shelf.read(place, in);
        ChannelId channel = ChannelNames.decode(bytes(in));
        RevisionNote note = new RevisionNote(text(in), at, text(in), text(in));
        return new Kept(
                new Revision(new RevisionPlan(channel, from, to, through, note), number, samples), shelf, trimmed);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }
}
