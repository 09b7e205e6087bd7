package io.adit.wot;

import java.util.concurrent.CompletableFuture;

/** A model is needed that is still being read; nothing was done, try again when it is there. Costs no stack trace. */
public final class ModelPendingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CompletableFuture<Model> model;

    ModelPendingException(CompletableFuture<Model> model) {
        super("a thing model is being read", null, false, false);
        this.model = model;
    }

    /** Completes, one way or the other, when it makes sense to try again. */
    public CompletableFuture<Model> model() {
        return model;
    }
}
