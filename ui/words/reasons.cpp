#include <QtCore/QtGlobal>

#include <array>

#include "ui/words/labels.h"

namespace landbridge {

QString words(RunStatus status, const Tongue& tongue)
{
    switch (status) {
    case RunStatus::optimal:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "No better proposal exists"));
    case RunStatus::withinBound:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Proven close to the best"));
    case RunStatus::stopped:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Stopped early"));
    }
    Q_UNREACHABLE();
}

QString words(MatchState state, const Tongue& tongue)
{
    switch (state) {
    case MatchState::proposed:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Proposed"));
    case MatchState::locked:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Locked"));
    case MatchState::accepted:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Accepted"));
    case MatchState::adjusted:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Adjusted"));
    case MatchState::agreed:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "Agreed"));
    }
    Q_UNREACHABLE();
}

QString words(NeedReason reason, const Tongue& tongue)
{
    switch (reason) {
    case NeedReason::covered:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "covered in full"));
    case NeedReason::noEligibleOffer:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "no offer fits"));
    case NeedReason::declined:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "every pair that fits was declined"));
    case NeedReason::lockedElsewhere:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "the offers that fit are fixed for other needs"));
    case NeedReason::capped:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "the offers that fit have reached a limit"));
    case NeedReason::belowMinimum:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "what is left is below a minimum"));
    case NeedReason::exhausted:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "the offers that fit are used up"));
    }
    Q_UNREACHABLE();
}

QString words(OfferReason reason, const Tongue& tongue)
{
    switch (reason) {
    case OfferReason::used:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "used in full"));
    case OfferReason::noEligibleNeed:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "no need fits"));
    case OfferReason::declined:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "every pair that fits was declined"));
    case OfferReason::needsCovered:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "the needs that fit are covered"));
    case OfferReason::capped:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "a limit of the offer or of a pair is reached"));
    case OfferReason::belowMinimum:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "what is left is below a minimum"));
    case OfferReason::usedInPart:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "used in part"));
    }
    Q_UNREACHABLE();
}

QString words(LeftOutReason reason, const Tongue& tongue)
{
    switch (reason) {
    case LeftOutReason::noRank:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "no rank from its state"));
    case LeftOutReason::notEndorsed:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "not endorsed by its state"));
    case LeftOutReason::notAdmitted:
        return tongue.text("Reasons",
                           QT_TRANSLATE_NOOP("Reasons", "its status or instrument is not admitted in this round"));
    case LeftOutReason::withdrawn:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "withdrawn in this scenario"));
    case LeftOutReason::duplicate:
        return tongue.text("Reasons", QT_TRANSLATE_NOOP("Reasons", "settled as a duplicate"));
    }
    Q_UNREACHABLE();
}

struct FitLabel {
    std::string_view name = {};
    const char* text = nullptr;
};

static constexpr FitLabel kFitReasons[] = {
    {"categories", QT_TRANSLATE_NOOP("Reasons", "The offer is for states of other categories.")},
    {"channels", QT_TRANSLATE_NOOP("Reasons", "The offer goes through other channels.")},
    {"excluded_pillars", QT_TRANSLATE_NOOP("Reasons", "The offer excludes this pillar.")},
    {"excluded_states", QT_TRANSLATE_NOOP("Reasons", "The offer excludes this state.")},
    {"forbidden", QT_TRANSLATE_NOOP("Reasons", "The pair is forbidden.")},
    {"instrument", QT_TRANSLATE_NOOP("Reasons", "The offer’s instrument is not admitted in this round.")},
    {"minimum_domestic_share", QT_TRANSLATE_NOOP("Reasons", "The state’s own share is below what the donor asks.")},
    {"phases", QT_TRANSLATE_NOOP("Reasons", "The offer is for other phases.")},
    {"pillars", QT_TRANSLATE_NOOP("Reasons", "The offer is for other pillars.")},
    {"regions", QT_TRANSLATE_NOOP("Reasons", "The offer is for other regions.")},
    {"rejected", QT_TRANSLATE_NOOP("Reasons", "The pair was rejected.")},
    {"requires_strategy",
     QT_TRANSLATE_NOOP("Reasons", "The donor asks for a national strategy, and the need names none.")},
    {"sectors", QT_TRANSLATE_NOOP("Reasons", "The offer is for other sectors.")},
    {"states", QT_TRANSLATE_NOOP("Reasons", "The offer is for other states.")},
    {"status", QT_TRANSLATE_NOOP("Reasons", "The offer’s status is not admitted in this round.")},
    {"support", QT_TRANSLATE_NOOP("Reasons", "The offer is another kind of support.")},
    {"unit", QT_TRANSLATE_NOOP("Reasons", "The offer is counted in another unit.")},
    {"years", QT_TRANSLATE_NOOP("Reasons", "The years do not meet.")},
};

QString fitReason(std::string_view name, const Tongue& tongue)
{
    for (const FitLabel& label : kFitReasons)
        if (label.name == name)
            return tongue.text("Reasons", label.text);
    return fromUtf8(name);
}

} // namespace landbridge
