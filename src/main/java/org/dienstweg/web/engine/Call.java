package org.dienstweg.web.engine;

import java.util.Collection;

/**
 * What somebody wants from the REST interface of the engine.
 *
 * @param method HTTP method
 * @param path   below the root of the interface, the same for {@code /engine-rest} and the webapps
 * @param login  who is asking
 * @param groups their groups
 */
record Call(String method, String path, String login, Collection<String> groups) {
}
