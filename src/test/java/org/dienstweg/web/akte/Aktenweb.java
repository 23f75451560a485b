package org.dienstweg.web.akte;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Aktentest;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aufgabenuebernahme;
import org.dienstweg.process.Formulartexte;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.process.OffeneAufgaben;
import org.dienstweg.process.Rueckzug;
import org.dienstweg.process.Schrittnamen;
import org.dienstweg.schriftgut.mappe.EchteMappe;
import org.dienstweg.web.Problemantworten;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The web side of case files over real files and templates; only the engine's answers are given. */
class Aktenweb {

    private static final Clock UHR = Clock.fixed(Aktentest.JETZT, ZoneId.of("Europe/Berlin"));

    final Rueckzug rueckzug = mock(Rueckzug.class);
    private final OffeneAufgaben aufgaben = mock(OffeneAufgaben.class);
    private Angemeldet angemeldet;
    private final MockMvc http;

    Aktenweb(Akteneinsicht einsicht, Anlagenannahme annahme, Personen personen, Ressorts ressorts, ObjectMapper json) {
        Personennamen namen = new Personennamen(personen);
        Schrittnamen schritte = mock(Schrittnamen.class);
        when(schritte.in(any())).thenReturn(Map.of("benennungPruefen", "Benennung prüfen"));
        Standbeschreibung stand = new Standbeschreibung(dreiArbeitstage(), UHR, List.of());
        Vorgangsliste liste = new Vorgangsliste(einsicht, aufgaben, namen, schritte, stand);
        Aktenlage lage = new Aktenlage(einsicht, aufgaben, namen, schritte, stand);
        Eingabenleser eingaben = new Eingabenleser(mock(Formulartexte.class), json);
        Rueckzugsantrag antrag = new Rueckzugsantrag(einsicht, rueckzug, List.of());
        Uebernahmeantrag uebernahme = new Uebernahmeantrag(lage, mock(Aufgabenuebernahme.class), namen, mock(Akten.class));
        GanzeAkte ganze = new GanzeAkte(lage, eingaben, ressorts, new Aktenbeilagen(einsicht, EchteMappe.blaetter()),
                EchteMappe.mappe(), UHR);
        http = MockMvcBuilders.standaloneSetup(
                        new FaelleController(() -> angemeldet, liste, lage, antrag, uebernahme),
                        new DokumenteController(() -> angemeldet, einsicht, annahme, ganze),
                        new Aktenseite(() -> angemeldet, einsicht, liste, lage, eingaben, antrag, uebernahme, ressorts),
                        new Aktenformulare(() -> angemeldet, annahme, antrag, uebernahme))
                .setControllerAdvice(Problemantworten.fehlerauskunft())
                .setMessageConverters(new ByteArrayHttpMessageConverter(),
                        new MappingJackson2HttpMessageConverter(json))
                .setViewResolvers(seiten()).build();
    }

    MockMvc http() {
        return http;
    }

    void angemeldet(Angemeldet wer) {
        angemeldet = wer;
    }

    /** The case waits for the Hausspitze since Wednesday. */
    void wartet(String aktenzeichen) {
        var offen = new OffeneAufgabe("aufgabe", aktenzeichen, "hausspitzeBilligen", List.of(Rolle.HAUSSPITZE), null,
                Instant.parse("2026-11-18T08:00:00Z"));
        when(aufgaben.zu(anyCollection())).thenReturn(Map.of(aktenzeichen, List.of(offen)));
    }

    private static Arbeitstage dreiArbeitstage() {
        Arbeitstage arbeitstage = mock(Arbeitstage.class);
        when(arbeitstage.zwischen(any(), any())).thenReturn(3);
        return arbeitstage;
    }

    private static ThymeleafViewResolver seiten() {
        ClassLoaderTemplateResolver vorlagen = new ClassLoaderTemplateResolver();
        vorlagen.setPrefix("templates/");
        vorlagen.setSuffix(".html");
        vorlagen.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(vorlagen);
        ThymeleafViewResolver seiten = new ThymeleafViewResolver();
        seiten.setTemplateEngine(engine);
        seiten.setCharacterEncoding("UTF-8");
        return seiten;
    }
}
