import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import io.adit.gateway.auth.AuthOptions;
import io.adit.gateway.auth.PasswordAuthenticator;
import io.adit.gateway.auth.Users;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.http.DittoRoutes;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.util.List;

/** Serves a twin runtime on a loopback port (0: a free one), prints the port, and ends when its standard input ends. */
class TwinServer {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        TwinRuntime twin = Twins.open(folder.resolve("twin"), TwinOptions.defaults());
        Users users = Users.open(folder, 1_000);
        users.put("alice", "wonder-land", List.of());
        Vertx vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        DittoRoutes.mount(router, twin, new PasswordAuthenticator(users, AuthOptions.defaults()));
        HttpServerOptions options = DittoLimits.defaults().applyTo(new HttpServerOptions().setHost("127.0.0.1"));
        int port = vertx.createHttpServer(options).requestHandler(router).listen(Integer.parseInt(args[1])).toCompletionStage().toCompletableFuture().get().actualPort();
        System.out.println("PORT " + port);
        while (System.in.read() >= 0) {}
        twin.close();
        System.exit(0);
    }
}
