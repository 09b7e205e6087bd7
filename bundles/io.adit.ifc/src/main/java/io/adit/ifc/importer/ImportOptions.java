package io.adit.ifc.importer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import is to do. Start from {@link #defaults()}.
 *
 * @param facilityId id of the facility; null: made from the project's name
 * @param namespace Ditto namespace; null: {@code facility.} and a word made from the project's name
 * @param tenant Hono tenant; null: the facility's id
 * @param timeZone IANA time zone in which people read times
 * @param classes further IFC classes whose elements become assets, with their subtypes, for example {@code IfcWall}
 * @param equipment whether machines and terminals of distribution systems become assets
 * @param always GlobalIds of elements that become assets whatever their class
 * @param maxAssets at most so many assets; what is beyond is left out with a finding
 * @param proposeSensors whether to propose simulated sensors when the file has none
 * @param maxProposed at most so many proposed channels
 * @param proposeRules whether to propose a level rule with an action plan for each channel that has usual limits
 */
public record ImportOptions(
        @Nullable String facilityId,
        @Nullable String namespace,
        @Nullable String tenant,
        String timeZone,
        Set<String> classes,
        boolean equipment,
        Set<String> always,
        int maxAssets,
        boolean proposeSensors,
        int maxProposed,
        boolean proposeRules) {

    /** Takes the classes over. */
    public ImportOptions {
        classes = Set.copyOf(classes);
        always = Set.copyOf(always);
    }

    /** Names from the file, spatial structure and equipment, up to 60 proposed channels, proposed rules. */
    public static ImportOptions defaults() {
        return new ImportOptions(null, null, null, "UTC", Set.of(), true, Set.of(), 20_000, true, 60, true);
    }

    /** The same with these names; null leaves the name to the import. */
    public ImportOptions withNames(@Nullable String facilityId, @Nullable String namespace, @Nullable String tenant) {
        return new ImportOptions(
                facilityId,
                namespace,
                tenant,
                timeZone,
                classes,
                equipment,
                always,
                maxAssets,
                proposeSensors,
                maxProposed,
                proposeRules);
    }

    /** The same with another time zone. */
    public ImportOptions withTimeZone(String zone) {
        return new ImportOptions(
                facilityId,
                namespace,
                tenant,
                zone,
                classes,
                equipment,
                always,
                maxAssets,
                proposeSensors,
                maxProposed,
                proposeRules);
    }

    /** The same with another choice of elements. */
    public ImportOptions withElements(boolean withEquipment, Set<String> moreClasses, int atMost) {
        return new ImportOptions(
                facilityId,
                namespace,
                tenant,
                timeZone,
                moreClasses,
                withEquipment,
                always,
                atMost,
                proposeSensors,
                maxProposed,
                proposeRules);
    }

    /** The same with other proposals. */
    public ImportOptions withProposals(boolean sensors, int atMost, boolean rules) {
        return new ImportOptions(
                facilityId, namespace, tenant, timeZone, classes, equipment, always, maxAssets, sensors, atMost, rules);
    }

    /** The same, in which these elements become assets whatever their class. */
    public ImportOptions withElementsOf(Set<String> globalIds) {
        return new ImportOptions(
                facilityId,
                namespace,
                tenant,
                timeZone,
                classes,
                equipment,
                globalIds,
                maxAssets,
                proposeSensors,
                maxProposed,
                proposeRules);
    }
}
