#include "ui/words/history.h"

#include <QtCore/QtGlobal>

#include <charconv>

#include "core/model/decision.h"
#include "ui/words/labels.h"
#include "ui/words/numbers.h"

namespace landbridge {

using Facts = std::vector<std::string>;

static std::string factAt(const Facts& facts, std::size_t place)
{
    return place < facts.size() ? facts[place] : std::string();
}

static qint64 numberAt(const Facts& facts, std::size_t place)
{
    const std::string text = factAt(facts, place);
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// %1 the record, %2 what kind of record it is.
static QString ofRecord(const char* text, const Facts& facts, const Tongue& tongue)
{
    return substituted(tongue.text("History", text),
                       {fromUtf8(factAt(facts, 1)), recordName(factAt(facts, 0), tongue)});
}

/// %1 the offer, %2 the need and its year; `first` is the place of the need.
static QString ofLine(const char* text, const Facts& facts, std::size_t first, const Tongue& tongue)
{
    const std::string year = factAt(facts, first + 2);
    const std::string need = factAt(facts, first) + (year.empty() ? "" : ", " + year);
    return substituted(tongue.text("History", text), {fromUtf8(factAt(facts, first + 1)), fromUtf8(need)});
}

static QString ofDecision(const Facts& facts, const Tongue& tongue)
{
    const std::optional<DecisionKind> kind = fromWord<DecisionKind>(factAt(facts, 0));
    switch (kind.value_or(DecisionKind::accept)) {
    case DecisionKind::accept:
        return ofLine(QT_TRANSLATE_NOOP("History", "Accept %1 for %2"), facts, 1, tongue);
    case DecisionKind::reject:
        return ofLine(QT_TRANSLATE_NOOP("History", "Reject %1 for %2"), facts, 1, tongue);
    case DecisionKind::adjust:
        return ofLine(QT_TRANSLATE_NOOP("History", "Adjust %1 for %2"), facts, 1, tongue);
    }
    Q_UNREACHABLE();
}

static QString ofScenario(const char* named, const char* plain, const Facts& facts, const Tongue& tongue)
{
    const std::string scenario = factAt(facts, 0);
    return scenario.empty() ? tongue.text("History", plain)
                            : substituted(tongue.text("History", named), {fromUtf8(scenario)});
}

static QString ofCount(const char* text, qint64 number, const Tongue& tongue)
{
    return tongue.counted("History", text, number).replace(QStringLiteral("%n"), Formats(tongue).count(number));
}

static QString ofImport(const Facts& facts, const Tongue& tongue)
{
    return substituted(tongue.text("History", QT_TRANSLATE_NOOP("History", "Import %1 (%2, %3)")),
                       {fromUtf8(factAt(facts, 2)),
                        ofCount(QT_TRANSLATE_N_NOOP("History", "%n new row(s)"), numberAt(facts, 0), tongue),
                        ofCount(QT_TRANSLATE_N_NOOP("History", "%n changed row(s)"), numberAt(facts, 1), tongue)});
}

QString sentence(Operation operation, const Facts& facts, const Tongue& tongue)
{
    const auto one = [&](const char* text) {
        return substituted(tongue.text("History", text), {fromUtf8(factAt(facts, 0))});
    };
    switch (operation) {
    case Operation::createWorkspace:
        return one(QT_TRANSLATE_NOOP("History", "Create the workspace “%1”"));
    case Operation::editRecord:
        return ofRecord(QT_TRANSLATE_NOOP("History", "Edit %1 (%2)"), facts, tongue);
    case Operation::addRecord:
        return ofRecord(QT_TRANSLATE_NOOP("History", "Add %1 (%2)"), facts, tongue);
    case Operation::removeRecord:
        return ofRecord(QT_TRANSLATE_NOOP("History", "Remove %1 (%2)"), facts, tongue);
    case Operation::editRecords:
        return ofCount(QT_TRANSLATE_N_NOOP("History", "Edit %n row(s)"), numberAt(facts, 0), tongue);
    case Operation::importTables:
        return ofImport(facts, tongue);
    case Operation::runMatching:
        return ofScenario(QT_TRANSLATE_NOOP("History", "Run the matching of scenario %1"),
                          QT_TRANSLATE_NOOP("History", "Run the matching"), facts, tongue);
    case Operation::decide:
        return ofDecision(facts, tongue);
    case Operation::clearDecision:
        return ofLine(QT_TRANSLATE_NOOP("History", "Clear the decision on %1 for %2"), facts, 0, tongue);
    case Operation::lockLine:
        return ofLine(QT_TRANSLATE_NOOP("History", "Lock %1 for %2"), facts, 0, tongue);
    case Operation::unlockLine:
        return ofLine(QT_TRANSLATE_NOOP("History", "Unlock %1 for %2"), facts, 0, tongue);
    case Operation::setConfiguration:
        return ofScenario(QT_TRANSLATE_NOOP("History", "Change the settings of scenario %1"),
                          QT_TRANSLATE_NOOP("History", "Change the settings of the round"), facts, tongue);
    case Operation::useScenario:
        return ofScenario(QT_TRANSLATE_NOOP("History", "Use scenario %1"),
                          QT_TRANSLATE_NOOP("History", "Use the plain round"), facts, tongue);
    case Operation::acceptFinding:
        return substituted(tongue.text("History", QT_TRANSLATE_NOOP("History", "Settle the finding %1 on %2")),
                           {fromUtf8(factAt(facts, 0)), fromUtf8(factAt(facts, 1))});
    case Operation::undo:
        return one(QT_TRANSLATE_NOOP("History", "Undo step %1"));
    case Operation::redo:
        return one(QT_TRANSLATE_NOOP("History", "Redo step %1"));
    }
    Q_UNREACHABLE();
}

QString sentence(const Step& step, const Workspace& workspace, const Tongue& tongue)
{
    const bool ofScenario = step.operation == Operation::runMatching || step.operation == Operation::setConfiguration ||
                            step.operation == Operation::useScenario;
    std::vector<std::string> facts = step.facts;
    if (ofScenario && !facts.empty())
        if (const Scenario* scenario = workspace.scenarios().find(ScenarioId{facts.front()});
            scenario != nullptr && !scenario->title.empty())
            facts.front() = scenario->title;
    return sentence(step.operation, facts, tongue);
}

QString sentence(const Step& step, const Tongue& tongue)
{
    return sentence(step.operation, step.facts, tongue);
}

} // namespace landbridge
