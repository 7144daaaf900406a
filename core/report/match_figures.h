#pragma once

#include <map>
#include <set>

#include "core/report/match_report.h"
#include "core/rules/rates.h"
#include "core/rules/scenario_view.h"

/// What the sections of the match report share; private to the room.
namespace landbridge::report {

/// A need that takes part, in minor units of the round's currency or whole units of its measure. Requested = domestic +
/// committed + proposed + gapLeft.
struct NeedLine {
    NeedId id = {};
    PartyId state = {};
    std::string title = {};
    Measure measure = {};
    std::int64_t tier = 1;
    std::int64_t requested = 0;
    std::int64_t domestic = 0;
    std::int64_t committed = 0;
    std::int64_t proposed = 0;
    std::int64_t gapLeft = 0;
    NeedReason reason = NeedReason::covered;
    std::vector<const Match*> matches = {};

    bool isMoney() const { return measure.support == Support::money; }
    std::int64_t covered() const { return domestic + committed; }
    std::int64_t gap() const { return proposed + gapLeft; }
    Bar bar() const { return {.domestic = domestic, .committed = committed, .proposed = proposed, .gap = gapLeft}; }
};

/// Sums of lines.
struct Sums {
    std::int64_t lines = 0;
    std::int64_t requested = 0;
    std::int64_t domestic = 0;
    std::int64_t committed = 0;
    std::int64_t proposed = 0;
    std::int64_t gapLeft = 0;

    void add(const NeedLine& line);
    std::int64_t covered() const { return domestic + committed; }
    std::int64_t gap() const { return proposed + gapLeft; }
    Bar bar() const { return {.domestic = domestic, .committed = committed, .proposed = proposed, .gap = gapLeft}; }
};

/// Everything that the sections read.
struct Context {
    const Run& run;
    const RunVerdict& verdict;
    const MatchReportOptions& options;
    const Words& words;
    rules::ScenarioView view = {}; ///< the inputs as the scenario sees them
    rules::Rates rates = {};
    std::vector<NeedLine> needs = {}; ///< by state's name, tier, id
    std::map<OfferId, std::vector<const Match*>> byOffer = {};

    const Workspace& workspace() const { return view.workspace; }
    std::string text(Phrase phrase, const std::vector<std::string>& facts = {}) const
    {
        return words.text(phrase, facts);
    }
    std::string partyName(const PartyId& id) const;
    std::string needTitle(const NeedId& id) const;
    const NeedLine* needLine(const NeedId& id) const;
    PartyId donorOf(const OfferId& id) const;
    bool isShown(const PartyId& state) const; ///< by the scope

    std::string money(std::int64_t minor) const; ///< of the round's currency, without it
    std::string moneyWithCurrency(std::int64_t minor) const;
    /// Of any measure: units are named behind the number.
    std::string amount(const Measure& measure, std::int64_t number) const;
    std::string unit() const; ///< "USD million"
    std::string tierName(std::int64_t tier) const;
    /// What an amount of the round's currency is in the offer's: "EUR 2.31"; empty where that is the round's own.
    std::string inDonorsCurrency(const OfferId& offer, std::int64_t minor) const;
    /// Whether the rounded parts of one of `columns` do not add up to its rounded total.
    bool isRounded(const std::vector<std::vector<std::int64_t>>& columns) const;
    /// "total", or "total, rounded" where the rounded parts do not add up to the rounded total.
    std::string totalLabel(const std::string& label, const std::vector<std::vector<std::int64_t>>& columns) const;
};

/// Reads the figures; view and rates are filled already.
void fillFigures(Context& context);

/// Shortens a digest to "3f9a 07c1 88e4 5d20".
std::string shortDigest(const std::string& digest);

/// A rate as the table of rates has it: "0.85587128", or "7/3" where it is no decimal number.
std::string rateText(const Rate& rate);

inline Cell cell(std::string text)
{
    return {.text = std::move(text)};
}
inline Cell quietCell(std::string text)
{
    return {.text = std::move(text), .isQuiet = true};
}
inline Paragraph paragraph(ParagraphStyle style, std::string text)
{
    return {.style = style, .spans = {{.text = std::move(text)}}};
}

} // namespace landbridge::report
