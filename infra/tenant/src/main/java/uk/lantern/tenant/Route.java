package uk.lantern.tenant;

import java.util.regex.Pattern;

/** What the simulated tenant answers. Faults are set and the log is asked by these names. */
public enum Route {
  OPENID("GET", "/v1/\\.well-known/openidconfiguration"),
  KEYS("GET", "/v1/\\.well-known/keys"),
  TOKEN("POST", "/login/[^/]+/oauth2/v2\\.0/token"),
  CREATE_CONVERSATION("POST", ".*/v3/conversations"),
  SEND("POST", ".*/v3/conversations/[^/]+/activities(/[^/]+)?"),
  UPDATE("PUT", ".*/v3/conversations/[^/]+/activities/[^/]+"),
  DELETE("DELETE", ".*/v3/conversations/[^/]+/activities/[^/]+"),
  MEMBERS("GET", ".*/v3/conversations/[^/]+/(paged)?members(/[^/]+)?"),
  /** Anything else: answered 404, and worth a look in the log. */
  ELSEWHERE(".*", ".*");

  private final Pattern method;
  private final Pattern path;

  Route(String method, String path) {
    this.method = Pattern.compile(method);
    this.path = Pattern.compile(path);
  }

  static Route of(String method, String rawPath) {
    for (Route route : values()) {
      if (route.method.matcher(method).matches() && route.path.matcher(rawPath).matches()) {
        return route;
      }
    }
    return ELSEWHERE;
  }

  /** Whether the caller must show a token of ours. */
  boolean guarded() {
    return ordinal() >= CREATE_CONVERSATION.ordinal() && this != ELSEWHERE;
  }
}
