#pragma once

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>

#include <stdexcept>

#include "core/workbench/importing.h"
#include "tests/support/window/scripted_prompts.h"
#include "tests/support/workbench_round.h"
#include "ui/support/page.h"
#include "ui/support/theme.h"
#include "ui/support/workbench_bridge.h"

namespace landbridge::testing {

/// Keeps where pages wanted to go.
class RecordingNavigator : public Navigator {
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

/// A window with one page, over a workspace in a folder of its own, in a language.
class PageBench {
public:
    explicit PageBench(vocabulary::Language language = vocabulary::Language::english) : bridge(prompts)
    {
        useLanguage(*qApp, language);
        qApp->setLayoutDirection(Tongue().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, Theme(ThemeKind::light, 1.0, 9.75));
        bridge.setFormats(Formats());
    }
    ~PageBench()
    {
        window.hide();
        page.reset();
        bridge.close();
        useLanguage(*qApp, vocabulary::Language::english);
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
    PageBench(const PageBench&) = delete;
    PageBench& operator=(const PageBench&) = delete;

    /// Opens the round of aRoundWithMoney.
    void openSmall() { bridge.adopt(aRoundWithMoney(folder / "round.landbridge")); }
    /// Opens an empty round.
    void openEmpty() { bridge.adopt(aWorkbench(folder / "round.landbridge")); }
    /// Opens the example that comes with the program.
    void openExample()
    {
        openEmpty();
        const Result<PreparedImport> prepared = prepareImport(
            bridge.snapshot(), {.sources = {LANDBRIDGE_RESOURCES "/samples/example"}}, {}, [](const Progress&) {});
        if (!prepared || !perform(bridge.workbench(), *prepared))
            throw std::runtime_error("the example cannot be imported");
    }
    /// Makes the page and shows it beside its inspector.
    template <class AnyPage, class... More>
    AnyPage& show(More&&... more)
    {
        auto made = std::make_unique<AnyPage>(PageContext{bridge, navigator}, std::forward<More>(more)...);
        AnyPage& shown = *made;
        page = std::move(made);
        QObject::connect(&bridge, &WorkbenchBridge::changed, page.get(),
                         [this](const Changed& what) { page->refresh(what); });
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(page->widget(), 1);
        if (QWidget* inspector = page->inspector()) {
            inspector->setFixedWidth(currentTheme().measures().inspectorWidth);
            row->addWidget(inspector);
        }
        window.resize(1152, 645);
        window.show();
        page->shown();
        QCoreApplication::processEvents();
        return shown;
    }
    template <class Widget>
    Widget& find(const char* name)
    {
        auto* widget = window.findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr)
            throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }
    /// Keeps a picture where LANDBRIDGE_PICTURES names a folder.
    void picture(const char* name)
    {
        if (qEnvironmentVariableIsEmpty("LANDBRIDGE_PICTURES"))
            return;
        QCoreApplication::processEvents();
        window.grab().save(qEnvironmentVariable("LANDBRIDGE_PICTURES") + QLatin1Char('/') + QString::fromLatin1(name));
    }

    TemporaryFolder folder = {};
    ScriptedPrompts prompts = {};
    RecordingNavigator navigator = {};
    WorkbenchBridge bridge;
    QWidget window{};
    std::unique_ptr<Page> page = {};
};

} // namespace landbridge::testing
