package uk.lantern.bot;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;

/** Starts Lantern. */
public final class Lantern {
  private Lantern() {}

  public static void main(String[] args) {
    System.out.println(BotAdapter.class + " " + TeamsActivityHandler.class);
  }
}
