#include "app/cli/run_text.h"

#include "app/cli/text_table.h"
#include "ui/words/labels.h"

namespace landbridge::cli {

namespace {

QString rank(std::int64_t tier, const Console& console)
{
    return tier == 0 ? console.text(QT_TRANSLATE_NOOP("CommandLine", "front")) : console.formats().count(tier);
}

QString kindOf(const Run& run, const Measure& measure)
{
    return measure.support == Support::money ? fromUtf8(run.currency.code()) : fromUtf8(measure.unit);
}

QString amountOf(const Run& run, const Measure& measure, std::int64_t amount, const Console& console)
{
    const Currency currency = measure.support == Support::money ? run.currency : Currency{};
    return console.formats().amount({.minor = amount, .currency = currency}, AmountUnit::whole);
}

TextTable::Column trailing(const Console& console, const char* head)
{
    return {console.text(head), Align::trailing};
}

QString tierTable(const Run& run, const Console& console)
{
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "In"))},
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Rank")),
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Gap")),
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Covered")),
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Share"))});
    for (const RunTier& tier : run.tiers)
        table.add({kindOf(run, tier.measure), rank(tier.tier, console), amountOf(run, tier.measure, tier.gap, console),
                   amountOf(run, tier.measure, tier.covered, console),
                   console.formats().percent(tier.covered, tier.gap)});
    return table.text();
}

QString lineTable(const Run& run, const Workspace& workspace, const Console& console)
{
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "Need"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "State"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Offer"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Donor"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Year"))},
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Amount")),
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "In"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Standing"))}});
    const Tongue& tongue = console.tongue();
    for (const Match& match : run.matches) {
        const Need* need = workspace.needs().find(match.need);
        const Offer* offer = workspace.offers().find(match.offer);
        table.add({fromUtf8(match.need.text),
                   need == nullptr ? QString() : partyName(workspace.parties(), need->state, tongue),
                   fromUtf8(match.offer.text),
                   offer == nullptr ? QString() : partyName(workspace.parties(), offer->donor, tongue),
                   match.year ? console.formats().year(*match.year) : QString(),
                   amountOf(run, match.measure, match.amount, console), kindOf(run, match.measure),
                   words(match.state, tongue)});
    }
    return table.text();
}

QString openTable(const Run& run, const Console& console)
{
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "Need"))},
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Rank")),
                     trailing(console, QT_TRANSLATE_NOOP("CommandLine", "Left open")),
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "In"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Because"))}});
    for (const RunNeed& need : run.needs)
        if (need.covered < need.gap)
            table.add({fromUtf8(need.id.text), rank(need.tier, console),
                       amountOf(run, need.measure, need.gap - need.covered, console), kindOf(run, need.measure),
                       words(need.reason, console.tongue())});
    return table.empty() ? QString() : table.text();
}

QString leftOutTable(const Run& run, const Console& console)
{
    TextTable table({{console.text(QT_TRANSLATE_NOOP("CommandLine", "Left out"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Table"))},
                     {console.text(QT_TRANSLATE_NOOP("CommandLine", "Because"))}});
    for (const LeftOut& one : run.leftOut)
        table.add({fromUtf8(one.id), tableName(one.table, console.tongue()), words(one.reason, console.tongue())});
    return table.empty() ? QString() : table.text();
}

} // namespace

QString measured(const Run& run, const Measure& measure, std::int64_t amount, const Console& console)
{
    return amountOf(run, measure, amount, console) + QLatin1Char(' ') + kindOf(run, measure);
}

void printRun(const Run& run, const Workspace& workspace, Console& console)
{
    console.print(words(run.status, console.tongue()) + QLatin1Char('.'));
    const Formats& formats = console.formats();
    console.print(console.text(QT_TRANSLATE_NOOP("CommandLine", "Grants: %1; at least %2 are needed."),
                               {formats.count(run.grants), formats.count(run.grantsAtLeast)}));
    for (const QString& table : {tierTable(run, console), lineTable(run, workspace, console), openTable(run, console),
                                 leftOutTable(run, console)})
        if (!table.isEmpty())
            console.print(QLatin1Char('\n') + table);
    console.print(QLatin1Char('\n') + console.text(QT_TRANSLATE_NOOP("CommandLine", "Run %1"), {fromUtf8(run.digest)}));
}

void printVerdict(const RunVerdict& verdict, Console& console)
{
    const auto line = [&](bool holds, const char* good, const char* bad) {
        console.print(console.text(holds ? good : bad));
    };
    line(verdict.seal, QT_TRANSLATE_NOOP("CommandLine", "Seal: holds."),
         QT_TRANSLATE_NOOP("CommandLine", "Seal: does not hold."));
    line(verdict.proof, QT_TRANSLATE_NOOP("CommandLine", "Proof: holds."),
         QT_TRANSLATE_NOOP("CommandLine", "Proof: does not hold."));
    line(!verdict.older, QT_TRANSLATE_NOOP("CommandLine", "The inputs are those of the run."),
         QT_TRANSLATE_NOOP("CommandLine", "The inputs have changed since the run."));
    for (const std::string& failure : verdict.failures)
        console.tell(fromUtf8(failure));
}

} // namespace landbridge::cli
