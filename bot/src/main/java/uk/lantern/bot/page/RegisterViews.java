package uk.lantern.bot.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.bot.page.register.AgendaShelf;
import uk.lantern.bot.page.register.RegisterFilter;
import uk.lantern.bot.page.register.RegisterPage;
import uk.lantern.bot.page.register.RegisterPages;
import uk.lantern.bot.page.register.RegisterRow;
import uk.lantern.bot.page.register.RegisterShelf;

/** The ways in which the register can be read by somebody who was let in. */
record RegisterViews(
    RegisterShelf shelf,
    RegisterPages pages,
    AgendaShelf agendas,
    RegisterCsv csv,
    RegisterLinks links) {

  RegisterPage register(RegisterDoor.Visit visit, RegisterFilter filter) {
    String csvAddress = links.csv(visit.reader().key()).orElse(null);
    return pages.page(visit.reader(), filter, visit.at().toLocalDate(), csvAddress);
  }

  /** Empty for a group there is not, or that is not theirs to see. */
  Optional<AgendaPage> agenda(RegisterDoor.Visit visit) {
    return agendas.agenda(visit.reader(), visit.of(), visit.at().toLocalDate());
  }

  /** Those that fit, as they come; whoever takes them closes them. */
  Stream<RegisterRow> rows(RegisterDoor.Visit visit, RegisterFilter filter) {
    LocalDate today = visit.at().toLocalDate();
    return shelf
        .rows(visit.reader(), filter.scope(), today)
        .filter(row -> filter.holds(row, today));
  }

  @Override
  public String toString() {
    return "RegisterViews";
  }
}
