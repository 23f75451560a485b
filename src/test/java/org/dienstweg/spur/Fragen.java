package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every question that can be put to the vendor's interfaces: each list, filter, sorting and look at something by its id. */
final class Fragen {

    /** People, their sessions and memberships, which only an administrator may change; none of it knows cases. */
    private static final Pattern MENSCHEN = Pattern.compile(".*/(auth|setup|user|group|tenant)(/.*)?|.*/deployment/create");
    /** What can be had with everything around it, too. */
    private static final Pattern HAL = Pattern.compile("/engine-rest/(task|filter)(/.*)?");
    private static final Set<String> SEITEN = Set.of("firstResult", "maxResults");
    /** The interface of the engine once more for the webapps, with the same filters. */
    private static final String ZWEITE_TUER = "/camunda/api/engine/engine/";
    private static final String ZAHL = "/count";

    private final Abfragen abfragen;
    private final Set<String> mitKoerper;
    private final Set<Frage> listen = new LinkedHashSet<>();
    private final Set<Frage> suchen = new LinkedHashSet<>();
    private final Set<Frage> handlungen = new LinkedHashSet<>();

    Fragen(Collection<Aufruf> aufrufe, Abfragen abfragen) {
        this.abfragen = abfragen;
        mitKoerper = aufrufe.stream().filter(aufruf -> !abfragen.imKoerper(aufruf).isEmpty()).map(Aufruf::pfad).collect(toSet());
        aufrufe.stream().filter(Aufruf::liest).forEach(this::lies);
        aufrufe.stream().filter(aufruf -> !aufruf.liest()).forEach(this::sende);
    }

    /** Every list and every number without any filter. */
    Set<Frage> listen() {
        return listen;
    }

    /** With every filter, every sorting, and by every id. */
    Set<Frage> suchen() {
        return suchen;
    }

    /** Everything that would do something to the case. */
    Set<Frage> handlungen() {
        return handlungen;
    }

    private void lies(Aufruf aufruf) {
        String pfad = Wege.fuelle(aufruf.pfad());
        (aufruf.pfad().contains("{") ? suchen : listen).add(Frage.nach(pfad));
        if (pfad.startsWith(ZWEITE_TUER)) {
            return;
        }
        if (HAL.matcher(pfad).matches()) {
            suchen.add(new Frage("GET", pfad, "", "application/hal+json"));
        }
        List<String> jede = new ArrayList<>();
        aufruf.parameter().forEach((name, typ) ->
                jede.add(SEITEN.contains(name) ? name + "=1" : parameter(name, typ)));
        jede.forEach(einer -> suchen.add(Frage.nach(pfad + "?" + einer)));
        suchen.add(Frage.nach(pfad + "?" + String.join("&", jede)));
        if (!pfad.endsWith(ZAHL) || !mitKoerper.contains(aufruf.pfad())) {
            abfragen.inAdresse(aufruf).forEach(typ ->
                    new Merkmale(typ).adressen().forEach(adresse -> suchen.add(Frage.nach(pfad + adresse))));
        }
    }

    /** A list with its sortings and its number with its filters: what a body cannot do to the one it cannot to the other. */
    private void sende(Aufruf aufruf) {
        String pfad = Wege.fuelle(aufruf.pfad());
        Set<Class<?>> typen = abfragen.imKoerper(aufruf);
        boolean nurSortiert = pfad.startsWith(ZWEITE_TUER) || pfad.endsWith("/singleResult")
                || mitKoerper.contains(aufruf.pfad() + ZAHL) || mitKoerper.contains(aufruf.pfad().replaceFirst("/list$", ZAHL));
        for (Class<?> typ : typen) {
            (pfad.contains("<") ? suchen : listen).add(new Frage("POST", pfad, "{}", ""));
            Merkmale merkmale = new Merkmale(typ);
            (nurSortiert && !pfad.endsWith(ZAHL) ? merkmale.sortierungen() : merkmale.filter())
                    .forEach(koerper -> suchen.add(new Frage("POST", pfad, koerper, "")));
        }
        if (typen.isEmpty() && !MENSCHEN.matcher(pfad).matches()) {
            handlungen.add(new Frage(aufruf.verb(), pfad, aufruf.verb().equals("DELETE") ? "" : handlung(pfad), ""));
            handlungen.removeIf(eine -> !eine.sucht());
        }
    }

    /** What somebody would send who wants to change the case. */
    private static String handlung(String pfad) {
        return pfad.endsWith("submit-form") ? "{\"variables\": {}}"
                : "{\"userId\": \"felix.busch\", \"retries\": 1, \"messageName\": \"DisziplinarverfahrenErledigt\", "
                + "\"businessKey\": \"<businessKey>\", \"processInstanceIds\": [\"<processInstanceId>\"]}";
    }

    static String parameter(String name, Class<?> typ) {
        String wert = Werte.text(name, typ);
        return name + "=" + URLEncoder.encode(wert, StandardCharsets.UTF_8).replace("%3C", "<").replace("%3E", ">");
    }
}
