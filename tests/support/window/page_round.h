#pragma once

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include "core/workbench/running.h"
#include "tests/support/window/scripted_prompts.h"
#include "tests/support/workbench_round.h"
#include "ui/support/navigator.h"
#include "ui/support/page.h"
#include "ui/support/theme.h"
#include "ui/support/workbench_bridge.h"
#include "ui/words/tongue.h"

/// A page over a small round, in a window of its own, for the tests of the pages.
namespace landbridge::testing {

/// Keeps where links lead.
class NotedNavigator : public Navigator {
public:
    std::vector<Place> places = {};
    QStringList pages = {};
    int runs = 0;
    int imports = 0;

    void show(const Place& place) override { places.push_back(place); }
    void showPage(const QString& id) override { pages.append(id); }
    void runMatching() override { ++runs; }
    void importTables() override { ++imports; }
};

/// Two states with ranked needs, one need without endorsement, three offers: NOR-1 may give at most 300 to one need,
/// SWE-1 is for Mozambique alone, DEU-1 fits nothing.
inline void fillPageRound(Workbench& workbench)
{
    const auto party = [&](const char* id, const char* name, const char* kind) {
        edited(workbench, {.table = "parties", .cells = {{"id", id}, {"name", name}, {"kind", kind}}});
    };
    party("MOZ", "Mozambique", "state");
    party("AGO", "Angola", "state");
    party("NOR", "Norway", "state");
    party("SWE", "Sweden", "state");
    party("DEU", "Germany", "state");
    const auto need = [&](const char* id, const char* state, const char* title, const char* amount, const char* rank,
                          const char* endorsed) {
        edited(workbench, {.table = "needs",
                           .cells = {{"id", id},
                                     {"state", state},
                                     {"title", title},
                                     {"amount", amount},
                                     {"priority", rank},
                                     {"pillar", "CLR"},
                                     {"endorsed_by", "Institute"},
                                     {"endorsed_on", endorsed}}});
    };
    need("MOZ-1", "MOZ", "Clearance, north", "1000", "1", "2026-01-31");
    need("MOZ-2", "MOZ", "Survey", "2000", "2", "2026-01-31");
    need("AGO-1", "AGO", "Clearance, Huambo", "800", "1", "2026-01-31");
    need("AGO-2", "AGO", "Prosthetics", "500", "3", "");
    edited(workbench, {.table = "offers",
                       .cells = {{"id", "NOR-1"}, {"donor", "NOR"}, {"amount", "1500"}, {"maximum_per_need", "300"}}});
    edited(workbench,
           {.table = "offers", .cells = {{"id", "SWE-1"}, {"donor", "SWE"}, {"amount", "900"}, {"states", "MOZ"}}});
    edited(workbench,
           {.table = "offers", .cells = {{"id", "DEU-1"}, {"donor", "DEU"}, {"amount", "400"}, {"pillars", "VA"}}});
}

/// Runs the matching and stores it.
inline void runMatching(Workbench& workbench)
{
    const Result<PreparedRun> run = prepareRun(workbench.snapshot(), {}, {}, [](const Progress&) {});
    EXPECT_TRUE(run && run->run);
    EXPECT_TRUE(perform(workbench, *run));
}

enum class PageRound { empty, filled, matched };

/// The window of a page: its view and inspector beside each other, kept up to date as the shell does.
class PageWindow {
public:
    explicit PageWindow(const PageFactory& factory, PageRound round = PageRound::matched,
                        vocabulary::Language language = vocabulary::Language::english)
    {
        useLanguage(*qApp, language);
        const Tongue tongue(language);
        qApp->setLayoutDirection(tongue.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, Theme(ThemeKind::light, 1.0, 9.75));
        Workbench workbench = aWorkbench(folder_ / "round.lbw");
        if (round != PageRound::empty)
            fillPageRound(workbench);
        if (round == PageRound::matched)
            runMatching(workbench);
        bridge_.setFormats(Formats(tongue));
        bridge_.setAmountUnit(AmountUnit::whole);
        bridge_.setAuthor(kOfficer);
        bridge_.adopt(std::move(workbench));
        page_ = factory({bridge_, navigator_});
        QObject::connect(&bridge_, &WorkbenchBridge::changed, page_.get(),
                         [this](const Changed& what) { page_->refresh(what); });
        auto* row = new QHBoxLayout(&window_);
        row->addWidget(page_->widget(), 1);
        if (page_->inspector() != nullptr)
            row->addWidget(page_->inspector());
        window_.resize(1366, 768);
        window_.show();
        page_->shown();
        QApplication::processEvents();
    }
    ~PageWindow()
    {
        qApp->setLayoutDirection(Qt::LeftToRight);
        useLanguage(*qApp, vocabulary::Language::english);
    }

    Page& page() { return *page_; }
    WorkbenchBridge& bridge() { return bridge_; }
    NotedNavigator& navigator() { return navigator_; }
    ScriptedPrompts& prompts() { return prompts_; }
    QWidget& window() { return window_; }
    /// The part of the page with this name; the test fails where there is none.
    template <class Part>
    Part* part(const char* name)
    {
        Part* found = window_.findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// All words of the labels in a part.
    QString words(const char* name)
    {
        QString all;
        if (const QWidget* part = this->part<QWidget>(name))
            for (const QLabel* label : part->findChildren<QLabel*>())
                if (!label->isHidden())
                    all += plain(label->text()) + QLatin1Char('\n');
        return all;
    }
    /// Without anchors and the marks that isolate names.
    static QString plain(QString text)
    {
        for (const char16_t mark : {u'\u2068', u'\u2069'})
            text.remove(QChar(mark));
        return text.remove(QRegularExpression(QStringLiteral("<[^>]*>"))).replace(QChar(0x00A0), QLatin1Char(' '));
    }

private:
    TemporaryFolder folder_ = {};
    ScriptedPrompts prompts_ = {};
    NotedNavigator navigator_ = {};
    WorkbenchBridge bridge_{prompts_};
    std::unique_ptr<Page> page_ = {};
    QWidget window_{};
};

} // namespace landbridge::testing
