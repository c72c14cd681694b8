package nl.vooropleiding.plugin.duiding;

/** Whether an opleiding of hoger onderwijs is hbo or wo: its code says so, because each has ranges of its own. */
enum Hogeronderwijs {
    HBO,
    WO;

    /** By the ranges of CROHO; hbo for a code outside them, which claims the least. */
    static Hogeronderwijs van(String croho) {
        if (!croho.matches("\\d{1,5}")) {
            return HBO;
        }
        int code = Integer.parseInt(croho);
        boolean wo = tussen(code, 6000, 8999)
                || tussen(code, 9300, 9399)
                || tussen(code, 50000, 69999)
                || tussen(code, 75000, 79999);
        return wo ? WO : HBO;
    }

    private static boolean tussen(int code, int eerste, int laatste) {
        return code >= eerste && code <= laatste;
    }
}
