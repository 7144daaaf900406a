#pragma once

#include <QtCore/QStringList>

#include "core/explanation/unused.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// How explanations are written down.
struct ExplanationStyle {
    AmountUnit unit = AmountUnit::whole;
    /// Records become anchors ("need:ID", "offer:ID", "state:ID") and texts are safe as HTML; else plain text.
    bool links = false;
};

/// The facts of core/explanation in sentences. Names are looked up in `workspace`, which must outlive this.
class ExplanationWords {
public:
    ExplanationWords(const Workspace& workspace, const Currency& currency, const Formats& formats,
                     const ExplanationStyle& style = {});

    const ExplanationStyle& style() const { return style_; }

    /// An amount of the measure: "1.23" or "3 detectors"; with the currency's code where `named`.
    QString amount(const Measure& measure, std::int64_t number, bool named = false) const;
    /// "Rank 1", "Front rank" for 0.
    QString rank(std::int64_t tier) const;

    /// At most five sentences in the order of the decision: rank, conditions, first ranks first, evenness, few grants.
    QStringList why(const explanation::Why& answer) const;

    /// "This pair does not fit", "Fits, but the offer is used up" ...
    QString verdict(const explanation::WhyNot& answer) const;
    /// One sentence that says it fully.
    QString sentence(const explanation::WhyNot& answer) const;
    /// "Pillars" and "clearance only" of a condition of `offer`.
    QString label(const explanation::Condition& condition) const;
    QString value(const explanation::Condition& condition, const OfferId& offer) const;

    /// Why the need is not covered, in a few sentences; offers are told one by one where `lists`.
    QStringList unmet(const explanation::Unmet& answer, bool lists = true) const;
    /// The offers that one condition keeps from it, the largest help first; at most five.
    QStringList nearest(const explanation::Unmet& answer) const;
    /// A few words beside an offer of the tight set: "limit for one state", "used up".
    QString note(const explanation::Reaching& one) const;
    /// Why the offer is not used, in a few sentences.
    QStringList unused(const explanation::Unused& answer) const;
    QString cutOff(const explanation::CutOff& answer) const;
    /// Where the money of an offer goes instead: "equal or lower share", "earlier rank" ...
    QString words(explanation::UseStanding standing) const;

    /// Names as facts of sentences: anchors or isolated text.
    QString need(const NeedId& id) const;
    QString offer(const OfferId& id) const;
    QString state(const PartyId& id) const;
    QString party(const PartyId& id) const;

private:
    QString text(const char* source, const QStringList& facts = {}) const;
    QString counted(const char* source, std::int64_t count, const QStringList& facts = {}) const;
    QString plain(const QString& fact) const;
    QString link(const QString& target, const QString& words) const;
    QString list(const QStringList& parts) const;
    QString limit(const explanation::Limit& limit, const Measure& measure) const;
    QString passed(const explanation::Passed& one) const;
    QString nearMiss(const explanation::NearMiss& miss, const Measure& measure, bool byOffer) const;
    QString years(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end) const;
    QString statedBy(const Offer& offer, rules::FitReason reason) const;
    QString firstRanks(const explanation::Why& answer) const;
    /// What stands for first ranks, evenness and few grants where grants are kept whole.
    QStringList wholeGrants(const explanation::Why& answer) const;
    QString evenness(const explanation::Why& answer) const;
    QString conditions(const explanation::Why& answer) const;
    QString standing(const explanation::Why& answer) const;

    const Workspace& workspace_;
    Currency currency_ = {};
    Formats formats_;
    ExplanationStyle style_ = {};
};

} // namespace landbridge
