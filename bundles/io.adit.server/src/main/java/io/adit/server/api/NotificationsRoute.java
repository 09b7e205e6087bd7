package io.adit.server.api;

import io.adit.notification.Delivery;
import io.adit.notification.DeliveryJson;
import io.adit.notification.Notice;
import io.adit.notification.Notifications;
import io.adit.notification.Routing;
import io.adit.notification.alarm.AlarmNotices;
import io.vertx.core.Handler;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.jspecify.annotations.Nullable;

/** {@code /api/adit/notifications}: who was told of alarms, tests, and who would be told. For administrators, as addresses of people are in it. */
public final class NotificationsRoute {
    private static final String PATH = "/api/adit/notifications";
    private static final int DEFAULT_LIMIT = 100;
    private static final int LARGEST_LIMIT = 10_000;
    private static final int LARGEST_BODY = 10_000;
    private static final int DEFAULT_SEVERITY = 500;

    private final Notifications notifications;
    private final AlarmNotices notices;
    private final Clock clock;

    /** @param notices knows the rules that run */
    public NotificationsRoute(Notifications notifications, AlarmNotices notices, Clock clock) {
        this.notifications = notifications;
        this.notices = notices;
        this.clock = clock;
    }

    /** Adds the routes. @param administrators lets those pass who may use them */
    public void mount(Router router, Handler<RoutingContext> administrators) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        router.get(PATH).handler(administrators).handler(this::list);
        router.post(PATH + "/test").handler(body).handler(administrators).handler(this::test);
        router.post(PATH + "/dry-run").handler(body).handler(administrators).handler(this::dryRun);
    }

    private void list(RoutingContext context) {
        int limit;
        try {
            @Nullable String text = context.queryParams().get("limit");
            limit = text == null ? DEFAULT_LIMIT : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            limit = 0;
        }
        if (limit < 1 || limit > LARGEST_LIMIT) {
            Problems.answer(context, 400, "bad query", "'limit' has to be between 1 and " + LARGEST_LIMIT + ".");
            return;
        }
        notifications.page(limit).whenComplete((page, failure) -> {
            if (failure != null) {
                Problems.answer(context, 500, "failed", "The notifications could not be read; try again.");
            } else {
                JsonArray items = new JsonArray();
                page.items().forEach(item -> items.add(json(item)));
                context.json(new JsonObject().put("pending", page.pending()).put("items", items));
            }
        });
    }

    private static JsonObject json(Delivery.Progress progress) {
        Delivery delivery = progress.delivery();
        JsonObject json = DeliveryJson.of(delivery)
                .put("contact", delivery.contact().id())
                .put("contactName", delivery.contact().name())
                .put("kind", delivery.contact().kind().name().toLowerCase(Locale.ROOT))
                .put("address", delivery.contact().address())
                .put("route", delivery.routeId())
                .put("queued", delivery.queuedAt().toString())
                .put("state", progress.state().name().toLowerCase(Locale.ROOT))
                .put("attempts", progress.attempts())
                .put("lastAttempt", progress.lastAttempt().toString());
        if (progress.state() == Delivery.State.PENDING) {
            json.put("nextAttempt", progress.nextAttempt().toString());
        }
        return progress.fault().isEmpty() ? json : json.put("fault", progress.fault());
    }

    private void test(RoutingContext context) {
        @Nullable JsonObject body = body(context);
        if (body == null) {
            return;
        }
        String by = Access.subjects(context)
                .getFirstAuthorizationSubject()
                .map(AuthorizationSubject::getId)
                .orElse("unknown");
        notifications.test(body.getString("contact", ""), by).whenComplete((id, failure) -> {
            if (failure != null) {
                Problems.answer(context, 404, "unknown contact", String.valueOf(failure.getMessage()));
            } else {
                context.response().setStatusCode(202);
                context.json(new JsonObject().put("delivery", id));
            }
        });
    }

    private void dryRun(RoutingContext context) {
        @Nullable JsonObject body = body(context);
        if (body == null) {
            return;
        }
        Instant at;
        try {
            @Nullable String text = body.getString("at");
            at = text == null ? clock.instant() : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            Problems.answer(context, 400, "bad time", "'at' is no instant, for example 2026-01-31T12:00:00Z.");
            return;
        }
        Notice notice = notices.sample(
                body.getString("rule", ""),
                body.getString("level", ""),
                body.getInteger("severity", DEFAULT_SEVERITY),
                at);
        JsonArray answers = new JsonArray();
        Routing.dryRun(notifications.settings(), notice, at)
                .forEach(answer -> answers.add(new JsonObject()
                        .put("contact", answer.contact().id())
                        .put("contactName", answer.contact().name())
                        .put("kind", answer.contact().kind().name().toLowerCase(Locale.ROOT))
                        .put("address", answer.contact().address())
                        .put("route", answer.route().id())
                        .put("afterMinutes", answer.after().toMinutes())
                        .put("told", answer.onDuty())));
        context.json(new JsonObject()
                .put("told", answers)
                .put("problems", new JsonArray(notifications.settings().problems())));
    }

    private static @Nullable JsonObject body(RoutingContext context) {
        try {
            JsonObject json = context.body().asJsonObject();
            if (json != null) {
                return json;
            }
        } catch (DecodeException | ClassCastException e) {
            // answered below
        }
        Problems.answer(context, 400, "bad body", "Send a JSON object.");
        return null;
    }
}
