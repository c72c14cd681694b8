package nl.vooropleiding.plugin.vondst;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.GevondenNummers;

/** A host that answers about each student what a proof tells it to; about anybody else it is away. */
@Stateless
@Local(GevondenNummers.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Proefnummers implements GevondenNummers {

    private static final Map<String, Gedrag> GEDRAG = new ConcurrentHashMap<>();

    /** What was offered, in order. */
    static final List<Vondst> GEBODEN = new CopyOnWriteArrayList<>();

    /** What the host does with what is offered about one student. */
    interface Gedrag {
        Uitkomst doe(Vondst vondst) throws PluginException;
    }

    public static void over(String deelnemer, Uitkomst uitkomst) {
        over(deelnemer, vondst -> uitkomst);
    }

    static void over(String deelnemer, Gedrag gedrag) {
        GEDRAG.put(deelnemer, gedrag);
    }

    static long keer(String deelnemer) {
        return GEBODEN.stream().filter(v -> v.deelnemer().equals(deelnemer)).count();
    }

    @Override
    public Uitkomst bied(Vondst vondst) throws PluginException {
        GEBODEN.add(vondst);
        Gedrag gedrag = GEDRAG.get(vondst.deelnemer());
        if (gedrag == null) {
            throw new PluginException(Reden.NIET_BESCHIKBAAR, "Er is nu niemand.");
        }
        return gedrag.doe(vondst);
    }
}
