package uk.lantern.bot.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.bot.page.register.RegisterPageWording;
import uk.lantern.bot.page.register.RegisterRow;
import uk.lantern.bot.page.register.RegisterWords;

/** Writes the register as CSV, row by row as it comes, so that its length needs no memory. */
final class RegisterCsv {

  private final RegisterWords words;

  RegisterCsv(RegisterWords words) {
    this.words = words;
  }

  /**
   * Writes them in the order given. Dates are ISO text, which every spreadsheet sorts.
   *
   * @return how many there were
   */
  int write(Stream<RegisterRow> rows, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, heading());
    int written = 0;
    for (Iterator<RegisterRow> each = rows.iterator(); each.hasNext(); written++) {
      table.row(cells(each.next()));
    }
    table.flush();
    return written;
  }

  private String[] heading() {
    return Stream.of(
            RegisterPageWording.COLUMN_REF,
            RegisterPageWording.COLUMN_ACTION,
            RegisterPageWording.COLUMN_PLAN,
            RegisterPageWording.COLUMN_RECOMMENDATIONS,
            RegisterPageWording.COLUMN_SOURCE,
            RegisterPageWording.COLUMN_PRIORITY,
            RegisterPageWording.COLUMN_AGENCY,
            RegisterPageWording.COLUMN_OWNER,
            RegisterPageWording.COLUMN_STATE,
            RegisterPageWording.COLUMN_RAG,
            RegisterPageWording.COLUMN_SINCE,
            RegisterPageWording.COLUMN_FIRST,
            RegisterPageWording.COLUMN_DUE,
            RegisterPageWording.COLUMN_SLIPPED,
            RegisterPageWording.COLUMN_EXTENSIONS,
            RegisterPageWording.COLUMN_ENDED,
            RegisterPageWording.COLUMN_HISTORY)
        .map(words::say)
        .toArray(String[]::new);
  }

  private Object[] cells(RegisterRow row) {
    return new Object[] {
      row.ref(),
      row.text(),
      row.from().plan(),
      row.from().recommendations(),
      words.source(row.from().source()),
      words.priority(row.from().priority()),
      words.agency(row.owned().agency()),
      row.owned().owner(),
      row.standing().state(),
      row.standing().rag(),
      row.dates().since(),
      row.dates().first(),
      row.dates().due(),
      row.dates().slipped(),
      row.dates().extensions(),
      Objects.<Object>requireNonNullElse(row.dates().ended(), ""),
      row.history().get().reversed().stream().map(words::past).collect(Collectors.joining(" "))
    };
  }
}
