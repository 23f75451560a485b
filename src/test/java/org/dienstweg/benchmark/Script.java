package org.dienstweg.benchmark;

import java.util.List;
import java.util.Map;

/** A case to be measured; every instance is a case of its own. */
interface Script {

    /** Key of the process. */
    String process();

    Actor starter();

    /** The start form as the Tasklist submits it. */
    Map<String, Object> application();

    /** The user tasks in their order; a case has one at a time. */
    List<Step> steps();
}
