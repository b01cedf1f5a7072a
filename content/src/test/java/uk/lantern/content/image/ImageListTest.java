package uk.lantern.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFiles;

class ImageListTest {

  private static final String HEAD = "owner: DEMO\nreviewBy: 2027-05-31\nversion: 1\nimages:\n";

  @TempDir private Path folder;

  private ItemImages own(String list) throws Exception {
    Files.writeString(folder.resolve("images.yml"), HEAD + list);
    ImageIO.write(
        new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("dot.png").toFile());
    return ImageList.load(Optional.of(ContentFiles.in(folder)));
  }

  @Test
  void whatShipsIsReadAndOneOfThemNobodyHasDescribed() {
    ItemImages images = ImageList.load(Optional.empty());
    ItemImage men = images.of("DEMO-7MB-HIDDEN-MEN").orElseThrow();
    assertThat(men.alt()).startsWith("Drawing: ");
    assertThat(men.dataUri()).startsWith("data:image/");
    assertThat(men.toString()).doesNotContain("base64", "Drawing");
    assertThat(images.of("DEMO-7MB-BRUISING").orElseThrow().alt()).isEmpty();
    assertThat(images.of("DEMO-7MB-NEGLECT")).isEmpty();
  }

  @Test
  void aPartnershipsOwnFolderComesFirst() throws Exception {
    ItemImages images = own("  - {item: DEMO-7MB-HIDDEN-MEN, file: dot.png, alt: A dot.}\n");
    ItemImage men = images.of("DEMO-7MB-HIDDEN-MEN").orElseThrow();
    assertThat(men.alt()).isEqualTo("A dot.");
    assertThat(images.approved(men.itemId(), men.key())).contains(men);
    assertThat(images.approved(men.itemId(), "0123456789abcdef"))
        .as("not what somebody approved")
        .isEmpty();
  }

  @Test
  void whatIsWrongStopsTheStartWithFileLineAndFix() {
    assertThatThrownBy(
            () -> own("  - {item: A, file: gone.png}\n  - {item: B, file: ../dot.png}\n"))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining("images[1].file: is not there")
        .hasMessageContaining("images[2].file: is no plain file name");
    assertThatThrownBy(
            () -> {
              Files.writeString(folder.resolve("page.png"), "<html>");
              own("  - {item: A, file: page.png}\n");
            })
        .hasMessageContaining("is neither a PNG nor a JPEG");
  }
}
