package nl.vooropleiding.plugin.werklijst;

import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Link;

/** What only the pages know: how a fact is put in words, and where a student's page is. */
public interface Verwoording {

    /** One or two plain sentences, about the student and without their name or number, in each language. */
    Tekst van(Feit feit);

    /** To the page of this student. */
    Link link(String deelnemer);

    /** What the plugin is called by the host. */
    String plugin();
}
