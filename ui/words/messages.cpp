#include "ui/words/messages.h"

#include <charconv>

#include "ui/words/labels.h"
#include "ui/words/message_texts.h"
#include "ui/words/numbers.h"

namespace landbridge {

static std::optional<std::int64_t> numberOf(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

static QString shown(FactKind kind, const std::string& fact, const Tongue& tongue)
{
    const Formats formats(tongue);
    const std::optional<std::int64_t> number = numberOf(fact);
    switch (kind) {
    case FactKind::plain:
        return fromUtf8(fact);
    case FactKind::table:
        return tableName(fact, tongue);
    case FactKind::column:
        return fieldLabel({}, fact, tongue);
    case FactKind::bytes:
        return number ? formats.bytes(*number) : fromUtf8(fact);
    case FactKind::time:
        return formats.time(fact);
    case FactKind::count:
        return number ? formats.count(*number) : fromUtf8(fact);
    }
    Q_UNREACHABLE();
}

QString sentence(MessageCode code, const std::vector<std::string>& facts, const Tongue& tongue)
{
    QStringList texts;
    for (std::size_t i = 0; i < facts.size(); ++i)
        texts += shown(factKind(code, static_cast<int>(i)), facts[i], tongue);
    const QString id = fromUtf8(messageId(code));
    return substituted(tongue.text("Messages", messageText(code)), texts) + QStringLiteral(" (") + id +
           QLatin1Char(')');
}

QString sentence(const Error& error, const Tongue& tongue)
{
    return sentence(error.code, error.facts, tongue);
}

QString place(const Finding& finding, const Tongue& tongue)
{
    QStringList parts;
    if (!finding.where.file.empty())
        parts += isolated(fromUtf8(finding.where.file));
    if (finding.where.line > 0)
        parts += substituted(tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", "line %1")),
                             {Formats(tongue).count(finding.where.line)});
    if (!finding.where.column.empty())
        parts += isolated(fromUtf8(finding.where.column));
    if (parts.isEmpty() && !finding.subject.empty())
        parts += isolated(fromUtf8(finding.subject));
    return parts.join(tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", ", ")));
}

QString sentence(const Finding& finding, const Tongue& tongue)
{
    const QString where = place(finding, tongue);
    const QString what = sentence(finding.code, finding.facts, tongue);
    return where.isEmpty() ? what : where + tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", ": ")) + what;
}

QString words(Severity severity, const Tongue& tongue)
{
    switch (severity) {
    case Severity::error:
        return tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", "Error"));
    case Severity::warning:
        return tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", "Warning"));
    case Severity::note:
        return tongue.text("Messages", QT_TRANSLATE_NOOP("Messages", "Note"));
    }
    Q_UNREACHABLE();
}

} // namespace landbridge
