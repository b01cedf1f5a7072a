package uk.lantern.content.answering;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one JSON object a line, each with an id of its own. What is wrong with it is said
 * with file and line.
 */
record JsonLines(Path file) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ID = "_id";
  private static final String TEXT = "text";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads every line that is not blank; fields nobody asks for are left alone. */
  <T> List<T> read(Function<JsonNode, T> reader) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is not there: name a file of JSON lines.");
    }
    List<T> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.replace(BYTE_ORDER_MARK, "").isBlank()) {
          all.add(reader.apply(node(line.replace(BYTE_ORDER_MARK, ""), number, ids)));
        }
      }
    } catch (CharacterCodingException e) {
      throw wrong(number + 1, "is not UTF-8 text");
    }
    return all;
  }

  private JsonNode node(String line, int number, Set<String> ids) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw wrong(number, "is not valid JSON");
    }
    if (!node.path(ID).isString() && !node.path(ID).isNumber()) {
      throw wrong(number, "is no JSON object with an \"_id\"");
    }
    if (!node.path(TEXT).isString()) {
      throw wrong(number, "has no \"text\"");
    }
    if (!ids.add(node.path(ID).asString())) {
      throw wrong(number, "has the same \"_id\" as a line before it: " + node.path(ID).asString());
    }
    return node;
  }

  private IllegalArgumentException wrong(int number, String what) {
    return new IllegalArgumentException(file + ", line " + number + " " + what + ".");
  }
}
