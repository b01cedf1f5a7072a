package uk.lantern.bot.teams;

import java.util.List;

/** Decides whether a request to the messages address comes from who it says. */
public interface Gate {

  /** Never throws for bad input. The body is raw and may be anything. */
  GateVerdict admit(Knock knock, byte[] body);

  /**
   * What the gate may know of the request.
   *
   * @param authorization every Authorization header, in order
   * @param peer address of the other end of the connection, never from a header
   */
  record Knock(List<String> authorization, String peer) {

    /** The peer only: headers hold tokens. */
    @Override
    public String toString() {
      return "Knock[" + peer + "]";
    }
  }
}
