package nl.vooropleiding.sample.bron;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Shows {@link EigenPoort} every request to this WAR, the pages of the student information system included. */
@WebListener
public class PoortLuisteraar implements ServletRequestListener {

    @Inject
    private EigenPoort poort;

    @Override
    public void requestInitialized(ServletRequestEvent gebeurtenis) {
        if (!gebeurtenis.getServletRequest().isSecure()) {
            poort.zie(gebeurtenis.getServletRequest().getLocalPort());
        }
    }
}
