#include "app/cli/console.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "app/cli/terminal.h"
#include "ui/words/messages.h"

namespace landbridge::cli {

namespace {

void write(std::FILE* stream, std::string_view bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stream);
}

} // namespace

QString Console::text(const char* source, const QStringList& facts) const
{
    return plain(substituted(tongue().text("CommandLine", source), facts));
}

QString Console::counted(const char* source, qint64 count, const QStringList& facts) const
{
    QString found = tongue().counted("CommandLine", source, count);
    found.replace(QStringLiteral("%n"), formats_.count(count));
    return plain(substituted(found, facts));
}

/// Marks that isolate directions help where directions mix; elsewhere they only get into what people copy.
QString Console::plain(QString text) const
{
    if (tongue().isRightToLeft())
        return text;
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

void Console::print(const QString& line)
{
    if (!json_)
        write(stdout, toUtf8(plain(line)) + "\n");
}

void Console::print(const Json& document)
{
    if (json_)
        write(stdout, document.prettyText());
}

void Console::printBytes(std::string_view bytes)
{
    write(stdout, bytes);
}

void Console::tell(const QString& message)
{
    endProgress();
    write(stderr, "landbridge-cli: " + toUtf8(plain(message)) + "\n");
}

void Console::tell(const std::vector<Finding>& findings)
{
    for (Finding finding : findings) {
        if (finding.where.file.empty())
            finding.where.file = finding.subject; // people want to know which record it is about
        tell(words(finding.severity, tongue()) + QStringLiteral(": ") + sentence(finding, tongue()));
    }
}

ExitStatus Console::refuse(const Error& error, Doing doing)
{
    tell(sentence(error, tongue()));
    print(Json().set("findings", findingsJson({{.code = error.code, .facts = error.facts}}, *this)));
    return statusOf(error, doing);
}

ProgressReport Console::progress(const char* label)
{
    if (!isTerminal(stderr))
        return {};
    using SteadyClock = std::chrono::steady_clock;
    return [this, label, last = SteadyClock::time_point()](const Progress& progress) mutable {
        const SteadyClock::time_point now = SteadyClock::now();
        if (now - last < std::chrono::milliseconds(100))
            return;
        last = now;
        QString line = text(label);
        if (progress.total > 0)
            line += QStringLiteral(" ") + formats_.percent(std::min(progress.done, progress.total), progress.total);
        write(stderr, "\r\x1b[K" + toUtf8(plain(line)));
        progressShown_ = true;
    };
}

void Console::endProgress()
{
    if (progressShown_)
        write(stderr, "\r\x1b[K");
    progressShown_ = false;
}

bool Console::finish()
{
    endProgress();
    const bool failed = std::ferror(stdout) != 0;
    return std::fflush(stdout) == 0 && !failed;
}

Json findingJson(const Finding& finding, const Console& console)
{
    QString text = sentence(finding.code, finding.facts, console.tongue());
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    Json json;
    json.set("severity", wordOf(finding.severity))
        .set("code", messageId(finding.code))
        .set("file", finding.where.file)
        .set("line", finding.where.line)
        .set("column", finding.where.column)
        .set("value", finding.value)
        .set("text", toUtf8(text));
    if (!finding.subject.empty())
        json.set("subject", finding.subject);
    return json;
}

Json findingsJson(const std::vector<Finding>& findings, const Console& console)
{
    Json list = Json::array();
    for (const Finding& finding : findings)
        list.push(findingJson(finding, console));
    return list;
}

} // namespace landbridge::cli
