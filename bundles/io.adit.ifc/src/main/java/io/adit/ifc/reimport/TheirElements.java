package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Field;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Named;
import io.adit.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Copies what the new revision says into the model. */
final class TheirElements {
    private final Facility model;
    private final ModelIndex mine;
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();

    TheirElements(Facility model, ModelIndex mine) {
        this.model = model;
        this.mine = mine;
        model.eAllContents().forEachRemaining(each -> {
            if (each instanceof Asset asset) {
                assets.put(asset.getId(), asset);
            } else if (each instanceof Channel channel) {
                channels.put(channel.getId(), channel);
            }
        });
    }

    /** A copy of an asset of theirs without its parts and channels. */
    Asset asset(String theirId, String id) {
        Asset from = their(assets, theirId);
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId(id);
        asset.setName(from.getName());
        asset.setDescription(from.getDescription());
        asset.setGlobalId(from.getGlobalId());
        asset.setIfcClass(from.getIfcClass());
        asset.setPredefinedType(from.getPredefinedType());
        asset.setTag(from.getTag());
        asset.setKind(from.getKind());
        asset.getProperties().addAll(EcoreUtil.copyAll(from.getProperties()));
        asset.getDocuments().addAll(EcoreUtil.copyAll(from.getDocuments()));
        return asset;
    }

    private static <T> T their(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("the new revision has no " + id);
        }
        return found;
    }

    /** A copy of a channel of theirs in an asset of the model, with its device and rules. */
    Channel channel(String theirId, Asset asset) {
        Channel from = their(channels, theirId);
        Set<Device> devices =
                from.getBindings().stream().map(Binding::getDevice).collect(Collectors.toSet());
        List<Rule> rules = model.getRules().stream()
                .filter(rule -> rule.getChannel() == from)
                .toList();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Channel channel = (Channel) copier.copy(from);
        List<Device> newDevices = new ArrayList<>();
        devices.forEach(device -> newDevices.add((Device) copier.copy(device)));
        List<Rule> newRules = new ArrayList<>();
        rules.forEach(rule -> newRules.add((Rule) copier.copy(rule)));
        copier.copyReferences();
        channel.setKey(freeKey(asset, from.getKey()));
        channel.setId(mine.unique(asset.getId() + "." + channel.getKey()));
        newDevices.forEach(this::rename);
        newRules.forEach(this::rename);
        asset.getChannels().add(channel);
        mine.facility().getDevices().addAll(newDevices);
        mine.facility().getRules().addAll(newRules);
        return channel;
    }

    private void rename(EObject copy) {
        if (copy instanceof Named named) {
            named.setId(mine.unique(named.getId()));
        }
        copy.eContents().forEach(this::rename);
    }

    static String freeKey(Asset asset, String wanted) {
        Set<String> used = asset.getChannels().stream().map(Channel::getKey).collect(Collectors.toSet());
        String key = wanted;
        for (int i = 2; used.contains(key); i++) {
            key = wanted + i;
        }
        return key;
    }

    void reissue(@Nullable Asset asset, @Nullable Channel channel, String globalId) {
        if (asset != null) {
            String former = asset.getGlobalId();
            if (former != null && !asset.getFormerGlobalIds().contains(former)) {
                asset.getFormerGlobalIds().add(former);
            }
            asset.setGlobalId(globalId.isEmpty() ? null : globalId);
        } else if (channel != null) {
            channel.setSensorGlobalId(globalId);
        }
    }

    /** The fields that either of two has. */
    static Set<Field> fields(Element one, @Nullable Element other) {
        Set<Field> fields = new TreeSet<>(one.fields().keySet());
        if (other != null) {
            fields.addAll(other.fields().keySet());
        }
        return fields;
    }

    /** Sets what is said in a field to what they say. */
    void set(@Nullable Asset asset, @Nullable Channel channel, Element now, Field field) {
        String text = now.value(field);
        @Nullable String value = text.isEmpty() ? null : text;
        if (channel != null) {
            set(channel, field, value);
        } else if (asset != null && field.set().equals(Element.DOCUMENTS)) {
            Details.setDocument(asset, their(assets, now.id()), field.name());
        } else if (asset != null && field.isProperty()) {
            Details.setProperty(asset, their(assets, now.id()), field);
        } else if (asset != null) {
            set(asset, field, value);
        }
    }

    private static void set(Channel channel, Field field, @Nullable String value) {
        switch (field.name()) {
            case "name" -> channel.setName(value);
            case "description" -> channel.setDescription(value);
            case "type" -> channel.setSensorType(value);
            default -> throw new IllegalStateException("a channel has no " + field);
        }
    }

    private static void set(Asset asset, Field field, @Nullable String value) {
        switch (field.name()) {
            case "name" -> asset.setName(value);
            case "description" -> asset.setDescription(value);
            case "class" -> asset.setIfcClass(value);
            case "type" -> asset.setPredefinedType(value);
            case "tag" -> asset.setTag(value);
            case "kind" -> asset.setKind(value == null ? AssetKind.OTHER : AssetKind.get(value));
            default -> throw new IllegalStateException("an asset has no " + field);
        }
    }

    /** Removes a channel with its rules and the devices that no other channel uses. */
    void remove(Channel channel) {
        Facility facility = mine.facility();
        List.copyOf(facility.getRules()).stream()
                .filter(rule -> rule.getChannel() == channel)
                .forEach(rule -> EcoreUtil.delete(rule, true));
        Set<Device> devices =
                channel.getBindings().stream().map(Binding::getDevice).collect(Collectors.toSet());
        EcoreUtil.delete(channel, true);
        devices.stream()
                .filter(device -> device != null
                        && EcoreUtil.UsageCrossReferencer.find(device, facility).isEmpty())
                .forEach(device -> EcoreUtil.delete(device, true));
    }
}
