#include <QtCore/QtGlobal>

#include "app/cli/explain_json.h"
#include "app/cli/verb.h"
#include "core/workbench/round_view.h"
#include "ui/words/explanations.h"

namespace landbridge::cli {

namespace {

/// What is asked: a need, an offer, or both.
struct Question {
    NeedId need = {};
    OfferId offer = {};
};

Result<StoredRun> runAsked(const Call& call, const Workbench& workbench)
{
    const std::string digest =
        call.arguments.value("run").value_or(workbench.lastRunDigest(workbench.currentScenario()));
    if (digest.empty())
        return Error{MessageCode::reportNoRun, {}};
    return workbench.run(digest);
}

/// Everything that there is to say, in sentences and as JSON.
struct Answer {
    QStringList sentences = {};
    Json json = {};
};

Result<Answer> pairAnswer(const explanation::Ground& ground, const Question& asked, const ExplanationWords& words)
{
    const Result<explanation::WhyNot> whyNot = explanation::whyNot(ground, asked.need, asked.offer);
    if (!whyNot)
        return whyNot.error();
    Answer answer;
    Json lines = Json::array();
    for (const Match& match : ground.run().matches) {
        if (match.need != asked.need || match.offer != asked.offer)
            continue;
        const Result<explanation::Why> why = explanation::why(ground, match.need, match.offer, match.year);
        if (!why)
            return why.error();
        answer.sentences << words.amount(match.measure, match.amount, true) << words.why(*why) << QString();
        lines.push(whyJson(*why, ground, words));
    }
    answer.sentences << words.verdict(*whyNot) << words.sentence(*whyNot);
    answer.json.set("lines", std::move(lines)).set("why_not", whyNotJson(*whyNot, ground, words));
    return answer;
}

Result<Answer> needAnswer(const explanation::Ground& ground, const Question& asked, const ExplanationWords& words)
{
    const Result<explanation::Unmet> unmet = explanation::unmet(ground, asked.need);
    if (!unmet)
        return unmet.error();
    return Answer{.sentences = words.unmet(*unmet), .json = Json().set("unmet", unmetJson(*unmet, ground, words))};
}

Result<Answer> offerAnswer(const explanation::Ground& ground, const Question& asked, const ExplanationWords& words)
{
    const Result<explanation::Unused> unused = explanation::unused(ground, asked.offer);
    if (!unused)
        return unused.error();
    Answer answer{.sentences = words.unused(*unused), .json = Json().set("unused", unusedJson(*unused, ground, words))};
    const Result<std::optional<explanation::CutOff>> cutOff = explanation::cutOff(ground, asked.offer);
    if (!cutOff)
        return cutOff.error();
    answer.json.set("cut_off", *cutOff ? cutOffJson(**cutOff, words) : Json());
    if (*cutOff)
        answer.sentences << words.cutOff(**cutOff);
    return answer;
}

Result<Answer> answerTo(const explanation::Ground& ground, const Question& asked, const ExplanationWords& words)
{
    if (asked.offer.empty())
        return needAnswer(ground, asked, words);
    return asked.need.empty() ? offerAnswer(ground, asked, words) : pairAnswer(ground, asked, words);
}

Outcome runExplain(Call& call)
{
    const Question asked{.need = {call.arguments.value("need").value_or("")},
                         .offer = {call.arguments.value("offer").value_or("")}};
    if (asked.need.empty() && asked.offer.empty())
        return UsageError{UsageProblem::oneNeeded, {"--need, --offer"}};
    Console& console = call.console;
    const Result<Workbench> workbench = call.open(Access::readOnly);
    if (!workbench)
        return console.refuse(workbench.error(), Doing::opening);
    const Result<StoredRun> stored = runAsked(call, *workbench);
    if (!stored)
        return console.refuse(stored.error(), Doing::reading);
    const Result<explanation::Ground> ground = explanation::Ground::of(workbench->workspace(), stored->run);
    if (!ground)
        return console.refuse(ground.error(), Doing::reading);
    const bool older = verified(workbench->workspace(), stored->run, false).older;
    const ExplanationWords words(workbench->workspace(), stored->run.currency, console.formats(),
                                 {.unit = AmountUnit::whole});
    Result<Answer> answer = answerTo(*ground, asked, words);
    if (!answer)
        return console.refuse(answer.error(), Doing::reading);
    answer->json.set("run", stored->run.digest).set("older", older);
    console.print(answer->json);
    for (const QString& sentence : answer->sentences)
        console.print(sentence);
    if (older)
        console.tell(console.text(QT_TRANSLATE_NOOP(
            "CommandLine",
            "The inputs have changed since the run: what is said holds for the records as they are now.")));
    return ExitStatus::done;
}

} // namespace

Verb explainVerb()
{
    return {
        .name = "explain",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "why a line is proposed, why not, why a need or offer is left"),
        .operands = {"FILE"},
        .options = {{.name = "need", .value = "ID", .help = QT_TRANSLATE_NOOP("CommandLine", "the need to explain")},
                    {.name = "offer",
                     .value = "ID",
                     .help = QT_TRANSLATE_NOOP("CommandLine", "the offer; with a need the pair of the two")},
                    {.name = "run",
                     .value = "DIGEST",
                     .help =
                         QT_TRANSLATE_NOOP("CommandLine", "a stored run (default: the last of the current scenario)")}},
        .run = runExplain};
}

} // namespace landbridge::cli
