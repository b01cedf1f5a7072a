package uk.lantern.bot.page;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table, row by row, that a spreadsheet shows and does not run: RFC 4180 in UTF-8, with a
 * byte order mark, because without one Excel reads names in its own code page. Numbers stay
 * numbers; words are quoted, and an apostrophe stands before whatever a spreadsheet would take for
 * the beginning of a formula, at the start of a cell or of what another separator would make one.
 */
final class CsvTable implements Flushable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Before {@code = + - @} or a full-width twin, at the start of a cell or behind a quotation mark
   * or a sign that separates cells somewhere; at the start before TAB, CR and LF too. Blanks in
   * between do not stop a spreadsheet.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\A(?=[ \\u00A0]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20])"
              + "|(?<=[\",;'|\\t\\r\\n])(?=[ \\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private final CSVPrinter printer;

  /** Begins a table with its heading. */
  CsvTable(OutputStream out, String... heading) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    this.printer = new CSVPrinter(writer, FORMAT);
    row((Object[]) heading);
  }

  /** One row; a cell that is a {@link Number} is written as one. */
  void row(Object... cells) throws IOException {
    printer.printRecord(Arrays.stream(cells).map(CsvTable::cell));
  }

  private static Object cell(Object cell) {
    return cell instanceof Number ? cell : FORMULA.matcher(cell.toString()).replaceAll("'");
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }
}
