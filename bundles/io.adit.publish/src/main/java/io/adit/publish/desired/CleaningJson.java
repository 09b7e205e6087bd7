package io.adit.publish.desired;

import io.adit.model.Calibration;
import io.adit.model.Channel;
import io.adit.model.Cleaning;
import io.adit.model.ClockPolicy;
import io.adit.model.Correction;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;

/** Calibrations and checks of a channel as members of its settings. {@code CleaningReader} reads them back. */
final class CleaningJson {
    private CleaningJson() {}

    static JsonObject calibration(Ids ids, Calibration calibration) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("kind", calibration.getKind().getLiteral())
                .set(
                        "coefficients",
                        calibration.getCoefficients().stream()
                                .map(each -> JsonFactory.newValue(each.doubleValue()))
                                .collect(JsonCollectors.valuesToArray()))
                .set("unit", calibration.getUnit());
        Json.setText(json, "certificate", calibration.getCertificate());
        Json.setText(json, "validFrom", calibration.getValidFrom());
        Json.setText(json, "validTo", calibration.getValidTo());
        if (!calibration.getCorrections().isEmpty()) {
            json.set(
                    "corrections",
                    calibration.getCorrections().stream()
                            .map(each -> correction(ids, each))
                            .collect(JsonCollectors.valuesToArray()));
        }
        return json.build();
    }

    private static JsonObject correction(Ids ids, Correction correction) {
        JsonObjectBuilder json = reference(ids, correction.getChannel())
                .set("unit", correction.getUnit())
                .set("factor", correction.getFactor())
                .set("reference", correction.getReference());
        Json.setNumber(json, "maxAgeSeconds", correction.getMaxAgeSeconds());
        return json.build();
    }

    /** Another channel, of the same or another asset. */
    static JsonObjectBuilder reference(Ids ids, Channel channel) {
        return JsonObject.newBuilder()
                .set("asset", ids.asset(Ids.assetOf(channel)))
                .set("channel", channel.getKey());
    }

    static JsonObject cleaning(Ids ids, Cleaning cleaning) {
        JsonObjectBuilder json = JsonObject.newBuilder();
        Json.setNumber(json, "spikeWindow", cleaning.getSpikeWindow());
        Json.setNumber(json, "spikeThreshold", cleaning.getSpikeThreshold());
        Json.setNumber(json, "stuckSeconds", cleaning.getStuckSeconds());
        Json.setNumber(json, "maxRatePerSecond", cleaning.getMaxRatePerSecond());
        Json.setNumber(json, "futureSeconds", cleaning.getFutureSeconds());
        Json.setNumber(json, "lateSeconds", cleaning.getLateSeconds());
        if (cleaning.getClock() != ClockPolicy.DEVICE) {
            json.set("clock", cleaning.getClock().getLiteral());
            Json.setNumber(json, "clockToleranceSeconds", cleaning.getClockToleranceSeconds());
        }
        if (cleaning.getDriftReference() != null) {
            JsonObjectBuilder drift = reference(ids, cleaning.getDriftReference());
            Json.setNumber(drift, "tolerance", cleaning.getDriftTolerance());
            Json.setNumber(drift, "seconds", cleaning.getDriftSeconds());
            json.set("drift", drift.build());
        }
        return json.build();
    }
}
