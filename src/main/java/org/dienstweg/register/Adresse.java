package org.dienstweg.register;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody may type to name an account, brought into the one form the register compares: web address, user name or
 * profile name. A part is null when the text cannot be that. Letters that only look alike stay different, so that an
 * imitation is never confirmed.
 *
 * @param url        host and path without scheme, {@code www.}, query and case
 * @param nutzername user name without {@code @}
 * @param profilname profile name
 */
record Adresse(String url, String nutzername, String profilname) {

    private static final Pattern RAND = Pattern.compile("(?U)^[\\s\\p{Cf}]+|[\\s\\p{Cf}]+$");
    private static final Pattern SCHEMA = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*:)?//.*");
    private static final Pattern HOST_UND_PFAD = Pattern.compile("^[^\\s/@]+\\.[^\\s/@]+(/.*)?$");
    private static final Pattern VORSATZ = Pattern.compile("^(www|m|mobile)\\.(?=.*\\.)");
    private static final Pattern KENNUNG = Pattern.compile("(?:^|&)(id=[^&]*)");
    private static final Set<Integer> UEBLICHE_PORTS = Set.of(-1, 80, 443);
    private static final Map<String, String> FRUEHERE_HOSTS =
            Map.of("twitter.com", "x.com", "fb.com", "facebook.com", "instagr.am", "instagram.com");

    /** Reads what a citizen typed; never fails, what is no address or name at all matches nothing. */
    static Adresse von(String eingabe) {
        String text = RAND.matcher(eingabe).replaceAll("");
        if (text.startsWith("@")) {
            return new Adresse(null, name(text), null);
        }
        if (SCHEMA.matcher(text).matches()) {
            return new Adresse(url(text), null, null);
        }
        String url = HOST_UND_PFAD.matcher(text).matches() ? url(text) : null;
        return new Adresse(url, name(text), name(text));
    }

    /** Whether a name of this kind is what was typed. */
    boolean trifft(Namensart art, String schluessel) {
        return schluessel.equals(switch (art) {
            case URL -> url;
            case NUTZERNAME -> nutzername;
            case PROFILNAME -> profilname;
        });
    }

    /** The comparable form of a user or profile name, or null when nothing is left of it. */
    static String name(String name) {
        String ohneZeichen = RAND.matcher(name).replaceAll("").replaceFirst("^@", "");
        String gefaltet = gefaltet(ohneZeichen.replaceAll("(?U)\\s+", " ")).strip();
        return gefaltet.isEmpty() ? null : gefaltet;
    }

    /** The comparable form of a web address, or null when it is none of http or https. */
    static String url(String adresse) {
        try {
            return url(new URI(vollstaendig(adresse)));
        } catch (URISyntaxException keineAdresse) {
            return null;
        }
    }

    /** A web address with its scheme, as a browser would complete it. */
    static String vollstaendig(String adresse) {
        String text = RAND.matcher(adresse).replaceAll("");
        if (text.startsWith("//")) {
            return "https:" + text;
        }
        return SCHEMA.matcher(text).matches() ? text : "https://" + text;
    }

    /** The address after a change of the user name; unchanged where its path does not end with the old one. */
    static String mitAnderemNamen(String adresse, String alter, String neuer) {
        return adresse.replaceFirst("(?i)(?<=[/@])" + Pattern.quote(alter) + "/?$", Matcher.quoteReplacement(neuer));
    }

    private static String url(URI uri) {
        boolean web = List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT));
        // User information before the host serves to make a foreign host look official.
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || !UEBLICHE_PORTS.contains(uri.getPort())) {
            return null;
        }
        String host = host(uri.getHost());
        return host + "/" + pfad(host, uri);
    }

    private static String host(String host) {
        String klein = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        String ohneVorsatz = VORSATZ.matcher(klein).replaceFirst("");
        return FRUEHERE_HOSTS.getOrDefault(ohneVorsatz, ohneVorsatz);
    }

    private static String pfad(String host, URI uri) {
        String pfad = uri.getPath().replaceAll("^/|/+$", "");
        if (pfad.endsWith(".php")) {
            // Here the query names the account and nothing else does.
            Matcher kennung = KENNUNG.matcher(Objects.requireNonNullElse(uri.getQuery(), ""));
            return pfad + (kennung.find() ? "?" + kennung.group(1) : "");
        }
        if (host.equals("youtube.com") && pfad.startsWith("channel/")) {
            return pfad;
        }
        // Facebook takes names with and without dots for the same page.
        return gefaltet(host.equals("facebook.com") ? pfad.replace(".", "") : pfad);
    }

    private static String gefaltet(String text) {
        return UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(text), true);
    }
}
