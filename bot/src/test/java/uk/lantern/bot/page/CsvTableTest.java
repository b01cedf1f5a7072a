package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that somebody opens in a spreadsheet: attacks 87. */
class CsvTableTest {

  private static String written(Object... cells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CsvTable table = new CsvTable(out, "A");
      table.row(cells);
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).replaceFirst("^\uFEFF\"A\"\r\n", "");
  }

  /** As a spreadsheet reads the row that begins it. */
  private static List<String> read(String csv, char separator) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.iterator().next().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM",
        "  =1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"https://evil.example\",\"press\")"
      })
  void case087WhatBeginsAFormulaIsPrefixedAndQuoted(String cell) throws IOException {
    String row = written(cell, "next");
    assertThat(row).startsWith("\"'").endsWith("\"next\"\r\n");
    List<String> cells = read(row, ',');
    assertThat(cells).hasSize(2);
    assertThat(cells.getFirst()).startsWith("'").endsWith(cell.substring(cell.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\",=1+1",
        "a;=1+1",
        "a,+1",
        "a\t@SUM(A1)",
        "a\n-1",
        "a\r\n=1",
        "a'=1",
        "a|=1",
        "a\" ＝1"
      })
  void case087WhatStandsBehindAQuoteOrASeparatorIsPrefixedToo(String cell) throws IOException {
    String row = written(cell);
    assertThat(read(row, ',')).hasSize(1);
    // Whatever else a spreadsheet separates by, no piece of it begins a formula.
    for (String piece : row.split("[\",;|\\t\\r\\n]")) {
      assertThat(piece.strip()).doesNotContainPattern("^[=+@＝＋－＠-]");
    }
    assertThat(row).contains("'");
  }

  @Test
  void case087NumbersStayNumbersAndTextStaysAsItIs() {
    assertThat(written(-5, -0.25, 12L, "O'Brien-Smith", "3-4 years, 50% + more", "a@b.example"))
        .isEqualTo("-5,-0.25,12,\"O'Brien-Smith\",\"3-4 years, 50% + more\",\"a@b.example\"\r\n");
  }

  @Test
  void quotationMarksAreDoubledAndLinesKeptAsRfc4180Says() throws IOException {
    String cell = "She said \"no\".\r\nThen, nothing";
    String row = written(cell, "");
    assertThat(row).isEqualTo("\"She said \"\"no\"\".\r\nThen, nothing\",\"\"\r\n");
    assertThat(read(row, ',')).containsExactly(cell, "");
  }
}
