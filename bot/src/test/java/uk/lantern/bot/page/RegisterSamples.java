package uk.lantern.bot.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.bot.page.register.RegisterRow;

/** A register and an agenda as full as they are in a partnership. */
final class RegisterSamples {

  private static final List<String> AGENCIES =
      List.of("demo_council", "demo_nhs", "demo_police", "demo_school");
  private static final List<String> SOURCES =
      List.of("review", "audit", "section-11", "national-panel");
  private static final List<String> COLOURS = List.of("Red", "Amber", "Green", "Grey", "Blue");

  private RegisterSamples() {}

  /** Forty actions of every age, slippage and colour. */
  static List<RegisterRow> rows() {
    return IntStream.range(0, 40).mapToObj(RegisterSamples::row).toList();
  }

  private static RegisterRow row(int i) {
    RegisterRow row =
        RegisteredActions.row(
            "A-" + (101 + i),
            "Brief every team on the one-page escalation guide, and count who took part",
            AGENCIES.get(i % 4),
            SOURCES.get(i / 4 % 4),
            i % 5 == 0 ? "" : "2023-26/" + (i % 5),
            new RegisteredActions.Aged(i * 12, i % 3 == 0 ? 0 : i * 2));
    String colour = COLOURS.get(i % 5);
    return new RegisterRow(
        row.ref(),
        row.text(),
        row.from(),
        row.owned(),
        row.dates(),
        new RegisterRow.Standing(
            "in-progress", "In progress", colour, colour.toLowerCase(Locale.ROOT)),
        row.history(),
        true);
  }

  /** Two matters. */
  static List<AgendaPage.Part> parts() {
    AgendaPage.Line line =
        new AgendaPage.Line(
            "A-105",
            "Update the thresholds guide",
            "DEMO Harebell Community NHS Trust",
            "24 working days past its date");
    return List.of(
        new AgendaPage.Part("Past their date", "What would help?", List.of(line, line)),
        new AgendaPage.Part("More time asked for", "Do you agree?", List.of(line)));
  }
}
