#include <algorithm>

#include "core/report/match_sections.h"

namespace landbridge::report {

static std::string measureName(const Context& context, const Measure& measure)
{
    if (measure.support == Support::money)
        return context.unit();
    return measure.unit.empty() ? context.words.word(wordOf(measure.support)) : measure.unit;
}

std::string fairnessText(const Context& context)
{
    const Configuration& configuration = context.run.configuration;
    std::vector<std::string> weights;
    for (const auto& [category, weight] : configuration.weights)
        weights.push_back(context.words.word(category) + " " + context.words.count(weight));
    const std::string basis =
        context.text(configuration.basis == Basis::equal ? Phrase::basisEqual : Phrase::basisProportional);
    return basis + "; " +
           (weights.empty() ? context.text(Phrase::confNoWeights)
                            : context.text(Phrase::confWeights, {context.words.list(weights)}));
}

/// What takes part and what the later points of the order are measured by.
static std::string configurationText(const Context& context)
{
    const Configuration& configuration = context.run.configuration;
    std::vector<std::string> statuses;
    for (const OfferStatus status : configuration.offerStatuses)
        statuses.push_back(context.words.word(wordOf(status)));
    std::vector<std::string> instruments;
    for (const std::string& instrument : configuration.instruments)
        instruments.push_back(context.words.word(instrument));
    std::string text = fairnessText(context);
    if (configuration.frontTier)
        text += "; " + context.text(Phrase::confFrontTier,
                                    {context.words.word(configuration.frontTier->category),
                                     context.words.count(configuration.frontTier->deadlineWithinYears)});
    text += "; " + context.text(Phrase::confStatuses, {context.words.list(statuses)});
    text += "; " + context.text(Phrase::confInstruments, {context.words.list(instruments)});
    text += "; " + context.text(Phrase::confCrowding, {context.words.count(configuration.donorsPerStatePillarRegion),
                                                       context.words.count(configuration.pillarsPerDonorState)});
    if (configuration.preferLong)
        text += "; " + context.text(Phrase::confLong);
    return text;
}

static Facts checkerFacts(const Context& context)
{
    const auto holds = [&](bool yes) { return context.text(yes ? Phrase::holds : Phrase::holdsNot); };
    Facts facts;
    facts.facts = {
        {.label = context.text(Phrase::status), .value = context.words.status(context.run.status)},
        {.label = context.text(Phrase::seal), .value = holds(context.verdict.seal)},
        {.label = context.text(Phrase::proof), .value = holds(context.verdict.proof)},
        {.label = context.text(Phrase::age),
         .value = context.text(context.verdict.older ? Phrase::ageOlder : Phrase::ageSame)},
        {.label = context.text(Phrase::runDigest), .value = context.run.digest, .isCode = true},
        {.label = context.text(Phrase::inputDigest), .value = context.run.inputDigest, .isCode = true},
        {.label = context.text(Phrase::dataDigest), .value = context.run.dataDigest, .isCode = true},
        {.label = context.text(Phrase::predecessor),
         .value = context.run.predecessor.empty() ? context.text(Phrase::noPredecessor) : context.run.predecessor,
         .isCode = !context.run.predecessor.empty()},
        {.label = context.text(Phrase::configuration), .value = configurationText(context)},
        {.label = context.text(Phrase::grants),
         .value =
             context.text(Phrase::grantsAtLeast, {context.words.counted(CountedPhrase::grantsCount, context.run.grants),
                                                  context.words.count(context.run.grantsAtLeast)})},
    };
    return facts;
}

static Table tiersTable(const Context& context)
{
    Table table{.caption = context.text(Phrase::captionTiers)};
    table.columns = {{.title = context.text(Phrase::measure), .width = 40},
                     {.title = context.text(Phrase::rank), .width = 14},
                     {.title = context.text(Phrase::gap), .kind = ColumnKind::number, .width = 24},
                     {.title = context.text(Phrase::proposed), .kind = ColumnKind::number, .width = 24},
                     {.title = context.text(Phrase::upToHere), .kind = ColumnKind::number, .width = 28},
                     {.title = context.text(Phrase::atMost), .kind = ColumnKind::number, .width = 28}};
    const Measure* measure = nullptr;
    for (const RunTier& tier : context.run.tiers) {
        const bool again = measure != nullptr && *measure == tier.measure;
        measure = &tier.measure;
        const auto number = [&](std::int64_t value) {
            return cell(tier.measure.support == Support::money ? context.money(value) : context.words.count(value));
        };
        table.rows.push_back({.cells = {{.text = measureName(context, tier.measure), .isQuiet = again},
                                        cell(context.tierName(tier.tier)),
                                        number(tier.gap),
                                        number(tier.covered),
                                        number(tier.coveredUpToHere),
                                        number(tier.coveredUpToHereAtMost)}});
    }
    return table;
}

static Table levelsTable(const Context& context)
{
    Table table{.caption = context.text(Phrase::captionLevels)};
    table.columns = {{.title = context.text(Phrase::level), .width = 70},
                     {.title = context.text(Phrase::value), .kind = ColumnKind::number, .width = 45},
                     {.title = context.text(Phrase::bound), .kind = ColumnKind::number, .width = 45}};
    for (const RunLevel& level : context.run.levels)
        table.rows.push_back({.cells = {{.text = context.words.count(level.level), .quiet = level.name},
                                        cell(level.value),
                                        cell(level.bound)}});
    return table;
}

/// The last rank that an offer served, and the lowest share among the states that it served there.
struct CutOff {
    std::int64_t tier = 0;
    Fraction share = {};
};

static std::optional<CutOff> cutOff(const Context& context, const RunOffer& offer)
{
    const auto matches = context.byOffer.find(offer.id);
    if (matches == context.byOffer.end())
        return std::nullopt;
    std::optional<CutOff> cut;
    for (const Match* match : matches->second) {
        const NeedLine* need = context.needLine(match->need);
        if (need == nullptr || match->amount == 0)
            continue;
        const auto group = std::ranges::find_if(context.run.groups, [&](const RunGroup& candidate) {
            return candidate.measure == need->measure && candidate.tier == need->tier && candidate.state == need->state;
        });
        if (group == context.run.groups.end())
            continue;
        if (!cut || need->tier > cut->tier || (need->tier == cut->tier && group->share < cut->share))
            cut = CutOff{.tier = need->tier, .share = group->share};
    }
    return cut;
}

static Table cutOffTable(const Context& context)
{
    Table table{.caption = context.text(Phrase::captionCutOffs)};
    table.columns = {{.title = context.text(Phrase::donorAndOffer), .width = 90},
                     {.title = context.text(Phrase::placed), .kind = ColumnKind::number, .width = 30},
                     {.title = context.text(Phrase::rank), .kind = ColumnKind::number, .width = 18},
                     {.title = context.text(Phrase::share), .kind = ColumnKind::number, .width = 24}};
    for (const RunOffer& offer : context.run.offers) {
        if (offer.left > 0 || offer.placed == 0)
            continue;
        const std::optional<CutOff> cut = cutOff(context, offer);
        if (!cut)
            continue;
        table.rows.push_back({.cells = {{.text = context.partyName(context.donorOf(offer.id)), .quiet = offer.id.text},
                                        cell(context.amount(offer.measure, offer.placed)),
                                        cell(context.tierName(cut->tier)),
                                        cell(context.words.percent(cut->share))}});
    }
    return table;
}

static Table vocabularyTable(const Context& context)
{
    Table table{.caption = context.text(Phrase::captionVocabularies)};
    table.columns = {{.title = context.text(Phrase::record), .width = 60},
                     {.title = context.text(Phrase::version), .width = 100}};
    for (const VocabularyVersion& list : context.run.vocabularies)
        table.rows.push_back({.cells = {cell(list.name), cell(list.version)}});
    return table;
}

/// Puts a table under its heading, where it has rows.
static void addTable(Section& section, std::string heading, Table table)
{
    if (table.rows.empty())
        return;
    section.blocks.emplace_back(Heading{std::move(heading)});
    section.blocks.emplace_back(std::move(table));
}

Section certificateSection(const Context& context)
{
    Section section{.title = context.text(Phrase::certificate)};
    section.blocks.emplace_back(Heading{context.text(Phrase::checkerSays)});
    section.blocks.emplace_back(checkerFacts(context));
    for (const std::string& failure : context.verdict.failures)
        section.blocks.emplace_back(
            Paragraph{.style = ParagraphStyle::warning,
                      .spans = {{.text = context.text(Phrase::failures) + ": ", .strong = true}, {.text = failure}}});
    addTable(section, context.text(Phrase::tiers), tiersTable(context));
    if (context.run.wholeGrants)
        section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::wholeGrants)));
    Table cuts = cutOffTable(context);
    if (!cuts.rows.empty()) {
        section.blocks.emplace_back(Heading{context.text(Phrase::cutOffs)});
        std::string text = context.text(Phrase::cutOffsText);
        if (context.verdict.proof && context.run.status == RunStatus::optimal && !context.run.wholeGrants)
            text += " " + context.text(Phrase::cutOffsProved);
        section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, std::move(text)));
        section.blocks.emplace_back(std::move(cuts));
    }
    addTable(section, context.text(Phrase::levels), levelsTable(context));
    addTable(section, context.text(Phrase::vocabularies), vocabularyTable(context));
    return section;
}

