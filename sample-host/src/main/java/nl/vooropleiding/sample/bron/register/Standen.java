package nl.vooropleiding.sample.bron.register;

import jakarta.xml.bind.JAXBElement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.xml.Contract;
import nl.vooropleiding.sample.bron.xml.VeiligXml;
import org.xml.sax.SAXException;

/** What the register knows of somebody now: the first stand of the file, until a change replaced it. */
public final class Standen {

    private static final QName ELEMENT = new QName("urn:nl:vooropleiding:basis:v1", "vooropleiding");

    private final Sql sql;
    private final Contract contract;

    public Standen(Sql sql, Contract contract) {
        this.sql = sql;
        this.contract = contract;
    }

    /** Never an object that somebody else holds too. */
    public Vooropleiding van(Persoon persoon) {
        Optional<String> bewaard = sql.eerste(
                "select inhoud from bron_stand where nummer = ?",
                rij -> rij.getString(1),
                persoon.nummer().cijfers());
        return bewaard.map(this::lees).orElseGet(() -> kopie(persoon, persoon.eersteStand()));
    }

    /** The name of the stand or mutation that brought the present one. */
    public String naam(Persoon persoon) {
        return sql.eerste(
                        "select naam from bron_stand where nummer = ?",
                        rij -> rij.getString(1),
                        persoon.nummer().cijfers())
                .orElseGet(persoon::eersteStand);
    }

    /**
     * Replaces the stand by another of the file, or by what a mutation makes of it.
     *
     * @param wat the name of a stand of this person, or of a {@link Mutatie}
     */
    public Vooropleiding wijzig(Persoon persoon, String wat, LocalDate vandaag, long nu) {
        Vooropleiding stand;
        if (persoon.standen().containsKey(wat)) {
            stand = kopie(persoon, wat);
        } else {
            stand = van(persoon);
            Mutatie.genaamd(wat)
                    .orElseThrow(() -> new OnmogelijkeMutatie("Deze persoon heeft geen stand met deze naam."))
                    .pas(stand, vandaag);
        }
        String nummer = persoon.nummer().cijfers();
        sql.doe("delete from bron_stand where nummer = ?", nummer);
        sql.doe(
                "insert into bron_stand (nummer, naam, inhoud, sinds) values (?, ?, ?, ?)",
                nummer,
                wat,
                schrijf(stand),
                nu);
        return stand;
    }

    private Vooropleiding kopie(Persoon persoon, String naam) {
        return lees(schrijf(persoon.standen().get(naam)));
    }

    private String schrijf(Vooropleiding stand) {
        return contract.schrijf(new JAXBElement<>(ELEMENT, Vooropleiding.class, stand));
    }

    private Vooropleiding lees(String xml) {
        try {
            return contract.lees(VeiligXml.lees(xml.getBytes(StandardCharsets.UTF_8)), Vooropleiding.class);
        } catch (SAXException e) {
            throw new IllegalStateException("Een bewaarde stand is geen XML meer", e);
        }
    }
}
