package uk.lantern.bot.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is shown in the place of a page that cannot be. */
@ControllerAdvice(basePackageClasses = PageMisses.class)
@ConditionalOnWebApplication
final class PageMisses {

  private static final Logger LOG = LoggerFactory.getLogger(PageMisses.class);

  @ExceptionHandler(NothingHere.class)
  ModelAndView nothingHere() {
    return new ModelAndView("page/not-found", HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(DataAccessException.class)
  ModelAndView away() {
    LOG.warn("A page is not shown: the store is away, and nobody would know who opened it.");
    return new ModelAndView("page/away", HttpStatus.SERVICE_UNAVAILABLE);
  }
}
