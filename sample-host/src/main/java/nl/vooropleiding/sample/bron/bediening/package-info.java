/**
 * The control page of the stand-in, and the same by HTTP for tests. From this machine only; without a login, because it
 * moves fictional persons alone.
 *
 * <p>{@code GET /bron/} is the page, {@code GET /bron/api} all that it shows as JSON. {@code POST /bron/api} (form
 * parameters) does one thing and answers 200 with a sentence, or 400 with what is wrong:
 *
 * <table>
 * <caption>What {@code opdracht} can be</caption>
 * <tr><th>opdracht</th><th>parameters</th><th></th></tr>
 * <tr><td>gedrag</td><td>any of: vertraging (ms, 0 to 3600000), storing (GEEN, FAULT, HTTP_503), dubbel (J, N),
 * omgekeerd (J, N)</td><td>how the register behaves: only what is given changes</td></tr>
 * <tr><td>weigeren</td><td>persoon, aan (J, N)</td><td>turn down every request about this person</td></tr>
 * <tr><td>wijzigen</td><td>persoon, stand, optionally brin</td><td>change what the register knows to one of the person's
 * standen, or by diploma-behaald, deelname-beeindigd or zelfde-stand, and tell the schools with a subscription, and
 * this one without</td></tr>
 * <tr><td>beeindigen</td><td>persoon, optionally reden</td><td>end the subscriptions to this person, and say so</td></tr>
 * <tr><td>opnieuw</td><td>optionally nr</td><td>offer a failed delivery again, or all</td></tr>
 * </table>
 *
 * <p>A person is named by the student number in the file's name ({@code 41174}) or by the person's own number. With
 * {@code pagina=J} the answer is a redirect to the page, which then shows the sentence.
 */
package nl.vooropleiding.sample.bron.bediening;
