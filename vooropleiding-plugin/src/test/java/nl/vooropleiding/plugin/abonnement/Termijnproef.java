package nl.vooropleiding.plugin.abonnement;

import nl.vooropleiding.plugin.server.Plugin;

/** What a measurement of another subject may do with those who are due. */
public final class Termijnproef {

    private Termijnproef() {}

    public static void noteer(int hoogstens) {
        Plugin.bean(Termijnen.class).noteer(hoogstens);
    }
}
