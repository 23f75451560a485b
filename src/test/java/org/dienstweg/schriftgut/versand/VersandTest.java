package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class VersandTest extends Versandumgebung {

    private static final int ANTWORTEN_MAX_SEKUNDEN = 30;

    @Test
    @DisplayName("Die Mail kommt mit Umlauten und Anlage an, und der Nachweis nennt Message-ID, Empfänger und Zeit")
    void sends() throws Exception {
        Versandnachweis nachweis = versand.sende(nachricht());

        MimeMessage mail = einzige();
        assertThat(nachweis).isEqualTo(new Versandnachweis(mail.getMessageID(), "lpa@stk.nrw.example", JETZT));
        assertThat(mail.getSubject()).isEqualTo("Neuer Fach-Account für Übungszwecke – Ärger ausgeschlossen");
        assertThat(mail.getFrom()[0]).hasToString("dienstweg@im.nrw.example");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(JETZT);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart teile = (MimeMultipart) mail.getContent();
        assertThat((String) text(mail)).isEqualToNormalizingNewlines("Guten Tag,\n\nGrüße aus Köln €\n");
        assertThat(MimeUtility.decodeText(teile.getBodyPart(1).getFileName())).isEqualTo("Bestätigung.pdf");
        assertThat(teile.getBodyPart(1).isMimeType("application/pdf")).isTrue();
        assertThat(teile.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("Auch wenn der Schritt danach zurückgerollt wird, sendet die Wiederholung nichts")
    void sendsOnce() {
        List<Versandnachweis> nachweise = new ArrayList<>();
        new TransactionTemplate(transaktionen).executeWithoutResult(schritt -> {
            nachweise.add(versand.sende(nachricht()));
            schritt.setRollbackOnly();
        });

        nachweise.add(versand.sende(nachricht()));

        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(nachweise.get(1)).isEqualTo(nachweise.get(0));
    }

    @Test
    @DisplayName("Nach einem Absturz mitten im Versand wird nie von selbst ein zweites Mal gesendet")
    void crash() throws Exception {
        stirbNachDerUebergabe();
        String messageId = einzige().getMessageID();

        for (int versuch = 0; versuch < 3; versuch++) {
            assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandUngewiss.class)
                    .hasMessageContaining(messageId).hasMessageContaining("/betrieb/versand")
                    .hasMessageContaining("FA-2026-IM-000017").hasMessageNotContainingAny("lpa@", "Übung");
        }

        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("Bestätigt der Betrieb, dass die Mail ankam, gilt sie als gesendet")
    void arrived() {
        UUID id = ungewisse();
        assertThat(klaerung.angekommen(id, Set.of("FM"), "fremd")).isFalse();
        assertThat(klaerung.angekommen(id, Set.of("IM"), "b.etrieb")).isTrue();
        assertThat(klaerung.nichtAngekommen(id, Set.of("IM"), "b.etrieb")).isFalse();

        assertThat(versand.sende(nachricht()).gesendetAm()).isEqualTo(JETZT);
        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.queryForList("select person from versandentscheidung", String.class))
                .containsExactly("b.etrieb");
    }

    @Test
    @DisplayName("Stellt der Betrieb fest, dass die Mail nicht ankam, sendet die Wiederholung mit derselben Message-ID")
    void notArrived() throws Exception {
        UUID id = ungewisse();
        assertThat(klaerung.nichtAngekommen(id, Set.of("IM"), "b.etrieb")).isTrue();

        versand.sende(nachricht());

        assertThat(POST.getReceivedMessages()).hasSize(2);
        assertThat(POST.getReceivedMessages()[1].getMessageID())
                .isEqualTo(POST.getReceivedMessages()[0].getMessageID());
        assertThat(klaerung.offene(Set.of("IM"))).isEmpty();
    }

    @Test
    @DisplayName("Der Betrieb sieht nur ungewisse Mails seiner Ressorts und keinen Inhalt")
    void listsOnlyOwn() {
        ungewisse();
        assertThat(klaerung.offene(Set.of("FM"))).isEmpty();
        assertThat(klaerung.offene(Set.of("IM", "FM")).toString()).contains("FA-2026-IM-000017", "lpa@stk.nrw.example")
                .doesNotContain("Übung");
    }

    @Test
    @DisplayName("Halten alle Schritte ihre Verbindung fest, kommt trotzdem niemand zum Stehen")
    void poolCannotDeadlock() throws Exception {
        int verbindungen = 3;
        CyclicBarrier alleHalten = new CyclicBarrier(verbindungen);
        ExecutorService schritte = Executors.newFixedThreadPool(verbindungen);
        List<Future<String>> ausgaenge = new ArrayList<>();
        for (int i = 0; i < verbindungen; i++) {
            String schluessel = "gleichzeitig-" + i;
            ausgaenge.add(schritte.submit(() -> new TransactionTemplate(transaktionen).execute(schritt -> {
                jdbc.queryForObject("select count(*) from versand", Integer.class);
                warte(alleHalten);
                return sendeOderSage(schluessel);
            })));
        }
        List<String> ergebnisse = new ArrayList<>();
        for (Future<String> ausgang : ausgaenge) {
            ergebnisse.add(ausgang.get(ANTWORTEN_MAX_SEKUNDEN, TimeUnit.SECONDS));
        }
        schritte.shutdown();

        assertThat(ergebnisse).hasSize(verbindungen).filteredOn("gesendet"::equals).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ergebnisse).allMatch(ausgang -> ausgang.equals("gesendet") || ausgang.contains("zu viele Mails"));
    }

    private String sendeOderSage(String schluessel) {
        try {
            versand.sende(new Nachricht(schluessel, "FA-2026-IM-000017", "lpa@stk.nrw.example", "b", "t", List.of()));
            return "gesendet";
        } catch (VersandFehlgeschlagen e) {
            return e.getMessage();
        }
    }

    private static void warte(CyclicBarrier schranke) {
        try {
            schranke.await(ANTWORTEN_MAX_SEKUNDEN, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
