package uk.lantern.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an image's file reaches people, and what does not. */
class ImageFileTest {

  private static final String PLACE = "GPS 50.8365 -0.7792 at the school gate";

  private static byte[] drawing(String format, int width, int height) throws Exception {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillRect(0, 0, width / 2, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] sent(String uri) {
    return Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
  }

  private static BufferedImage shown(String uri) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(sent(uri)));
  }

  /** As a camera writes where it stood, behind the first two bytes of a JPEG. */
  private static byte[] withPlace(byte[] jpeg) {
    byte[] exif = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(jpeg.length + exif.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xff)
        .put((byte) 0xe1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  @Test
  void nothingButThePictureIsLeftOfIt() throws Exception {
    byte[] jpeg = withPlace(drawing("jpeg", 400, 300));
    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains(PLACE);
    String uri = ImageFile.dataUri(jpeg);
    assertThat(new String(sent(uri), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    BufferedImage image = shown(uri);
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(240);
    assertThat(new Color(image.getRGB(390, 10)).getRed()).isLessThan(15);
  }

  @Test
  void whatIsLargeIsMadeSmallEnoughForACard() throws Exception {
    BufferedImage image = shown(ImageFile.dataUri(drawing("png", 3_000, 1_500)));
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(320);
    BufferedImage busy = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < 600; x++) {
      for (int y = 0; y < 400; y++) {
        busy.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(busy, "png", out);
    String uri = ImageFile.dataUri(out.toByteArray());
    assertThat(sent(uri)).hasSizeLessThanOrEqualTo(ImageFile.LARGEST_IMAGE);
    assertThat(uri).startsWith("data:image/jpeg;base64,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<html><img src=x onerror=alert(1)></html>",
        "%PDF-1.7",
        "MZ",
        ""
      })
  void whateverItsNameSaysItIsToldByItsBytes(String bytes) {
    assertThatThrownBy(() -> ImageFile.dataUri(bytes.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("is neither a PNG nor a JPEG");
  }

  @Test
  void aGifMayMoveAndIsNotTaken() throws Exception {
    byte[] gif = drawing("gif", 20, 20);
    assertThatThrownBy(() -> ImageFile.dataUri(gif)).hasMessage("is neither a PNG nor a JPEG");
  }

  @Test
  void aFileThatIsSmallAndClaimsToBeHugeIsNotOpened() throws Exception {
    byte[] png = drawing("png", 20, 20);
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    assertThatThrownBy(() -> ImageFile.dataUri(png)).hasMessage("has more than 16 million pixels");
  }

  @Test
  void aLargeOrDamagedFileIsRefusedWithASentence() throws Exception {
    assertThatThrownBy(() -> ImageFile.dataUri(new byte[ImageFile.LARGEST_FILE + 1]))
        .hasMessage("is larger than 5 MB");
    byte[] png = drawing("png", 200, 200);
    byte[] torn = java.util.Arrays.copyOf(png, 60);
    assertThatThrownBy(() -> ImageFile.dataUri(torn)).hasMessage("is damaged");
  }

  @Test
  void anotherPictureHasAnotherKey() throws Exception {
    assertThat(ImageFile.key(drawing("png", 20, 20)))
        .matches("[0-9a-f]{16}")
        .isEqualTo(ImageFile.key(drawing("png", 20, 20)))
        .isNotEqualTo(ImageFile.key(drawing("png", 21, 20)));
  }
}
