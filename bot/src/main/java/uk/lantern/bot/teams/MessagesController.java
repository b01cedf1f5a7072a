package uk.lantern.bot.teams;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import uk.lantern.bot.teams.Gate.Knock;
import uk.lantern.bot.turn.SeenAnswer;

/**
 * The one address Teams calls. Bytes in, bytes out: MVC's Jackson 3 never sees an SDK type. Called
 * by MVC without a look at annotations, arguments and converters, of which it needs none.
 */
public final class MessagesController implements HttpRequestHandler {

  /** Registered with Azure Bot. */
  public static final String PATH = "/api/messages";

  private static final List<String> METHODS = List.of("POST", "HEAD");

  private static final Logger log = LoggerFactory.getLogger(MessagesController.class);

  private final Gate gate;
  private final FrontDoor door;
  private final Consumer<String> turnedAway;

  /**
   * @param turnedAway told the code of each request that the gate does not let in
   */
  MessagesController(Gate gate, FrontDoor door, Consumer<String> turnedAway) {
    this.gate = gate;
    this.door = door;
    this.turnedAway = turnedAway;
  }

  /**
   * Takes an activity. The Playground asks with HEAD at its start whether anybody is there; there
   * is nothing to read.
   */
  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException, HttpRequestMethodNotSupportedException {
    switch (request.getMethod()) {
      case "POST" -> post(request, response);
      case "HEAD" -> response.setStatus(HttpServletResponse.SC_OK);
      default -> throw new HttpRequestMethodNotSupportedException(request.getMethod(), METHODS);
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
    SeenAnswer answer = answer(request);
    byte[] body = answer.body();
    response.setStatus(answer.status());
    if (body != null) {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private SeenAnswer answer(HttpServletRequest request) {
    try {
      byte[] body = BodyReader.read(request);
      Knock knock =
          new Knock(Collections.list(request.getHeaders("Authorization")), request.getRemoteAddr());
      return switch (gate.admit(knock, body)) {
        case GateVerdict.Admitted in -> door.take(body);
        case GateVerdict.Refused out -> {
          turnedAway.accept(out.reason());
          throw new Refusal(out.status(), out.reason());
        }
      };
    } catch (Refusal refusal) {
      log.warn("audit refused {}", refusal.code());
      return SeenAnswer.bare(refusal.status());
    }
  }
}
