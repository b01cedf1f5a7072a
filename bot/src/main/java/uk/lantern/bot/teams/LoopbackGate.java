package uk.lantern.bot.teams;

import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Profile {@code local}: no token, loopback peers only. */
public final class LoopbackGate implements Gate {

  private static final List<IpAddressMatcher> LOOPBACK =
      List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

  @Override
  public GateVerdict admit(Knock knock, byte[] body) {
    return loopback(knock.peer())
        ? new GateVerdict.Admitted()
        : new GateVerdict.Refused(403, "local.peer-not-loopback");
  }

  /** The peer is the server's own reading of the connection, so it is always an address. */
  private static boolean loopback(String peer) {
    return LOOPBACK.stream().anyMatch(range -> range.matches(peer));
  }
}
