#include "ui/shell/main_window.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/about.h"
#include "ui/shell/match_runner.h"
#include "ui/shell/notice_board.h"
#include "ui/shell/page_area.h"
#include "ui/shell/standing_notices.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_buttons.h"
#include "ui/shell/status_words.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_tools.h"
#include "ui/shell/workspace_files.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/search_field.h"
#include "ui/words/history.h"

namespace landbridge {

static constexpr QSize kLaptop(1366, 768); ///< of a window that was never moved

MainWindow::MainWindow(WindowParts parts, Prompts& prompts, SettingsFile settings)
    : parts_(std::move(parts)), prompts_(prompts), settingsFile_(std::move(settings)), settings_(settingsFile_.read()),
      platformPalette_(QApplication::palette()), bridge_(prompts), checker_(bridge_)
{
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(true);
    bridge_.setAuthor(settings_.author);
    bridge_.setAmountUnit(settings_.amounts);
    applyLook();
    resize(kLaptop);
    if (!settings_.geometry.isEmpty())
        restoreGeometry(settings_.geometry);
    connect(&bridge_, &WorkbenchBridge::opened, this, &MainWindow::showRound);
    connect(&bridge_, &WorkbenchBridge::closing, this, &MainWindow::leaveRound);
    connect(&bridge_, &WorkbenchBridge::closed, this, &MainWindow::showStart);
    connect(&bridge_, &WorkbenchBridge::changed, this, &MainWindow::follow);
    connect(&bridge_, &WorkbenchBridge::formatsChanged, this, &MainWindow::showStatus);
    connect(&checker_, &Checker::looked, this, &MainWindow::showStatus);
    connect(&bridge_.job(), &Job::started, this, [this] { lockWhile(true); });
    connect(&bridge_.job(), &Job::finished, this, [this] { lockWhile(false); });
    useLanguage(*QApplication::instance(), settings_.language);
    bridge_.setFormats(Formats(Tongue(), Digits::latin));
    build();
}

MainWindow::~MainWindow()
{
    bridge_.job().cancel();
    disconnect(&bridge_, nullptr, this, nullptr);
    leaveRound();
}

/// Everything that has words; done again when the language changes.
void MainWindow::build()
{
    QApplication::setLayoutDirection(Tongue().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    delete takeCentralWidget();
    delete tools_;
    delete actions_;
    actions_ = new WindowActions(*this);
    tools_ = new WindowTools(*actions_, bridge_, this);
    addToolBar(tools_);
    buildCentre();
    connectActions();
    connectViewActions();
    actions_->showSettings(settings_);
    if (bridge_.isOpen())
        showRound();
    else
        showStart();
}

void MainWindow::buildCentre()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    start_ = nullptr;
    area_ = nullptr;
    centre_ = new QStackedWidget(content);
    strip_ = new MessageStrip(content);
    status_ = new StatusButtons(content);
    column->addWidget(centre_, 1);
    column->addWidget(strip_);
    column->addWidget(status_);
    setCentralWidget(content);
    board_ = new NoticeBoard(*strip_, content);
    files_ = new WorkspaceFiles(bridge_, *board_, content);
    runner_ = new MatchRunner(bridge_, *this, *board_, content);
    standing_ = new StandingNotices(bridge_, checker_, *this, *board_, content);
    prompts_.attach(this, [board = board_](const Notice& notice) { board->show(notice); });
    connect(files_, &WorkspaceFiles::opened, this, [this](const QString& path) {
        settings_.recent = withRecent(settings_.recent, QFileInfo(path).absoluteFilePath());
        keepSettings();
    });
    connect(status_, &StatusButtons::savedPressed, files_, &WorkspaceFiles::saveCopy);
    connect(status_, &StatusButtons::stepsPressed, this, [this] { showPage(page_id::kHistory); });
    connect(status_, &StatusButtons::currencyPressed, this, [this] { showPage(page_id::kRates); });
    connect(status_, &StatusButtons::checkPressed, standing_, &StandingNotices::showNextProblem);
    connect(&tools_->search(), &QLineEdit::textChanged, this, &MainWindow::search);
}

void MainWindow::connectActions()
{
    connect(actions_->newWorkspace, &QAction::triggered, this, &MainWindow::makeNew);
    connect(actions_->open, &QAction::triggered, files_, &WorkspaceFiles::openChosen);
    connect(actions_->example, &QAction::triggered, files_, &WorkspaceFiles::openExample);
    connect(actions_->saveCopy, &QAction::triggered, files_, &WorkspaceFiles::saveCopy);
    connect(actions_->exportTables, &QAction::triggered, files_, &WorkspaceFiles::exportTables);
    connect(actions_->import, &QAction::triggered, this, &MainWindow::importTables);
    connect(actions_->close, &QAction::triggered, this, [this] { bridge_.close(); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_->undo, &QAction::triggered, this, [this] { bridge_.undo(); });
    connect(actions_->redo, &QAction::triggered, this, [this] { bridge_.redo(); });
    connect(actions_->run, &QAction::triggered, this, &MainWindow::runMatching);
    connect(actions_->check, &QAction::triggered, standing_, &StandingNotices::showNextProblem);
    connect(actions_->nextProblem, &QAction::triggered, standing_, &StandingNotices::showNextProblem);
    connect(actions_->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(actions_->find, &QAction::triggered, this, [this] {
        tools_->search().setFocus(Qt::ShortcutFocusReason);
        tools_->search().selectAll();
    });
    connect(actions_->recent, &QMenu::triggered, this,
            [this](const QAction* action) { files_->open(action->data().toString()); });
}

void MainWindow::connectViewActions()
{
    const auto later = [this](auto act) { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
    connect(actions_->inspector, &QAction::toggled, this, [this](bool on) {
        if (area_ && area_->isInspectorShown() != on)
            area_->showInspector(on);
    });
    connect(actions_->nextPane, &QAction::triggered, this, [this] { area_->movePane(1); });
    connect(actions_->previousPane, &QAction::triggered, this, [this] { area_->movePane(-1); });
    connect(actions_->nextPage, &QAction::triggered, this, [this] { area_->showNextPage(); });
    connect(actions_->textLarger, &QAction::triggered, this,
            [this] { setTextFactor(nextTextFactor(settings_.textFactor, 1)); });
    connect(actions_->textSmaller, &QAction::triggered, this,
            [this] { setTextFactor(nextTextFactor(settings_.textFactor, -1)); });
    connect(actions_->textNormal, &QAction::triggered, this, [this] { setTextFactor(1.0); });
    connect(actions_->colours, &QActionGroup::triggered, this,
            [this](const QAction* one) { setColours(static_cast<ThemeChoice>(one->data().toInt())); });
    connect(actions_->amounts, &QActionGroup::triggered, this,
            [this](const QAction* one) { setAmounts(static_cast<AmountUnit>(one->data().toInt())); });
    // The menu that was pressed goes away with its language.
    connect(actions_->languages, &QActionGroup::triggered, this, [this, later](const QAction* one) {
        later([this, language = static_cast<vocabulary::Language>(one->data().toInt())] { setLanguage(language); });
    });
}

void MainWindow::showStart()
{
    tools_->hide();
    auto* page = new StartPage(settings_.recent, centre_);
    connect(page, &StartPage::newWanted, this, &MainWindow::makeNew);
    connect(page, &StartPage::openWanted, files_, &WorkspaceFiles::openChosen);
    connect(page, &StartPage::exampleWanted, files_, &WorkspaceFiles::openExample);
    connect(page, &StartPage::recentWanted, files_, &WorkspaceFiles::open);
    connect(page, &StartPage::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    delete start_;
    start_ = page;
    centre_->addWidget(start_);
    centre_->setCurrentWidget(start_);
    status_->showPromises();
    actions_->setOpen(false, false);
    actions_->showActionsOf(nullptr);
    showUndo();
    showTitle();
}

void MainWindow::showRound()
{
    delete start_;
    start_ = nullptr;
    area_ = new PageArea({.bridge = bridge_, .navigator = *this}, parts_.pages, centre_);
    centre_->addWidget(area_);
    centre_->setCurrentWidget(area_);
    actions_->addPages(area_->pages(), [this](const QString& id) { showPage(id); });
    actions_->setOpen(true, bridge_.workbench().isReadOnly());
    actions_->import->setVisible(static_cast<bool>(parts_.import));
    connect(area_, &PageArea::currentChanged, this, &MainWindow::followPage);
    connect(area_, &PageArea::inspectorChanged, this,
            [this] { actions_->inspector->setChecked(area_->isInspectorShown()); });
    tools_->show();
    tools_->refresh();
    followPage();
    showUndo();
    showTitle();
    showStatus();
}

void MainWindow::leaveRound()
{
    if (!area_)
        return;
    board_->clear();
    tools_->followPage(nullptr);
    actions_->removePages();
    delete area_;
    area_ = nullptr;
}

void MainWindow::follow(const Changed& what)
{
    if (!area_)
        return;
    board_->clearDone();
    area_->refresh(what);
    tools_->refresh();
    showUndo();
    showTitle();
    showStatus();
}

void MainWindow::followPage()
{
    actions_->showActionsOf(area_->current());
    tools_->followPage(area_->current());
    actions_->inspector->setChecked(area_->isInspectorShown());
}

void MainWindow::showUndo()
{
    const bool writes = bridge_.isOpen() && !bridge_.workbench().isReadOnly();
    const auto say = [&](QAction* action, const Step* step, const QString& word, const QString& named) {
        action->setEnabled(writes && step != nullptr);
        action->setText(step ? substituted(named, {sentence(*step, bridge_.workspace())}) : word);
        action->setToolTip(action->text().remove(QLatin1Char('&')));
    };
    say(actions_->undo, writes ? bridge_.workbench().nextToUndo() : nullptr, tr("&Undo"), tr("&Undo: %1"));
    say(actions_->redo, writes ? bridge_.workbench().nextToRedo() : nullptr, tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::showTitle()
{
    setWindowTitle(bridge_.isOpen() ? landbridge::windowTitle(bridge_.workbench()) : QStringLiteral("Landbridge"));
}

void MainWindow::showStatus()
{
    if (bridge_.isOpen())
        status_->showRound(statusWords(bridge_, checker_));
}

void MainWindow::show(const Place& place)
{
    if (area_)
        area_->showPlace(place);
}

void MainWindow::showPage(const QString& id)
{
    if (area_)
        area_->showPage(id);
}

void MainWindow::runMatching()
{
    runner_->run();
}

void MainWindow::importTables()
{
    importFrom({});
}

void MainWindow::importFrom(const QStringList& sources)
{
    if (parts_.import && bridge_.isOpen() && !bridge_.workbench().isReadOnly() && !bridge_.job().isRunning())
        parts_.import(bridge_, this, sources);
}

void MainWindow::search(const QString& text)
{
    if (area_ && area_->search(text))
        tools_->search().setFocus();
}

void MainWindow::makeNew()
{
    NewRoundDialog dialog(prompts_, bridge_.formats(), settings_.author, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings_.author = dialog.answer().author;
    bridge_.setAuthor(settings_.author);
    keepSettings();
    files_->create(dialog.answer());
}

/// While something works, nothing that changes the workspace can begin.
void MainWindow::lockWhile(bool running)
{
    actions_->run->setEnabled(!running && bridge_.isOpen() && !bridge_.workbench().isReadOnly());
    actions_->import->setEnabled(actions_->run->isEnabled());
    if (running && !bridge_.isOpen())
        centre_->setEnabled(false);
    if (!running)
        centre_->setEnabled(true);
}

void MainWindow::setLanguage(vocabulary::Language language)
{
    if (language == settings_.language || bridge_.job().isRunning())
        return;
    const QString page = area_ && area_->current() ? area_->current()->id() : QString();
    settings_.language = language;
    leaveRound();
    useLanguage(*QApplication::instance(), language);
    bridge_.setFormats(Formats(Tongue(), Digits::latin));
    build();
    showPage(page);
    keepSettings();
    checker_.look();
}

void MainWindow::setColours(ThemeChoice colours)
{
    settings_.colours = colours;
    wear();
    keepSettings();
}

void MainWindow::setTextFactor(qreal factor)
{
    settings_.textFactor = factor;
    wear();
    keepSettings();
}

void MainWindow::setAmounts(AmountUnit unit)
{
    settings_.amounts = unit;
    bridge_.setAmountUnit(unit);
    keepSettings();
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, Theme(themeKind(settings_.colours, platformPalette_), settings_.textFactor));
}

/// A new look for what is open; lists that were made for the old size are made again.
void MainWindow::wear()
{
    applyLook();
    if (area_)
        area_->refresh({});
    else
        showStart();
}

void MainWindow::keepSettings()
{
    settingsFile_.write(settings_);
    actions_->showSettings(settings_);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings_.geometry = saveGeometry();
    settingsFile_.write(settings_);
    bridge_.job().cancel();
    bridge_.close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (paths.size() == 1 && paths.front().endsWith(QLatin1String(".landbridge")))
        files_->open(paths.front());
    else if (!paths.isEmpty())
        importFrom(paths);
}

} // namespace landbridge
