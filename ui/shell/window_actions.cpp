#include "ui/shell/window_actions.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "ui/support/icon_engine.h"

namespace landbridge {

WindowActions::WindowActions(QMainWindow& window) : QObject(&window), window_(window)
{
    const QList<std::pair<MenuId, QString>> titles = {
        {MenuId::file, tr("&File")},     {MenuId::edit, tr("&Edit")},         {MenuId::view, tr("&View")},
        {MenuId::data, tr("&Data")},     {MenuId::matching, tr("&Matching")}, {MenuId::review, tr("&Review")},
        {MenuId::report, tr("Re&port")}, {MenuId::help, tr("&Help")},
    };
    for (const auto& [id, title] : titles)
        menus_[static_cast<int>(id)] = window.menuBar()->addMenu(title);
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addOtherMenus();
}

WindowActions::~WindowActions()
{
    for (const QPointer<QMenu>& menu : std::as_const(menus_))
        delete menu.data();
}

QMenu* WindowActions::menu(MenuId id) const
{
    return menus_.value(static_cast<int>(id));
}

QAction* WindowActions::add(MenuId menu, const QString& words, const QList<QKeySequence>& keys, const char* iconName)
{
    auto* action = new QAction(words, this);
    action->setShortcuts(keys);
    if (*iconName != '\0')
        action->setIcon(icon(QLatin1String(iconName)));
    this->menu(menu)->addAction(action);
    action->setIconVisibleInMenu(false);
    return action;
}

void WindowActions::separate(MenuId menu)
{
    this->menu(menu)->addSeparator();
}

void WindowActions::addFileMenu()
{
    newWorkspace = add(MenuId::file, tr("&New Workspace…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    open = add(MenuId::file, tr("&Open…"), {QKeySequence::Open});
    recent = menu(MenuId::file)->addMenu(tr("Open &Recent"));
    example = add(MenuId::file, tr("Open the E&xample"));
    separate(MenuId::file);
    saveCopy = add(MenuId::file, tr("Save a &Copy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    import = add(MenuId::file, tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, "import");
    exportTables = add(MenuId::file, tr("&Export Tables…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    separate(MenuId::file);
    close = add(MenuId::file, tr("C&lose"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = add(MenuId::file, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void WindowActions::addEditMenu()
{
    undo = add(MenuId::edit, tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, "undo");
    redo = add(MenuId::edit, tr("&Redo"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, "redo");
    separate(MenuId::edit);
    find = add(MenuId::edit, tr("&Find"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
}

QActionGroup* WindowActions::addChoices(QMenu* menu, const QList<std::pair<QString, int>>& choices)
{
    auto* group = new QActionGroup(this);
    for (const auto& [words, value] : choices) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    return group;
}

void WindowActions::addViewMenu()
{
    QMenu* view = menu(MenuId::view);
    viewEnd_ = view->addSeparator();
    inspector = add(MenuId::view, tr("&Inspector"), {QKeySequence(Qt::Key_F4)});
    inspector->setCheckable(true);
    nextProblem = add(MenuId::view, tr("Next &Message"), {QKeySequence(Qt::Key_F8)});
    nextPane = add(MenuId::view, tr("Next &Pane"), {QKeySequence(Qt::Key_F6)});
    previousPane = add(MenuId::view, tr("Previous Pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    nextPage = add(MenuId::view, tr("Next &View"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    separate(MenuId::view);
    textLarger = add(MenuId::view, tr("Text &Larger"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    textSmaller = add(MenuId::view, tr("Text &Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    textNormal = add(MenuId::view, tr("Text &Normal"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    colours =
        addChoices(view->addMenu(tr("&Colours")), {{tr("As the system"), static_cast<int>(ThemeChoice::system)},
                                                   {tr("Light"), static_cast<int>(ThemeChoice::light)},
                                                   {tr("Dark"), static_cast<int>(ThemeChoice::dark)},
                                                   {tr("High contrast"), static_cast<int>(ThemeChoice::highContrast)}});
    amounts = addChoices(view->addMenu(tr("&Amounts")), {{tr("Millions"), static_cast<int>(AmountUnit::millions)},
                                                         {tr("Whole units"), static_cast<int>(AmountUnit::whole)}});
    QList<std::pair<QString, int>> names;
    for (std::size_t i = 0; i < vocabulary::kLanguageCount; ++i)
        names.append({languageName(static_cast<vocabulary::Language>(i)), static_cast<int>(i)});
    languages = addChoices(view->addMenu(tr("Lan&guage")), names);
}

void WindowActions::addOtherMenus()
{
    check = add(MenuId::data, tr("&Check Data"), {QKeySequence(Qt::Key_F9)});
    run = add(MenuId::matching, tr("&Run"), {QKeySequence(Qt::Key_F5)}, "run");
    run->setIcon(icon(QStringLiteral("run"), Token::accent));
    about = add(MenuId::help, tr("&About Landbridge"));
}

void WindowActions::addPages(const std::vector<std::unique_ptr<Page>>& pages,
                             const std::function<void(const QString&)>& show)
{
    int number = 0;
    for (const auto& page : pages) {
        auto* entry = new QAction(page->title(), this);
        if (++number <= 9)
            entry->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(entry, &QAction::triggered, this, [show, id = page->id()] { show(id); });
        menu(MenuId::view)->insertAction(viewEnd_, entry);
        pageEntries_ += entry;
        for (const MenuAction& one : page->actions()) {
            menu(one.menu)->addAction(one.action);
            pageActions_.push_back({.page = page.get(), .entry = one});
            if (one.isEverywhere)
                connect(one.action, &QAction::triggered, this, [show, id = page->id()] { show(id); });
        }
    }
}

void WindowActions::removePages()
{
    qDeleteAll(pageEntries_);
    pageEntries_.clear();
    pageActions_.clear();
}

void WindowActions::showActionsOf(const Page* current)
{
    for (const PageAction& one : pageActions_)
        if (!one.entry.isEverywhere)
            one.entry.action->setVisible(one.page == current);
    // A menu without entries says nothing.
    for (QMenu* menu : std::as_const(menus_)) {
        const QList<QAction*> entries = menu->actions();
        menu->menuAction()->setVisible(
            std::any_of(entries.begin(), entries.end(), [](const QAction* one) { return one->isVisible(); }));
    }
}

void WindowActions::setOpen(bool isOpen, bool isReadOnly)
{
    for (QAction* action :
         {saveCopy, exportTables, close, find, inspector, nextProblem, check, nextPane, previousPane, nextPage})
        action->setEnabled(isOpen);
    for (QAction* action : {import, run})
        action->setEnabled(isOpen && !isReadOnly);
}

void WindowActions::showSettings(const WindowSettings& settings)
{
    const auto choose = [](const QActionGroup* group, int value) {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == value);
    };
    choose(colours, static_cast<int>(settings.colours));
    choose(amounts, static_cast<int>(settings.amounts));
    choose(languages, static_cast<int>(settings.language));
    recent->clear();
    for (const QString& path : settings.recent)
        recent->addAction(path)->setData(path);
    recent->setEnabled(!settings.recent.isEmpty());
}

} // namespace landbridge
