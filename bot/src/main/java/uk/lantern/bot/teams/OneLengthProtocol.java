package uk.lantern.bot.teams;

import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * HTTP/1.1 as Tomcat speaks it, except that a request with both Content-Length and
 * Transfer-Encoding is answered 400 and is the last of its connection, whatever its body holds.
 *
 * <p>Tomcat has no switch for this: while it prepares a request it drops the length, and everything
 * that can be plugged in runs later. Tomcat creates this class by its name, so it is public.
 */
public final class OneLengthProtocol extends Http11NioProtocol {

  @Override
  protected Processor createProcessor() {
    return new OneLength(this, getAdapter());
  }

  /**
   * Looks while the request is parsed, and speaks when it is prepared: Tomcat asks for the error
   * state after the last header and again before it calls the adapter, the last two moments at
   * which the length is still there and the answer may still be refused.
   */
  private static final class OneLength extends Http11Processor {

    private static final int BAD_REQUEST = 400;
    private boolean both;

    OneLength(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
      super(protocol, adapter);
    }

    @Override
    protected ErrorState getErrorState() {
      int stage = request.getRequestProcessor().getStage();
      if (stage == Constants.STAGE_PARSE || stage == Constants.STAGE_KEEPALIVE) {
        // Also asked between two packets of the same headers, so nothing is decided yet.
        // The second request of a connection is parsed in the stage "keepalive".
        both = bothIn(request.getMimeHeaders());
      } else if (both && stage == Constants.STAGE_PREPARE) {
        both = false;
        response.setStatus(BAD_REQUEST);
        setErrorState(ErrorState.CLOSE_CLEAN, null);
      }
      return super.getErrorState();
    }

    private static boolean bothIn(MimeHeaders headers) {
      return headers.getValue("content-length") != null
          && headers.getValue("transfer-encoding") != null;
    }
  }
}
