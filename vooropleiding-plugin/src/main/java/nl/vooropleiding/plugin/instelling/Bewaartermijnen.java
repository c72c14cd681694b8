package nl.vooropleiding.plugin.instelling;

/**
 * How long what is kept stays, from the shortest to the longest. What is in force here was checked: content goes before the
 * message that it belongs to, grades before the dossier that they are in.
 *
 * @param berichtinhoudDagen the content of a message, from when it was settled; never less than an answer is awaited
 * @param berichtMaanden the message without its content, from when it was made
 * @param dossierZonderInschrijvingMaanden a dossier whose student applied and never was enrolled, from the end of the
 *     subscription
 * @param cijfersMaanden grades and other details of the results, from the end of the last inschrijving
 * @param dossierMaanden the rest of the dossier, from the end of the last inschrijving
 */
public record Bewaartermijnen(
        int berichtinhoudDagen,
        int berichtMaanden,
        int dossierZonderInschrijvingMaanden,
        int cijfersMaanden,
        int dossierMaanden) {}
