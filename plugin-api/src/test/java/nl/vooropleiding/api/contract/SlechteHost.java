package nl.vooropleiding.api.contract;

/** A host that breaks one rule. */
record SlechteHost(String zin, Ingreep ingreep) {
    @Override
    public String toString() {
        return zin;
    }

    /** How it breaks it. */
    @FunctionalInterface
    interface Ingreep {
        void in(GoedeHost host, FakeServer server);
    }
}
