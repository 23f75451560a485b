package org.dienstweg.web.engine;

/**
 * What a user sees when something is refused or fails.
 *
 * @param status  HTTP status
 * @param type    for programs
 * @param message whole German sentences, no ids
 */
record Antwort(int status, String type, String message) {
}
