package io.adit.things.internal.model;

import io.adit.wot.ThingModels;
import java.util.concurrent.Executor;

/**
 * What the writes of this runtime need of thing models.
 *
 * @param all the models
 * @param guard refuses changes
 * @param newParts fills up what is new
 * @param waiting does commands again that need a model which is being read
 */
public record Models(ThingModels all, ModelGuard guard, NewParts newParts, ModelWait waiting) {
    /** All of it, by the same models; {@code executor} has threads that may be blocked. */
    public static Models of(ThingModels all, Executor executor) {
        return new Models(all, new ModelGuard(all), new NewParts(all), new ModelWait(executor));
    }
}
