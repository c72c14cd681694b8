package nl.vooropleiding.sample.sis.kaart;

import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.sample.sis.relatie.AanmeldingStatus;
import nl.vooropleiding.sample.sis.relatie.VerbintenisStatus;

/** What can be done with a relation now, by the names that addresses and texts have for it. */
final class Acties {

    private Acties() {}

    static List<String> van(AanmeldingStatus status) {
        List<String> acties = new ArrayList<>();
        voegToe(acties, "intake", status.kanNaar(AanmeldingStatus.INTAKE));
        voegToe(acties, "plaatsen", status.kanNaar(AanmeldingStatus.GEPLAATST));
        voegToe(acties, "intrekken", status.kanNaar(AanmeldingStatus.INGETROKKEN));
        voegToe(acties, "afwijzen", status.kanNaar(AanmeldingStatus.AFGEWEZEN));
        voegToe(acties, "heropenen", status.kanNaar(AanmeldingStatus.AANGEMELD));
        return acties;
    }

    static List<String> van(VerbintenisStatus status) {
        List<String> acties = new ArrayList<>();
        voegToe(acties, "wijzigen", status != VerbintenisStatus.BEEINDIGD);
        voegToe(acties, "definitief", status.kanNaar(VerbintenisStatus.DEFINITIEF));
        voegToe(acties, "beeindigen", status.kanNaar(VerbintenisStatus.BEEINDIGD));
        return acties;
    }

    private static void voegToe(List<String> acties, String actie, boolean kan) {
        if (kan) {
            acties.add(actie);
        }
    }
}
