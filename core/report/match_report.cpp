#include "core/report/match_report.h"

#include "core/report/match_sections.h"

namespace landbridge::report {

/// The strictest visibility of what the report shows.
static Phrase visibilityOf(const Context& context)
{
    bool everyone = !context.needs.empty();
    bool restricted = false;
    const auto look = [&](Visibility visibility) {
        everyone = everyone && visibility == Visibility::everyone;
        restricted = restricted || visibility == Visibility::restricted;
    };
    for (const NeedLine& line : context.needs)
        if (const Need* need = context.workspace().needs().find(line.id.text))
            look(need->visibility);
    for (const RunOffer& offer : context.run.offers)
        if (const Offer* row = context.workspace().offers().find(offer.id.text))
            look(row->visibility);
    return restricted ? Phrase::forRestricted : everyone ? Phrase::forEveryone : Phrase::forStatesParties;
}

static std::string longDate(const Context& context, const std::optional<Date>& date)
{
    return date ? context.words.date({.year = static_cast<int>(date->year()), .day = date})
                : context.text(Phrase::unstated);
}

static std::string currencyText(const Context& context)
{
    const auto& used = context.rates.used();
    if (used.empty())
        return context.unit();
    const Rate& first = used.begin()->second;
    return context.text(Phrase::currencyRates,
                        {context.unit(), longDate(context, context.workspace().round().asOf), first.source});
}

static std::string scenarioName(const Context& context)
{
    if (context.run.scenario.empty())
        return context.text(Phrase::plainRound);
    const Scenario* scenario = context.workspace().scenarios().find(context.run.scenario.text);
    return scenario == nullptr ? context.run.scenario.text : scenario->title;
}

static Facts coverFacts(const Context& context, const std::string& title)
{
    const Round& round = context.workspace().round();
    std::vector<std::string> roundParts;
    for (const std::string& part : {round.body, round.place})
        if (!part.empty())
            roundParts.push_back(part);
    if (round.date)
        roundParts.push_back(longDate(context, round.date));
    Facts facts;
    const auto add = [&](Phrase label, std::string value, bool isCode = false) {
        facts.facts.push_back({.label = context.text(label), .value = std::move(value), .isCode = isCode});
    };
    add(Phrase::round, roundParts.empty() ? title : context.words.list(roundParts));
    add(Phrase::scenario, scenarioName(context));
    add(Phrase::currency, currencyText(context));
    if (context.rates.used().empty())
        add(Phrase::asOf, longDate(context, context.workspace().round().asOf));
    add(Phrase::visibility, context.text(visibilityOf(context)));
    add(Phrase::configuration, fairnessText(context));
    if (!context.options.states.empty()) {
        std::vector<std::string> names;
        for (const PartyId& state : context.options.states)
            names.push_back(context.partyName(state));
        add(Phrase::scope, context.text(Phrase::scopeStates, {context.words.list(names)}));
    }
    add(Phrase::digests,
        context.text(Phrase::digestsOf, {shortDigest(context.run.dataDigest), shortDigest(context.run.digest)}));
    if (!context.options.time.empty())
        add(Phrase::written, context.words.list({context.words.time(context.options.time),
                                                 "Landbridge " + context.options.programVersion}));
    return facts;
}

/// What every page must say.
static void addMarks(const Context& context, Report& report)
{
    report.notice = {{.text = context.text(Phrase::draft), .strong = true}};
    const auto add = [&](Phrase sentence, Phrase mark) {
        report.notice.push_back({.text = " " + context.text(sentence)});
        report.marks.push_back(context.text(mark));
    };
    if (context.workspace().round().exercise == YesNo::yes)
        add(Phrase::exercise, Phrase::exerciseMark);
    if (context.verdict.older)
        add(Phrase::older, Phrase::olderMark);
    if (!context.verdict.seal || !context.verdict.proof)
        add(Phrase::notConfirmed, Phrase::notConfirmedMark);
}

static void addSections(const Context& context, Report& report)
{
    Section (*const sections[])(const Context&) = {summarySection,     byStateSection,   byDonorSection,
                                                   unmetSection,       unusedSection,    leftOutSection,
                                                   duplicationSection, decisionsSection, certificateSection};
    std::int64_t number = 0;
    for (const auto& make : sections) {
        Section section = make(context);
        section.number = context.words.count(++number);
        report.sections.push_back(std::move(section));
    }
    report.sections.push_back(annexSection(context));
}

Result<Report> matchReport(const Workspace& workspace, const Run& run, const RunVerdict& verdict,
                           const MatchReportOptions& options, const Words& words)
{
    if (!workspace.round().asOf)
        return Error{MessageCode::asOfMissing};
    Context context{.run = run, .verdict = verdict, .options = options, .words = words};
    context.view = rules::scenarioView(workspace, run.scenario);
    context.rates = rules::Rates(context.workspace());
    fillFigures(context);
    Report report{
        .language = words.language(), .rightToLeft = words.isRightToLeft(), .kind = context.text(Phrase::matchReport)};
    const std::string& title = context.workspace().round().title;
    report.title = title.empty() ? report.kind : title;
    report.subtitle = context.text(Phrase::subtitle);
    report.cover = coverFacts(context, report.title);
    addMarks(context, report);
    addSections(context, report);
    report.footTitle = report.title;
    report.footBasis =
        context.unit() + ", " + longDate(context, context.workspace().round().asOf) + " · " + shortDigest(run.digest);
    report.pageOf = context.text(Phrase::pageOf, {"%1", "%2"});
    report.carriedTo = context.text(Phrase::carriedTo, {"%1"});
    report.bars = {.domestic = context.text(Phrase::domestic),
                   .committed = context.text(Phrase::committed),
                   .proposed = context.text(Phrase::proposed),
                   .gap = context.text(Phrase::gap)};
    report.arabicDigits = words.hasArabicDigits();
    return report;
}

} // namespace landbridge::report
