package uk.lantern.content.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where content files come from: the jar, or a folder an editor works in. */
public final class ContentFiles {

  private final String root;

  private ContentFiles(String root) {
    this.root = root;
  }

  /** The files shipped with Lantern, from every module. */
  public static ContentFiles shipped() {
    return new ContentFiles("classpath*:");
  }

  /** The files below a folder laid out like the resources. */
  public static ContentFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is not a folder; name one that holds content");
    }
    return new ContentFiles(folder.toUri().toString());
  }

  /**
   * One file as it is, for what is no text; empty when it is not there.
   *
   * @param most bytes that are read; of a longer file the rest is left
   */
  public Optional<byte[]> bytes(String name, int most) {
    try {
      for (Resource found : new PathMatchingResourcePatternResolver().getResources(root + name)) {
        if (found.exists()) {
          try (InputStream in = found.getInputStream()) {
            return Optional.of(in.readNBytes(most));
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root + name, e);
    }
  }

  /** Files by pattern, for example {@code wording/*.yml}, in the order of their names. */
  public List<ContentFile> matching(String pattern) {
    String folder = pattern.contains("/") ? pattern.substring(0, pattern.lastIndexOf('/') + 1) : "";
    List<ContentFile> files = new ArrayList<>();
    try {
      for (Resource found :
          new PathMatchingResourcePatternResolver().getResources(root + pattern)) {
        if (found.exists()) {
          files.add(
              new ContentFile(
                  folder + found.getFilename(),
                  found.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root + pattern, e);
    }
    files.sort(Comparator.comparing(ContentFile::name));
    return files;
  }
}
