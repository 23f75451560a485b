package org.dienstweg.web.engine;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One writing call that is open.
 *
 * @param methods HTTP methods
 * @param path    below the root of the REST interface
 * @param group   whom it is open to
 */
record Door(Set<String> methods, Pattern path, String group) {

    static Door post(String group, String path) {
        return new Door(Set.of("POST"), Pattern.compile(path), group);
    }

    static Door put(String group, String path) {
        return new Door(Set.of("PUT"), Pattern.compile(path), group);
    }

    static Door any(String group, String path) {
        return new Door(Set.of("POST", "PUT", "DELETE"), Pattern.compile(path), group);
    }

    boolean opensFor(Call call) {
        return methods.contains(call.method()) && call.groups().contains(group) && path.matcher(call.path()).matches();
    }
}
