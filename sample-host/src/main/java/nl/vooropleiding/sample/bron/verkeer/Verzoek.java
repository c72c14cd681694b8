package nl.vooropleiding.sample.bron.verkeer;

import java.util.Optional;
import nl.vooropleiding.sample.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.sample.bron.contract.register.AanleverenIdentificatiePersoonRequest;
import nl.vooropleiding.sample.bron.contract.register.AanvragenVooropleidingRequest;
import nl.vooropleiding.sample.bron.contract.register.WijzigenAbonnementVooropleidingRequest;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.w3c.dom.Element;

/**
 * A request that conforms to the contract.
 *
 * @param brin the instelling that the content names, where it names one
 * @param nummer the person; empty for somebody who has no number yet
 * @param inhoud the request as the contract has it
 */
public record Verzoek(
        Operatie operatie,
        Bedrijfsdocument bedrijfsdocument,
        Optional<String> brin,
        Optional<Nummer> nummer,
        Object inhoud) {

    public static Verzoek van(Operatie operatie, Element xml, Contract contract) {
        return switch (operatie) {
            case IDENTIFICATIE -> {
                var verzoek = contract.leesVerzoek(xml, AanleverenIdentificatiePersoonRequest.class);
                yield new Verzoek(
                        operatie,
                        verzoek.getBedrijfsdocument(),
                        Optional.empty(),
                        Optional.ofNullable(verzoek.getMetNummer()).map(Nummer::van),
                        verzoek);
            }
            case AANVRAAG -> {
                var verzoek = contract.leesVerzoek(xml, AanvragenVooropleidingRequest.class);
                yield new Verzoek(
                        operatie,
                        verzoek.getBedrijfsdocument(),
                        Optional.of(verzoek.getBrin()),
                        Optional.of(Nummer.van(verzoek.getPersoon())),
                        verzoek);
            }
            case ABONNEMENT -> {
                var verzoek = contract.leesVerzoek(xml, WijzigenAbonnementVooropleidingRequest.class);
                yield new Verzoek(
                        operatie,
                        verzoek.getBedrijfsdocument(),
                        Optional.of(verzoek.getBrin()),
                        Optional.of(Nummer.van(verzoek.getPersoon())),
                        verzoek);
            }
        };
    }

    public String identificatiecode() {
        return bedrijfsdocument.getIdentificatiecodeBedrijfsdocument();
    }

    /** The BRIN of the school that asks. */
    public String vrager() {
        return bedrijfsdocument.getVerzendendeInstantie();
    }
}
