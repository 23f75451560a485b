package org.dienstweg.process.deployment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that must be right in a diagram: a German sentence for the process owner per place where it is not. */
interface DiagramCheck extends Function<Diagram, Stream<String>> {

    /** Everything a diagram must keep to before it is deployed. */
    List<DiagramCheck> ALL = List.of(
            FormChecks::startEventsHaveForms,
            FormChecks::userTasksHaveForms,
            FormChecks::startEventsAreFiledAtOnce,
            FormChecks::userTasksAreFiledAtOnce,
            DelegateChecks::serviceTasksHaveTheirDelegate,
            DelegateChecks::messageEventsHaveABean,
            DelegateChecks::nothingElseCallsCode,
            ParticipationChecks::userTasksAreMeantForSomebody,
            ParticipationChecks::conflictsAreKnown,
            ParticipationChecks::nobodyElseIsNamed,
            ContractChecks::processIsKnown,
            ContractChecks::nothingIsMissing,
            ContractChecks::nothingIsAdded,
            ContractChecks::tasksStayWhereTheyBelong,
            ContractChecks::conflictsStayExcluded,
            ContractChecks::answersAreFiledByTheirStep,
            ContractChecks::nothingIsSkipped,
            CodeChecks::noScripts,
            CodeChecks::noListeners,
            CodeChecks::noClasses,
            CodeChecks::noOldNamespace,
            CodeChecks::noOtherForms,
            CodeChecks::onlySimpleExpressions,
            NameChecks::noGeneratedIds,
            NameChecks::everythingHasAName,
            NameChecks::answersHaveNames,
            NameChecks::historyEnds);
}
