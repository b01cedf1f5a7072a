package uk.lantern.content.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The labelled messages of {@code safety/train}, always in the same order. */
record TrainingCorpus(List<Message> messages, String hash) {

  record Message(SafetyClass label, String text) {}

  private static final Path FOLDER = Path.of("src/test/resources/safety/train");

  static TrainingCorpus read() throws Exception {
    List<Message> messages = new ArrayList<>();
    MessageDigest digest = sha256();
    for (Path file : files()) {
      digest.update(Files.readAllBytes(file));
      Messages.read("train/" + file.getFileName())
          .messages()
          .forEach((label, texts) -> texts.forEach(text -> messages.add(new Message(label, text))));
    }
    // Cues are part of what the weights were fitted to.
    digest.update(Files.readAllBytes(Path.of("src/main/resources/safety/cues.yml")));
    return new TrainingCorpus(messages, HexFormat.of().formatHex(digest.digest()).substring(0, 16));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static MessageDigest sha256() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256");
  }
}
