package uk.lantern.content.image;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.catalogue.ContentFiles;

/** Reads the images at start; DEMO ones belong to DEMO items and are seen only with them. */
@Configuration(proxyBeanMethods = false)
public class ImageConfiguration {

  /**
   * @param folder where a partnership keeps its own, with an {@code images.yml}; none when empty
   */
  @Bean
  ItemImages itemImages(@Value("${lantern.images:}") String folder) {
    return ImageList.load(
        folder.isBlank() ? Optional.empty() : Optional.of(ContentFiles.in(Path.of(folder))));
  }
}
