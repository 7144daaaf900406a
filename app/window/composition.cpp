#include "app/window/composition.h"

#include "ui/gaps/gaps.h"
#include "ui/history/history_page.h"
#include "ui/importing/import_dialog.h"
#include "ui/overview/overview.h"
#include "ui/proposals/proposals.h"
#include "ui/registers/registers.h"
#include "ui/reports/report_page.h"
#include "ui/settings/rates_page.h"

namespace landbridge {

namespace {

template <class Made>
std::unique_ptr<Page> makePage(const PageContext& context)
{
    return std::make_unique<Made>(context);
}

std::unique_ptr<Page> makeReportPage(const PageContext& context)
{
    return std::make_unique<ReportPage>(context, QStringLiteral(LANDBRIDGE_VERSION));
}

void importTables(WorkbenchBridge& bridge, QWidget* over, const QStringList& sources)
{
    ImportDialog dialog(bridge, over);
    dialog.add(sources);
    dialog.exec();
}

} // namespace

WindowParts allParts()
{
    return {.pages = {makeOverviewPage, makePage<NeedsPage>, makePage<OffersPage>, makePage<OrganisationsPage>,
                      makePage<RatesPage>, makeProposalsPage, makeGapsPage, makeReportPage, makeHistoryPage},
            .import = importTables};
}

} // namespace landbridge
