package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The package that a Teams administrator installs, as {@code mvn package} made it. */
class TeamsAppTest {

  private static final Path PACKAGE =
      LanternProcess.ROOT.resolve("bot/target/lantern-teams-app.zip");
  private static final Path SCHEMA =
      LanternProcess.ROOT.resolveSibling("shared/data/schemas/teams-app-manifest-1.29.json");

  @Test
  void itHoldsTheManifestAndTwoIconsAndNothingElse() throws IOException {
    assertThat(entries().keySet())
        .containsExactlyInAnyOrder("manifest.json", "color.png", "outline.png");
  }

  @Test
  void itsManifestFollowsTheOfficialSchemaWithEveryValueFilledIn() throws IOException {
    String manifest = new String(entries().get("manifest.json"), StandardCharsets.UTF_8);
    assertThat(manifest).doesNotContain("${");
    Assumptions.assumeTrue(Files.exists(SCHEMA), "the official schema is not beside this checkout");
    ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SCHEMA));
    schema.remove("$schema");
    // Of Office add-ins, which we are none of; its patterns are JavaScript's and no others'.
    schema.withObject("/properties").remove("extensions");
    schema.withObject("/definitions").remove("extensionXllCustomFunctions");
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(schema.toString())
            .validate(manifest, InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @Test
  void itsIconsAreOfTheSizesTeamsTakesAndTheOutlineIsWhiteOnNothing() throws IOException {
    BufferedImage color = image("color.png");
    assertThat(color.getWidth()).isEqualTo(192);
    assertThat(color.getHeight()).isEqualTo(192);
    BufferedImage outline = image("outline.png");
    assertThat(outline.getWidth()).isEqualTo(32);
    assertThat(outline.getHeight()).isEqualTo(32);
    var pixels = Arrays.stream(outline.getRGB(0, 0, 32, 32, null, 0, 32)).boxed().toList();
    assertThat(pixels).as("something is drawn").anyMatch(pixel -> pixel >>> 24 == 0xFF);
    assertThat(pixels).as("the rest is clear").anyMatch(pixel -> pixel >>> 24 == 0);
    assertThat(pixels).allMatch(pixel -> pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF);
  }

  private static BufferedImage image(String name) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(entries().get(name)));
  }

  private static Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(PACKAGE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
