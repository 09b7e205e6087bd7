package io.adit.ifc.revision;

import io.adit.ifc.view.Sensor.Position;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Document;
import io.adit.model.Facility;
import io.adit.model.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All elements of a revision by their id in the model, wholes before their parts. Immutable. */
public final class Snapshot {
    private final Scope scope;
    private final Map<String, Element> elements = new LinkedHashMap<>();

    /** Takes the elements over; of two with one id the first counts. */
    public Snapshot(Scope scope, Collection<Element> elements) {
        this.scope = scope;
        elements.forEach(element -> this.elements.putIfAbsent(element.id(), element));
    }

    /**
     * What a model says. Assets that have no counterpart in the IFC are in it as well; channels only where an IFC sensor measures
     * them.
     *
     * @param positions origins by the id of the asset or channel
     */
    public static Snapshot of(Facility facility, Scope scope, Map<String, Position> positions) {
        List<Element> elements = new ArrayList<>();
        facility.getAssets().forEach(asset -> add(asset, "", positions, elements));
        return new Snapshot(scope, elements);
    }

    private static void add(Asset asset, String parent, Map<String, Position> positions, List<Element> into) {
        String id = text(asset.getId());
        into.add(new Element(id, text(asset.getGlobalId()), false, parent, fields(asset), positions.get(id)));
        asset.getAssets().forEach(part -> add(part, id, positions, into));
        for (Channel channel : asset.getChannels()) {
            if (channel.getSensorGlobalId() != null) {
                into.add(new Element(
                        text(channel.getId()),
                        channel.getSensorGlobalId(),
                        true,
                        id,
                        fields(channel),
                        positions.get(channel.getId())));
            }
        }
    }

    private static SortedMap<Field, String> fields(Asset asset) {
        SortedMap<Field, String> fields = new TreeMap<>();
        put(fields, Element.NAME, asset.getName());
        put(fields, Element.DESCRIPTION, asset.getDescription());
        put(fields, Element.CLASS, asset.getIfcClass());
        put(fields, Element.TYPE, asset.getPredefinedType());
        put(fields, Element.TAG, asset.getTag());
        put(fields, Element.KIND, asset.getKind().getLiteral());
        for (Property property : asset.getProperties()) {
            String set = text(property.getSet());
            Field field = new Field(set.isEmpty() ? "-" : set, text(property.getName()));
            String unit = text(property.getUnit());
            fields.putIfAbsent(field, text(property.getValue()) + (unit.isEmpty() ? "" : " " + unit));
        }
        for (Document document : asset.getDocuments()) {
            String name = text(document.getName());
            fields.putIfAbsent(
                    new Field(Element.DOCUMENTS, name), said(document).orElse(name));
        }
        return fields;
    }

    private static Optional<String> said(Document document) {
        return Stream.of(document.getLocation(), document.getIdentification(), document.getRevision())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + ", " + other);
    }

    private static SortedMap<Field, String> fields(Channel channel) {
        SortedMap<Field, String> fields = new TreeMap<>();
        put(fields, Element.NAME, channel.getName());
        put(fields, Element.DESCRIPTION, channel.getDescription());
        put(fields, Element.TYPE, channel.getSensorType());
        put(fields, Element.CLASS, "IfcSensor");
        return fields;
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Which elements the import was told to take. */
    public Scope scope() {
        return scope;
    }

    /** All of them, wholes before their parts. */
    public Collection<Element> elements() {
        return Collections.unmodifiableCollection(elements.values());
    }

    /** The element with this id, or null. */
    public @Nullable Element element(String id) {
        return elements.get(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot that
                && that.scope.equals(scope)
                && List.copyOf(that.elements.values()).equals(List.copyOf(elements.values()));
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
