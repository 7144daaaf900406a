#include "ui/words/history.h"

#include "app/cli/text_table.h"
#include "app/cli/verb.h"

namespace landbridge::cli {

Json stepJson(const Step& step, const Console& console)
{
    Json facts = Json::array();
    for (const std::string& fact : step.facts)
        facts.push(fact);
    Json json;
    json.set("number", step.number).set("operation", wordOf(step.operation)).set("facts", std::move(facts));
    json.set("text", toUtf8(harmless(landbridge::sentence(step, console.tongue()))));
    json.set("author", step.author).set("time", step.time).set("run", step.run).set("undone", step.undone);
    return json;
}

static Outcome runHistory(Call& call)
{
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return call.console.refuse(workbench.error(), Doing::opening);
    Console& console = call.console;
    Json steps = Json::array();
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "Step")), Align::trailing},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "When (UTC)"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Who"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "What"))}});
    for (const Step& step : workbench->steps()) {
        steps.push(stepJson(step, console));
        QString what = landbridge::sentence(step, console.tongue());
        if (step.undone)
            what = console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 (taken back)"), {what});
        table.add(
            {console.formats().count(step.number), console.formats().time(step.time), fromUtf8(step.author), what});
    }
    const Step* undo = workbench->nextToUndo();
    const Step* redo = workbench->nextToRedo();
    console.print(Json()
                      .set("steps", std::move(steps))
                      .set("next_to_undo", undo == nullptr ? Json() : Json(undo->number))
                      .set("next_to_redo", redo == nullptr ? Json() : Json(redo->number)));
    console.print(table.text());
    return ExitStatus::done;
}

Verb historyVerb()
{
    return {.name = "history",
            .summary = QT_TRANSLATE_NOOP("CommandLine", "list what was done, when and by whom"),
            .operands = {"FILE"},
            .run = runHistory};
}

} // namespace landbridge::cli
