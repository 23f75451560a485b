package org.dienstweg.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a program reads when a call fails before any of our controllers had it: the same kind of answer as elsewhere. */
@Component
class Fehlerangaben extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest anfrage, ErrorAttributeOptions wahl) {
        int status = (int) super.getErrorAttributes(anfrage, ErrorAttributeOptions.defaults()).get("status");
        Map<String, Object> angaben = new LinkedHashMap<>();
        angaben.put("type", "about:blank");
        angaben.put("status", status);
        angaben.put("detail", Fehlersaetze.zu(status));
        return angaben;
    }
}
