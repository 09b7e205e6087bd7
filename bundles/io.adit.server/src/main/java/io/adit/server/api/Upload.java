package io.adit.server.api;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;

/** Takes the body of a request into a file, as fast as the disk does and never beyond a limit. Used on the event loop of the request. */
final class Upload {
    private final HttpServerRequest request;
    private final AsyncFile file;
    private final long most;
    private final Promise<Void> done = Promise.promise();
    private long taken;

    private Upload(HttpServerRequest request, AsyncFile file, long most) {
        this.request = request;
        this.file = file;
        this.most = most;
    }

    /** The body is longer than it may be. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Writes the body; fails with {@link TooLong}, or where it breaks off. @param request paused, nothing of it read yet */
    static Future<Void> into(Vertx vertx, HttpServerRequest request, Path file, long most) {
        OpenOptions options = new OpenOptions().setCreateNew(true).setWrite(true);
        return vertx.fileSystem()
                .open(file.toString(), options)
                .compose(open -> new Upload(request, open, most).take().eventually(open::close));
    }

    private Future<Void> take() {
        request.exceptionHandler(done::tryFail);
        file.exceptionHandler(done::tryFail);
        request.handler(this::write);
        request.endHandler(nothing -> done.tryComplete());
        request.resume();
        return done.future().compose(nothing -> file.flush());
    }

    private void write(Buffer part) {
        taken += part.length();
        if (taken > most) {
            request.handler(rest -> {});
            done.tryFail(new TooLong());
            return;
        }
        file.write(part).onFailure(done::tryFail);
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(nothing -> request.resume());
        }
    }
}
