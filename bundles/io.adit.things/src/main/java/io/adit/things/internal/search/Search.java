package io.adit.things.internal.search;

import io.adit.things.internal.Headers;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.Fields;
import io.adit.things.internal.thing.ThingStates;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.placeholders.TimePlaceholder;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.rql.parser.RqlPredicateParser;
import org.eclipse.ditto.rql.query.criteria.Criteria;
import org.eclipse.ditto.rql.query.filter.QueryFilterCriteriaFactory;
import org.eclipse.ditto.rql.query.things.ThingPredicateVisitor;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.thingsearch.model.SearchModelFactory;
import org.eclipse.ditto.thingsearch.model.SearchResultBuilder;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.jspecify.annotations.Nullable;

/**
 * Search by scanning all durable things. A filter and a sort order see only what the subject may read. Costs a pass over
 * all things of the namespaces; keeps no more than a page (and its offset) of them.
 */
public final class Search {
    private static final Permissions READ = Permissions.newInstance("READ");
    private static final ResourceKey WHOLE = ResourceKey.newInstance("thing", JsonPointer.empty());
    private static final JsonFieldSelector ALWAYS = JsonFactory.newFieldSelector(Thing.JsonFields.ID);

    private final Store store;
    private final Enforcers enforcers;

    /** Searches a store. */
    public Search(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    private record Hit(SortKey key, JsonObject thing) {}

    /**
     * Executes a search.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when filter or options are malformed
     */
    public CommandResponse<?> execute(ThingSearchCommand<?> command) {
        return switch (command) {
            case QueryThings query -> query(query);
            case CountThings count -> {
                long[] found = {0};
                scan(
                        count.getFilter().orElse(null),
                        count.getNamespaces().orElse(Set.of()),
                        count.getDittoHeaders(),
                        (state, view) -> found[0]++);
                yield CountThingsResponse.of(found[0], Headers.response(count.getDittoHeaders(), 0, null));
            }
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
        };
    }

    private QueryThingsResponse query(QueryThings query) {
        DittoHeaders headers = query.getDittoHeaders();
        SearchOptions options = SearchOptions.parse(query.getOptions().orElse(List.of()), headers);
        String filter = query.getFilter().orElse(null);
        Set<String> namespaces = query.getNamespaces().orElse(Set.of());
        String identity = filter + "|" + new java.util.TreeSet<>(namespaces) + "|" + options.sort();
        SortKey after = options.cursor() == null
                ? null
                : Cursor.decode(options.cursor(), identity, options.sort().size(), headers);
        int skipped = options.offset() == null ? 0 : options.offset();
        long wanted = (long) skipped + options.size() + 1;
        Comparator<Hit> order = (a, b) -> a.key.compareTo(b.key, options.sort());
        PriorityQueue<Hit> best = new PriorityQueue<>(order.reversed());
        scan(filter, namespaces, headers, (state, view) -> {
            SortKey key = SortKey.of(view, options.sort());
            if (after == null || key.compareTo(after, options.sort()) > 0) {
                best.add(new Hit(key, view));
                if (best.size() > wanted) {
                    best.remove();
                }
            }
        });
        List<Hit> sorted = best.stream().sorted(order).skip(skipped).toList();
        List<Hit> page = sorted.subList(0, Math.min(options.size(), sorted.size()));
        boolean more = sorted.size() > page.size();
        SearchResultBuilder result = SearchModelFactory.newSearchResultBuilder();
        page.forEach(hit -> result.add(shown(hit.thing, query.getFields().orElse(null))));
        if (options.offset() != null) {
            result.nextPageOffset(more ? (long) skipped + page.size() : -1L);
        } else if (more) {
            result.cursor(Cursor.encode(page.get(page.size() - 1).key, identity));
        }
        return QueryThingsResponse.of(result.build(), Headers.response(headers, 0, null));
    }

    private static JsonObject shown(JsonObject view, @Nullable JsonFieldSelector fields) {
        return fields == null ? Fields.withoutSpecial(view) : Fields.select(view, fields);
    }

    private void scan(
            @Nullable String filter,
            Set<String> namespaces,
            DittoHeaders headers,
            BiConsumer<EntityState, JsonObject> hit) {
        AuthorizationContext subjects = headers.getAuthorizationContext();
        Predicate<Thing> matches = predicate(filter, headers);
        Map<String, Access> known = new HashMap<>();
        for (Slot slot : store.all(Kind.THING)) {
            EntityState state = slot.visible();
            if (state == null
                    || !(namespaces.isEmpty()
                            || namespaces.contains(ThingId.of(state.id()).getNamespace()))) {
                continue;
            }
            Access access = known.computeIfAbsent(ThingStates.policyId(state), id -> access(id, subjects));
            if (access.level == Level.NOTHING) {
                continue;
            }
            if (access.level == Level.ALL) {
                if (matches.test(ThingStates.thing(state))) {
                    hit.accept(state, ThingStates.withSpecialFields(state));
                }
                continue;
            }
            JsonObject view = java.util.Objects.requireNonNull(access.enforcer)
                    .buildJsonView(WHOLE, ThingStates.withSpecialFields(state), subjects, ALWAYS, READ);
            if (matches.test(ThingsModelFactory.newThing(view))) {
                hit.accept(state, view);
            }
        }
    }

    private enum Level {
        NOTHING,
        PART,
        ALL
    }

    private record Access(Level level, @Nullable Enforcer enforcer) {}

    private Access access(String policyId, AuthorizationContext subjects) {
        Enforcer enforcer = enforcers.of(policyId);
        if (enforcer == null || !enforcer.hasPartialPermissions(WHOLE, subjects, READ)) {
            return new Access(Level.NOTHING, null);
        }
        boolean all = enforcer.hasUnrestrictedPermissions(WHOLE, subjects, READ);
        return new Access(all ? Level.ALL : Level.PART, enforcer);
    }

    private static Predicate<Thing> predicate(@Nullable String filter, DittoHeaders headers) {
        if (filter == null || filter.isBlank()) {
            return thing -> true;
        }
        Criteria criteria = QueryFilterCriteriaFactory.modelBased(
                        RqlPredicateParser.getInstance(), TimePlaceholder.getInstance())
                .filterCriteria(filter, headers);
        return ThingPredicateVisitor.apply(
                criteria, PlaceholderFactory.newPlaceholderResolver(TimePlaceholder.getInstance(), new Object()));
    }
}
