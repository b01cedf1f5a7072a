package uk.lantern.bot.teams.token;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller shows at the door, besides the activity itself.
 *
 * @param authorization the value of every Authorization header, in order; empty when there is none
 * @param peer the address at the other end of the socket, never a forwarded one
 * @param host the Host header, null when there is none
 */
public record Presented(List<String> authorization, InetAddress peer, @Nullable String host) {

  public Presented {
    authorization = List.copyOf(authorization);
  }

  /** The peer only: the rest may hold a token. */
  @Override
  public String toString() {
    return "Presented[" + peer.getHostAddress() + "]";
  }
}
