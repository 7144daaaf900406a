#pragma once

#include <QtCore/QString>

#include <optional>
#include <variant>

#include "core/model/entities.h"

namespace landbridge {

/// One proposed line; without a year all lines of the pair.
struct MatchKey {
    NeedId need = {};
    OfferId offer = {};
    std::optional<int> year = {};
    friend bool operator==(const MatchKey&, const MatchKey&) = default;
};

/// A thing that a page can show.
using Place = std::variant<NeedId, OfferId, PartyId, MatchKey>;

/// The ids of the pages, which links name.
namespace page_id {
inline const QString kOverview = QStringLiteral("overview");
inline const QString kNeeds = QStringLiteral("needs");
inline const QString kOffers = QStringLiteral("offers");
inline const QString kOrganisations = QStringLiteral("organisations");
inline const QString kRates = QStringLiteral("rates");
inline const QString kProposals = QStringLiteral("proposals");
inline const QString kGaps = QStringLiteral("gaps");
inline const QString kReport = QStringLiteral("report");
inline const QString kHistory = QStringLiteral("history");
} // namespace page_id

/// How a page reaches another without knowing it.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Goes to the page that shows `place` and selects it there; nothing happens where no page does.
    virtual void show(const Place& place) = 0;
    virtual void showPage(const QString& id) = 0;
    /// Starts the matching, as F5 does.
    virtual void runMatching() = 0;
    /// Opens the import, as Ctrl+I does.
    virtual void importTables() = 0;
};

} // namespace landbridge
