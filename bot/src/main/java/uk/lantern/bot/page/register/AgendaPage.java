package uk.lantern.bot.page.register;

import java.util.List;

/**
 * What a group has to decide, in words: exceptions only, so a group without any has a short
 * meeting.
 *
 * @param group its name
 * @param asOf the day it is opened
 * @param parts those with something in them, in the order in which a meeting takes them
 */
public record AgendaPage(String group, String asOf, boolean demo, List<Part> parts) {

  public AgendaPage {
    parts = List.copyOf(parts);
  }

  /**
   * Matters of one kind.
   *
   * @param decide what the group is asked to do about them
   */
  public record Part(String heading, String decide, List<Line> lines) {

    public Part {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Part[" + lines.size() + " lines]";
    }
  }

  /**
   * One matter.
   *
   * @param ref of an action, a recommendation or a plan
   * @param text what it says
   * @param agency its name; empty where none has it alone
   * @param why it is here, for example that it is 24 working days past its date
   */
  public record Line(String ref, String text, String agency, String why) {

    @Override
    public String toString() {
      return "Line[" + ref + "]";
    }
  }

  @Override
  public String toString() {
    return "AgendaPage[" + parts.size() + " parts]";
  }
}
