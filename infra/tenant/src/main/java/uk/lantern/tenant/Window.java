package uk.lantern.tenant;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rate limit: so many requests of these routes in any stretch of this length.
 *
 * @param routes the requests that count and are refused; they share the count
 * @param scope what is counted together
 * @param most how many are let through
 */
public record Window(Set<Route> routes, Scope scope, int most, Duration length) {

  /** What a limit counts together. */
  public enum Scope {
    /** One bot in one conversation. */
    BOT_IN_THREAD,
    /** Every bot in one conversation; see {@link Limits#otherBots}. */
    ALL_IN_THREAD,
    /** One app in one tenant, whatever it asks for. */
    APP_IN_TENANT
  }

  private static final Set<Route> SEND = EnumSet.of(Route.SEND, Route.UPDATE, Route.DELETE);
  private static final Set<Route> CREATE = EnumSet.of(Route.CREATE_CONVERSATION);
  private static final Set<Route> MEMBERS = EnumSet.of(Route.MEMBERS);
  private static final Set<Route> ALL =
      EnumSet.of(Route.SEND, Route.UPDATE, Route.DELETE, Route.CREATE_CONVERSATION, Route.MEMBERS);

  /** The whole app in the tenant, a second at a time. */
  public static Window app(int perSecond) {
    return new Window(ALL, Scope.APP_IN_TENANT, perSecond, Duration.ofSeconds(1));
  }

  /** What Microsoft published on 2026-10-08 ("Rate limiting for agents"). */
  public static List<Window> teams() {
    return List.of(
        of(SEND, Scope.BOT_IN_THREAD, 7, 1),
        of(SEND, Scope.BOT_IN_THREAD, 8, 2),
        of(SEND, Scope.BOT_IN_THREAD, 60, 30),
        of(SEND, Scope.BOT_IN_THREAD, 1800, 3600),
        of(CREATE, Scope.BOT_IN_THREAD, 7, 1),
        of(CREATE, Scope.BOT_IN_THREAD, 8, 2),
        of(CREATE, Scope.BOT_IN_THREAD, 60, 30),
        of(CREATE, Scope.BOT_IN_THREAD, 1800, 3600),
        of(MEMBERS, Scope.BOT_IN_THREAD, 14, 1),
        of(MEMBERS, Scope.BOT_IN_THREAD, 16, 2),
        of(MEMBERS, Scope.BOT_IN_THREAD, 120, 30),
        of(MEMBERS, Scope.BOT_IN_THREAD, 3600, 3600),
        of(SEND, Scope.ALL_IN_THREAD, 14, 1),
        of(SEND, Scope.ALL_IN_THREAD, 16, 2),
        of(CREATE, Scope.ALL_IN_THREAD, 14, 1),
        of(CREATE, Scope.ALL_IN_THREAD, 16, 2),
        of(MEMBERS, Scope.ALL_IN_THREAD, 28, 1),
        of(MEMBERS, Scope.ALL_IN_THREAD, 32, 2),
        app(50));
  }

  /**
   * The other reading of people's reports: no more than so many new conversations a second for the
   * whole app.
   */
  public static Window createForApp(int perSecond) {
    return new Window(CREATE, Scope.APP_IN_TENANT, perSecond, Duration.ofSeconds(1));
  }

  /** Whether it is the same limit with another figure. */
  boolean replaces(Window other) {
    return scope == other.scope && routes.equals(other.routes) && length.equals(other.length);
  }

  private static Window of(Set<Route> routes, Scope scope, int most, int seconds) {
    return new Window(routes, scope, most, Duration.ofSeconds(seconds));
  }
}
