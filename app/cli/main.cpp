#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"

namespace landbridge::cli {

namespace {

using vocabulary::Language;

Person author()
{
    const char* name = std::getenv("LANDBRIDGE_AUTHOR");
    return {.name = name == nullptr || *name == '\0' ? userName() : name};
}

/// The computer's clock, or the time that SOURCE_DATE_EPOCH fixes, so that the same input gives the same bytes.
Clock clock()
{
    const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view text = fixed == nullptr ? "" : fixed;
    std::int64_t seconds = 0;
    const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (text.empty() || read != std::from_chars_result{text.data() + text.size(), std::errc{}} || seconds < 0 ||
        seconds > 7'000'000'000)
        return timeNow;
    return [seconds] { return timeText(seconds); };
}

std::optional<Language> languageNamed(const std::string& code)
{
    for (std::size_t i = 0; i < vocabulary::kLanguageCount; ++i)
        if (const auto language = static_cast<Language>(i); toUtf8(languageCode(language)) == code)
            return language;
    return std::nullopt;
}

/// Words of the line that hold before anything is read: how to answer even when the line is wrong.
Console consoleFor(const std::vector<std::string>& line)
{
    bool json = false;
    Language language = systemLanguage();
    for (std::size_t i = 0; i < line.size() && line[i] != "--"; ++i) {
        json = json || line[i] == "--json";
        if (line[i].starts_with("--lang="))
            language = languageNamed(line[i].substr(7)).value_or(language);
        else if (line[i] == "--lang" && i + 1 < line.size())
            language = languageNamed(line[i + 1]).value_or(language);
    }
    return Console(json, Tongue(language));
}

ExitStatus wrongUsage(const UsageError& error, const Verb* verb, Console& console)
{
    console.tell(sentence(error, console));
    const QString help = QStringLiteral("landbridge-cli ") +
                         (verb == nullptr ? QString() : fromUtf8(verb->name) + QLatin1Char(' ')) +
                         QStringLiteral("--help");
    console.tell(console.text(QT_TRANSLATE_NOOP("CommandLine", "%1 shows how it is used."), {help}));
    Json finding;
    finding.set("severity", "error").set("code", "USE-01").set("file", "").set("line", 0).set("column", "");
    finding.set("value", error.facts.empty() ? std::string() : error.facts.front());
    finding.set("text", toUtf8(sentence(error, console)));
    console.print(Json().set("findings", Json::array().push(finding)));
    return ExitStatus::usage;
}

std::optional<UsageError> checkOperands(const Verb& verb, const Arguments& arguments)
{
    const std::vector<std::string>& given = arguments.operands();
    const bool open = !verb.operands.empty() && verb.operands.back().ends_with("...");
    for (std::size_t i = given.size(); i < verb.operands.size(); ++i)
        if (!verb.operands[i].starts_with("["))
            return UsageError{UsageProblem::missingOperand, {std::string(verb.operands[i])}};
    if (!open && given.size() > verb.operands.size())
        return UsageError{UsageProblem::extraOperand, {given[verb.operands.size()]}};
    const std::optional<std::string> language = arguments.value("lang");
    if (language && !languageNamed(*language))
        return UsageError{UsageProblem::badValue, {"--lang", *language, "ar, en, es, fr, ru, zh"}};
    return std::nullopt;
}

ExitStatus runVerb(const Verb& verb, const std::vector<std::string>& rest, Console& console)
{
    std::vector<Option> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    std::size_t next = 0;
    const std::variant<Arguments, UsageError> read = readArguments(rest, options, Reading::all, next);
    if (const UsageError* error = std::get_if<UsageError>(&read))
        return wrongUsage(*error, &verb, console);
    const Arguments& arguments = std::get<Arguments>(read);
    if (arguments.has("help")) {
        console.printBytes(toUtf8(helpText(verb, console)) + "\n");
        return ExitStatus::done;
    }
    if (const std::optional<UsageError> error = checkOperands(verb, arguments))
        return wrongUsage(*error, &verb, console);
    Call call{
        .arguments = arguments, .console = console, .stop = stopOnInterrupt(), .author = author(), .clock = clock()};
    const Outcome outcome = verb.run(call);
    if (const UsageError* error = std::get_if<UsageError>(&outcome))
        return wrongUsage(*error, &verb, console);
    return std::get<ExitStatus>(outcome);
}

ExitStatus answer(const std::vector<std::string>& line, Console& console)
{
    std::vector<Option> options = commonOptions();
    options.push_back({.name = "version", .letter = 'V', .help = ""});
    std::size_t next = 0;
    const std::variant<Arguments, UsageError> read = readArguments(line, options, Reading::upToFirstOperand, next);
    if (const UsageError* error = std::get_if<UsageError>(&read))
        return wrongUsage(*error, nullptr, console);
    const Arguments& before = std::get<Arguments>(read);
    if (before.has("version")) {
        console.printBytes("landbridge-cli " LANDBRIDGE_VERSION "\n");
        return ExitStatus::done;
    }
    if (before.has("help")) {
        console.printBytes(toUtf8(helpText(console)) + "\n");
        return ExitStatus::done;
    }
    if (next >= line.size())
        return wrongUsage({UsageProblem::missingVerb, {}}, nullptr, console);
    std::vector<std::string_view> names;
    for (const Verb& verb : allVerbs()) {
        if (verb.name == line[next]) {
            const auto rest = line.begin() + static_cast<std::ptrdiff_t>(next) + 1;
            return runVerb(verb, {rest, line.end()}, console);
        }
        names.push_back(verb.name);
    }
    return wrongUsage({UsageProblem::unknownVerb, {line[next], nearest(line[next], names)}}, nullptr, console);
}

} // namespace

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> verbs = {newVerb(),    importVerb(),  exportVerb(), checkVerb(),  matchVerb(),
                                            verifyVerb(), explainVerb(), decideVerb(), reportVerb(), historyVerb(),
                                            undoVerb(),   redoVerb(),    copyVerb()};
    return verbs;
}

} // namespace landbridge::cli

int main(int count, char** words)
{
    using namespace landbridge::cli;
    const std::vector<std::string> line(words + (count > 0 ? 1 : 0), words + count);
    try {
        Console console = consoleFor(line);
        const ExitStatus status = answer(line, console);
        if (console.finish())
            return static_cast<int>(status);
        console.tell(console.text(QT_TRANSLATE_NOOP("CommandLine", "The standard output could not be written.")));
        return static_cast<int>(status == ExitStatus::done ? ExitStatus::notWritten : status);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "landbridge-cli: %s\n", error.what());
        return static_cast<int>(ExitStatus::internal);
    }
}
