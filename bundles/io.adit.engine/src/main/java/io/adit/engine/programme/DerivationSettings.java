package io.adit.engine.programme;

import java.util.List;

/** How the samples of a channel come from the clean samples of others. A derived channel has no bindings and no calibrations. */
public sealed interface DerivationSettings
        permits ExpressionSettings,
                GapFillSettings,
                PythonStepSettings,
                ResampleSettings,
                SmoothSettings,
                WindowFeatureSettings {
    /** The channels that it is made of, in the order in which the derivation numbers them. */
    List<DerivationInput> inputs();
}
