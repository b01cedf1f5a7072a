package uk.lantern.content.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of this package; an error names the file and the fix. */
final class SafetyFiles {

  private SafetyFiles() {}

  static <T> T shipped(String name, Class<T> type) {
    try (InputStream in = SafetyFiles.class.getResourceAsStream(name)) {
      return YAMLMapper.builder().build().readValue(in, type);
    } catch (JacksonException e) {
      throw broken(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is missing from the jar.", e);
    }
  }

  static <T> T ofPartnership(Path file, Class<T> type) {
    try (InputStream in = Files.newInputStream(file)) {
      return YAMLMapper.builder().build().readValue(in, type);
    } catch (JacksonException e) {
      throw broken(file.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be opened: check the path and that Lantern may read it.", e);
    }
  }

  private static IllegalStateException broken(String name, JacksonException e) {
    return new IllegalStateException(
        name + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
  }
}
