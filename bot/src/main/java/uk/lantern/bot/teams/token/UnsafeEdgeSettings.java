package uk.lantern.bot.teams.token;

import java.util.List;

/** Lantern refuses to start; the message has one sentence for each thing to set. */
public final class UnsafeEdgeSettings extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private UnsafeEdgeSettings(List<String> complaints) {
    super("Lantern does not start. " + String.join(" ", complaints));
  }

  /** Goes on only when there is nothing to complain about. */
  public static void refuse(List<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new UnsafeEdgeSettings(complaints);
    }
  }
}
