package nl.vooropleiding.plugin.kaart.kader;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import nl.vooropleiding.plugin.toegang.ReturnAddress;

/**
 * Sends a form whose page has expired back to that page, with a message; a part of a page likewise, in the way Faces
 * understands.
 */
public final class VerlopenWeergave extends ExceptionHandlerFactory {

    public VerlopenWeergave(ExceptionHandlerFactory onder) {
        super(onder);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Afhandeling(getWrapped().getExceptionHandler());
    }

    private static final class Afhandeling extends ExceptionHandlerWrapper {

        Afhandeling(ExceptionHandler onder) {
            super(onder);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> wachtend =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (wachtend.hasNext()) {
                ExceptionQueuedEvent gebeurtenis = wachtend.next();
                if (getRootCause(gebeurtenis.getContext().getException()) instanceof ViewExpiredException) {
                    terugNaarDePagina(gebeurtenis.getContext().getContext());
                    wachtend.remove();
                }
            }
            getWrapped().handle();
        }

        @Override
        public Throwable getRootCause(Throwable fout) {
            if (fout instanceof ViewExpiredException) {
                return fout;
            }
            Throwable oorzaak = super.getRootCause(fout);
            return oorzaak == null ? fout : oorzaak;
        }

        private static void terugNaarDePagina(FacesContext faces) {
            var extern = faces.getExternalContext();
            String adres = ReturnAddress.afterExpiry(
                    extern.getRequestContextPath(),
                    extern.getRequestServletPath(),
                    naam -> extern.getRequestParameterMap().get(naam));
            try {
                extern.redirect(adres);
                faces.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }
}
