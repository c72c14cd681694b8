package nl.vooropleiding.plugin.werklijst;

import nl.vooropleiding.api.Tekst;

/** Puts a fact in words, in each language. The pages do, who know the words of everything else. */
public interface Verwoording {

    /** One or two plain sentences, about the student and without their name or number. */
    Tekst van(Feit feit);
}
