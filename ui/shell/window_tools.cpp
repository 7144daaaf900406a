#include "ui/shell/window_tools.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include "ui/shell/window_actions.h"
#include "ui/support/icon_engine.h"
#include "ui/support/style.h"
#include "ui/support/workbench_bridge.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

static constexpr int kNarrow = 1060; ///< under this width of the drawings some tools lose their words

WindowTools::WindowTools(WindowActions& actions, WorkbenchBridge& bridge, QWidget* parent)
    : QToolBar(parent), bridge_(bridge)
{
    setObjectName(QStringLiteral("tools"));
    setWindowTitle(tr("Tools"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addTool(actions.import, tr("Import…"));
    run_ = addTool(actions.run, tr("Run"));
    run_->setObjectName(QStringLiteral("runTool"));
    noLock_ = new QAction(icon(QStringLiteral("lock")), tr("Lock"), this);
    noLock_->setEnabled(false);
    lock_ = addTool(noLock_, tr("Lock"));
    lock_->setObjectName(QStringLiteral("lockTool"));
    addSeparator();
    undo_ = addTool(actions.undo, tr("Undo"));
    redo_ = addTool(actions.redo, tr("Redo"));
    addSeparator();
    auto* label = new TextLabel(tr("Scenario:"), TextRole::body, Token::text, this);
    scenarioLabel_ = addWidget(label);
    scenario_ = new QComboBox(this);
    scenario_->setObjectName(QStringLiteral("scenario"));
    scenario_->setAccessibleName(tr("Scenario"));
    label->setBuddy(scenario_);
    addWidget(scenario_);
    connect(scenario_, &QComboBox::activated, this, &WindowTools::useScenario);
    room_ = new QWidget(this);
    room_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room_);
    search_ = new SearchField(tr("Search states, needs, donors"), this);
    search_->setObjectName(QStringLiteral("search"));
    addWidget(search_);
    follow();
}

QToolButton* WindowTools::addTool(QAction* action, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    // The action's words may be a whole sentence ("Undo Edit N-1"); the tool bar keeps to one word.
    const auto say = [button, action, words] {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, say);
    say();
    addWidget(button);
    return button;
}

void WindowTools::refresh()
{
    const QSignalBlocker quiet(scenario_);
    scenario_->clear();
    if (!bridge_.isOpen())
        return;
    const ScenarioId current = bridge_.workbench().currentScenario();
    const auto add = [&](const QString& title, const ScenarioId& id) {
        scenario_->addItem(id == current ? tr("%1 (current)").arg(title) : title, fromUtf8(id.text));
        if (id == current)
            scenario_->setCurrentIndex(scenario_->count() - 1);
    };
    add(tr("The round as it is"), {});
    for (const Scenario& scenario : bridge_.workspace().scenarios())
        add(harmless(fromUtf8(scenario.title.empty() ? scenario.id.text : scenario.title)), scenario.id);
    scenario_->setEnabled(scenario_->count() > 1 && !bridge_.workbench().isReadOnly());
}

void WindowTools::useScenario(int place)
{
    const ScenarioId wanted{toUtf8(scenario_->itemData(place).toString())};
    if (!bridge_.isOpen() || wanted == bridge_.workbench().currentScenario())
        return;
    ChangeSet changes;
    for (Scenario scenario : bridge_.workspace().scenarios()) {
        const YesNo current = scenario.id == wanted ? YesNo::yes : YesNo::unstated;
        const bool differs = (scenario.current == YesNo::yes) != (current == YesNo::yes);
        scenario.current = current;
        if (differs)
            changes.push_back(putting(bridge_.workspace(), scenario));
    }
    bridge_.perform(Operation::useScenario, {wanted.text}, changes);
    refresh();
}

void WindowTools::followPage(const Page* page)
{
    QAction* lock = noLock_;
    if (page)
        for (const MenuAction& one : page->actions())
            if (one.action->objectName() == QLatin1String("lockLine"))
                lock = one.action;
    if (lock_->defaultAction() == lock)
        return;
    lock_->removeAction(lock_->defaultAction());
    lock_->setDefaultAction(lock);
    lock_->setText(tr("Lock"));
}

void WindowTools::follow()
{
    const Theme theme = currentTheme();
    setFixedHeight(theme.measures().toolBar);
    setIconSize({theme.measures().iconNavigation, theme.measures().iconNavigation});
    QPalette blue = theme.palette();
    blue.setColor(QPalette::Active, QPalette::ButtonText, theme.colour(Token::accent));
    blue.setColor(QPalette::Inactive, QPalette::ButtonText, theme.colour(Token::accent));
    run_->setPalette(blue);
    run_->setFont(theme.font(TextRole::strong));
    scenario_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fit();
}

/// Where the window is narrow for its text, the tools that everybody knows keep their sign alone.
void WindowTools::fit()
{
    const Theme theme = currentTheme();
    const bool narrow = width() < theme.scaled(kNarrow);
    for (QToolButton* button : {lock_, undo_, redo_})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    scenarioLabel_->setVisible(!narrow);
    scenario_->setFixedWidth(theme.scaled(narrow ? 190 : 215));
    search_->setFixedWidth(theme.scaled(narrow ? 150 : 290));
}

void WindowTools::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void WindowTools::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange && search_ != nullptr)
        follow();
}

void WindowTools::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().colour(Token::window));
    painter.fillRect(0, height() - 1, width(), 1, currentTheme().colour(Token::line));
}

} // namespace landbridge
