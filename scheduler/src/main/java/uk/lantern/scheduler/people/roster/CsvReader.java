package uk.lantern.scheduler.people.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file: UTF-8 with or without a byte order mark, separated by commas or semicolons. */
final class CsvReader {

  /** Far more than a partnership has people; a larger file is the wrong file. */
  private static final long LARGEST = 20L * 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Problems problems;

  CsvReader(Problems problems) {
    this.problems = problems;
  }

  /** The rows; none, with problems noted, when the file cannot be read as a table. */
  List<Row> read(RosterFile file, Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      problems.header(file, "", "is larger than 20 MB", "give a list of people");
      return List.of();
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
    } catch (CharacterCodingException notUtf8) {
      problems.header(file, "", "is not UTF-8", "save it as \"CSV UTF-8\"");
      return List.of();
    }
    return rows(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private List<Row> rows(RosterFile file, String text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text))
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return rows(file, parser);
    } catch (UncheckedIOException malformed) {
      problems.header(
          file,
          "",
          "has a quotation mark that is not closed, or text behind a closed one",
          "mend the quotation marks");
      return List.of();
    }
  }

  private List<Row> rows(RosterFile file, CSVParser parser) {
    List<Row> rows = new ArrayList<>();
    Header header = null;
    for (CSVRecord record : parser) {
      if (header == null) {
        header = Header.read(file, record.toList(), problems);
      } else if (!blank(record)) {
        Row row = new Row(file, parser.getCurrentLineNumber(), header.cells(record), problems);
        header.checkWidth(record, row);
        rows.add(row);
      }
    }
    if (header == null) {
      problems.header(file, "", "is empty", "start with a line that names the columns");
    }
    return rows;
  }

  private static boolean blank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  /** Excel in many countries separates by semicolons; the header has no other use for either. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
  }
}
