package io.adit.publish.desired;

import io.adit.engine.programme.ChannelSettings;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.publish.programme.ProgrammeReader;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A channel as it stands in a model, for trials in an engine without publishing it. */
public final class EditedChannel {
    private EditedChannel() {}

    /**
     * The channel as an engine would run it once it is published. Runs on the thread that owns the model.
     *
     * @throws IllegalArgumentException with a sentence for people, where the model says too little or what can't be read
     */
    public static ChannelSettings of(Channel channel) {
        EObject root = EcoreUtil.getRootContainer(channel);
        require(
                root instanceof Facility && channel.eContainer() instanceof Asset,
                "The channel is in no asset of a facility.");
        require(isSaid(channel.getKey()), "The channel has no key.");
        require(isSaid(channel.getUnit()), "The channel has no unit.");
        for (Binding binding : channel.getBindings()) {
            require(binding.getDevice() != null, "A binding names no device.");
        }
        for (Calibration calibration : channel.getCalibrations()) {
            require(isSaid(calibration.getUnit()), "A calibration has no unit.");
            require(
                    calibration.getCorrections().stream().allMatch(each -> each.getChannel() != null),
                    "A correction names no channel.");
        }
        Ids ids = new Ids((Facility) root);
        ProgrammeReader.Result read =
                ProgrammeReader.read(List.of(ProgrammeThings.ofChannels(ids, Ids.assetOf(channel), List.of(channel))));
        require(read.problems().isEmpty(), String.join(" ", read.problems()));
        return read.programme().channels().get(0);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
