package io.adit.workbench.viewer;

import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.view.IfcModel;
import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.workbench.editor.FreshIds;
import java.util.Iterator;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * A new channel on an element of the IFC file, as one command. Where the element has no asset yet, that comes with it, in the asset of its storey; a
 * sensor of the file becomes a channel of what it is in.
 *
 * @param channel what is made
 * @param command makes it
 */
record SensorPlacement(Channel channel, Command command) {
    private static final IfcEntities ENTITIES = IfcEntities.table();

    /** On the element that was tapped. */
    static SensorPlacement on(Tapped tapped, Facility facility, EditingDomain domain) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId(FreshIds.next(facility, channel));
        channel.setName(Messages.newSensor);
        Asset around = asset(facility, tapped.storey());
        Asset present = asset(facility, tapped.globalId());
        if (ENTITIES.isA(entity(tapped), "IFCSENSOR")) {
            channel.setSensorGlobalId(tapped.globalId());
            channel.setName(tapped.name().isBlank() ? Messages.newSensor : tapped.name());
            present = present == null ? around : present;
        }
        if (present != null) {
            channel.setKey(FreshIds.nextKey(present));
            return new SensorPlacement(channel, AddCommand.create(domain, present, Literals.ASSET__CHANNELS, channel));
        }
        Asset made = make(tapped, facility);
        channel.setKey(FreshIds.nextKey(made));
        made.getChannels().add(channel);
        Command command = around == null
                ? AddCommand.create(domain, facility, Literals.FACILITY__ASSETS, made)
                : AddCommand.create(domain, around, Literals.ASSET__ASSETS, made);
        return new SensorPlacement(channel, command);
    }

    private static String entity(Tapped tapped) {
        return tapped.type().toUpperCase(Locale.ROOT);
    }

    private static Asset make(Tapped tapped, Facility facility) {
        Asset made = AditFactory.eINSTANCE.createAsset();
        boolean free =
                IfcModel.isGlobalId(tapped.globalId()) && facility.eResource().getEObject(tapped.globalId()) == null;
        made.setId(free ? tapped.globalId() : FreshIds.next(facility, made));
        made.setName(tapped.name().isBlank() ? ENTITIES.name(entity(tapped)) : tapped.name());
        made.setGlobalId(tapped.globalId());
        made.setIfcClass(ENTITIES.name(entity(tapped)));
        made.setKind(kind(entity(tapped)));
        return made;
    }

    private static AssetKind kind(String entity) {
        if (ENTITIES.isA(entity, "IFCSPACE")) {
            return AssetKind.SPACE;
        }
        return ENTITIES.isA(entity, "IFCDISTRIBUTIONELEMENT") ? AssetKind.EQUIPMENT : AssetKind.STRUCTURE;
    }

    /** The asset of an element; null where there is none. */
    static @Nullable Asset asset(Facility facility, String globalId) {
        for (Iterator<EObject> all = facility.eAllContents(); !globalId.isEmpty() && all.hasNext(); ) {
            if (all.next() instanceof Asset asset && globalId.equals(asset.getGlobalId())) {
                return asset;
            }
        }
        return null;
    }
}