Section annexSection(const Context& context)
{
    Section section{.title = context.text(Phrase::annex), .startsPage = false};
    section.blocks.emplace_back(Heading{context.text(Phrase::definitions)});
    Facts facts;
    const std::pair<Phrase, Phrase> definitions[] = {
        {Phrase::requested, Phrase::defRequested}, {Phrase::covered, Phrase::defCovered},
        {Phrase::proposed, Phrase::defProposed},   {Phrase::gapLeft, Phrase::defGapLeft},
        {Phrase::rank, Phrase::defRank},           {Phrase::beforeAfter, Phrase::defBeforeAfter},
        {Phrase::roundedWord, Phrase::defRounded}, {Phrase::notValued, Phrase::defNotValued}};
    for (const auto& [label, text] : definitions)
        facts.facts.push_back({.label = context.text(label), .value = context.text(text)});
    section.blocks.emplace_back(std::move(facts));
    Table table{.caption = context.text(Phrase::captionRates)};
    table.columns = {
        {.title = context.text(Phrase::currency), .width = 20},
        {.title = context.text(Phrase::rate, {context.run.currency.code()}), .kind = ColumnKind::number, .width = 40},
        {.title = context.text(Phrase::date), .width = 34},
        {.title = context.text(Phrase::source), .width = 80}};
    for (const auto& [currency, rate] : context.rates.used())
        table.rows.push_back({.cells = {cell(currency.code()), cell(rateText(rate)),
                                        cell(context.words.date(rate.date)), cell(rate.source)}});
    if (table.rows.empty())
        section.blocks.emplace_back(paragraph(ParagraphStyle::body, context.text(Phrase::noRates)));
    addTable(section, context.text(Phrase::rates), std::move(table));
    section.blocks.emplace_back(paragraph(ParagraphStyle::quiet, context.text(Phrase::recordSources)));
    return section;
}

} // namespace landbridge::report
