package nl.vooropleiding.sample.sis.kaart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;

/**
 * The page around which a frame is drawn.
 *
 * @param rechten the rights of plugins that the user has
 * @param deelnemer whose card it is; absent outside the card
 * @param sectie the section of the main menu
 * @param hier what the page is: the path of a page of the host, or {@code plugin/slot}
 * @param bijdragen what plugins add
 */
record Opdracht(
        Context context,
        Gebruiker gebruiker,
        Set<String> rechten,
        Optional<Deelnemer> deelnemer,
        List<Verbintenis> verbintenissen,
        String sectie,
        String hier,
        List<Bijdrage> bijdragen) {}
