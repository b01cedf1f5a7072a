package uk.lantern.bot.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.lantern.content.learning.Originals;

/**
 * Items and originals under {@code /pages}. Who may see what was decided by {@link PageDoor}
 * before.
 */
@Controller
@ConditionalOnWebApplication
final class PageController {

  private final PageDoor door;
  private final ItemPages pages;
  private final Originals originals;
  private final PageLinks links;

  PageController(PageDoor door, ItemPages pages, Originals originals, PageLinks links) {
    this.door = door;
    this.pages = pages;
    this.originals = originals;
    this.links = links;
  }

  /** Our text of an item. */
  @GetMapping("/pages/item/{word}")
  ModelAndView item(@PathVariable String word) {
    return switch (door.open(PageKind.ITEM, word)) {
      case Opening.Open open -> new ModelAndView("page/item").addObject("page", pages.page(open));
      case Opening.Replaced replaced -> replaced(replaced);
      case Opening.Closed closed -> throw new NothingHere();
    };
  }

  /** The document, whole or the range a reader asks for; page numbers stay in the browser. */
  @GetMapping("/pages/original/{word}")
  Object original(@PathVariable String word) {
    return switch (door.open(PageKind.ORIGINAL, word)) {
      case Opening.Open open ->
          originals
              .find(open.item().id(), open.item().version())
              .map(PageController::document)
              .orElseThrow(NothingHere::new);
      case Opening.Replaced replaced -> replaced(replaced);
      case Opening.Closed closed -> throw new NothingHere();
    };
  }

  /** Whatever else somebody tries. */
  @GetMapping("/pages/**")
  ModelAndView anythingElse() {
    throw new NothingHere();
  }

  private ModelAndView replaced(Opening.Replaced replaced) {
    return new ModelAndView("page/replaced")
        .addObject("title", replaced.item().text().title())
        .addObject("demo", replaced.item().demo())
        .addObject("by", replaced.by().text().title())
        .addObject("address", links.item(replaced.by(), replaced.person()).orElse(null));
  }

  /** Only a PDF is shown by the browser itself; anything else could run in our name. */
  private static ResponseEntity<Resource> document(Originals.Original original) {
    MediaType type = MediaType.parseMediaType(original.mediaType());
    ContentDisposition disposition =
        (type.equals(MediaType.APPLICATION_PDF)
                ? ContentDisposition.inline()
                : ContentDisposition.attachment())
            .filename(FileNames.safe(original))
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(new FileSystemResource(original.path()));
  }
}
