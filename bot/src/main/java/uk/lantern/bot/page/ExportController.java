package uk.lantern.bot.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;

/** Lists of people that somebody takes away, which the audit trail knows of before they have it. */
@Controller
@ConditionalOnWebApplication
final class ExportController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final EditionDoor door;
  private final EditionShelf editions;
  private final NotReachedList list;
  private final AuditTrail audit;

  ExportController(EditionDoor door, EditionShelf editions, NotReachedList list, AuditTrail audit) {
    this.door = door;
    this.editions = editions;
    this.list = list;
    this.audit = audit;
  }

  /** For whoever tells those people by other means. Written row by row. */
  @GetMapping("/pages/not-reached/{word}")
  @Nullable ModelAndView notReached(@PathVariable String word, HttpServletResponse answer)
      throws IOException {
    if (!(door.open(PageKind.NOT_REACHED, word) instanceof EditionOpening.Open open)) {
      throw new NothingHere();
    }
    DigestEdition edition = open.edition();
    if (edition.finalCounts() != null) {
      return new ModelAndView("page/not-kept", HttpStatus.GONE).addObject("title", edition.title());
    }
    List<NotReached> rows = editions.notReached(edition);
    audit.record(
        AuditEvent.of(AuditKind.LIST_TAKEN, open.person())
            .fact("list", PageKind.NOT_REACHED.segment())
            .fact("edition", edition.ref())
            .fact("rows", String.valueOf(rows.size())));
    answer.setContentType(CSV.toString());
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(FileNames.safe("not reached " + edition.ref(), "csv"))
            .build()
            .toString());
    list.write(rows, answer.getOutputStream());
    return null;
  }
}
