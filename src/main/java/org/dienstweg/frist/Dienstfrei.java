package org.dienstweg.frist;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Days without work that no statute names, such as Christmas Eve or Rose Monday. They are nobody's legal deadline and
 * count only for working days.
 *
 * @param jaehrlich days of every year, e.g. {@code --12-24}
 * @param einzeln   single days, e.g. {@code 2027-02-08}
 */
@ConfigurationProperties("dienstweg.dienstfrei")
public record Dienstfrei(@DefaultValue Set<MonthDay> jaehrlich, @DefaultValue Set<LocalDate> einzeln) {

    boolean umfasst(LocalDate tag) {
        return jaehrlich.contains(MonthDay.from(tag)) || einzeln.contains(tag);
    }
}
