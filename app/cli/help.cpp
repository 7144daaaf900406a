#include <algorithm>

#include "app/cli/text_table.h"
#include "app/cli/verb.h"

namespace landbridge::cli {

namespace {

constexpr int kHelpColumn = 28;

QString literal(std::string_view text)
{
    return fromUtf8(text);
}

QString usageLine(const Verb& verb)
{
    QString line = QStringLiteral("landbridge-cli ") + literal(verb.name);
    for (const std::string_view operand : verb.operands)
        line += QLatin1Char(' ') + literal(operand);
    return line;
}

QString optionLine(const Option& option, const Console& console)
{
    QString left = QStringLiteral("  ");
    left += option.letter == '\0' ? QStringLiteral("    ")
                                  : QStringLiteral("-") + QLatin1Char(option.letter) + QStringLiteral(", ");
    left += QStringLiteral("--") + literal(option.name);
    if (option.value != nullptr)
        left += QLatin1Char('=') + QString::fromLatin1(option.value);
    const int gap = kHelpColumn - columnsOf(left);
    left += gap > 1 ? QString(gap, QLatin1Char(' ')) : QLatin1Char('\n') + QString(kHelpColumn, QLatin1Char(' '));
    return left + console.text(option.help);
}

QString facts(const std::vector<std::string>& facts, std::size_t place)
{
    return place < facts.size() ? fromUtf8(facts[place]) : QString();
}

const char* textOf(const UsageError& error)
{
    const bool hasNearest = error.facts.size() > 1 && !error.facts[1].empty();
    switch (error.problem) {
    case UsageProblem::unknownOption:
        return hasNearest ? QT_TRANSLATE_NOOP("CommandLine", "There is no option %1. Did you mean %2?")
                          : QT_TRANSLATE_NOOP("CommandLine", "There is no option %1.");
    case UsageProblem::ambiguousOption:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 can mean several: %2.");
    case UsageProblem::missingValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 wants a value.");
    case UsageProblem::valueNotTaken:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value.");
    case UsageProblem::optionTwice:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 may stand only once.");
    case UsageProblem::missingOperand:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 is missing.");
    case UsageProblem::extraOperand:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 is one word too many.");
    case UsageProblem::unknownVerb:
        return hasNearest ? QT_TRANSLATE_NOOP("CommandLine", "There is no verb %1. Did you mean %2?")
                          : QT_TRANSLATE_NOOP("CommandLine", "There is no verb %1.");
    case UsageProblem::missingVerb:
        return QT_TRANSLATE_NOOP("CommandLine", "Say what to do: a verb is missing.");
    case UsageProblem::badValue:
        return QT_TRANSLATE_NOOP("CommandLine", "%2 is no value for %1: it takes %3.");
    case UsageProblem::notTogether:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 and %2 cannot stand together.");
    case UsageProblem::oneNeeded:
        return QT_TRANSLATE_NOOP("CommandLine", "One of these is needed: %1.");
    }
    Q_UNREACHABLE();
}

} // namespace

const std::vector<Option>& commonOptions()
{
    static const std::vector<Option> options = {
        {.name = "json", .help = QT_TRANSLATE_NOOP("CommandLine", "print one JSON document")},
        {.name = "lang",
         .value = "LANG",
         .help = QT_TRANSLATE_NOOP("CommandLine", "language of the messages: ar, en, es, fr, ru or zh")},
        {.name = "help", .letter = 'h', .help = QT_TRANSLATE_NOOP("CommandLine", "show this help")},
    };
    return options;
}

QString helpText(const Verb& verb, const Console& console)
{
    QString out = console.text(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"),
                               {usageLine(verb) + QStringLiteral(" [OPTION...]")}) +
                  QLatin1Char('\n') + console.text(verb.summary) + QStringLiteral("\n\n");
    for (const Option& option : verb.options)
        out += optionLine(option, console) + QLatin1Char('\n');
    for (const Option& option : commonOptions())
        out += optionLine(option, console) + QLatin1Char('\n');
    out.chop(1);
    return out;
}

QString helpText(const Console& console)
{
    QString out = console.text(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"),
                               {QStringLiteral("landbridge-cli VERB [FILE] [OPTION...]")}) +
                  QLatin1Char('\n') +
                  console.text(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Matches the needs of affected states with what donors can give.")) +
                  QStringLiteral("\n\n");
    for (const Verb& verb : allVerbs()) {
        const QString name = literal(verb.name);
        out += QStringLiteral("  ") + name + QString(std::max(1, 12 - columnsOf(name)), QLatin1Char(' ')) +
               console.text(verb.summary) + QLatin1Char('\n');
    }
    out +=
        QLatin1Char('\n') +
        console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 tells more about a verb, %2 the version."),
                     {QStringLiteral("landbridge-cli VERB --help"), QStringLiteral("landbridge-cli --version")}) +
        QStringLiteral("\n") +
        console.text(QT_TRANSLATE_NOOP(
            "CommandLine", "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 input refused, 4 the workspace "
                           "cannot be opened, 5 could not write, 130 interrupted."));
    return out;
}

QString sentence(const UsageError& error, const Console& console)
{
    return console.text(textOf(error), {facts(error.facts, 0), facts(error.facts, 1), facts(error.facts, 2)});
}

} // namespace landbridge::cli
