package nl.vooropleiding.plugin.kaart.beheer;

import nl.vooropleiding.api.kaart.Toon;

/** What came of what was done on the page Codelijsten. */
enum Ladinguitslag {
    GEEN_BESTAND(Toon.LET_OP),
    AFGEKEURD(Toon.LET_OP),
    GELADEN(Toon.GOED),
    NIET_GELADEN(Toon.LET_OP),
    HERSTELD(Toon.GOED);

    final Toon toon;

    Ladinguitslag(Toon toon) {
        this.toon = toon;
    }
}
