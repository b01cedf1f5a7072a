package uk.lantern.bot.teams.connector;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import uk.lantern.bot.teams.connector.Pacing.Destination;
import uk.lantern.bot.teams.connector.Pacing.Entry;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.token.BoundedHttp;
import uk.lantern.bot.teams.token.ConnectorHosts;

/** The connector's REST interface under our pace. One instance per lane, sharing the pacing. */
public final class RestConnector implements Connector {

  /** Teams refuses at about 100 KB of UTF-16 and recommends to stay under this. */
  private static final int LONGEST_UTF16 = 80 * 1024;

  private final ConnectorPaths paths;
  private final ConnectorCall call;
  private final Pacing pacing;
  private final Lane lane;

  RestConnector(ConnectorHosts hosts, ConnectorCall call, Pacing pacing, Lane lane) {
    this.paths = new ConnectorPaths(hosts);
    this.call = call;
    this.pacing = pacing;
    this.lane = lane;
  }

  /** How to make a connector for each lane. */
  public static Function<Lane, Connector> lanes(
      ConnectorHosts hosts, OwnTokens tokens, Pacing pacing, Clock clock, MeterRegistry metrics) {
    // An answer after 15 s is no answer: Teams itself gives up on us after that.
    BoundedHttp http = new BoundedHttp(Duration.ofSeconds(3), Duration.ofSeconds(15));
    PrivateAddresses addresses = new PrivateAddresses(InetAddress::getAllByName);
    ConnectorCall call = new ConnectorCall(http, tokens, addresses, clock, metrics);
    return lane -> new RestConnector(hosts, call, pacing, lane);
  }

  @Override
  public Receipt send(ConversationAddress to, byte[] activityJson) {
    if (tooBig(activityJson)) {
      return new Receipt.TooBig();
    }
    return run(
        paths.activities(to),
        to,
        (uri, leave) -> call.make(HttpMethod.POST, uri, activityJson, null, leave));
  }

  @Override
  public Receipt update(ConversationAddress to, String activityId, byte[] activityJson) {
    if (tooBig(activityJson)) {
      return new Receipt.TooBig();
    }
    return run(
        paths.activity(to, activityId),
        to,
        (uri, leave) -> call.make(HttpMethod.PUT, uri, activityJson, activityId, leave));
  }

  @Override
  public Receipt delete(ConversationAddress to, String activityId) {
    return run(
        paths.activity(to, activityId),
        to,
        (uri, leave) -> call.make(HttpMethod.DELETE, uri, null, activityId, leave));
  }

  @Override
  public Receipt createConversation(String tenant, String serviceUrl, byte[] parametersJson) {
    return run(
        paths.conversations(serviceUrl),
        new ConversationAddress(tenant, serviceUrl, ""),
        (uri, leave) -> call.make(HttpMethod.POST, uri, parametersJson, null, leave));
  }

  @Override
  public Slot slot(ConversationAddress to, Lane wanted, Duration within) {
    Optional<URI> address = paths.activities(to);
    if (address.isEmpty()) {
      // Whoever sends there learns why; it costs nobody a turn.
      return refusing();
    }
    URI uri = address.get();
    return switch (pacing.entry(wanted, destination(uri, to), within)) {
      case Entry.Held held -> new Slot.NotYet(held.after(), held.reason());
      case Entry.Free free -> open(free, to, uri);
    };
  }

  private Slot.Open open(Entry.Free free, ConversationAddress to, URI uri) {
    return new Slot.Open() {
      @Override
      public Receipt send(byte[] activityJson, BooleanSupplier there, BooleanSupplier held) {
        if (tooBig(activityJson)) {
          return unused(new Receipt.TooBig());
        }
        return free.make(
            there, held, leave -> call.make(HttpMethod.POST, uri, activityJson, null, leave));
      }

      @Override
      public Receipt update(
          String activityId, byte[] activityJson, BooleanSupplier there, BooleanSupplier held) {
        Optional<URI> card = paths.activity(to, activityId);
        if (card.isEmpty()) {
          return unused(new Receipt.Unreachable(Receipt.Why.REFUSED));
        }
        if (tooBig(activityJson)) {
          return unused(new Receipt.TooBig());
        }
        URI at = card.get();
        return free.make(
            there, held, leave -> call.make(HttpMethod.PUT, at, activityJson, activityId, leave));
      }

      private Receipt unused(Receipt receipt) {
        free.giveBack();
        return receipt;
      }

      @Override
      public void giveBack() {
        free.giveBack();
      }
    };
  }

  private static Slot.Open refusing() {
    return new Slot.Open() {
      @Override
      public Receipt send(byte[] activityJson, BooleanSupplier there, BooleanSupplier held) {
        return new Receipt.Unreachable(Receipt.Why.POISONED);
      }

      @Override
      public Receipt update(
          String activityId, byte[] activityJson, BooleanSupplier there, BooleanSupplier held) {
        return new Receipt.Unreachable(Receipt.Why.POISONED);
      }

      @Override
      public void giveBack() {}
    };
  }

  private Receipt run(
      Optional<URI> address, ConversationAddress to, BiFunction<URI, Leave, Receipt> request) {
    return address
        .map(uri -> pacing.run(lane, destination(uri, to), leave -> request.apply(uri, leave)))
        .orElseGet(() -> new Receipt.Unreachable(Receipt.Why.POISONED));
  }

  private static Destination destination(URI uri, ConversationAddress to) {
    return new Destination(uri.getAuthority(), to.tenant(), to.conversationId());
  }

  private static boolean tooBig(byte[] json) {
    return json.length > 4 * LONGEST_UTF16
        || new String(json, StandardCharsets.UTF_8).length() * 2 > LONGEST_UTF16;
  }
}
