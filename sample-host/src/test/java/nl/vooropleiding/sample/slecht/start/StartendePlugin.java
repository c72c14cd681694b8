package nl.vooropleiding.sample.slecht.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.sample.slecht.ProefPlugin;

/** Does not survive its own start. */
@Startup
@Singleton
@Local(DeelnemerkaartPlugin.class)
public class StartendePlugin extends ProefPlugin {

    public StartendePlugin() {
        super("slecht-start");
    }

    @PostConstruct
    void begin() {
        throw new IllegalStateException("slecht-start gooit bij het starten");
    }
}
