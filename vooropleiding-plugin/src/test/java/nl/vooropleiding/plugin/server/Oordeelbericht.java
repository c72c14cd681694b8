package nl.vooropleiding.plugin.server;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A verdict on a request, as the register sends it.
 *
 * @param code identificatiecodeBedrijfsdocument of the request
 */
public record Oordeelbericht(String code, boolean goedgekeurd) {

    private static final String ENVELOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing">
              <soap:Header>
                <wsa:To>http://www.w3.org/2005/08/addressing/anonymous?oin=00000099000000990001</wsa:To>
                <wsa:From><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous?oin=00000099000000DUO000</wsa:Address></wsa:From>
                <wsa:Action>urn:nl:vooropleiding:ontvangst:v1/terugkoppelen</wsa:Action>
                <wsa:MessageID>urn:uuid:%s</wsa:MessageID>
              </soap:Header>
              <soap:Body>
                <o:terugkoppelen_Request xmlns:o="urn:nl:vooropleiding:ontvangst:v1" xmlns:b="urn:nl:vooropleiding:basis:v1">
                  <o:bedrijfsdocument>
                    <b:identificatiecodeBedrijfsdocument>%s</b:identificatiecodeBedrijfsdocument>
                    <b:verzendendeInstantie>DUO</b:verzendendeInstantie>
                    <b:ontvangendeInstantie>99ZA</b:ontvangendeInstantie>
                    <b:datumTijdBedrijfsdocument>2026-03-01T09:00:00Z</b:datumTijdBedrijfsdocument>
                  </o:bedrijfsdocument>
                  <o:leveringGoedgekeurd>%s</o:leveringGoedgekeurd>%s
                </o:terugkoppelen_Request>
              </soap:Body>
            </soap:Envelope>
            """;

    private static final String MELDING =
            "<o:foutmelding><b:foutcode>VPL031</b:foutcode><b:fouttekst>%s</b:fouttekst></o:foutmelding>";

    public static final String WOORDEN = "Op deze persoon is geen abonnement mogelijk";

    public byte[] xml() {
        return ENVELOP.formatted(UUID.randomUUID(), code, goedgekeurd, goedgekeurd ? "" : MELDING.formatted(WOORDEN))
                .getBytes(StandardCharsets.UTF_8);
    }
}
