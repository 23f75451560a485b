package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Everything one person gets to see of a case, so that two cases can be compared. */
public final class Aussensicht {

    private static final List<String> ANFRAGEN = List.of("/api/faelle/{az}", "/akte/{az}",
            "/engine-rest/task?processInstanceBusinessKey={az}", "/engine-rest/history/task?processInstanceBusinessKey={az}",
            "/engine-rest/history/process-instance?processInstanceBusinessKey={az}",
            "/engine-rest/process-instance?businessKey={az}");

    private final TestRestTemplate rest;

    /** @param rest without a login */
    public Aussensicht(TestRestTemplate rest) {
        this.rest = rest;
    }

    /** What this person sees of it, without what differs between any two cases: references, ids, times, check sums. */
    public String von(String person, String aktenzeichen) throws IOException {
        TestRestTemplate angemeldet = rest.withBasicAuth(person, person);
        StringBuilder alles = new StringBuilder();
        for (String anfrage : ANFRAGEN) {
            alles.append(anfrage).append('\n').append(angemeldet.getForEntity(anfrage, String.class, aktenzeichen).getBody());
        }
        byte[] pdf = angemeldet.getForEntity("/api/faelle/{az}/akte.pdf", byte[].class, aktenzeichen).getBody();
        try (PDDocument akte = Loader.loadPDF(pdf)) {
            alles.append(new PDFTextStripper().getText(akte).replaceAll("\\s+", " "));
        }
        assertThat(alles.toString()).as("die Akte ist zu sehen").contains(aktenzeichen);
        return alles.toString().replaceAll("[A-Z]{2}-20\\d{2}-[A-Z]+-\\d{6}", "AZ")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("[0-9a-f]{16,64}", "SHA").replaceAll("(SHA )+SHA", "SHA").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.+Z]*", "ZEIT").replaceAll("\\d\\d:\\d\\d(:\\d\\d)?( Uhr)?", "UHR");
    }
}
