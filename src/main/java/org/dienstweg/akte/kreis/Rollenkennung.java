package org.dienstweg.akte.kreis;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dienstweg.organisation.Rolle;

/** Stores a role under the id it has in diagrams and groups. */
@Converter
public class Rollenkennung implements AttributeConverter<Rolle, String> {

    @Override
    public String convertToDatabaseColumn(Rolle rolle) {
        return rolle == null ? null : rolle.id();
    }

    @Override
    public Rolle convertToEntityAttribute(String id) {
        return id == null ? null : Rolle.mitId(id).orElseThrow();
    }
}
