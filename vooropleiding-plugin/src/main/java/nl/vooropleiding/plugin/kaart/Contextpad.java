package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** Where this plugin is deployed. Asked of the server, because a school may name the file as it likes. */
@ApplicationScoped
class Contextpad {

    private final ServletContext servlets;

    /** For the container's proxy alone. */
    Contextpad() {
        this(null);
    }

    @Inject
    Contextpad(ServletContext servlets) {
        this.servlets = servlets;
    }

    String pad() {
        return servlets.getContextPath();
    }
}
