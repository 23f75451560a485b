package org.dienstweg.schriftgut;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The filled template as a tree, with a bookmark for every heading. */
final class Seiten {

    private Seiten() {
    }

    /**
     * Reads XHTML; nothing outside the text is ever looked up.
     *
     * @throws IllegalStateException if a template is not well-formed
     */
    static Document lies(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            setzeLesezeichen(document);
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a template is not well-formed: " + e.getMessage(), e);
        }
    }

    private static void setzeLesezeichen(Document document) {
        Element lesezeichen = document.createElement("bookmarks");
        for (String ebene : new String[] {"h1", "h2"}) {
            NodeList ueberschriften = document.getElementsByTagName(ebene);
            for (int i = 0; i < ueberschriften.getLength(); i++) {
                lesezeichen.appendChild(lesezeichen((Element) ueberschriften.item(i), ebene + "-" + i));
            }
        }
        document.getElementsByTagName("head").item(0).appendChild(lesezeichen);
    }

    private static Element lesezeichen(Element ueberschrift, String ersatzId) {
        if (!ueberschrift.hasAttribute("id")) {
            ueberschrift.setAttribute("id", ersatzId);
        }
        Element lesezeichen = ueberschrift.getOwnerDocument().createElement("bookmark");
        lesezeichen.setAttribute("name", ueberschrift.getTextContent().strip().replaceAll("\\s+", " "));
        lesezeichen.setAttribute("href", "#" + ueberschrift.getAttribute("id"));
        return lesezeichen;
    }
}
