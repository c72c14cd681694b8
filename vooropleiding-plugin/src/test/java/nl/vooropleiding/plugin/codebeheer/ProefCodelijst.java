package nl.vooropleiding.plugin.codebeheer;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.Coderegel;

/** An application that supplies what a proof tells it to, two regels at a time. */
@Stateless
@Local(Codelijst.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProefCodelijst implements Codelijst {

    static volatile List<Coderegel> regels = List.of();

    @Override
    public String versie() {
        return Integer.toString(regels.hashCode());
    }

    @Override
    public Pagina<Coderegel> regels(Optional<String> vanaf, int hoogstens) {
        int begin = vanaf.map(Integer::parseInt).orElse(0);
        int einde = Math.min(begin + 2, regels.size());
        return new Pagina<>(
                regels.subList(begin, einde),
                einde == regels.size() ? Optional.empty() : Optional.of(Integer.toString(einde)));
    }
}
