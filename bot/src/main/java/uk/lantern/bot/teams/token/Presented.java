package uk.lantern.bot.teams.token;

import java.util.List;

/**
 * What a caller shows at the door, besides the activity itself.
 *
 * @param authorization the value of every Authorization header, in order; empty when there is none
 * @param peer the address at the other end of the socket, never a forwarded one
 */
public record Presented(List<String> authorization, String peer) {

  public Presented {
    authorization = List.copyOf(authorization);
  }

  /** The peer only: the rest may hold a token. */
  @Override
  public String toString() {
    return "Presented[" + peer + "]";
  }
}
