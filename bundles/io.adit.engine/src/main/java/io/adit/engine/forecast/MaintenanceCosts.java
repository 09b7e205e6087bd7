package io.adit.engine.forecast;

/**
 * What work on an asset costs, with and without a plan. All of one currency.
 *
 * @param planned of the work when it is planned: labour and parts, at least 0
 * @param unplanned of the repair after a failure: labour, parts and what else breaks, at least 0
 * @param downtimePerHour of an hour in which the asset is not available, at least 0
 * @param plannedHours how long the asset is not available for planned work, at least 0
 * @param unplannedHours how long after a failure, at least 0
 * @param renewalDays how long the work lasts until it is due again, above 0
 * @param currency for example EUR
 */
public record MaintenanceCosts(
        double planned,
        double unplanned,
        double downtimePerHour,
        double plannedHours,
        double unplannedHours,
        double renewalDays,
        String currency) {
    /** Of one planned work, downtime included. */
    public double ofWork() {
        return planned + plannedHours * downtimePerHour;
    }

    /** Of one failure, downtime included. */
    public double ofFailure() {
        return unplanned + unplannedHours * downtimePerHour;
    }
}
