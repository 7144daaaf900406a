#include "ui/shell/status_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include "ui/shell/checker.h"
#include "ui/support/workbench_bridge.h"
#include "ui/words/messages.h"

namespace landbridge {

static QString said(const char* text)
{
    return QCoreApplication::translate("Status", text);
}

static QString counted(const char* text, std::int64_t number, const Formats& formats)
{
    return formats.tongue().counted("Status", text, number).replace(QStringLiteral("%n"), formats.count(number));
}

QString windowTitle(const Workbench& workbench)
{
    const Round& round = workbench.workspace().round();
    QStringList parts = {harmless(fromUtf8(round.title))};
    if (round.exercise == YesNo::yes)
        parts += said(QT_TRANSLATE_NOOP("Status", "Exercise"));
    if (workbench.isReadOnly())
        parts += said(QT_TRANSLATE_NOOP("Status", "read only"));
    return (parts << QStringLiteral("Landbridge")).join(QStringLiteral(" — "));
}

static QString savedWords(const Workbench& workbench)
{
    if (workbench.isReadOnly())
        return said(QT_TRANSLATE_NOOP("Status", "Open for reading"));
    const std::vector<Step>& steps = workbench.steps();
    const QDateTime time =
        steps.empty() ? QDateTime() : QDateTime::fromString(fromUtf8(steps.back().time), Qt::ISODate).toLocalTime();
    return time.isValid() ? substituted(said(QT_TRANSLATE_NOOP("Status", "All changes saved %1")),
                                        {time.toString(QStringLiteral("HH:mm"))})
                          : said(QT_TRANSLATE_NOOP("Status", "All changes saved"));
}

static QString currencyWords(const Round& round, const Formats& formats)
{
    const QString code = fromUtf8(round.currency.code());
    return round.asOf
               ? substituted(said(QT_TRANSLATE_NOOP("Status", "%1, rates of %2")), {code, formats.date(*round.asOf)})
               : substituted(said(QT_TRANSLATE_NOOP("Status", "%1, no day of rates")), {code});
}

StatusWords statusWords(const WorkbenchBridge& bridge, const Checker& checker)
{
    const Formats& formats = bridge.formats();
    const Workbench& workbench = bridge.workbench();
    StatusWords words{.saved = savedWords(workbench),
                      .steps =
                          counted(QT_TRANSLATE_N_NOOP("Status", "%n step(s)"), std::ssize(workbench.steps()), formats),
                      .currency = currencyWords(workbench.workspace().round(), formats)};
    words.check = checker.isLooking()
                      ? said(QT_TRANSLATE_NOOP("Status", "Checking…"))
                      : counted(QT_TRANSLATE_N_NOOP("Status", "%n error(s)"), checker.errors(), formats) +
                            said(QT_TRANSLATE_NOOP("Status", ", ")) +
                            counted(QT_TRANSLATE_N_NOOP("Status", "%n warning(s)"), checker.warnings(), formats);
    words.hasProblems = !checker.findings().empty();
    return words;
}

QString problemWords(const Finding& finding, const Formats& formats, std::size_t place, std::size_t count)
{
    return said(QT_TRANSLATE_NOOP("Status", "%1 of %2: %3"))
        .arg(formats.count(static_cast<std::int64_t>(place + 1)), formats.count(static_cast<std::int64_t>(count)),
             sentence(finding));
}

std::optional<Place> placeOf(const Finding& finding)
{
    const std::size_t colon = finding.subject.find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    const std::string_view table = std::string_view(finding.subject).substr(0, colon);
    const std::string id = finding.subject.substr(colon + 1);
    if (table == TableName<Need>::value)
        return NeedId{id};
    if (table == TableName<Offer>::value)
        return OfferId{id};
    if (table == TableName<Party>::value)
        return PartyId{id};
    return std::nullopt;
}

} // namespace landbridge
