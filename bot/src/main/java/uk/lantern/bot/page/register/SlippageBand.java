package uk.lantern.bot.page.register;

/**
 * By how many working days an action is, or will be, later than its first date. Twenty is what a
 * quality assurance officer may grant, sixty about a quarter (domain.md 1.6).
 */
enum SlippageBand {
  NONE(0),
  UP_TO_20(20),
  UP_TO_60(60),
  MORE(Integer.MAX_VALUE);

  private final int days;

  SlippageBand(int days) {
    this.days = days;
  }

  static SlippageBand of(int workingDays) {
    for (SlippageBand band : values()) {
      if (workingDays <= band.days) {
        return band;
      }
    }
    return MORE;
  }
}
