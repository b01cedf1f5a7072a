package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every HTTP route is authenticated. The mappings of the running server are walked; a route that is
 * not in the table fails, and each is asked as a stranger would ask it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

  private static final String METHODS = "GET HEAD POST PUT PATCH DELETE OPTIONS";

  /** Why a stranger gets something at all from a route, or that a stranger gets nothing. */
  private enum Guard {
    /** A token in the request; HEAD says only that somebody is there. */
    TOKEN,
    /** A signed link. */
    LINK,
    /** The same for everybody, and about nobody: style, whether Lantern lives. */
    OPEN,
    /** Reached from within only. */
    CLOSED
  }

  private static final String ELSEWHERE =
      "?next=https://evil.example&url=//evil.example&redirect=https://evil.example"
          + "&return_to=https://evil.example&continue=https://evil.example";

  private static final Map<String, Guard> ROUTES =
      Map.ofEntries(
          Map.entry("/api/messages", Guard.TOKEN),
          Map.entry("/pages/item/{word}", Guard.LINK),
          Map.entry("/pages/original/{word}", Guard.LINK),
          Map.entry("/pages/edition/{word}", Guard.LINK),
          Map.entry("/pages/edition-text/{word}", Guard.LINK),
          Map.entry("/pages/edition-print/{word}", Guard.LINK),
          Map.entry("/pages/edition-preview/{word}", Guard.LINK),
          Map.entry("/pages/not-reached/{word}", Guard.LINK),
          Map.entry("/pages/register/{word}", Guard.LINK),
          Map.entry("/pages/register-csv/{word}", Guard.LINK),
          Map.entry("/pages/agenda/{word}", Guard.LINK),
          Map.entry("/pages/round/{word}", Guard.LINK),
          Map.entry("/pages/round-csv/{word}", Guard.LINK),
          Map.entry("/pages/**", Guard.LINK),
          Map.entry("/assets/*.css", Guard.OPEN),
          Map.entry("/assets/*.svg", Guard.OPEN),
          Map.entry("/actuator/health", Guard.OPEN),
          Map.entry("/actuator/health/**", Guard.OPEN),
          Map.entry("/actuator", Guard.CLOSED),
          Map.entry("/error", Guard.CLOSED));

  private Partnership partnership;
  private Start.Running running;

  @BeforeAll
  void serve(@TempDir Path data) {
    partnership = new Partnership(data);
    running = partnership.serve();
  }

  @AfterAll
  void stop() throws Exception {
    running.close();
    partnership.close();
  }

  @Test
  void everyRouteIsInTheTableAndEveryLineOfItIsARoute() {
    Collection<HandlerMapping> mappings =
        running.context().getBeansOfType(HandlerMapping.class).values();
    Set<String> found = new TreeSet<>();
    mappings.forEach(mapping -> patterns(mapping).forEach(found::add));
    assertThat(found).isEqualTo(new TreeSet<>(ROUTES.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> aStrangerGetsNothingFromARoute() {
    return ROUTES.entrySet().stream()
        .flatMap(
            route ->
                Stream.of(METHODS.split(" "))
                    .map(
                        method ->
                            DynamicTest.dynamicTest(
                                method + " " + route.getKey(),
                                () -> asked(method, route.getKey(), route.getValue()))));
  }

  /** There is no sign-in yet and no tab, so there is nowhere to be sent back to. */
  @TestFactory
  Stream<DynamicTest> case090NoRouteSendsAnybodyAnywhere() {
    return ROUTES.keySet().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route,
                    () -> {
                      HttpResponse<String> answer = send("GET", filled(route) + ELSEWHERE);
                      assertThat(answer.statusCode() / 100).isNotEqualTo(3);
                      assertThat(answer.headers().firstValue("location")).isEmpty();
                      assertThat(answer.body()).doesNotContain("evil.example");
                    }));
  }

  @Test
  void case090NoRouteTakesAParameterThatCouldNameAnAddress() {
    assertThat(
            handlers()
                .flatMap(method -> Stream.of(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class)))
        .isEmpty();
  }

  /** A page that reads a whole request could read an address from it: two do, for six filters. */
  @Test
  void case090OnlyTheRegisterReadsAQueryAndItsFiltersLeadNowhere() {
    assertThat(
            handlers()
                .filter(method -> method.getBeanType().getName().contains(".page."))
                .filter(
                    method ->
                        Stream.of(method.getMethodParameters())
                            .anyMatch(it -> it.getParameterType() == HttpServletRequest.class))
                .map(method -> method.getMethod().getName()))
        .containsExactlyInAnyOrder("register", "csv");
  }

  private Stream<HandlerMethod> handlers() {
    return running
        .context()
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .stream()
        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
        .filter(method -> method.getBeanType().getName().startsWith("uk.lantern"));
  }

  private static String filled(String route) {
    return route.replace("{word}", "AAAA").replace("*", "x");
  }

  private void asked(String method, String route, Guard guard) throws Exception {
    HttpResponse<String> answer = send(method, filled(route));
    boolean reading = method.equals("GET") || method.equals("HEAD");
    boolean open = guard == Guard.OPEN && reading || guard == Guard.TOKEN && method.equals("HEAD");
    if (!open) {
      assertThat(answer.statusCode()).isIn(401, 403, 404, 405);
    }
    assertThat(answer.body()).doesNotContain("Exception", "uk.lantern");
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    URI address = Partnership.bot(running).resolve(path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(method.equals("POST") ? "{}" : ""))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static Stream<String> patterns(HandlerMapping mapping) {
    return switch (mapping) {
      case RequestMappingInfoHandlerMapping methods ->
          methods.getHandlerMethods().keySet().stream()
              .flatMap(info -> info.getPatternValues().stream());
      case AbstractUrlHandlerMapping urls -> urls.getHandlerMap().keySet().stream();
      default -> Stream.of();
    };
  }
}
