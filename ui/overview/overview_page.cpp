#include "ui/overview/overview_page.h"

#include "core/workbench/checking.h"
#include "ui/overview/overview.h"
#include "ui/overview/overview_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/words/messages.h"

#include <QtWidgets/QPushButton>

namespace landbridge {

std::unique_ptr<Page> makeOverviewPage(const PageContext& context)
{
    return std::make_unique<OverviewPage>(context);
}

OverviewPage::OverviewPage(const PageContext& context) : bridge_(context.bridge), navigator_(context.navigator)
{
    view_ = new OverviewView;
    QPushButton* import = view_->emptyState()->addButton(tr("Import…"));
    import->setObjectName(QStringLiteral("overviewImport"));
    connect(import, &QPushButton::clicked, this, [this] { navigator_.importTables(); });
    connect(view_, &OverviewView::linkActivated, this, &OverviewPage::follow);
    connect(view_, &OverviewView::stateOpened, this, [this](const QString& state) {
        if (!state.startsWith(QLatin1Char('-')))
            navigator_.show(PartyId{toUtf8(state)});
        else
            navigator_.showPage(page_id::kGaps);
    });
    connect(view_, &OverviewView::offerOpened, this, [this](const QString& offer) {
        if (!offer.startsWith(QLatin1Char('-')))
            navigator_.show(OfferId{toUtf8(offer)});
        else
            navigator_.showPage(page_id::kOffers);
    });
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, [this] { refresh({}); });
    fill();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::widget()
{
    return view_;
}

void OverviewPage::refresh(const Changed&)
{
    isStale_ = true;
    if (view_ && view_->isVisible())
        fill();
}

void OverviewPage::shown()
{
    if (isStale_)
        fill();
}

void OverviewPage::fill()
{
    isStale_ = false;
    if (!view_ || !bridge_.isOpen())
        return;
    if (bridge_.workspace().needs().empty() && bridge_.workspace().offers().empty()) {
        view_->setSentence(tr("This workspace is empty. Start with the states’ needs."));
        return;
    }
    const Result<RoundView> view = roundView(bridge_.snapshot());
    if (!view) {
        view_->setSentence(sentence(view.error()));
        return;
    }
    const OverviewWords words = overviewWords({.workspace = bridge_.workspace(),
                                               .view = *view,
                                               .formats = bridge_.formats(),
                                               .unit = bridge_.amountUnit(),
                                               .stepsSinceRun = bridge_.stepsSinceRun(),
                                               .findings = findingsAbout(bridge_.workspace()).size()});
    view_->setWords(words, bridge_.formats().unitOf(bridge_.workspace().round().currency, bridge_.amountUnit()));
}

void OverviewPage::follow(const QString& link)
{
    if (link == QLatin1String("run"))
        navigator_.runMatching();
    else
        navigator_.showPage(link);
}

} // namespace landbridge
