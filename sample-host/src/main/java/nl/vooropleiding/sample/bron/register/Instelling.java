package nl.vooropleiding.sample.bron.register;

import java.util.List;
import java.util.Optional;

/**
 * A school that may speak to the register, and the register itself. The numbers are test numbers; those of the schools
 * are the ones that the sample host gives its instellingen.
 */
public record Instelling(String naam, String brin, String oin) {

    /** How the register is called in verzendendeInstantie and ontvangendeInstantie. */
    public static final Instelling REGISTER = new Instelling("DUO (simulator)", "DUO", "00000099000000DUO000");

    public static final List<Instelling> SCHOLEN = List.of(
            new Instelling("ROC Het Voorbeeld", "99ZA", "00000099000000990001"),
            new Instelling("Mbo College Noorderlicht", "99ZB", "00000099000000990002"));

    public static Optional<Instelling> metBrin(String brin) {
        return SCHOLEN.stream().filter(school -> school.brin.equals(brin)).findFirst();
    }

    public static Optional<Instelling> metOin(String oin) {
        return SCHOLEN.stream().filter(school -> school.oin.equals(oin)).findFirst();
    }
}
